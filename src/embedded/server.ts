/** The server: the embedded pool on a port, for other AWS SDK clients and browsers. */
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { type EmbeddedResponse, serializationFault, serializeFailure } from "./awsJson";
import { CognitoException } from "./errors";
import type { EmbeddedPool } from "./pool";

const maxBody = 256 * 1024; // 256 KiB
const targetPrefix = "AWSCognitoIdentityProviderService.";

const cors = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers":
    "x-amzn-RequestId,x-amzn-ErrorType,x-amzn-ErrorMessage,x-amz-apigw-id,Date",
};
const preflight = {
  ...cors,
  "access-control-allow-methods": "POST, GET, OPTIONS",
  "access-control-allow-headers":
    "*, authorization, content-type, x-amz-target, x-amz-user-agent, amz-sdk-request",
  "access-control-max-age": "172800",
};

/** A request counts as signed if it has a SigV4 Authorization header; the signature is not verified. */
export async function listen(
  pool: EmbeddedPool,
  { port, host = "127.0.0.1" }: { port: number; host?: string },
): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    request.on("error", () => response.destroy());
    response.on("error", () => request.destroy());
    handleRequest(pool, request).then(
      ({ status, headers, body }) => {
        if (!response.destroyed) response.writeHead(status, { ...cors, ...headers }).end(body);
      },
      () => response.destroy(), // the client disconnected: there is no connection to respond on
    );
  });
  server.on("clientError", (_, socket) => {
    if (socket.writable) socket.end("HTTP/1.1 400 Bad Request\r\nconnection: close\r\n\r\n");
    else socket.destroy();
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve();
    });
  });
  const { address, family, port: boundPort } = server.address() as AddressInfo;
  return {
    url: `http://${family === "IPv6" ? `[${address}]` : address}:${boundPort}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function handleRequest(pool: EmbeddedPool, request: IncomingMessage): Promise<EmbeddedResponse> {
  const { method, url = "/" } = request;
  if (method === "OPTIONS") return { status: 200, headers: preflight, body: "" };
  if (method === "GET") return publicKeys(pool, url);
  if (method !== "POST") return { status: 405, headers: { allow: "POST, GET, OPTIONS" }, body: "" };
  const body = await read(request);
  if (body === undefined) return { ...serializeFailure(tooLarge), status: 413 };
  const type = request.headers["content-type"] ?? "";
  if (!/^application\/(x-amz-json-1\.1|json)\b/i.test(type))
    return serializeFailure(serializationFault("The content type is not application/x-amz-json-1.1."));
  const target = String(request.headers["x-amz-target"] ?? "");
  const operation = target.startsWith(targetPrefix) ? target.slice(targetPrefix.length) : "";
  const signed = request.headers.authorization?.startsWith("AWS4-HMAC-SHA256 ") ?? false;
  return pool.respond(operation, body, signed);
}

const tooLarge = new CognitoException("RequestEntityTooLargeException", "The body is too large.", 413);

function publicKeys(pool: EmbeddedPool, url: string): EmbeddedResponse {
  const headers = { "content-type": "application/json" };
  const isKeyRequest = url.split("?")[0] === `/${pool.userPoolId}/.well-known/jwks.json`;
  return {
    status: isKeyRequest ? 200 : 404,
    headers,
    body: JSON.stringify(isKeyRequest ? pool.jwks : { message: "Not found" }),
  };
}

/**
 * Undefined for a body beyond the limit. The rest of the body is read and discarded, so that the client receives the
 * response.
 */
function read(request: IncomingMessage): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size <= maxBody) chunks.push(chunk);
      else chunks.length = 0;
    });
    request.on("end", () => resolve(size <= maxBody ? Buffer.concat(chunks).toString() : undefined));
    request.on("error", reject);
    request.on("close", () => reject(new Error("The request was aborted."))); // no effect after its end
  });
}
