/** Our way over HTTP equals the stock SDK client's, for every operation, and mends what the stock client mends. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { CognitoIdentityProviderClient } from "@aws-sdk/client-cognito-identity-provider";
import { SignatureV4 } from "@smithy/signature-v4";
import { HttpTransport } from "../../src/cognito/transport/httpTransport";
import { RequestNotSent, ResponseLost } from "../../src/cognito/transport/transport";
import { answer, exception, FaultyCognito, hang, type Recorded, raw } from "../helpers/faultyCognito";
import { operations } from "./operations";
import { command, credentials, region } from "./stockClient";

const environment = { ...process.env };
let upstream: FaultyCognito;
beforeAll(async () => {
  upstream = await FaultyCognito.start();
});
beforeEach(() => {
  upstream.reset();
  for (const name of Object.keys(process.env)) if (name.startsWith("AWS_")) delete process.env[name];
  // Nothing of the machine that runs the tests: no files, no metadata service.
  process.env.AWS_SHARED_CREDENTIALS_FILE = process.env.AWS_CONFIG_FILE = "/dev/null";
  process.env.AWS_EC2_METADATA_DISABLED = "true";
});
afterAll(async () => {
  process.env = environment;
  await upstream.close();
});

function useKeys(): void {
  process.env.AWS_ACCESS_KEY_ID = credentials.accessKeyId;
  process.env.AWS_SECRET_ACCESS_KEY = credentials.secretAccessKey;
}

const request = (operation: string, signed = true, signal = new AbortController().signal) => ({
  operation,
  signed,
  body: '{"UserPoolId":"us-east-1_Test","Username":"سلام 😀"}',
  signal,
});

async function sendAll(endpoint: string): Promise<Recorded[]> {
  const transport = await HttpTransport.open({ region, endpoint });
  for (const { name, signed } of operations) await transport.send(request(name, signed));
  await transport.close();
  return upstream.requests.splice(0);
}

/** What a request is, beside its body (see spelling.test.ts) and what tells one client from another. */
const essence = ({ operation, method, path, headers }: Recorded) => ({
  operation,
  method,
  path,
  host: headers.host,
  target: headers["x-amz-target"],
  contentType: headers["content-type"],
  contentEncoding: headers["content-encoding"],
  isSigned: "authorization" in headers,
});

test.each(["", "/a/path"])(
  "all 140 requests are the stock client's, at an endpoint with the path %p",
  async (path) => {
    useKeys();
    const endpoint = upstream.url + path;
    const stock = new CognitoIdentityProviderClient({ region, credentials, endpoint, maxAttempts: 1 });
    for (const { name } of operations) await stock.send(command(name, {}));
    stock.destroy();
    const theirs = upstream.requests.splice(0).map(essence);
    const ours = (await sendAll(endpoint)).map(essence);
    expect(ours).toHaveLength(140);
    expect(ours).toEqual(theirs);
  },
);

test("each signature is the one that AWS's signer makes at that moment of what arrived", async () => {
  useKeys();
  process.env.AWS_SESSION_TOKEN = "a session token";
  const signed = (await sendAll(upstream.url)).filter(({ headers }) => headers.authorization);
  expect(signed).toHaveLength(106);
  for (const sent of signed) expect(sent.headers.authorization).toBe(await officialSignature(sent));
});

async function officialSignature({ method, path, headers, body }: Recorded): Promise<string> {
  const [, list] = headers.authorization!.match(/SignedHeaders=([^,]+)/)!;
  const names = list!.split(";");
  expect(names).toEqual(
    expect.arrayContaining(["host", "x-amz-date", "x-amz-target", "x-amz-security-token"]),
  );
  const { sha256 } = new CognitoIdentityProviderClient({ region }).config;
  const signer = new SignatureV4({
    service: "cognito-idp",
    region,
    sha256,
    credentials: { ...credentials, sessionToken: "a session token" },
  });
  const { hostname, protocol, port } = new URL(upstream.url);
  const unsigned = {
    method,
    path,
    hostname,
    protocol,
    port: Number(port),
    body,
    headers: Object.fromEntries(names.map((name) => [name, headers[name]!])),
  };
  const date = headers["x-amz-date"]!.replace(/^(....)(..)(..)T(..)(..)(..)Z$/, "$1-$2-$3T$4:$5:$6Z");
  return (await signer.sign(unsigned, { signingDate: new Date(date) })).headers.authorization!;
}

describe("without credentials", () => {
  test("the 34 operations that AWS takes unsigned are sent, without a signature", async () => {
    const transport = await HttpTransport.open({ region, endpoint: upstream.url });
    const unsigned = operations.filter(({ signed }) => !signed);
    for (const { name } of unsigned) expect((await transport.send(request(name, false))).status).toBe(200);
    expect(upstream.requests).toHaveLength(34);
    for (const { headers } of upstream.requests)
      expect(
        Object.keys(headers).filter((name) => /authorization|x-amz-(date|security|content)/.test(name)),
      ).toEqual([]);
    await transport.close();
  });

  test("the others are not sent", async () => {
    const transport = await HttpTransport.open({ region, endpoint: upstream.url });
    await expect(transport.send(request("AdminGetUser"))).rejects.toBeInstanceOf(RequestNotSent);
    expect(upstream.requests).toHaveLength(0);
    await transport.close();
  });
});

test("without a region there is no way to open", async () => {
  await expect(HttpTransport.open({})).rejects.toThrow("Region is missing");
});

test("AWS's clock is learnt from its answer, the request repeated once, and later ones are right at once", async () => {
  useKeys();
  const theirTime = Date.now() + 3_600_000;
  const headers = { date: new Date(theirTime).toUTCString() };
  upstream.on(
    "AdminGetUser",
    exception("InvalidSignatureException", "Signature not yet current", { headers }),
    answer({}),
  );
  const transport = await HttpTransport.open({ region, endpoint: upstream.url });
  expect((await transport.send(request("AdminGetUser"))).status).toBe(200);
  expect((await transport.send(request("AdminGetUser"))).status).toBe(200);
  const dates = upstream.requests.map((sent) =>
    Date.parse(sent.headers["x-amz-date"]!.replace(/^(....)(..)(..)T(..)(..)(..)Z$/, "$1-$2-$3T$4:$5:$6Z")),
  );
  expect(dates).toHaveLength(3);
  const minutesOff = dates.map((date) => Math.round((date - theirTime) / 60_000));
  expect(minutesOff[0]).toBe(-60);
  for (const off of minutesOff.slice(1)) expect(Math.abs(off)).toBeLessThan(4);
  await transport.close();
});

describe("credentials that AWS no longer takes", () => {
  /** Gives out new keys each time it is asked, as the container credentials service of AWS does. */
  const service = createServer(async (_, response) => {
    await beforeKeys;
    const Expiration = new Date(Date.now() + 3_600_000).toISOString();
    const AccessKeyId = `AKID${++keysGiven}`;
    response.end(JSON.stringify({ AccessKeyId, SecretAccessKey: "secret", Token: "token", Expiration }));
  });
  let beforeKeys = Promise.resolve();
  let keysGiven = 0;
  beforeAll(() => new Promise<void>((resolve) => service.listen(0, "127.0.0.1", resolve)));
  beforeEach(() => {
    beforeKeys = Promise.resolve();
    keysGiven = 0;
    const { port } = service.address() as AddressInfo;
    process.env.AWS_CONTAINER_CREDENTIALS_FULL_URI = `http://127.0.0.1:${port}/keys`;
  });
  afterAll(() => new Promise((resolve) => service.close(resolve)));

  const keysUsed = () =>
    upstream.requests.map(({ headers }) => headers.authorization!.match(/Credential=(\w+)/)![1]);

  test.each(["ExpiredTokenException", "UnrecognizedClientException", "InvalidSignatureException"])(
    "are renewed once after %s, and the request is repeated",
    async (name) => {
      upstream.on("AdminGetUser", exception(name), answer({}));
      const transport = await HttpTransport.open({ region, endpoint: upstream.url });
      expect((await transport.send(request("AdminGetUser"))).status).toBe(200);
      expect((await transport.send(request("AdminGetUser"))).status).toBe(200);
      expect(keysUsed()).toEqual(["AKID1", "AKID2", "AKID2"]);
      await transport.close();
    },
  );

  test("are renewed no more than once for a request", async () => {
    upstream.on("AdminGetUser", exception("ExpiredTokenException"));
    const transport = await HttpTransport.open({ region, endpoint: upstream.url });
    expect((await transport.send(request("AdminGetUser"))).body).toContain("ExpiredTokenException");
    expect(keysUsed()).toEqual(["AKID1", "AKID2"]);
    await transport.close();
  });

  test("are not renewed because a user is called like that", async () => {
    const text =
      "1 validation error detected: Value 'ExpiredToken' at 'username' failed to satisfy constraint: x";
    upstream.on("AdminGetUser", exception("InvalidParameterException", text));
    const transport = await HttpTransport.open({ region, endpoint: upstream.url });
    await transport.send(request("AdminGetUser"));
    expect(keysUsed()).toEqual(["AKID1"]);
    await transport.close();
  });

  test("are not renewed for operations that need none", async () => {
    upstream.on("SignUp", exception("ExpiredTokenException"));
    const transport = await HttpTransport.open({ region, endpoint: upstream.url });
    await transport.send(request("SignUp", false));
    expect([upstream.requests.length, keysGiven]).toEqual([1, 0]);
    await transport.close();
  });

  test("do not keep a request longer than its deadline when they are slow", async () => {
    let giveKeys = () => {};
    beforeKeys = new Promise((resolve) => {
      giveKeys = resolve;
    });
    const transport = await HttpTransport.open({ region, endpoint: upstream.url });
    const sending = transport.send(request("AdminGetUser", true, AbortSignal.timeout(200)));
    await expect(sending).rejects.toBeInstanceOf(RequestNotSent);
    expect(upstream.requests).toHaveLength(0);
    giveKeys();
    expect((await transport.send(request("AdminGetUser"))).status).toBe(200);
    await transport.close();
  });
});

describe("the moment of a failure is known:", () => {
  test("nothing is sent when the deadline has passed before", async () => {
    const transport = await HttpTransport.open({ region, endpoint: upstream.url });
    await expect(transport.send(request("SignUp", false, AbortSignal.abort()))).rejects.toBeInstanceOf(
      RequestNotSent,
    );
    expect(upstream.requests).toHaveLength(0);
    await transport.close();
  });

  test("nothing is sent while all sockets are taken, and the deadline runs", async () => {
    upstream.on("SignUp", hang);
    const transport = await HttpTransport.open({ region, endpoint: upstream.url, connections: 2 });
    const complete = new AbortController();
    const taking = [1, 2].map(() => transport.send(request("SignUp", false, complete.signal)));
    const waiting = [1, 2, 3].map(() =>
      transport.send(request("ForgotPassword", false, AbortSignal.timeout(300))),
    );
    for (const { reason } of (await Promise.allSettled(waiting)) as PromiseRejectedResult[])
      expect(reason).toBeInstanceOf(RequestNotSent);
    complete.abort();
    for (const { reason } of (await Promise.allSettled(taking)) as PromiseRejectedResult[])
      expect(reason).toBeInstanceOf(ResponseLost);
    expect(upstream.requestsOf("ForgotPassword")).toHaveLength(0);
    await transport.close();
  });

  test("nothing is sent after closing", async () => {
    const transport = await HttpTransport.open({ region, endpoint: upstream.url });
    await transport.close();
    await expect(transport.send(request("SignUp", false))).rejects.toBeInstanceOf(RequestNotSent);
    expect(upstream.requests).toHaveLength(0);
  });

  test("an answer that is too large to keep is a lost answer", async () => {
    upstream.on("SignUp", raw(200, JSON.stringify({ UserSub: "x".repeat(9 * 1024 * 1024) })));
    const transport = await HttpTransport.open({ region, endpoint: upstream.url });
    await expect(transport.send(request("SignUp", false))).rejects.toBeInstanceOf(ResponseLost);
    await transport.close();
  });
});
