/** The composition root: builds the gateway that main, Lambda and the tests start. */
// type-graphql needs it while it decorates classes, so it comes first.
import "reflect-metadata";
import type { FastifyInstance } from "fastify";
import type { GraphQLSchema } from "graphql";
import type { Logger } from "pino";
import { Renewals } from "../auth/browserSession";
import { envelopesOf } from "../auth/envelopes";
import { preloadKeys } from "../auth/keyPreload";
import { type RevocationList, StoredRevocationList } from "../auth/revocationList";
import { Sealer } from "../auth/sealing";
import { TokenVerifier } from "../auth/tokens";
import { Cognito } from "../cognito/cognito";
import { diagnosePool } from "../cognito/poolDiagnostics";
import { Bulkheads } from "../cognito/resilience/bulkheads";
import { HttpTransport } from "../cognito/transport/httpTransport";
import type { Transport } from "../cognito/transport/transport";
import { UserPoolScope } from "../cognito/userPoolScope";
import type { Config } from "../config/config";
import type { EmbeddedPool } from "../embedded/pool";
import { listen } from "../embedded/server";
import { accessLevels, type Grants, grantsOf } from "../graphql/routes/grants";
import { makeSchema, type SchemaOptions } from "../graphql/schema";
import { issuesOf } from "../http/apollo/persistedOperations";
import { shuttingDown } from "../http/pages/health";
import { pages } from "../http/pages/pages";
import { buildServer, graphqlPath } from "../http/server";
import { AuditTrail } from "../protection/audit";
import { IdempotencyKeys } from "../protection/idempotency";
import { RateLimits } from "../protection/rateLimits";
import { SignInService } from "../signIn/signInService";
import type { Counters } from "../store/counters";
import { localStores } from "../store/stores";
import { noTelemetry, type Telemetry } from "../telemetry/events";
import { makeMetrics, serveMetrics } from "../telemetry/metrics";

export interface Gateway {
  app: FastifyInstance;
  /** Absent when the gateway calls Amazon Cognito or another endpoint. */
  embedded?: EmbeddedPool;
  /** The address on which the embedded pool listens for other clients. */
  embeddedUrl?: string;
  /** The address of the metrics, with METRICS_PORT. */
  metricsUrl?: string;
  /** Warnings about the pool's settings, read once, if the gateway has permission to read them. */
  advice(): Promise<string[]>;
  /** Accepts no new work, completes requests in progress, and releases all resources. */
  close(): Promise<void>;
}

export interface GatewayParts {
  log: Logger;
  /** Replaces the pool in the settings; for tests. */
  transport?: Transport;
  embedded?: EmbeddedPool;
  /** The revocation list; in this process when absent. */
  revocations?: RevocationList;
  /** The endpoint for GraphOS reports, instead of Apollo's. */
  graphosUrl?: string;
  /** Receives telemetry events instead of the metrics of METRICS_PORT. */
  telemetry?: Telemetry;
  /** The counters of the rate limits; in this process when absent. */
  counters?: Counters;
}

/** The origins of Apollo Sandbox: its own page, and the frame of an embedded one. */
const sandboxOrigins = ["https://studio.apollographql.com", "https://sandbox.embed.apollographql.com"];

/** Loaded only when needed: they would take 5, 7 and 3 % of a start's CPU time. */
const federation = () => require("../graphql/federation") as typeof import("../graphql/federation");
const redis = () => require("../store/redisStores") as typeof import("../store/redisStores");
const embeddedPools = () => require("../embedded/pool") as typeof import("../embedded/pool");

export async function makeGateway(config: Config, parts: GatewayParts): Promise<Gateway> {
  const { log } = parts;
  const listed = config.PERSISTED_OPERATIONS;
  const schema = servedSchema(config, (name, value) =>
    log.warn({ enum: name, value }, "AWS returned an enum value newer than this release"),
  );
  const metrics = config.METRICS_PORT === undefined ? undefined : makeMetrics(() => bulkheads.states());
  const telemetry = parts.telemetry ?? metrics?.telemetry ?? noTelemetry;
  const bulkheads: Bulkheads = new Bulkheads(config.QUOTAS, {
    telemetry,
    log,
    circuitBreaker: config.COGNITO_USER_POOL_ID !== undefined,
  });
  const upstream = config.COGNITO_USER_POOL_ID
    ? await configuredPool(config, config.COGNITO_USER_POOL_ID, {
        telemetry,
        connections: bulkheads.capacity,
        transport: parts.transport,
      })
    : embeddedPool(parts.embedded ?? new (embeddedPools().EmbeddedPool)(), telemetry, parts.transport);
  const { scope, tokens, transport, embedded } = upstream;

  const cognito = new Cognito(transport, {
    scope,
    checkConstraints: config.CHECK_CONSTRAINTS,
    deadlines: {
      read: config.READ_DEADLINE_MS,
      write: config.WRITE_DEADLINE_MS,
      trigger: config.TRIGGER_DEADLINE_MS,
    },
    bulkheads,
    telemetry,
  });
  const beyond = listed ? issuesOf(listed, schema) : [];
  if (beyond.length > 0)
    log.warn({ beyond }, "PERSISTED_OPERATIONS lists operations that need more than EXPOSE allows");
  if (config.isProduction && !config.CHALLENGE_KEYS)
    log.warn(
      "CHALLENGE_KEYS is not set: sign-ins in progress end with this process, and another instance cannot continue them",
    );
  const stores = config.REDIS_URL
    ? await redis().redisStores({
        url: config.REDIS_URL,
        envelopes: envelopesOf(config.CHALLENGE_KEYS ?? []),
        log,
        telemetry,
      })
    : localStores(telemetry);
  if (config.isProduction && !stores.shared)
    log.warn(
      "REDIS_URL is not set: this instance shares no rate limits, revocations, idempotency keys or session renewals with others",
    );
  const rateLimits = new RateLimits(parts.counters ?? stores.counters, config.RATE_LIMITS, telemetry);
  const rules = {
    admin: { groups: config.ADMIN_GROUPS, scopes: config.ADMIN_SCOPES },
    operator: { groups: config.OPERATOR_GROUPS, scopes: config.OPERATOR_SCOPES },
    grants: grantsIn(config),
  };
  const readiness = { reasons: new Set(["keys"]) };
  const app = await buildServer({
    schema,
    services: {
      cognito,
      tokens,
      signIn: new SignInService({
        scope,
        sealer: new Sealer("challenge", config.CHALLENGE_KEYS),
        sessionSeconds: config.AUTH_SESSION_MINUTES * 60,
        totpIssuer: config.TOTP_ISSUER,
      }),
      rules,
      rateLimits,
      revocations:
        parts.revocations ??
        new StoredRevocationList({
          shared: stores.shared,
          onUnshared: () =>
            log.warn(
              "A revocation could not be shared with other instances: it holds on this one, and is shared when Redis is back",
            ),
          telemetry,
        }),
      idempotencyKeys: new IdempotencyKeys(stores.idempotencyKeys),
      checksSessions: config.CHECK_ADMIN_SESSIONS,
      protectsExistence: config.HIDE_USER_EXISTENCE,
      audit: new AuditTrail({ log, accessLevels, usernameKey: config.AUDIT_USERNAME_KEY }),
      upstreamBudget: config.UPSTREAM_CALLS_PER_REQUEST,
      telemetry,
    },
    log,
    readiness,
    maxRequestsInFlight: config.MAX_REQUESTS_IN_FLIGHT,
    introspection: config.INTROSPECTION,
    onlyOperations: listed,
    requestsPerMinute: config.REQUESTS_PER_MINUTE,
    corsOrigins: new Set([...config.CORS_ORIGINS, ...(config.isProduction ? [] : sandboxOrigins)]),
    renewals: config.SESSION_MODE === "cookie" ? new Renewals(stores.renewals) : undefined,
    trustedProxies: config.TRUSTED_PROXIES,
    graphos: config.APOLLO_KEY
      ? {
          key: config.APOLLO_KEY,
          graphRef: config.APOLLO_GRAPH_REF!,
          reportsSchema: config.APOLLO_SCHEMA_REPORTING,
          endpointUrl: parts.graphosUrl,
        }
      : undefined,
    pages: pages({
      graphqlPath,
      isProduction: config.isProduction,
      sentMessages: embedded && (() => embedded.inbox),
      explorerHeaders: config.EXPLORER ? () => explorersHeaders(config, embedded) : undefined,
    }),
  });
  const listener =
    embedded && config.EMBEDDED_PORT !== undefined
      ? await listen(embedded, { port: config.EMBEDDED_PORT })
      : undefined;
  const metricsListener =
    metrics && (await serveMetrics(metrics, { host: config.HOST, port: config.METRICS_PORT! }));
  const stopFetching = preloadKeys(tokens, log, () => readiness.reasons.delete("keys"));

  return {
    app,
    embedded,
    embeddedUrl: listener?.url,
    metricsUrl: metricsListener?.url,
    advice: () => diagnosePool(cognito, log, config.HIDE_USER_EXISTENCE),
    async close() {
      readiness.reasons.add(shuttingDown);
      stopFetching();
      cognito.shutDown();
      await app.close();
      await listener?.close();
      await metricsListener?.close();
      await cognito.close();
      stores.close();
    },
  };
}

/**
 * The schema that these settings expose. Throws an Error if their files name fields or operations that do not exist.
 */
export function servedSchema(
  config: Config,
  onUnrecognized?: SchemaOptions["onUnrecognized"],
): GraphQLSchema {
  const faults = config.PERSISTED_OPERATIONS ? issuesOf(config.PERSISTED_OPERATIONS, makeSchema()) : [];
  if (faults.length > 0) throw new Error(faults.join("\n"));
  const exposed: SchemaOptions = {
    expose: config.EXPOSE,
    granted: new Set([...grantsIn(config).values()].flatMap((operations) => [...operations])),
    poolLifecycle: config.EXPOSE_POOL_LIFECYCLE,
    onUnrecognized,
  };
  const fullSchema = makeSchema(exposed);
  return config.FEDERATION ? federation().subgraphOf(fullSchema, exposed) : fullSchema;
}

function grantsIn({ ROLES_FILE = new Map(), EXPOSE_POOL_LIFECYCLE }: Config): Grants {
  const { grants, faults } = grantsOf(ROLES_FILE, EXPOSE_POOL_LIFECYCLE);
  if (faults.length > 0) throw new Error(faults.join("\n"));
  return grants;
}

/**
 * On this machine only, a fresh token of the embedded pool's administrator; otherwise a placeholder for the user's
 * token.
 */
function explorersHeaders({ HOST, SESSION_MODE }: Config, embedded: EmbeddedPool | undefined): string {
  if (SESSION_MODE === "cookie") return ""; // Cookie mode rejects bearer tokens: users sign in with signIn.
  const isLocal = HOST === "localhost" || HOST === "::1" || HOST.startsWith("127.");
  const token = embedded && isLocal ? embedded.issueAccessToken("admin") : "<access token>";
  return JSON.stringify({ Authorization: `Bearer ${token}` }, null, 2);
}

interface Upstream {
  transport: Transport;
  scope: UserPoolScope;
  tokens: TokenVerifier;
  embedded?: EmbeddedPool;
}

async function configuredPool(
  config: Config,
  userPoolId: string,
  { telemetry, connections, transport }: { telemetry: Telemetry; connections: number; transport?: Transport },
): Promise<Upstream> {
  const region = config.AWS_REGION ?? userPoolId.split("_")[0]!;
  const suffix = region.startsWith("cn-") ? "amazonaws.com.cn" : "amazonaws.com";
  const issuer =
    config.COGNITO_ISSUER ?? `https://cognito-idp.${userPoolId.split("_")[0]}.${suffix}/${userPoolId}`;
  const scope = new UserPoolScope({
    userPoolId,
    allowedUserPoolIds: config.COGNITO_ALLOWED_USER_POOL_IDS,
    clientId: config.COGNITO_CLIENT_ID,
    clientSecret: config.COGNITO_CLIENT_SECRET,
    allowedClientIds: config.COGNITO_ALLOWED_CLIENT_IDS,
  });
  return {
    transport:
      transport ??
      (await HttpTransport.open({
        region,
        endpoint: config.AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER,
        connections,
      })),
    scope,
    tokens: new TokenVerifier({
      issuer,
      jwksUri: config.COGNITO_JWKS_URI ?? `${issuer}/.well-known/jwks.json`,
      clientIds: scope.clientIds,
      telemetry,
    }),
  };
}

function embeddedPool(embedded: EmbeddedPool, telemetry: Telemetry, transport?: Transport): Upstream {
  const { userPoolId, clientId, issuer, jwks } = embedded;
  const scope = new UserPoolScope({ userPoolId, clientId });
  const jwksUri = `${issuer}/.well-known/jwks.json`;
  return {
    embedded,
    scope,
    transport: transport ?? {
      send: ({ operation, body, signed }) => embedded.respond(operation, body, signed),
      close: async () => {},
    },
    tokens: new TokenVerifier({
      issuer,
      jwksUri,
      clientIds: scope.clientIds,
      jwks: jwks as never,
      telemetry,
    }),
  };
}
