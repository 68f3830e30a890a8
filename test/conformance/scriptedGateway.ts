/** A gateway whose Cognito answers what the test says, request by request, also when many run at once. */
import { AsyncLocalStorage } from "node:async_hooks";
import type { Logger } from "pino";
import { makeGateway } from "../../src/app/gateway";
import type { RevocationList } from "../../src/auth/revocationList";
import type { Transport, TransportRequest, TransportResponse } from "../../src/cognito/transport/transport";
import { readConfig } from "../../src/config/config";
import { EmbeddedPool } from "../../src/embedded/pool";
import { noLog } from "../helpers/noLog";

export type Script = (request: TransportRequest) => TransportResponse | Promise<TransportResponse>;

export interface Reply {
  status: number;
  headers: Record<string, unknown>;
  body: any;
}

/** The walks over all fields pass by those that would end the walker's own session. */
const nobodySignsOut: RevocationList = {
  revokeSession: async () => {},
  revokeAll: async () => {},
  timestamp: async () => ({ instance: "", count: 0 }),
  recordSignIn: async () => {},
  isRevoked: async () => false,
};

export async function scriptedGateway(settings: Record<string, string> = {}, log: Logger = noLog) {
  const embedded = new EmbeddedPool();
  const scripts = new AsyncLocalStorage<Script>();
  const transport: Transport = {
    send: async (request) => scripts.getStore()!(request),
    close: async () => {},
  };
  const config = readConfig({
    EXPLORER: "off",
    RATE_LIMITS: "off",
    CHECK_CONSTRAINTS: "off",
    HIDE_USER_EXISTENCE: "off",
    EXPOSE_POOL_LIFECYCLE: "on",
    ...settings,
  });
  const gateway = await makeGateway(config, { log, transport, embedded, revocations: nobodySignsOut });
  const admin = embedded.issueAccessToken("admin");

  return {
    embedded,
    /** Arguments that a gateway takes only when they are its own. */
    ownInput: {
      userPoolId: embedded.userPoolId,
      clientId: embedded.clientId,
      resourceArn: `arn:aws:cognito-idp:us-east-1:123456789012:userpool/${embedded.userPoolId}`,
    },
    app: gateway.app,
    /** The administrator's token. */
    admin,
    metricsUrl: gateway.metricsUrl,
    close: gateway.close,
    /** Asks as the administrator, who is an operator too; with another token, or with none. */
    ask(request: object, script: Script, token: string | null = admin): Promise<Reply> {
      return scripts.run(script, async () => {
        const reply = await gateway.app.inject({
          method: "POST",
          url: "/graphql",
          headers: { "content-type": "application/json", ...(token && { authorization: `Bearer ${token}` }) },
          payload: request,
        });
        return { status: reply.statusCode, headers: reply.headers, body: reply.json() };
      });
    },
  };
}

export function answer(output: object): TransportResponse {
  return {
    status: 200,
    headers: { "content-type": "application/x-amz-json-1.1" },
    body: JSON.stringify(output),
  };
}

export function exception(name: string, message = `The text of ${name}.`): TransportResponse {
  return {
    status: name.startsWith("Internal") ? 500 : 400,
    headers: { "x-amzn-errortype": `${name}:`, "x-amzn-requestid": "aws-request-id" },
    body: JSON.stringify({ __type: name, message }),
  };
}
