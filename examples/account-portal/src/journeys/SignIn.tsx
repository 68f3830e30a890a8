/** Sign in: a password, and the challenges that follow it. */
import { useMutation } from "@apollo/client/react";
import {
  AnswerChallengeDocument,
  type ChallengeAnswer,
  SignInDocument,
} from "cognito-graphql-gateway/client";
import { useState } from "react";
import { Link, useLocation, useSearchParams } from "react-router";
import { good, type Notice, type Told } from "../outcomes";
import { useSession } from "../session";
import { Code, Field, NewPassword, UserName } from "../ui/Field";
import { type Fields, Form } from "../ui/Form";
import { Card, InboxHint, Page } from "../ui/Page";
import { AuthenticatorSetUp } from "./AuthenticatorSetUp";
import { afterwards, type Step } from "./signInSteps";

export function SignIn() {
  const { renew } = useSession();
  const { state } = useLocation();
  const [search] = useSearchParams();
  const [signIn] = useMutation(SignInDocument);
  const [answerChallenge] = useMutation(AnswerChallengeDocument);
  const [username, setUsername] = useState<string>(state?.username ?? "");
  const [step, setStep] = useState<Step>({
    ask: "password",
    notice: search.has("signed-out") ? good("You are signed out.") : state?.notice,
  });

  async function go(next: Step | Notice): Promise<Told> {
    if ("tone" in next) return next;
    if (next.ask === "nothing") await renew();
    else setStep(next);
  }

  async function begin({ username = "", password = "" }: Fields) {
    setUsername(username);
    const { data, error } = await signIn({ variables: { input: { username, with: { password } } } });
    return go(afterwards(data?.signIn, error, username));
  }

  async function answer(challengeToken: string, answer: ChallengeAnswer) {
    const { data, error } = await answerChallenge({ variables: { input: { challengeToken, answer } } });
    return go(afterwards(data?.answerChallenge, error, username));
  }

  switch (step.ask) {
    case "code":
      return (
        <Page key={step.ask} title="One more step" narrow step lead={step.lead}>
          <Card>
            <Form
              button="Sign in"
              onSubmit={({ code = "" }) => answer(step.challengeToken, step.answer(code.trim()))}
            >
              <Code />
            </Form>
            {step.isSent && <InboxHint />}
          </Card>
        </Page>
      );
    case "newPassword":
      return (
        <Page
          key={step.ask}
          title="Choose a password"
          narrow
          step
          lead="The temporary password was valid only once."
        >
          <Card>
            <Form
              button="Sign in"
              onSubmit={({ newPassword = "" }) =>
                answer(step.challengeToken, { newPassword: { password: newPassword } })
              }
            >
              <NewPassword />
            </Form>
          </Card>
        </Page>
      );
    case "authenticator":
      return (
        <Page title="Set up an authenticator app" narrow step lead="This account requires a second factor.">
          <Card>
            <AuthenticatorSetUp
              challengeToken={step.challengeToken}
              onDone={(challengeToken) => answer(challengeToken ?? "", { mfaSetup: true })}
            />
          </Card>
        </Page>
      );
    default:
      return (
        <Page key={step.ask} title="Sign in" narrow lead="Welcome back.">
          <Card>
            <Form
              onSubmit={begin}
              button="Sign in"
              notice={step.ask === "password" ? step.notice : undefined}
            >
              <UserName label="User name or email address" the="your user name" defaultValue={username} />
              <Field
                name="password"
                type="password"
                label="Password"
                the="your password"
                autoComplete="current-password"
                required
              />
            </Form>
            <p className="below">
              <Link to="/forgot-password">Forgot your password?</Link>
            </p>
          </Card>
          <p className="aside">
            No account yet? <Link to="/sign-up">Sign up</Link>
          </p>
        </Page>
      );
  }
}
