/**
 * The door: Fastify, then Apollo. A request meets, in this order: size and shape, CORS, health and pages, its turn,
 * CSRF prevention, the document's limits, its context.
 */
import { randomUUID } from "node:crypto";
import { type ServerResponse, STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import cookies from "@fastify/cookie";
import cors from "@fastify/cors";
import fastify, {
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from "fastify";
import type { GraphQLSchema } from "graphql";
import helmet from "helmet";
import type { Logger } from "pino";
import { BrowserSession, type Renewals } from "../access/browserSession";
import type { ListedOperation } from "../access/operationList";
import { Context, type Services } from "../context";
import { askApollo } from "./apollo";
import { callerDataOf } from "./callerData";
import { cookiesOf, ownPagesOnly } from "./cookies";
import { documentLimits, limits } from "./documentLimits";
import { errorBody } from "./errorBody";
import { formatError } from "./errors";
import { fewErrors } from "./fewErrors";
import { type GraphOs, graphosPlugins } from "./graphos";
import { health, type Readiness, shuttingDown } from "./health";
import { readJsonBodies } from "./jsonBody";
import { legacyStatus } from "./legacyStatus";
import { nestingLimit } from "./nesting";
import { operationKinds } from "./operationKinds";
import { shedOverload } from "./overload";
import { hashInsteadOfText, persistedQueries } from "./persistedOperations";
import { plannedExecution } from "./plannedExecution";
import { requestLimit, unnamedProxy } from "./requestLimit";
import { requestSpans } from "./requestSpans";
import { refuseDoubledHeaders } from "./singleHeaders";
import { startInTurn } from "./startsInTurn";

export interface DoorOptions {
  schema: GraphQLSchema;
  services: Services;
  log: Logger;
  readiness: Readiness;
  introspection: boolean;
  /** No others are taken; any, when absent. */
  onlyOperations?: readonly ListedOperation[];
  /** Exactly these; nobody else's pages may call. */
  corsOrigins: ReadonlySet<string>;
  trustedProxies: ReadonlySet<string>;
  /** Absent, nothing is reported. */
  graphos?: GraphOs;
  /** From one address; as many as come, when absent. */
  requestsPerMinute?: number;
  /** Where sessions are kept in cookies. */
  renewals?: Renewals;
  /** More are turned away. */
  maxRequestsInFlight?: number;
  /** Pages of their own: the explorer, the code inbox. */
  pages?: ((app: FastifyInstance) => Promise<void> | void)[];
}

export const graphqlPath = "/graphql";
const second = 1_000;

const unneeded = () => {
  throw new Error("A route has a schema now: Fastify's own compilers are to be let in again.");
};

export async function openDoor(options: DoorOptions): Promise<FastifyInstance> {
  const { log, trustedProxies, corsOrigins, readiness, services, pages = [] } = options;
  const app = fastify({
    bodyLimit: 100 * 1024, // 100 KiB
    genReqId: () => randomUUID(),
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: trustedProxies.size > 0 ? [...trustedProxies] : false,
    requestTimeout: 30 * second,
    http: { headersTimeout: 10 * second, maxHeaderSize: 16 * 1024, connectionsCheckingInterval: second },
    forceCloseConnections: "idle",
    return503OnClosing: true,
    clientErrorHandler: refuseConnection,
    // No route has a schema, so that Fastify's compilers of them need not be loaded.
    schemaController: { compilersFactory: { buildValidator: unneeded, buildSerializer: unneeded } },
    frameworkErrors: (_, { id }, reply: FastifyReply) =>
      void reply.code(400).header("x-request-id", id).send(refusal(400)),
  }) as unknown as FastifyInstance;

  const shield = securityHeaders();
  app.addHook("onRequest", (request, reply, done) => {
    reply.headers(shield).header("x-request-id", request.id);
    done();
  });
  // An answer given while the gateway stops is the connection's last.
  app.addHook("onSend", (_, reply, _payload, done) => {
    if (readiness.reasons.has(shuttingDown)) reply.header("connection", "close");
    done();
  });
  closeTheSilent(app);
  refuseDoubledHeaders(app);
  readJsonBodies(app);
  app.addHook("onResponse", (request, reply, done) => {
    const { method, routeOptions } = request;
    const ms = Math.round(reply.elapsedTime * 10) / 10;
    const status = reply.statusCode;
    // What is turned away is told all together: a line for each would be work of its own.
    request.log[status === 503 ? "debug" : "info"]({ method, path: routeOptions.url, status, ms }, "request");
    if (routeOptions.url === graphqlPath) services.observer.answered(status, ms / 1_000);
    done();
  });
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) request.log.error({ name: error.name, code: error.code }, "Unforeseen error");
    return reply.code(status).send(refusal(status));
  });
  app.setNotFoundHandler(({ url }, reply) =>
    url.split("?")[0] === graphqlPath
      ? reply.code(405).header("allow", "GET, POST").send(refusal(405))
      : reply.code(404).send(refusal(404)),
  );

  if (corsOrigins.size > 0)
    await app.register(cors, {
      origin: [...corsOrigins],
      methods: ["GET", "POST"],
      credentials: options.renewals !== undefined,
      exposedHeaders: ["x-request-id", "retry-after"],
      maxAge: 600,
    });
  if (options.renewals) await app.register(cookies);
  health(app, readiness);
  for (const page of pages) await page(app);
  await graphql(app, options);
  return app;
}

async function graphql(app: FastifyInstance, options: DoorOptions): Promise<void> {
  const { schema, services, log, introspection, onlyOperations, renewals, corsOrigins, graphos } = options;
  const format = formatError(log, { suggestions: introspection });
  const apollo = new ApolloServer<Context>({
    schema,
    apollo: { key: graphos?.key, graphRef: graphos?.graphRef },
    introspection,
    csrfPrevention: true,
    hideSchemaDetailsFromClientErrors: !introspection,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: limits.tokens },
    validationRules: [operationKinds, documentLimits],
    validationOptions: { maxErrors: limits.errors },
    persistedQueries: onlyOperations ? persistedQueries(onlyOperations) : false,
    formatError: format,
    // Apollo's own adds a line break, for which the whole answer is copied.
    stringifyResult: JSON.stringify,
    stopOnTerminationSignals: false,
    logger: log,
    plugins: [
      fewErrors,
      legacyStatus,
      ...(onlyOperations ? [hashInsteadOfText] : []),
      // After the list, which decides before a text is looked at.
      nestingLimit,
      // GraphOS hears of each field from graphql-js.
      ...(graphos ? [] : [plannedExecution(format)]),
      // Nothing may be kept (`no-store`); it would look at each field of each answer.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ...graphosPlugins(graphos),
    ],
  });
  await apollo.start();
  // Its last report leaves with it.
  app.addHook("onClose", () => apollo.stop());
  await app.register(async (scope) => {
    requestSpans(scope, graphqlPath, options.trustedProxies);
    shedOverload(scope, { most: options.maxRequestsInFlight ?? 1_000, observer: services.observer, log });
    startInTurn(scope);
    if (options.trustedProxies.size === 0) scope.addHook("onRequest", unnamedProxy());
    if (options.requestsPerMinute !== undefined)
      scope.addHook("onRequest", requestLimit(services.limits, options.requestsPerMinute));
    if (renewals) scope.addHook("onRequest", ownPagesOnly(corsOrigins));
    scope.addHook("onSend", (_, reply, _payload, done) => {
      reply.header("cache-control", "no-store");
      done();
    });
    const contextOf = (request: FastifyRequest, reply: FastifyReply) =>
      new Context(services, {
        requestId: request.id,
        log: request.log as Logger,
        authorization: request.headers.authorization,
        session: renewals
          ? new BrowserSession(cookiesOf(request, reply), services.tokens, renewals)
          : undefined,
        callerData: () => callerDataOf(request),
      });
    scope.route({ url: graphqlPath, method: ["GET", "POST"], handler: askApollo(apollo, contextOf) });
  });
}

/** Helmet's headers depend on no request, so they are made once. */
function securityHeaders(): Record<string, string> {
  const headers: Record<string, string> = {};
  const answer = {
    setHeader: (name: string, value: string) => {
      headers[name.toLowerCase()] = value;
    },
    removeHeader() {},
  };
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
    },
  })({} as never, answer as never, (fault) => {
    if (fault) throw fault;
  });
  return headers;
}

/**
 * Lets go, in a stop, of connections that wait for no answer: one that is idle, or in the middle of sending a request,
 * would hold the stop up for as long as it pleases, since Node's own timeouts end with the listening.
 */
function closeTheSilent(app: FastifyInstance): void {
  /** The last answer of each connection: a set of requests, ever changed, would keep dead ones from the collector. */
  const connections = new Map<Socket, ServerResponse>();
  let stopping = false;
  const letGo = () => {
    if (!stopping) return;
    // What has come whole is answered, be it that it waits to be begun.
    for (const { req, writableFinished } of connections.values())
      if (req.complete && !writableFinished) return;
    app.server.closeAllConnections();
  };
  app.addHook("onRequest", ({ raw: { socket } }, reply, done) => {
    if (!connections.has(socket))
      socket.once("close", () => {
        connections.delete(socket);
        letGo();
      });
    connections.set(socket, reply.raw);
    reply.raw.once("close", letGo);
    done();
  });
  app.addHook("preClose", async () => {
    stopping = true;
    letGo();
  });
}

/** Answers what is no HTTP. Its bytes are not logged, as Fastify would at the trace level: they may hold a token. */
function refuseConnection({ code }: { code?: string }, socket: Socket): void {
  if (socket.writable) {
    const status = code === "HPE_HEADER_OVERFLOW" ? 431 : code === "ERR_HTTP_REQUEST_TIMEOUT" ? 408 : 400;
    const body = JSON.stringify(refusal(status));
    socket.write(
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nContent-Length: ${Buffer.byteLength(body)}\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n${body}`,
    );
  }
  socket.destroy();
}

/** A refusal by HTTP, in the shape that GraphQL clients expect. */
function refusal(status: number): object {
  const [code, message] = refusals[status] ?? (status < 500 ? badRequest : internal);
  return errorBody(code, message);
}

const badRequest: [string, string] = [
  "BAD_REQUEST",
  "The request cannot be read. Send a JSON object with `query` as a POST.",
];
const internal: [string, string] = [
  "INTERNAL_SERVER_ERROR",
  "Something went wrong in the gateway. Its log has the details.",
];
const refusals: Record<number, [string, string]> = {
  404: ["NOT_FOUND", `There is nothing here: the API is at ${graphqlPath}.`],
  405: ["METHOD_NOT_ALLOWED", "Send the request as a POST."],
  408: ["REQUEST_TIMEOUT", "The request took too long to arrive."],
  413: ["PAYLOAD_TOO_LARGE", "The request is larger than 100 KiB."],
  415: ["UNSUPPORTED_MEDIA_TYPE", "Send the request as application/json, in UTF-8."],
  431: ["HEADERS_TOO_LARGE", "The request's headers are larger than 16 KiB."],
  503: ["SERVICE_UNAVAILABLE", "The gateway is shutting down. Try again in a moment."],
};
