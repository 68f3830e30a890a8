/**
 * The HTTP server: Fastify, then Apollo. A request passes, in this order: size and shape, CORS, health and pages, the
 * admission queue, CSRF prevention, the document's limits, its context.
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
import { BrowserSession, type Renewals } from "../auth/browserSession";
import type { ListedOperation } from "../config/operationList";
import { Context, type Services } from "../graphql/context";
import { requestSpans } from "../telemetry/requestSpans";
import { apolloHandler } from "./apollo/apollo";
import { errorLimit } from "./apollo/errorLimit";
import { type GraphOs, graphosPlugins } from "./apollo/graphos";
import { operationIdRule, persistedQueries } from "./apollo/persistedOperations";
import { planExecutorPlugin } from "./apollo/planExecutor";
import { statusCodes } from "./apollo/statusCodes";
import { health, type Readiness, shuttingDown } from "./pages/health";
import { admissionQueue } from "./plugins/admissionQueue";
import { cookiesOf, sameOriginOnly } from "./plugins/cookies";
import { errorBody } from "./plugins/errorBody";
import { formatError } from "./plugins/errors";
import { readJsonBodies } from "./plugins/jsonBody";
import { loadShedding } from "./plugins/loadShedding";
import { requestRateLimit, unnamedProxy } from "./plugins/requestRateLimit";
import { refuseDoubledHeaders } from "./plugins/singleHeaders";
import { userContextOf } from "./plugins/userContext";
import { documentLimits, documentLimitValues } from "./validation/documentLimits";
import { nestingLimit } from "./validation/nesting";
import { operationTypes } from "./validation/operationTypes";

export interface ServerOptions {
  schema: GraphQLSchema;
  services: Services;
  log: Logger;
  readiness: Readiness;
  introspection: boolean;
  /** The only operations that run; any operation when absent. */
  onlyOperations?: readonly ListedOperation[];
  /** Only pages of exactly these origins may call. */
  corsOrigins: ReadonlySet<string>;
  trustedProxies: ReadonlySet<string>;
  /** Nothing is reported when absent. */
  graphos?: GraphOs;
  /** The limit for one address; unlimited when absent. */
  requestsPerMinute?: number;
  /** Present when cookies hold the sessions. */
  renewals?: Renewals;
  /** Requests beyond this number are rejected. */
  maxRequestsInFlight?: number;
  /** Pages beside the API: the explorer, the code inbox. */
  pages?: ((app: FastifyInstance) => Promise<void> | void)[];
}

export const graphqlPath = "/graphql";
const second = 1_000;

const unusedCompiler = () => {
  throw new Error("A route now declares a schema: re-enable Fastify's schema compilers.");
};

export async function buildServer(options: ServerOptions): Promise<FastifyInstance> {
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
    clientErrorHandler: rejectConnection,
    // No route declares a schema, so Fastify's schema compilers need not be loaded.
    schemaController: {
      compilersFactory: { buildValidator: unusedCompiler, buildSerializer: unusedCompiler },
    },
    frameworkErrors: (_, { id }, reply: FastifyReply) =>
      void reply.code(400).header("x-request-id", id).send(errorOf(400)),
  }) as unknown as FastifyInstance;

  const shield = securityHeaders();
  app.addHook("onRequest", (request, reply, done) => {
    reply.headers(shield).header("x-request-id", request.id);
    done();
  });
  // A response sent during shutdown is the last one on its connection.
  app.addHook("onSend", (_, reply, _payload, done) => {
    if (readiness.reasons.has(shuttingDown)) reply.header("connection", "close");
    done();
  });
  closeIdleConnections(app);
  refuseDoubledHeaders(app);
  readJsonBodies(app);
  app.addHook("onResponse", (request, reply, done) => {
    const { method, routeOptions } = request;
    const ms = Math.round(reply.elapsedTime * 10) / 10;
    const status = reply.statusCode;
    // Load shedding logs a summary: a line for each rejected request would add load.
    request.log[status === 503 ? "debug" : "info"]({ method, path: routeOptions.url, status, ms }, "request");
    if (routeOptions.url === graphqlPath) services.telemetry.requestHandled(status, ms / 1_000);
    done();
  });
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) request.log.error({ name: error.name, code: error.code }, "Unexpected error");
    return reply.code(status).send(errorOf(status));
  });
  app.setNotFoundHandler(({ url }, reply) =>
    url.split("?")[0] === graphqlPath
      ? reply.code(405).header("allow", "GET, POST").send(errorOf(405))
      : reply.code(404).send(errorOf(404)),
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

async function graphql(app: FastifyInstance, options: ServerOptions): Promise<void> {
  const { schema, services, log, introspection, onlyOperations, renewals, corsOrigins, graphos } = options;
  const format = formatError(log, { suggestions: introspection });
  const apollo = new ApolloServer<Context>({
    schema,
    apollo: { key: graphos?.key, graphRef: graphos?.graphRef },
    introspection,
    csrfPrevention: true,
    hideSchemaDetailsFromClientErrors: !introspection,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: documentLimitValues.tokens },
    validationRules: [operationTypes, documentLimits],
    validationOptions: { maxErrors: documentLimitValues.errors },
    persistedQueries: onlyOperations ? persistedQueries(onlyOperations) : false,
    formatError: format,
    // Apollo's own function appends a line break, which copies the whole response.
    stringifyResult: JSON.stringify,
    stopOnTerminationSignals: false,
    logger: log,
    plugins: [
      errorLimit,
      statusCodes,
      ...(onlyOperations ? [operationIdRule] : []),
      // After the list, which decides before any text is examined.
      nestingLimit,
      // GraphOS learns of each field from graphql-js.
      ...(graphos ? [] : [planExecutorPlugin(format)]),
      // Responses are never cached (`no-store`), and the plugin would visit every field of every response.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ...graphosPlugins(graphos),
    ],
  });
  await apollo.start();
  // Stopping Apollo sends its last report.
  app.addHook("onClose", () => apollo.stop());
  await app.register(async (scope) => {
    requestSpans(scope, graphqlPath, options.trustedProxies);
    loadShedding(scope, {
      maxInFlight: options.maxRequestsInFlight ?? 1_000,
      telemetry: services.telemetry,
      log,
    });
    admissionQueue(scope);
    if (options.trustedProxies.size === 0) scope.addHook("onRequest", unnamedProxy());
    if (options.requestsPerMinute !== undefined)
      scope.addHook("onRequest", requestRateLimit(services.rateLimits, options.requestsPerMinute));
    if (renewals) scope.addHook("onRequest", sameOriginOnly(corsOrigins));
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
        userContext: () => userContextOf(request),
      });
    scope.route({ url: graphqlPath, method: ["GET", "POST"], handler: apolloHandler(apollo, contextOf) });
  });
}

/** Helmet's headers do not depend on the request, so they are computed once. */
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
 * On shutdown, closes connections that have no request in progress. Node's timeouts stop with the listener, so an idle
 * connection or a slow sender could otherwise delay the shutdown indefinitely.
 */
function closeIdleConnections(app: FastifyInstance): void {
  /**
   * The last response of each connection. A constantly changing set of requests would keep dead ones from the garbage
   * collector.
   */
  const connections = new Map<Socket, ServerResponse>();
  let stopping = false;
  const letGo = () => {
    if (!stopping) return;
    // Fully received requests are answered even if still queued.
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

/**
 * Responds to invalid HTTP. Fastify would log the bytes at the trace level; they may hold a token, so this does not.
 */
function rejectConnection({ code }: { code?: string }, socket: Socket): void {
  if (socket.writable) {
    const status = code === "HPE_HEADER_OVERFLOW" ? 431 : code === "ERR_HTTP_REQUEST_TIMEOUT" ? 408 : 400;
    const body = JSON.stringify(errorOf(status));
    socket.write(
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nContent-Length: ${Buffer.byteLength(body)}\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n${body}`,
    );
  }
  socket.destroy();
}

/** An HTTP error in the format that GraphQL clients expect. */
function errorOf(status: number): object {
  const [code, message] = statusErrors[status] ?? (status < 500 ? badRequest : internal);
  return errorBody(code, message);
}

const badRequest: [string, string] = [
  "BAD_REQUEST",
  "The request cannot be parsed. Send a JSON object with `query` as a POST.",
];
const internal: [string, string] = [
  "INTERNAL_SERVER_ERROR",
  "Internal error of the gateway. Its log has the details.",
];
const statusErrors: Record<number, [string, string]> = {
  404: ["NOT_FOUND", `Not found. The API is at ${graphqlPath}.`],
  405: ["METHOD_NOT_ALLOWED", "Send the request as a POST."],
  408: ["REQUEST_TIMEOUT", "The request took too long to arrive."],
  413: ["PAYLOAD_TOO_LARGE", "The request is larger than 100 KiB."],
  415: ["UNSUPPORTED_MEDIA_TYPE", "Send the request as application/json, in UTF-8."],
  431: ["HEADERS_TOO_LARGE", "The request's headers are larger than 16 KiB."],
  503: ["SERVICE_UNAVAILABLE", "The gateway is shutting down. Try again in a moment."],
};
