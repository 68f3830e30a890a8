/** The gateway speaks for its own pools and clients only, and adds what only it may know. */
import { createHmac } from "node:crypto";
import { inspect } from "node:util";
import { serializerOf } from "../../src/cognito/transport/serializer";
import { UserPoolScope } from "../../src/cognito/userPoolScope";
import { errorTypes } from "../../src/graphql/errors/cognitoErrors";
import * as model from "../../src/model/operations";
import { neverDefaulted } from "../../tools/codegen/decisions";
import { operations } from "../conformance/operations";
import { FaultyCognito } from "../helpers/faultyCognito";
import { type Layer, layerAt, useTestCredentials } from "./layer";

useTestCredentials();

const membersOf = (operation: model.Operation) => serializerOf(operation).request.members;

const secret = "the client's secret";
const local = { userPoolId: "us-east-1_Test", clientId: "thedefaultclient" };
const other = { userPoolId: "eu-west-1_Other", clientId: "anotherclient" };
const foreign = { userPoolId: "us-east-1_Foreign", clientId: "foreignclient" };
const scope = new UserPoolScope({
  ...local,
  clientSecret: secret,
  allowedUserPoolIds: [other.userPoolId],
  allowedClientIds: [other.clientId],
});

let upstream: FaultyCognito;
let layer: Layer;
beforeAll(async () => {
  upstream = await FaultyCognito.start();
  layer = await layerAt(upstream.url, { scope, checkConstraints: false });
});
beforeEach(() => upstream.reset());
afterAll(async () => {
  await layer.close();
  await upstream.close();
});

/** The body that was sent, once or, for a read whose answer said too little, several times. */
const sent = () => {
  const bodies = new Set(upstream.requests.map(({ body }) => body));
  expect(bodies.size).toBe(1);
  return JSON.parse([...bodies][0]!);
};

describe("the default pool and client", () => {
  const defaulted = operations.filter(({ name }) => !neverDefaulted.has(name));

  test("fill in what AWS requires and the caller did not name, and nothing else", () => {
    let filledIn = 0;
    for (const operation of defaulted) {
      const { required } = serializerOf(operation).request;
      const expected = Object.fromEntries(
        Object.entries(local).filter(([member]) => required.includes(member)),
      );
      for (const nothing of [{}, { userPoolId: null, clientId: undefined }])
        expect([operation.name, compact(scope.withDefaults(operation, nothing))]).toEqual([
          operation.name,
          expected,
        ]);
      filledIn += Object.keys(expected).length;
    }
    expect(filledIn).toBeGreaterThan(100);
  });

  test.each([...neverDefaulted])("never fill in those of %s", async (name) => {
    const operation = operations.find((each) => each.name === name)!;
    expect(compact(scope.withDefaults(operation, {}))).toEqual({});
    expect(compact(scope.fillIn(operation, {}, "token"))).toEqual({});
    const strict = await layerAt(upstream.url, { scope });
    const outcome = await strict.ask(operation, {});
    expect(outcome).toBeInstanceOf(errorTypes.InvalidParameterException);
    expect(outcome.violations.map(({ constraint }: any) => constraint)).toContain("Member must not be null");
    expect(upstream.requests).toHaveLength(0);
    await strict.close();
  });

  test("never replace what the caller named", () => {
    for (const operation of operations) expect(scope.withDefaults(operation, other)).toEqual(other);
  });

  test("leave the caller's input as it was", () => {
    const input = Object.freeze({ username: "kim" });
    scope.fillIn(model.SignUp, input, "token");
    expect(input).toEqual({ username: "kim" });
  });
});

describe("somebody else's", () => {
  const inPools = operations.filter((operation) => membersOf(operation).has("userPoolId"));
  const publicOfClients = operations.filter(
    (operation) => !operation.signed && membersOf(operation).has("clientId"),
  );

  test("pool is refused by every operation that takes one, and nothing is sent", async () => {
    expect(inPools.length).toBeGreaterThan(90);
    for (const operation of inPools) {
      const outcome = await layer.ask(operation, { userPoolId: foreign.userPoolId });
      expect([operation.name, outcome.code, outcome.violations.map(({ path }: any) => path)]).toEqual([
        operation.name,
        "INVALID_PARAMETER",
        ["userPoolId"],
      ]);
    }
    expect(upstream.requests).toHaveLength(0);
  });

  test("client is refused by every unsigned operation that takes one, and nothing is sent", async () => {
    expect(publicOfClients.length).toBeGreaterThanOrEqual(8);
    for (const operation of publicOfClients) {
      const outcome = await layer.ask(operation, { clientId: foreign.clientId, username: "kim" });
      expect([operation.name, outcome.code, outcome.violations.map(({ path }: any) => path)]).toEqual([
        operation.name,
        "INVALID_PARAMETER",
        ["clientId"],
      ]);
    }
    expect(upstream.requests).toHaveLength(0);
  });

  test.each(["", "US-EAST-1_TEST", "us-east-1_Test ", "__proto__", "constructor", "us-east-1_Tes"])(
    "pool is also the look-alike %p",
    async (userPoolId) => {
      expect(await layer.ask(model.AdminGetUser, { userPoolId, username: "kim" })).toMatchObject({
        code: "INVALID_PARAMETER",
      });
      expect(upstream.requests).toHaveLength(0);
    },
  );

  test.each([
    "arn:aws:cognito-idp:us-east-1:111122223333:userpool/us-east-1_Foreign",
    "arn:aws:cognito-idp:us-east-1:111122223333:userpool/us-east-1_Foreign/userpool/us-east-1_Test/x",
    "arn:aws:cognito-idp:us-east-1:111122223333:userpool/us-east-1_Foreign:userpool/us-east-1_Test",
    "arn:aws:cognito-idp:us-east-1:111122223333:userpool/",
    "arn:aws:s3:us-east-1:111122223333:bucket",
  ])("pool is refused by its ARN too: %s", async (resourceArn) => {
    for (const operation of [model.TagResource, model.UntagResource, model.ListTagsForResource])
      expect(await layer.ask(operation, { resourceArn, tags: {}, tagKeys: [] })).toMatchObject({
        code: "INVALID_PARAMETER",
        violations: [{ path: "resourceArn" }],
      });
    expect(upstream.requests).toHaveLength(0);
  });

  test("pool and client are not those that the configuration allows besides", async () => {
    await layer.ask(model.AdminGetUser, { userPoolId: other.userPoolId, username: "kim" });
    await layer.ask(model.SignUp, { clientId: other.clientId, username: "kim", password: "x" });
    const resourceArn = `arn:aws:cognito-idp:eu-west-1:111122223333:userpool/${other.userPoolId}`;
    await layer.ask(model.ListTagsForResource, { resourceArn });
    expect(new Set(upstream.requests.map(({ operation }) => operation))).toEqual(
      new Set(["AdminGetUser", "SignUp", "ListTagsForResource"]),
    );
  });
});

describe("the client's secret", () => {
  const independent = (username: string) =>
    createHmac("sha256", Buffer.from(secret, "utf8"))
      .update(Buffer.concat([Buffer.from(username, "utf8"), Buffer.from(local.clientId, "utf8")]))
      .digest()
      .toString("base64");
  const hashed = operations.filter((operation) => membersOf(operation).has("secretHash"));

  test("hashes to a value that was computed elsewhere", () => {
    const cached = new UserPoolScope({ ...local, clientId: "client", clientSecret: "key" });
    // printf 'kimclient' | openssl dgst -sha256 -hmac key -binary | base64
    expect(cached.secretHash("client", "kim")).toBe("Jd51sGZ6uGleVZBhQP58jSLo4pfVfNj/NXM6LuqXMpw=");
  });

  test.each(["kim", "كيم", "😀", "__proto__"])(
    "is proved for %s in the five operations that ask for it",
    async (username) => {
      expect(hashed.map(({ name }) => name).sort()).toEqual([
        "ConfirmForgotPassword",
        "ConfirmSignUp",
        "ForgotPassword",
        "ResendConfirmationCode",
        "SignUp",
      ]);
      for (const operation of hashed) {
        upstream.reset();
        await layer.ask(operation, { username });
        expect(sent()).toMatchObject({ ClientId: local.clientId, SecretHash: independent(username) });
        expect(JSON.stringify(sent())).not.toContain(secret);
      }
    },
  );

  test("is never proved to another client, and a caller's own proof is not passed on", async () => {
    for (const operation of hashed) {
      upstream.reset();
      await layer.ask(operation, { username: "kim", clientId: other.clientId, secretHash: "the caller's" });
      expect(sent().ClientId).toBe(other.clientId);
      expect("SecretHash" in sent()).toBe(false);
    }
  });

  test.each([
    ["GetTokensFromRefreshToken", model.GetTokensFromRefreshToken],
    ["RevokeToken", model.RevokeToken],
  ])("itself goes to %s, for the own client only", async (_, operation) => {
    await layer.ask(operation, { refreshToken: "r", token: "t" });
    expect(sent()).toMatchObject({ ClientId: local.clientId, ClientSecret: secret });
    upstream.reset();
    await layer.ask(operation, { refreshToken: "r", token: "t", clientId: other.clientId });
    expect(JSON.stringify(sent())).not.toContain(secret);
  });

  test("goes nowhere else", async () => {
    for (const operation of operations) {
      if (["GetTokensFromRefreshToken", "RevokeToken"].includes(operation.name)) continue;
      upstream.reset();
      await layer.ask(operation, { username: "kim", ...local });
      expect([operation.name, JSON.stringify(sent()).includes(secret)]).toEqual([operation.name, false]);
    }
  });

  test("is not missed where a client has none", () => {
    const without = new UserPoolScope(local);
    expect(compact(without.fillIn(model.SignUp, { username: "kim" }, undefined))).toEqual({
      clientId: local.clientId,
      username: "kim",
    });
  });

  test("is not shown when somebody prints the tenancy", () => {
    expect(JSON.stringify(scope)).not.toContain(secret);
    expect(inspect(scope, { showHidden: true, depth: 5 })).not.toContain(secret);
  });
});

describe("the caller's access token", () => {
  const taking = operations.filter((operation) => membersOf(operation).has("accessToken"));

  test("is passed on by the gateway to the 24 operations that take one, instead of any other", async () => {
    expect(taking).toHaveLength(24);
    for (const operation of taking) {
      upstream.reset();
      await layer.ask(operation, { accessToken: "another token" });
      expect(sent().AccessToken).toBe("the caller's token");
    }
  });

  test("goes to no other operation", async () => {
    for (const operation of operations.filter((each) => !taking.includes(each))) {
      upstream.reset();
      await layer.ask(operation, { accessToken: "another token" });
      expect([operation.name, JSON.stringify(sent()).includes("token")]).toEqual([operation.name, false]);
    }
  });
});

/** Without what is not there. */
function compact(input: object): object {
  return Object.fromEntries(
    Object.entries(input).filter(([, value]) => value !== undefined && value !== null),
  );
}
