import { once } from "node:events";
import { connect } from "node:net";
import { EmbeddedPool } from "../../src/embedded/pool";
import { listen } from "../../src/embedded/server";
import { closeEmbedded, startEmbedded } from "./embedded";

afterEach(closeEmbedded);

const type = "application/x-amz-json-1.1";

function post(url: string, operation: string, body: string, headers: Record<string, string> = {}) {
  const target = `AWSCognitoIdentityProviderService.${operation}`;
  return fetch(url, {
    method: "POST",
    headers: { "content-type": type, "x-amz-target": target, ...headers },
    body,
  });
}
const signed = { authorization: "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE" };

test("an exception is spelled as Cognito spells it", async () => {
  const { url, UserPoolId } = await startEmbedded();
  const body = JSON.stringify({ UserPoolId, Username: "nobody" });
  const answer = await post(url, "AdminConfirmSignUp", body, signed);
  expect(answer.status).toBe(400);
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    "content-type": type,
    "x-amzn-errortype": "UserNotFoundException:",
    "x-amzn-errormessage": "User does not exist.",
    "x-amzn-requestid": expect.stringMatching(/^[0-9a-f-]{36}$/),
    "access-control-allow-origin": "*",
  });
  expect(await answer.text()).toBe('{"__type":"UserNotFoundException","message":"User does not exist."}');
});

test("times are seconds since 1970, with a fraction", async () => {
  const { url, UserPoolId } = await startEmbedded();
  const body = JSON.stringify({ UserPoolId, Username: "member" });
  const answer = await post(url, "AdminGetUser", body, signed);
  expect(await answer.json()).toMatchObject({ UserCreateDate: 1767323045.678 });
});

test.each([
  ["AdminConfirmSignUp", "{}", "MissingAuthenticationTokenException"],
  ["ConfirmEverything", "{}", "UnknownOperationException"],
  ["toString", "{}", "UnknownOperationException"],
  ["SignUp", "{", "SerializationException"],
  ["SignUp", "[]", "SerializationException"],
  ["SignUp", '{"ClientId":1,"Username":"a","Password":"b"}', "SerializationException"],
  ["SignUp", '{"ClientId":"a","Username":"a","UserAttributes":{}}', "SerializationException"],
  ["SignUp", "{}", "InvalidParameterException"],
])("an unsigned %s of %s gets %s", async (operation, body, name) => {
  const { url } = await startEmbedded();
  const answer = await post(url, operation, body);
  expect([answer.status, await answer.json()]).toEqual([400, expect.objectContaining({ __type: name })]);
});

test("what the pool lacks is said, with a status of its own", async () => {
  const { url } = await startEmbedded();
  const answer = await post(url, "CreateUserPool", '{"PoolName":"second"}', signed);
  expect([answer.status, await answer.json()]).toEqual([
    501,
    {
      __type: "NotImplementedException",
      message:
        "The embedded user pool does not offer CreateUserPool. Point the gateway at Amazon Cognito for it.",
    },
  ]);
});

test("a body that is too large gets 413, one of another type 400", async () => {
  const { url } = await startEmbedded();
  expect((await post(url, "SignUp", "x".repeat(300 * 1024))).status).toBe(413);
  const answer = await post(url, "SignUp", "{}", { "content-type": "text/plain" });
  expect([answer.status, await answer.json()]).toEqual([
    400,
    expect.objectContaining({ __type: "SerializationException" }),
  ]);
});

test("browsers may call: preflight, and headers that they may read", async () => {
  const { url } = await startEmbedded();
  const { status, headers } = await fetch(url, { method: "OPTIONS" });
  expect(status).toBe(200);
  expect(headers.get("access-control-allow-headers")).toContain("x-amz-target");
  expect(headers.get("access-control-allow-methods")).toContain("POST");
});

test("other paths and methods are not found and not allowed", async () => {
  const { url } = await startEmbedded();
  expect((await fetch(`${url}/elsewhere_Embedded1/.well-known/jwks.json`)).status).toBe(404);
  expect((await fetch(url, { method: "DELETE" })).status).toBe(405);
});

test("a broken request harms nobody else's", async () => {
  const { url, cognito } = await startEmbedded();
  const { hostname, port } = new URL(url);
  const half = connect(Number(port), hostname);
  half.write("POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\n{");
  half.destroy();
  const garbage = connect(Number(port), hostname);
  garbage.end("garbage\r\n\r\n");
  const [answer] = await once(garbage, "data");
  expect(String(answer)).toContain("400 Bad Request");
  expect((await cognito.listUserPools({ MaxResults: 1 })).UserPools).toHaveLength(1);
});

test("a taken port is told, and a closed server is gone", async () => {
  const pool = new EmbeddedPool();
  const { url, close } = await listen(pool, { port: 0 });
  await expect(listen(pool, { port: Number(new URL(url).port) })).rejects.toThrow("EADDRINUSE");
  await close();
  await expect(fetch(url)).rejects.toThrow();
});
