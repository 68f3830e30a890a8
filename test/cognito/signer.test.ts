/** Our signatures are AWS's: its published test suite, and its own signer, request by request. */
import { CognitoIdentityProviderClient } from "@aws-sdk/client-cognito-identity-provider";
import { SignatureV4 } from "@smithy/signature-v4";
import fc from "fast-check";
import { type Signable, Signer } from "../../src/cognito/transport/signer";
import { operations } from "../conformance/operations";

/** AWS's Signature Version 4 test suite, the cases without a query: what is signed, and the signature. */
const suite: [name: string, changes: Partial<Signable>, signedHeaders: string, signature: string][] = [
  ["get-vanilla", { method: "GET" }, "", "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31"],
  [
    "get-unreserved",
    { method: "GET", path: "/-._~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz" },
    "",
    "07ef7494c76fa4850883e2b006601f940f8a34d404d0cfa977f52a65bbf5f24f",
  ],
  [
    "get-utf8",
    { method: "GET", path: "/ሴ" },
    "",
    "8318018e0b0f223aa2bbf98705b62bb787dc9c0e678f255a891fd03141be5d85",
  ],
  [
    "get-header-key-duplicate",
    { method: "GET", headers: { "my-header1": "value2,value2,value1" } },
    "my-header1",
    "c9d5ea9f3f72853aea855b47ea873832890dbdd183b4468f858259531a5138ea",
  ],
  [
    "get-header-value-order",
    { method: "GET", headers: { "my-header1": "value4,value1,value3,value2" } },
    "my-header1",
    "08c7e5a9acfcfeb3ab6b2185e75ce8b1deb5e634ec47601a50643f830c755c01",
  ],
  ["post-vanilla", {}, "", "5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b"],
  [
    "post-header-key-sort",
    { headers: { "my-header1": "value1" } },
    "my-header1",
    "c5410059b04c1ee005303aed430f6e6645f61f4dc9e1461ec8f8916fdf18852c",
  ],
  [
    "post-header-value-case",
    { headers: { "my-header1": "VALUE1" } },
    "my-header1",
    "cdbc9802e29d2942e5e10b5bccfdd67c5f22c7c4e8ae67b53629efa58b974b7d",
  ],
  [
    "post-sts-header-before",
    {
      headers: {
        "x-amz-security-token":
          "AQoDYXdzEPT//////////wEXAMPLEtc764bNrC9SAPBSM22wDOk4x4HIZ8j4FZTwdQWLWsKWHGBuFqwAeMicRXmxfpSPfIeoIYRqTflfKD8YUuwthAx7mSEI/qkPpKPi/kMcGdQrmGdeehM4IC1NtBmUpp2wUE8phUZampKsburEDy0KPkyQDYwT7WZ0wq5VSXDvp75YU9HFvlRd8Tx6q6fE8YQcHNVXAkiY9q6d+xo0rKwT38xVqr7ZD0u0iPPkUL64lIZbqBAz+scqKmlzm8FDrypNC9Yjc8fPOLn9FX9KSYvKTr4rvx3iSIlTJabIQwj2ICCR/oLxBA==",
      },
    },
    "x-amz-security-token",
    "85d96828115b5dc0cfc3bd16ad9e210dd772bbebba041836c64533a82be05ead",
  ],
  [
    "post-x-www-form-urlencoded",
    { headers: { "content-type": "application/x-www-form-urlencoded" }, body: "Param1=value1" },
    "content-type",
    "ff11897932ad3f4e8b18135d722051e5ac45fc38421b1da7b9d196a0fe09473a",
  ],
  [
    "post-x-www-form-urlencoded-parameters",
    { headers: { "content-type": "application/x-www-form-urlencoded; charset=utf8" }, body: "Param1=value1" },
    "content-type",
    "1a72ec8f64bd914b0e42e42607c7fbce7fb2c7465f63e3092b3b0d39fa77a6fe",
  ],
];
const secretAccessKey = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
const credentials = { accessKeyId: "AKIDEXAMPLE", secretAccessKey };

test.each(suite)("AWS's test suite: %s", (_, { headers, ...changes }, more, signature) => {
  const signer = new Signer("us-east-1", "service");
  const complete = {
    method: "POST",
    path: "/",
    body: "",
    headers: { host: "example.amazonaws.com", "x-amz-date": "20150830T123600Z", ...headers },
    ...changes,
  };
  const names = ["host", "x-amz-date", more].filter(Boolean).sort().join(";");
  expect(signer.authorization(complete, credentials)).toBe(
    `AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, SignedHeaders=${names}, Signature=${signature}`,
  );
});

const region = "eu-west-1";
const { sha256 } = new CognitoIdentityProviderClient({ region }).config;

async function official({ headers, ...request }: Signable, token: string | undefined, signingDate: Date) {
  const signer = new SignatureV4({
    service: "cognito-idp",
    region,
    sha256,
    credentials: { ...credentials, sessionToken: token },
  });
  const unsigned = { ...request, protocol: "https:", hostname: headers.host!, headers: { ...headers } };
  return (await signer.sign(unsigned, { signingDate })).headers;
}

test("for every operation, with and without a session token, the headers are the official signer's", async () => {
  const signer = new Signer(region, "cognito-idp");
  for (const [at, { name }] of operations.entries()) {
    const request = {
      method: "POST",
      path: "/",
      headers: {
        host: `cognito-idp.${region}.amazonaws.com`,
        "content-type": "application/x-amz-json-1.1",
        "x-amz-target": `AWSCognitoIdentityProviderService.${name}`,
      },
      body: JSON.stringify({ Username: `${name} سلام 😀` }),
    };
    const token = at % 2 ? "a session/token+of=some length" : undefined;
    const date = new Date(Date.UTC(2026, 0, 1 + at, at % 24, 59, 59, 999));
    expect(signer.sign(request, { ...credentials, sessionToken: token }, date)).toEqual(
      await official(request, token, date),
    );
  }
});

test("whatever the path, body and day, in whatever order, the headers are the official signer's", async () => {
  const signer = new Signer(region, "cognito-idp");
  const segment = fc.stringMatching(/^[\w.~!'()*%@:$&+=-]{1,9}$/).filter((text) => !/^\.\.?$/.test(text));
  await fc.assert(
    fc.asyncProperty(
      fc.array(segment, { maxLength: 3 }),
      fc.string({ unit: "binary" }),
      fc.date({ min: new Date("2020-01-01"), max: new Date("2090-01-01"), noInvalidDate: true }),
      async (segments, body, date) => {
        const path = segments.length > 0 ? `/${segments.join("/")}/` : "/";
        const request = { method: "POST", path, headers: { host: "localhost:4566" }, body };
        expect(signer.sign(request, credentials, date)).toEqual(await official(request, undefined, date));
      },
    ),
  );
});

test("another secret is another signature, also on the same day", () => {
  const signer = new Signer(region, "cognito-idp");
  const request = { method: "POST", path: "/", headers: { host: "h" }, body: "" };
  const date = new Date("2026-01-01T00:00:00Z");
  const signatures = ["a", "b", "a"].map(
    (secret) => signer.sign(request, { ...credentials, secretAccessKey: secret }, date).authorization,
  );
  expect(signatures[0]).toBe(signatures[2]);
  expect(signatures[0]).not.toBe(signatures[1]);
});
