/** The second factor: an authenticator app, on or off. */
import { useMutation } from "@apollo/client/react";
import { match, SetMyMfaPreferenceDocument } from "cognito-graphql-gateway/client";
import { inItsWords, ownAccount, type Told, writes } from "../outcomes";
import { useMe, useSession } from "../session";
import { Form } from "../ui/Form";
import { AuthenticatorSetUp } from "./AuthenticatorSetUp";

export function Authenticator() {
  const me = useMe();
  const { renew } = useSession();
  const [setMyMfaPreference] = useMutation(SetMyMfaPreferenceDocument);
  const isOn = me.mfaMethods?.includes("SOFTWARE_TOKEN_MFA");

  async function set(enabled: boolean): Promise<Told> {
    const input = { softwareTokenMfaSettings: { enabled, preferredMfa: enabled } };
    const { data, error } = await setMyMfaPreference({ variables: { input } });
    return match(data?.setMyMfaPreference, {
      SetMyMfaPreferenceSuccess: async () => void (await renew()),
      NotAuthorizedError: inItsWords,
      ...ownAccount,
      ...writes(error, "Reload this page: it shows whether the app is active."),
    });
  }

  return isOn ? (
    <>
      <p>
        <span className="badge good">On</span> Each sign-in requires a code from your authenticator app.
      </p>
      <Form onSubmit={() => set(false)} button="Turn it off" quiet />
    </>
  ) : (
    <>
      <p>
        <span className="badge">Off</span> With an authenticator app, a stolen password is not enough.
      </p>
      <AuthenticatorSetUp onDone={() => set(true)} />
    </>
  );
}
