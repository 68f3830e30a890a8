/** Security: the password, and the second factor. */
import { Card, Page } from "../ui/Page";
import { Authenticator } from "./Authenticator";
import { ChangePassword } from "./ChangePassword";

export const Security = () => (
  <Page title="Security" lead="How you sign in.">
    <Card title="Authenticator app">
      <Authenticator />
    </Card>
    <Card title="Password">
      <ChangePassword />
    </Card>
  </Page>
);
