/**
 * A Cognito that costs next to nothing: answers written beforehand, in a process of its own, so that what is measured
 * is who asks it. Tells its parent where it is; `{ latencyMs }` from there makes it as slow as a real one.
 */
const { createSign, generateKeyPairSync } = require("node:crypto");
const { readFileSync } = require("node:fs");
const http = require("node:http");
const https = require("node:https");

const pool = "us-east-1_Bench";
const clientId = "benchclient";

const attributes = (name) => [
  { Name: "sub", Value: "6f1d2c3b-0000-4000-8000-000000000001" },
  { Name: "email", Value: `${name}@example.com` },
  { Name: "email_verified", Value: "true" },
];
const facts = { UserCreateDate: 1790000000.123, UserLastModifiedDate: 1790000100.456, Enabled: true };
const user = (name) => ({ Username: name, Attributes: attributes(name), UserStatus: "CONFIRMED", ...facts });
const text = {
  AdminConfirmSignUp: "{}",
  AdminGetUser: {
    Username: "pending",
    UserAttributes: attributes("pending"),
    UserStatus: "CONFIRMED",
    ...facts,
  },
  ListUsers: { Users: Array.from({ length: 60 }, (_, at) => user(`user${at + 1}`)) },
  GetUser: { Username: "admin", UserAttributes: attributes("admin") },
};
const answers = new Map(
  Object.entries(text).map(([operation, answer]) => [
    `AWSCognitoIdentityProviderService.${operation}`,
    Buffer.from(typeof answer === "string" ? answer : JSON.stringify(answer)),
  ]),
);
const refusal = Buffer.from(
  JSON.stringify({
    __type: "NotAuthorizedException",
    message: "User cannot be confirmed. Current status is CONFIRMED",
  }),
);
const head = (status, body) => [
  status,
  {
    "content-type": "application/x-amz-json-1.1",
    "content-length": body.length,
    "x-amzn-requestid": "6f1d2c3b-0000-4000-8000-00000000abcd",
  },
];

const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
const jwks = Buffer.from(
  JSON.stringify({ keys: [{ ...publicKey.export({ format: "jwk" }), kid: "1", alg: "RS256", use: "sig" }] }),
);

function accessToken(issuer) {
  const now = Math.floor(Date.now() / 1_000);
  const claims = {
    iss: issuer,
    sub: "6f1d2c3b-0000-4000-8000-000000000001",
    username: "admin",
    client_id: clientId,
    token_use: "access",
    scope: "aws.cognito.signin.user.admin",
    "cognito:groups": ["admins"],
    jti: "j",
    origin_jti: "o",
    auth_time: now,
    iat: now,
    exp: now + 3_600,
  };
  const encoded = [{ alg: "RS256", kid: "1" }, claims].map((part) =>
    Buffer.from(JSON.stringify(part)).toString("base64url"),
  );
  const signature = createSign("RSA-SHA256").update(encoded.join(".")).sign(privateKey, "base64url");
  return [...encoded, signature].join(".");
}

let latencyMs = 0;
let calls = 0;

function answer(request, response) {
  if (request.method === "GET") return response.end(jwks);
  const operation = request.headers["x-amz-target"];
  let isRefused = false;
  request.on("data", (chunk) => {
    isRefused ||= chunk.includes('"confirmed"');
  });
  request.on("end", () => {
    calls++;
    const body = isRefused ? refusal : (answers.get(operation) ?? refusal);
    const send = () => response.writeHead(...head(body === refusal ? 400 : 200, body)).end(body);
    if (latencyMs > 0) setTimeout(send, latencyMs);
    else send();
  });
}

const [certificate, key] = process.argv.slice(2);
const plain = http.createServer({ keepAliveTimeout: 60_000 }, answer);
const tls =
  certificate &&
  https.createServer(
    { cert: readFileSync(certificate), key: readFileSync(key), keepAliveTimeout: 60_000 },
    answer,
  );

plain.listen(0, "127.0.0.1", () => {
  const url = `http://127.0.0.1:${plain.address().port}`;
  const issuer = `${url}/${pool}`;
  const tell = (tlsUrl) => process.send({ url, tlsUrl, issuer, pool, clientId, token: accessToken(issuer) });
  if (tls) tls.listen(0, "127.0.0.1", () => tell(`https://localhost:${tls.address().port}`));
  else tell();
});

process.on("message", (message) => {
  if (message.latencyMs !== undefined) latencyMs = message.latencyMs;
  if (message.usage) {
    process.send({ cpu: process.cpuUsage(), calls });
  }
});
process.on("disconnect", () => process.exit());
