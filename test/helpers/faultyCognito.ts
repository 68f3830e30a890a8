/**
 * A stand-in for Cognito that goes wrong as told, behind a real HTTP server: what is tested is the real way.
 *
 *   cognito.on("SignUp", throttled, answer({ UserSub: "1" }))   // the first request, then all others
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What happens to one request. */
export interface Fate {
  /** Whether the operation is carried out, whatever is told of it. */
  hasEffect: boolean;
  reply(response: ServerResponse, request: Recorded): void;
}

export interface Recorded {
  operation: string;
  method: string;
  path: string;
  headers: Record<string, string>;
  body: string;
  /** When it arrived, in milliseconds. */
  at: number;
}

export class FaultyCognito {
  readonly requests: Recorded[] = [];
  private readonly effects = new Map<string, Recorded[]>();
  private readonly fates = new Map<string, Fate[]>();
  private chooser?: (request: Recorded) => Fate;
  private readonly pages = new Map<string, () => object>();

  private constructor(private readonly server: Server) {}

  static async start(): Promise<FaultyCognito> {
    const server = createServer();
    const cognito = new FaultyCognito(server);
    server.on("request", (request, response) => cognito.handle(request, response));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    return cognito;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** The fates of the operation's requests, in their order; the last one is that of all further requests. */
  on(operation: string, ...fates: Fate[]): void {
    this.fates.set(operation, fates);
  }

  /** Decides each request by itself. */
  choose(chooser: (request: Recorded) => Fate): void {
    this.chooser = chooser;
  }

  /** Answers JSON to a GET, as Cognito does with the keys of a pool; gone when it throws. */
  serve(path: string, json: () => object): string {
    this.pages.set(path, json);
    return this.url + path;
  }

  requestsOf(operation: string): Recorded[] {
    return this.requests.filter((request) => request.operation === operation);
  }

  /** How often the operation was carried out, for that name, wherever it stands, or for anybody. */
  effectsOf(operation: string, name?: string): number {
    return this.effectsOfKind(operation).filter(
      ({ body }) => name === undefined || body.includes(JSON.stringify(name)),
    ).length;
  }

  private effectsOfKind(operation: string): Recorded[] {
    const effects = this.effects.get(operation) ?? [];
    this.effects.set(operation, effects);
    return effects;
  }

  /** Forgets requests and effects. */
  forget(): void {
    this.requests.length = 0;
    this.effects.clear();
  }

  /** Forgets requests, effects and fates. */
  reset(): void {
    this.forget();
    this.fates.clear();
    this.chooser = undefined;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    if (request.method === "GET") return this.answerPage(request.url!, response);
    const headers = request.headers as Record<string, string>;
    const recorded = {
      operation: headers["x-amz-target"]!.replace("AWSCognitoIdentityProviderService.", ""),
      method: request.method!,
      path: request.url!,
      headers,
      body: Buffer.concat(chunks).toString(),
      at: performance.now(),
    };
    this.requests.push(recorded);
    const fates = this.fates.get(recorded.operation) ?? [answer({})];
    const fate = this.chooser?.(recorded) ?? (fates.length > 1 ? fates.shift()! : fates[0]!);
    if (fate.hasEffect) this.effectsOfKind(recorded.operation).push(recorded);
    fate.reply(response, recorded);
  }

  private answerPage(path: string, response: ServerResponse): void {
    try {
      const body = JSON.stringify(this.pages.get(path)!());
      response.writeHead(200, { "content-type": "application/json" }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  }
}

const awsRequestId = "5f9c2d3e-aws-request";

function reply(status: number, body: string, headers: Record<string, string> = {}): Fate["reply"] {
  return (response) => {
    response.writeHead(status, {
      "content-type": "application/x-amz-json-1.1",
      "x-amzn-requestid": awsRequestId,
      "content-length": Buffer.byteLength(body),
      ...headers,
    });
    response.end(body);
  };
}

export const answer = (output: object): Fate => ({
  hasEffect: true,
  reply: reply(200, JSON.stringify(output)),
});

/** Any status and body, after the operation was carried out. */
export const raw = (status: number, body: string, headers: Record<string, string> = {}): Fate => ({
  hasEffect: true,
  reply: reply(status, body, headers),
});

interface ExceptionOptions {
  status?: number;
  headers?: Record<string, string>;
  /** Further members of the body. */
  members?: object;
}

export function exception(
  name: string,
  message = "",
  { status = 400, headers = {}, members = {} }: ExceptionOptions = {},
): Fate {
  const body = JSON.stringify({ __type: name, message, ...members });
  return { hasEffect: false, reply: reply(status, body, { "x-amzn-errortype": `${name}:`, ...headers }) };
}

export const throttled = exception("TooManyRequestsException", "Rate exceeded");

export const resetBefore: Fate = {
  hasEffect: false,
  reply: (response) => response.socket!.resetAndDestroy(),
};
export const resetAfter: Fate = { hasEffect: true, reply: (response) => response.socket!.resetAndDestroy() };

/** The same, later. */
export const after = (ms: number, fate: Fate): Fate => ({
  ...fate,
  reply: (response, request) => void setTimeout(() => fate.reply(response, request), ms),
});

/** Carried out, and never answered. */
export const hang: Fate = { hasEffect: true, reply: () => {} };

/** Carried out, and answered a byte at a time for as long as somebody listens. */
export const drip: Fate = {
  hasEffect: true,
  reply(response) {
    response.writeHead(200, { "content-type": "application/x-amz-json-1.1" });
    const timer = setInterval(() => response.write(" "), 20);
    response.on("close", () => clearInterval(timer));
  },
};

/** The answer stops in the middle of its body. */
export const truncated: Fate = {
  hasEffect: true,
  reply(response) {
    response.writeHead(200, { "content-type": "application/x-amz-json-1.1", "content-length": 1_000 });
    response.write('{"Username":"ki', () => response.socket!.destroy());
  },
};
