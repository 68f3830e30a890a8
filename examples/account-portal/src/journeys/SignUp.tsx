/** Sign up: an account begins, and a code goes to its address. */
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
          navigate("/sign-in", { state: { notice: good("Your account is there. Sign in with it.") } });
        else setSignedUp({ username, signUpToken, sentTo: codeDeliveryDetails?.destination });
      },
      UsernameExistsError: () => at("username", "This name is taken. Is it yours? Then sign in."),
      InvalidPasswordError: inItsWordsAt("password"),
      NotAuthorizedError: inItsWords,
      // The account is there; only its code is not.
      CodeDeliveryFailureError: () =>
        bad("Your account is there, but its code could not be sent.", {
          to: "/confirm",
          text: "Ask for a new code",
          state: { username },
        }),
      ...anybody,
      ...limited,
      ...triggers,
      ...once,
      ...sending,
      ...writes(error, "Try to sign in: if the account is there, you are asked for its code."),
    });
  }

  if (signedUp) return <ConfirmAccount signedUp={signedUp} />;
  return (
    <Page title="Sign up" narrow lead="One account, for everything here.">
      <Card>
        <Form onSubmit={onSubmit} button="Sign up">
          <UserName the="a user name" pattern="\S+" title="A user name has no spaces." />
          <Field
            name="email"
            type="email"
            label="E-mail address"
            the="your e-mail address"
            autoComplete="email"
            hint="A code goes there. It is also how you get back in without your password."
            required
          />
          <NewPassword name="password" label="Password" the="a password" />
        </Form>
      </Card>
      <p className="aside">
        Do you have an account? <Link to="/sign-in">Sign in</Link>
      </p>
    </Page>
  );
}
