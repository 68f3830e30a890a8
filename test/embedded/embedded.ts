/** A user pool on a port, the stock AWS SDK client in front of it, and a clock that tests move. */
import { CognitoIdentityProvider } from "@aws-sdk/client-cognito-identity-provider";
import { EmbeddedPool, type EmbeddedPoolOptions } from "../../src/embedded/pool";
import { listen } from "../../src/embedded/server";
import { password } from "../helpers/people";

export { password };

export class Clock {
  constructor(private at = new Date("2026-01-02T03:04:05.678Z")) {}
  now = () => this.at;
  pass({ days = 0, hours = 0, minutes = 0, seconds = 0 }): void {
    this.at = new Date(this.at.getTime() + (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000);
  }
}

export type Embedded = Awaited<ReturnType<typeof startEmbedded>>;

const started: { close(): Promise<void> }[] = [];

/** Closed by closeEmbedded, which every test file calls after each test. */
export async function startEmbedded(options: EmbeddedPoolOptions = {}) {
  const clock = new Clock();
  const pool = new EmbeddedPool({ clock: clock.now, ...options });
  const server = await listen(pool, { port: 0, host: "127.0.0.1" });
  const cognito = new CognitoIdentityProvider({
    endpoint: server.url,
    region: "us-east-1",
    credentials: { accessKeyId: "AKIDEXAMPLE", secretAccessKey: "dummy" },
    maxAttempts: 1,
  });
  started.push({
    close: async () => {
      cognito.destroy();
      await server.close();
    },
  });
  const { userPoolId: UserPoolId, clientId: ClientId } = pool;
  return {
    pool,
    clock,
    cognito,
    url: server.url,
    UserPoolId,
    ClientId,
    newestCode: (username: string) =>
      pool.inbox.findLast((message) => message.username === username)?.code ?? "",
    signIn: async (username: string, attempt = password) => {
      const AuthParameters = { USERNAME: username, PASSWORD: attempt };
      const { AuthenticationResult } = await cognito.initiateAuth({
        AuthFlow: "USER_PASSWORD_AUTH",
        ClientId,
        AuthParameters,
      });
      return {
        AccessToken: AuthenticationResult?.AccessToken ?? "",
        IdToken: AuthenticationResult?.IdToken ?? "",
        RefreshToken: AuthenticationResult?.RefreshToken ?? "",
      };
    },
    /** With a sender and a second way to recover, which Cognito demands for it. */
    offerEmailMfa: async () => {
      const SourceArn = "arn:aws:ses:us-east-1:000000000000:identity/example.com";
      const EmailConfiguration = { EmailSendingAccount: "DEVELOPER" as const, SourceArn };
      await cognito.updateUserPool({ UserPoolId, AutoVerifiedAttributes: ["email"], EmailConfiguration });
      await cognito.setUserPoolMfaConfig({
        UserPoolId,
        MfaConfiguration: "OPTIONAL",
        EmailMfaConfiguration: { Subject: "Code", Message: "{####}" },
      });
    },
    user: (Username: string) => cognito.adminGetUser({ UserPoolId, Username }),
    createUser: async (Username: string, email = `${Username}@example.com`) => {
      await cognito.adminCreateUser({
        UserPoolId,
        Username,
        UserAttributes: [
          { Name: "email", Value: email },
          { Name: "email_verified", Value: "true" },
        ],
        MessageAction: "SUPPRESS",
      });
      await cognito.adminSetUserPassword({ UserPoolId, Username, Password: password, Permanent: true });
    },
  };
}

export async function closeEmbedded(): Promise<void> {
  for (const { close } of started.splice(0)) await close();
}

/** What a call is refused with, as `Name: message`; a call that succeeds says so. */
export const rejectionOf = (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => "not refused",
    (error: Error) => `${error.name}: ${error.message}`,
  );

export const attribute = (
  list: readonly { Name?: string; Value?: string }[] | undefined,
  name: string,
): string | undefined => list?.find(({ Name }) => Name === name)?.Value;

export const claims = (token: string): Record<string, unknown> =>
  JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString());
