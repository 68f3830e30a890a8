/** A gateway on its own embedded pool, asked over real HTTP; what reaches Cognito and the log is kept to be looked at. */
import type { AddressInfo } from "node:net";
import pino from "pino";
import { type GatewayParts, makeGateway } from "../../src/app/gateway";
import type { Transport, TransportRequest, TransportResponse } from "../../src/cognito/transport/transport";
import { readConfig } from "../../src/config/config";
import { EmbeddedPool, type EmbeddedPoolOptions } from "../../src/embedded/pool";
import { listen } from "../../src/embedded/server";
import { logOptions } from "../../src/telemetry/log";

export interface Reply {
  status: number;
  headers: Headers;
  /** The JSON body. */
  body: any;
}

export interface AskOptions {
  /** Whose access token is sent: a seeded person's name. */
  as?: string;
  token?: string;
  headers?: Record<string, string>;
}

/** Limits are off unless a test asks for them. Gateways that share a pool are instances of one service. */
export async function startGateway(
  settings: Record<string, string> = {},
  { embedded = new EmbeddedPool(), ...parts }: Partial<GatewayParts> = {},
) {
  const lines: string[] = [];
  const log = pino({ ...logOptions, level: "trace" }, { write: (line: string) => void lines.push(line) });
  const sent: { operation: string; input: any }[] = [];
  let intercept:
    | ((request: TransportRequest) => TransportResponse | Promise<TransportResponse> | undefined)
    | undefined;
  const transport: Transport = {
    async send(request) {
      sent.push({ operation: request.operation, input: JSON.parse(request.body) });
      return (
        (await intercept?.(request)) ?? embedded.respond(request.operation, request.body, request.signed)
      );
    },
    close: async () => {},
  };
  const gateway = await makeGateway(readConfig({ EXPLORER: "off", RATE_LIMITS: "off", ...settings }), {
    log,
    transport,
    embedded,
    ...parts,
  });
  await gateway.app.listen({ host: "127.0.0.1", port: 0 });
  const url = `http://127.0.0.1:${(gateway.app.server.address() as AddressInfo).port}`;

  return {
    app: gateway.app,
    embedded,
    url,
    metricsUrl: gateway.metricsUrl,
    /** What went to Cognito, in order. */
    sent,
    /** Lines of the log. */
    lines,
    close: gateway.close,
    /** Answers instead of the embedded pool, for as long as the test wants it. */
    intercept(response: typeof intercept) {
      intercept = response;
    },
    async post(body: string, { as, token, headers }: AskOptions = {}): Promise<Reply> {
      const bearer = token ?? (as && embedded.issueAccessToken(as));
      const response = await fetch(`${url}/graphql`, {
        method: "POST",
        headers: {
          "content-type": "application/json",
          ...(bearer && { authorization: `Bearer ${bearer}` }),
          ...headers,
        },
        body,
      });
      const text = await response.text();
      return { status: response.status, headers: response.headers, body: text && JSON.parse(text) };
    },
    ask(query: string, variables: object = {}, options: AskOptions = {}): Promise<Reply> {
      return this.post(JSON.stringify({ query, variables }), options);
    },
  };
}

/** On the same pool, but as one that the settings name: with its app clients, of which the first one has a secret. */
export async function startConfidentialGateway(
  settings: Record<string, string> = {},
  options: EmbeddedPoolOptions = {},
) {
  const embedded = new EmbeddedPool(options);
  const keys = await listen(embedded, { port: 0 });
  const gateway = await startGateway(
    {
      COGNITO_USER_POOL_ID: embedded.userPoolId,
      COGNITO_CLIENT_ID: embedded.confidentialClientId,
      COGNITO_CLIENT_SECRET: embedded.confidentialClientSecret,
      COGNITO_ALLOWED_CLIENT_IDS: embedded.clientId,
      COGNITO_ISSUER: embedded.issuer,
      COGNITO_JWKS_URI: `${keys.url}/${embedded.userPoolId}/.well-known/jwks.json`,
      ADMIN_GROUPS: "admins",
      OPERATOR_GROUPS: "admins",
      ...settings,
    },
    { embedded },
  );
  return {
    ...gateway,
    async close() {
      await gateway.close();
      await keys.close();
    },
  };
}

export type TestGateway = Awaited<ReturnType<typeof startGateway>>;

export function exception(name: string, message: string, status = 400): TransportResponse {
  return { status, headers: {}, body: JSON.stringify({ __type: name, message }) };
}
