/** An authenticator app is set up: no success that is none, and none after which the sign-in cannot go on. */
import { getNamedType, isEnumType, isObjectType } from "graphql";
import type { TransportRequest } from "../../../src/cognito/transport/transport";
import { makeSchema } from "../../../src/graphql/schema";
import { answer, type Script, scriptedGateway } from "../../conformance/scriptedGateway";
import { setClock } from "../../helpers/clock";

let gateway: Awaited<ReturnType<typeof scriptedGateway>>;
beforeAll(async () => {
  gateway = await scriptedGateway({ TOTP_ISSUER: "Example" });
});
afterEach(() => jest.useRealTimers());
afterAll(() => gateway.close());

const outcome = "__typename ... on CognitoError { code message retryable }";

async function step(mutation: string, input: object, script: Script, token: string | null = null) {
  const [, field] = mutation.match(/(\w+) \{/)!;
  const type = `${field![0]!.toUpperCase()}${field!.slice(1)}Input!`;
  const query = `mutation ($input: ${type}) { step: ${mutation.replace(" {", "(input: $input) {")} }`;
  const { body } = await gateway.ask({ query, variables: { input } }, script, token);
  expect(body.errors).toBeUndefined();
  return body.data.step;
}

const signIn = () =>
  step(
    "signIn { ... on MfaSetupChallenge { challengeToken } }",
    { username: "kim", with: { password: "Correct-horse-1" } },
    () => answer({ ChallengeName: "MFA_SETUP", Session: "session-1", ChallengeParameters: {} }),
  );
const associate = (challengeToken: string, script: Script) =>
  step(
    `associateSoftwareToken { ${outcome} ... on AssociateSoftwareTokenSuccess { otpauthUri challengeToken } }`,
    { challengeToken },
    script,
  );
const verify = (challengeToken: string | undefined, script: Script, token: string | null = null) =>
  step(
    `verifySoftwareToken { ${outcome} ... on VerifySoftwareTokenSuccess { status challengeToken } }`,
    { challengeToken, userCode: "123456" },
    script,
    token,
  );

const sessionOf = ({ body }: TransportRequest) => JSON.parse(body).Session;

describe("a challenge token that expires while Cognito answers", () => {
  /** Only the clock is another: an hour passes between the question and the answer. */
  const afterAnHour =
    (output: object): Script =>
    () => {
      setClock(Date.now() + 3_600_000);
      return answer(output);
    };

  test("leaves verifySoftwareToken's success with the token of the next step", async () => {
    const { challengeToken } = await signIn();
    const verified = await verify(challengeToken, afterAnHour({ Status: "SUCCESS", Session: "session-2" }));
    expect(verified).toEqual({
      __typename: "VerifySoftwareTokenSuccess",
      status: "SUCCESS",
      challengeToken: expect.any(String),
    });
    const sessions: string[] = [];
    const answered = await step(
      `answerChallenge { ${outcome} }`,
      { challengeToken: verified.challengeToken, answer: { mfaSetup: true } },
      (request) => {
        sessions.push(sessionOf(request));
        return answer({ AuthenticationResult: { AccessToken: "a.b.c", ExpiresIn: 60 } });
      },
    );
    expect([answered.__typename, sessions]).toEqual(["SignInSuccess", ["session-2"]]);
  });

  test("leaves associateSoftwareToken's success with the token of the next step, and the account's name", async () => {
    const { challengeToken } = await signIn();
    const associated = await associate(
      challengeToken,
      afterAnHour({ SecretCode: "JBSWY3DP", Session: "session-2" }),
    );
    expect(associated).toEqual({
      __typename: "AssociateSoftwareTokenSuccess",
      otpauthUri: "otpauth://totp/Example:kim?secret=JBSWY3DP&issuer=Example",
      challengeToken: expect.any(String),
    });
  });

  test("is refused, and nothing is sent, when it had expired before", async () => {
    const { challengeToken } = await signIn();
    afterAnHour({})({} as TransportRequest);
    const verified = await verify(challengeToken, () => {
      throw new Error("Nothing is to be sent.");
    });
    expect(verified).toMatchObject({ __typename: "ChallengeExpiredError", code: "CHALLENGE_EXPIRED" });
  });
});

describe("verifySoftwareToken, answered with the status ERROR,", () => {
  const refused = {
    __typename: "EnableSoftwareTokenMFAError",
    code: "ENABLE_SOFTWARE_TOKEN_MFA",
    message: expect.stringMatching(/^[A-Z].+\.$/),
    retryable: false,
  };

  test("is no success in the middle of a sign-in", async () => {
    const { challengeToken } = await signIn();
    expect(await verify(challengeToken, () => answer({ Status: "ERROR", Session: "session-2" }))).toEqual(
      refused,
    );
  });

  test("is no success for a signed-in user", async () => {
    expect(await verify(undefined, () => answer({ Status: "ERROR" }), gateway.admin)).toEqual(refused);
  });
});

test("no other mutation has a success that can say in a status of its own that it failed", () => {
  const schema = makeSchema();
  const found = Object.keys(schema.getMutationType()!.getFields()).flatMap((field) => {
    const success = schema.getType(`${field[0]!.toUpperCase()}${field.slice(1)}Success`);
    return Object.values(isObjectType(success) ? success.getFields() : {}).flatMap(({ name, type }) => {
      const named = getNamedType(type);
      const values = isEnumType(named) ? named.getValues() : [];
      return values.some((value) => /ERROR|FAIL/.test(value.name)) ? [`${field}.${name}`] : [];
    });
  });
  expect(found).toEqual(["verifySoftwareToken.status"]);
});
