/** Sign up: creates an account and sends a code to its address. */
import { useMutation } from "@apollo/client/react";
import { match, SignUpDocument } from "cognito-graphql-gateway/client";
import { useState } from "react";
import { Link, useNavigate } from "react-router";
import {
  anybody,
  at,
  bad,
  good,
  inItsWords,
  inItsWordsAt,
  limited,
  once,
  sending,
  type Told,
  triggers,
  writes,
} from "../outcomes";
import { Field, NewPassword, UserName } from "../ui/Field";
import { type Fields, Form } from "../ui/Form";
import { Card, Page } from "../ui/Page";
import { ConfirmAccount, type SignedUp } from "./ConfirmAccount";

export function SignUp() {
  const navigate = useNavigate();
  const [signUp] = useMutation(SignUpDocument);
  const [signedUp, setSignedUp] = useState<SignedUp>();

  async function onSubmit({ username = "", email, password }: Fields): Promise<Told> {
    const userAttributes = [{ name: "email", value: email }];
    const { data, error } = await signUp({ variables: { input: { username, password, userAttributes } } });
    return match(data?.signUp, {
      SignUpSuccess: ({ userConfirmed, signUpToken, codeDeliveryDetails }) => {
        if (userConfirmed)
          navigate("/sign-in", {
            state: { notice: good("Your account has been created. Sign in with it.") },
          });
        else setSignedUp({ username, signUpToken, sentTo: codeDeliveryDetails?.destination });
      },
      UsernameExistsError: () => at("username", "This name is taken. Is it yours? Then sign in."),
      InvalidPasswordError: inItsWordsAt("password"),
      NotAuthorizedError: inItsWords,
      // The account exists, but its code was not sent.
      CodeDeliveryFailureError: () =>
        bad("Your account has been created, but its code could not be sent.", {
          to: "/confirm",
          text: "Request a new code",
          state: { username },
        }),
      ...anybody,
      ...limited,
      ...triggers,
      ...once,
      ...sending,
      ...writes(error, "Try to sign in: if the account exists, you are asked for its code."),
    });
  }

  if (signedUp) return <ConfirmAccount signedUp={signedUp} />;
  return (
    <Page title="Sign up" narrow lead="One account for everything here.">
      <Card>
        <Form onSubmit={onSubmit} button="Sign up">
          <UserName the="a user name" pattern="\S+" title="A user name has no spaces." />
          <Field
            name="email"
            type="email"
            label="Email address"
            the="your email address"
            autoComplete="email"
            hint="We send a code there. You also need the address to reset a forgotten password."
            required
          />
          <NewPassword name="password" label="Password" the="a password" />
        </Form>
      </Card>
      <p className="aside">
        Already have an account? <Link to="/sign-in">Sign in</Link>
      </p>
    </Page>
  );
}
