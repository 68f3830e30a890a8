/** Who is let in: genuine, current access tokens of this pool and its clients, and nothing that looks like one. */
import { constants, createHmac, generateKeyPairSync, sign } from "node:crypto";
import { startGateway, type TestGateway } from "../helpers/gateway";
import { clientId, encoded, type Forgery, Issuer, issuerUrl, newKey, now } from "../helpers/issuer";

const stranger = newKey();
let issuer: Issuer;
let gateway: TestGateway;

beforeAll(async () => {
  issuer = await Issuer.start();
  gateway = await startGateway({ ...issuer.settings, ADMIN_SCOPES: "users/admin" });
  gateway.intercept(() => ({ status: 200, headers: {}, body: '{"Username":"kim","UserAttributes":[]}' }));
});
beforeEach(() => {
  gateway.sent.length = 0;
});
afterAll(async () => {
  await gateway.close();
  await issuer.close();
});

const theUser = '{ user(username: "kim") { __typename } }';
const ask = async (query: string, headers: Record<string, string>) =>
  (await gateway.ask(query, {}, { headers })).body;
const asAdmin = (bearer: string) => ask(theUser, { authorization: `Bearer ${bearer}` });

test.each([
  ["a member of the administrators' group", {}],
  [
    "a machine with the administrators' scope",
    { username: undefined, "cognito:groups": undefined, scope: "users/admin" },
  ],
])("%s is let in", async (_, claims) => {
  const { data } = await asAdmin(issuer.token({ claims }));
  expect(data.user.__typename).toBe("User");
  expect(gateway.sent.map(({ operation }) => operation)).toEqual(["AdminGetUser"]);
});

test.each(["JWT", "jwt", "at+jwt", "application/at+jwt"])("a token of the type %s is let in", async (typ) => {
  const { data } = await asAdmin(issuer.token({ header: { typ } }));
  expect(data.user.__typename).toBe("User");
});

/** Signed like the issuer's, whatever stands in it. */
const signed = (input: string) =>
  sign("RSA-SHA256", Buffer.from(input), issuer.key.privateKey).toString("base64url");
const hmac = (algorithm: string, secret: () => string | Buffer) => (input: string) =>
  createHmac(algorithm, secret()).update(input).digest("base64url");
const pem = () => issuer.key.publicKey.export({ type: "spki", format: "pem" });
const der = () => issuer.key.publicKey.export({ type: "spki", format: "der" });
const jwk = () => JSON.stringify(issuer.key.publicKey.export({ format: "jwk" }));
const strangersJwk = { ...stranger.publicKey.export({ format: "jwk" }), kid: "the-key", alg: "RS256" };
const strangers = { key: stranger.privateKey };
const elsewhere = "https://evil.example.com/keys";
const curve = generateKeyPairSync("ec", { namedCurve: "P-256" });
const withParts = (change: (parts: [string, string, string]) => string) => () =>
  change(issuer.token().split(".") as [string, string, string]);

/** The same bits behind another last character. */
const respelt = (text: string) =>
  text.slice(0, -1) + String.fromCharCode(text.charCodeAt(text.length - 1) + 1);

const forgeries: [what: string, forgery: Forgery | (() => string)][] = [
  ["that has expired", { claims: { exp: now() - 1 } }],
  ["that never expires", { claims: { exp: undefined } }],
  ["that expires at null", { claims: { exp: null } }],
  ["that expires in words", { claims: { exp: "tomorrow" } }],
  ["that expires in digits, but in a text", { claims: { exp: "9999999999" } }],
  ["that expires in a list", { claims: { exp: [now() + 300] } }],
  ["that is not yet good", { claims: { nbf: now() + 3_600 } }],
  ["of another pool", { claims: { iss: issuerUrl.replace("AbC", "XyZ") } }],
  ["of another region", { claims: { iss: issuerUrl.replace("eu-west-1.", "us-east-1.") } }],
  ["of an issuer with a slash more", { claims: { iss: `${issuerUrl}/` } }],
  ["of an issuer in capitals", { claims: { iss: issuerUrl.toUpperCase() } }],
  ["of an issuer without TLS", { claims: { iss: issuerUrl.replace("https", "http") } }],
  ["of an issuer that begins alike", { claims: { iss: issuerUrl.replace(".com", ".com.evil.example") } }],
  ["of a list of issuers", { claims: { iss: [issuerUrl] } }],
  ["without an issuer", { claims: { iss: undefined } }],
  ["of another app client", { claims: { client_id: "2another23456789" } }],
  ["of an app client in capitals", { claims: { client_id: clientId.toUpperCase() } }],
  ["without an app client", { claims: { client_id: undefined } }],
  ["with its app client as the audience", { claims: { client_id: undefined, aud: clientId } }],
  ["with a list of app clients", { claims: { client_id: [clientId] } }],
  ["that is an id token", { claims: { token_use: "id", aud: clientId } }],
  ["that is a refresh token", { claims: { token_use: "refresh" } }],
  ["of a use in capitals", { claims: { token_use: "Access" } }],
  ["of a list of uses", { claims: { token_use: ["access"] } }],
  ["of no use", { claims: { token_use: undefined } }],
  ["that another key signed", strangers],
  ["that another key signed, which it brings along", { ...strangers, header: { jwk: strangersJwk } }],
  ["with keys elsewhere", { ...strangers, header: { jku: elsewhere } }],
  ["with a certificate elsewhere", { ...strangers, header: { x5u: elsewhere } }],
  ["with a certificate of its own", { ...strangers, header: { x5c: [strangersJwk.n] } }],
  ["with keys elsewhere, by its key id", { ...strangers, header: { kid: elsewhere } }],
  ["with an unknown key id", { header: { kid: "another" } }],
  ["with a key id that is a path", { header: { kid: "../../../dev/null" } }],
  ["with a key id of SQL", { header: { kid: "x' UNION SELECT 'the-key" } }],
  ["with a key id of JavaScript's own", { header: { kid: "__proto__" } }],
  ["with an empty key id", { header: { kid: "" } }],
  ["with a list of key ids", { header: { kid: ["the-key"] } }],
  ["with a number as its key id", { header: { kid: 0 } }],
  ["without a key id", { header: { kid: undefined } }],
  ["without a signature", { signature: () => "" }],
  ["with alg none", { header: { alg: "none" }, signature: () => "" }],
  ["with alg NonE", { header: { alg: "NonE" }, signature: () => "" }],
  ["with alg none and a good signature", { header: { alg: "none" } }],
  ["with an empty alg", { header: { alg: "" } }],
  ["without an alg", { header: { alg: undefined } }],
  ["with a list of algs", { header: { alg: ["RS256"] } }],
  [
    "signed with the public key's PEM as a secret",
    { header: { alg: "HS256" }, signature: hmac("sha256", pem) },
  ],
  [
    "signed with the public key's DER as a secret",
    { header: { alg: "HS384" }, signature: hmac("sha384", der) },
  ],
  [
    "signed with the public key's JWK as a secret",
    { header: { alg: "HS512" }, signature: hmac("sha512", jwk) },
  ],
  ["signed with an empty secret", { header: { alg: "HS256" }, signature: hmac("sha256", () => "") }],
  ["that claims another algorithm", { header: { alg: "RS512" } }],
  [
    "signed by the pool's key in another way",
    {
      header: { alg: "PS256" },
      signature: (input) =>
        sign("RSA-SHA256", Buffer.from(input), {
          key: issuer.key.privateKey,
          padding: constants.RSA_PKCS1_PSS_PADDING,
        }).toString("base64url"),
    },
  ],
  [
    "signed on a curve",
    {
      header: { alg: "ES256" },
      signature: (input) =>
        sign("SHA256", Buffer.from(input), { key: curve.privateKey, dsaEncoding: "ieee-p1363" }).toString(
          "base64url",
        ),
    },
  ],
  [
    "that says alg twice",
    () => {
      const header = Buffer.from('{"kid":"the-key","alg":"RS256","alg":"none"}').toString("base64url");
      return `${header}.${issuer.token().split(".")[1]}.`;
    },
  ],
  [
    "with another's claims under a good signature",
    withParts(
      ([header, , signature]) =>
        `${header}.${issuer.token({ claims: { sub: "another" } }).split(".")[1]}.${signature}`,
    ),
  ],
  [
    "with one bit of its signature changed",
    withParts(
      ([header, claims, signature]) =>
        `${header}.${claims}.${signature.startsWith("A") ? "B" : "A"}${signature.slice(1)}`,
    ),
  ],
  [
    "with half a signature",
    withParts(
      ([header, claims, signature]) => `${header}.${claims}.${signature.slice(0, signature.length / 2)}`,
    ),
  ],
  ["with two signatures", withParts((parts) => `${parts.join(".")}.${parts[2]}`)],
  ["with a padded signature", withParts((parts) => `${parts.join(".")}=`)],
  ["with a signature that is padded twice", withParts((parts) => `${parts.join(".")}==`)],
  ["with another last character of the same bits", withParts((parts) => respelt(parts.join(".")))],
  ["with a signature in plain base64", { signature: (input) => signed(input).replace(/[-_]/, "+") }],
  [
    "with a padded header, signed so",
    withParts(([header, claims]) => `${header}=.${claims}.${signed(`${header}=.${claims}`)}`),
  ],
  ["with an extension that has to be understood", { header: { crit: ["exp"], exp: 1 } }],
  ["with no extension that has to be understood", { header: { crit: [] } }],
  ["with a payload that is not encoded", { header: { b64: false, crit: ["b64"] } }],
  ["with b64 alone", { header: { b64: false } }],
  ["with the default of b64", { header: { b64: true } }],
  ["of the type JWE", { header: { typ: "JWE" } }],
  ["of a type that begins alike", { header: { typ: "JWT2" } }],
  ["of a list of types", { header: { typ: ["JWT"] } }],
  ["of the type null", { header: { typ: null } }],
  ["of five parts", withParts((parts) => `${parts.join(".")}.${parts[2]}.${parts[2]}`)],
  [
    "of claims that are a list",
    () => {
      const input = `${encoded({ kid: "the-key", alg: "RS256" })}.${encoded([{ client_id: clientId }])}`;
      return `${input}.${signed(input)}`;
    },
  ],
  [
    "of claims that are no JSON",
    () => {
      const input = `${encoded({ kid: "the-key", alg: "RS256" })}.bm8ganNvbg`;
      return `${input}.${signed(input)}`;
    },
  ],
];

test("there are more than 51 forgeries, each of them another one", () => {
  const tokens = forgeries.map(([, forgery]) =>
    typeof forgery === "function" ? forgery() : issuer.token(forgery),
  );
  expect(new Set(tokens).size).toBe(forgeries.length);
  expect(forgeries.length).toBeGreaterThan(51);
});

test.each(forgeries)("a token %s is refused, and Cognito is not asked", async (what, forgery) => {
  // A key that is asked for again within ten seconds may be one that the pool took up a moment ago.
  const refused = / key id/.test(what) ? /^(UNAUTHENTICATED|SERVICE_UNAVAILABLE)$/ : /^UNAUTHENTICATED$/;
  const bearer = typeof forgery === "function" ? forgery() : issuer.token(forgery);
  for (const query of [theUser, "{ me { __typename } }"]) {
    const { data, errors } = await ask(query, { authorization: `Bearer ${bearer}` });
    expect(Object.values(data)).toEqual([null]);
    expect(errors[0].extensions).toEqual({ code: expect.stringMatching(refused) });
  }
  expect(gateway.sent).toEqual([]);
});

test.each([
  ["no groups", undefined],
  ["a group in capitals", ["Admins"]],
  ["a group with a blank", ["admins "]],
  ["a group of Cyrillic letters", ["аdmins"]],
  ["a group that begins alike", ["admins2"]],
  ["the group as a text", "admins"],
  ["the group as a key", { admins: true }],
  ["the group in a list in the list", [["admins"]]],
])("a user with %s is FORBIDDEN", async (_, groups) => {
  const { errors } = await asAdmin(issuer.token({ claims: { "cognito:groups": groups } }));
  expect(errors[0].extensions).toEqual({ code: "FORBIDDEN" });
  expect(gateway.sent).toEqual([]);
});

test.each([
  ["a scope that begins alike", "users/admins"],
  ["a scope that ends alike", "all-users/admin"],
  ["the scope in capitals", "Users/Admin"],
  ["the scope behind a comma", "users/read,users/admin"],
  ["everybody's scope", "aws.cognito.signin.user.admin"],
  ["no scope", undefined],
])("a machine with %s is FORBIDDEN", async (_, scope) => {
  const { errors } = await asAdmin(
    issuer.token({ claims: { username: undefined, "cognito:groups": undefined, scope } }),
  );
  expect(errors[0].extensions).toEqual({ code: "FORBIDDEN" });
  expect(gateway.sent).toEqual([]);
});

const elsewhereSent: [
  place: string,
  send: (bearer: string) => { path?: string; body?: object; headers?: Record<string, string> },
][] = [
  ["the address", (bearer) => ({ path: `?access_token=${bearer}&authorization=Bearer%20${bearer}` })],
  ["the body", (bearer) => ({ body: { authorization: `Bearer ${bearer}`, accessToken: bearer } })],
  ["the extensions", (bearer) => ({ body: { extensions: { authorization: `Bearer ${bearer}` } } })],
  ["the variables", (bearer) => ({ body: { variables: { authorization: bearer, accessToken: bearer } } })],
  ["a cookie", (bearer) => ({ headers: { cookie: `access_token=${bearer}; __Host-access=${bearer}` } })],
  [
    "a header of its own",
    (bearer) => ({ headers: { "x-access-token": bearer, "x-authorization": `Bearer ${bearer}` } }),
  ],
  ["a header for proxies", (bearer) => ({ headers: { "proxy-authorization": `Bearer ${bearer}` } })],
  ["a header of a load balancer's", (bearer) => ({ headers: { "x-amzn-oidc-accesstoken": bearer } })],
  ["another scheme", (bearer) => ({ headers: { authorization: `Basic ${bearer}` } })],
  ["no scheme", (bearer) => ({ headers: { authorization: bearer } })],
];

test.each(elsewhereSent)("a good token in %s is not looked at", async (_, send) => {
  const bearer = issuer.token();
  expect((await asAdmin(bearer)).data.user.__typename).toBe("User");
  gateway.sent.length = 0;
  const { path = "", body, headers } = send(bearer);
  const reply = await fetch(`${gateway.url}/graphql${path}`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify({ query: theUser, ...body }),
  });
  expect(((await reply.json()) as any).errors[0].extensions).toEqual({ code: "UNAUTHENTICATED" });
  expect(gateway.sent).toEqual([]);
});

test.each([
  ["nothing", ""],
  ["the word alone", "Bearer"],
  ["a blank", "Bearer  "],
  ["two tokens", "Bearer a.b.c a.b.c"],
  ["a token of one part", "Bearer abc"],
  ["a token of empty parts", "Bearer .."],
  ["a token of 12,000 characters", `Bearer ${"a".repeat(12_000)}`],
  [
    "a JSON that is no object",
    `Bearer ${["null", "[]", "7"].map((text) => Buffer.from(text).toString("base64url")).join(".")}`,
  ],
])("%s as Authorization is UNAUTHENTICATED", async (_, authorization) => {
  const { errors } = await ask(theUser, { authorization });
  expect(errors[0].extensions).toEqual({ code: "UNAUTHENTICATED" });
});

test("a machine's groups count for nothing", async () => {
  const { errors } = await asAdmin(issuer.token({ claims: { username: undefined } }));
  expect(errors[0].extensions).toEqual({ code: "FORBIDDEN" });
});

test("what is a user's own is not a machine's", async () => {
  const machine = issuer.token({ claims: { username: undefined, scope: "users/admin" } });
  const { errors } = await ask("{ me { __typename } }", { authorization: `Bearer ${machine}` });
  expect(errors[0].extensions).toEqual({ code: "FORBIDDEN" });
});

test("a public field does not look at a token, so that an expired one blocks nothing", async () => {
  const { data, errors } = await ask(
    'mutation { confirmSignUp(input: { username: "kim", confirmationCode: "1" }) { __typename } }',
    {
      authorization: `Bearer ${issuer.token({ claims: { exp: now() - 1 } })}`,
    },
  );
  expect(errors).toBeUndefined();
  expect(data.confirmSignUp.__typename).toBe("ConfirmSignUpSuccess");
});
