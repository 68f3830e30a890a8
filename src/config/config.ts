/** Every setting: its meaning, default, unit and validation. Read once, at the start. */
import { isIP } from "node:net";
import type { AccessLevelName } from "../auth/accessLevels";
import { awsQuotas, type Quotas, readQuotas, unlimited } from "../cognito/resilience/quotas";
import { readOperations } from "./operationList";
import { readRoles } from "./roles";

/** Parses a value. Throws an Error whose message describes valid values. */
type Reader<T> = (text: string) => T;

interface Setting<T> {
  meaning: string;
  /** Also shown in the README. The default value is parsed from it unless `absent` is given. */
  default: string;
  read: Reader<T>;
  absent?: T;
  /** Never an option of the command line, because process lists show those. */
  secret?: true;
}

const setting = <T>(meaning: string, preset: string, read: Reader<T>): Setting<T> => ({
  meaning,
  default: preset,
  read,
});
const optional = <T>(meaning: string, preset: string, read: Reader<T>): Setting<T | undefined> => ({
  meaning,
  default: preset,
  read,
  absent: undefined,
});
const secret = <T>(of: Setting<T>): Setting<T> & { secret: true } => ({ ...of, secret: true });

const invalid = (expected: string): never => {
  throw new Error(expected);
};

const text: Reader<string> = (value) => value;
const matching =
  (pattern: RegExp, expected: string): Reader<string> =>
  (value) =>
    pattern.test(value) ? value : invalid(expected);
const integer =
  (from: number, to: number): Reader<number> =>
  (value) =>
    /^\d{1,9}$/.test(value) && Number(value) >= from && Number(value) <= to
      ? Number(value)
      : invalid(`a whole number from ${from} to ${to}`);
const onOff: Reader<boolean> = (value) =>
  value === "on" ? true : value === "off" ? false : invalid("on or off");
const oneOf =
  <T extends string>(...values: T[]): Reader<T> =>
  (value) =>
    values.find((each) => each === value) ?? invalid(`one of ${values.join(", ")}`);
const setOf =
  <T>(item: Reader<T>): Reader<ReadonlySet<T>> =>
  (value) =>
    new Set(
      value
        .split(",")
        .map((each) => each.trim())
        .filter((each) => each !== "")
        .map(item),
    );

/** The factor for the rate limits; off makes them infinite. */
const factor: Reader<number> = (value) => {
  if (value === "off") return Number.POSITIVE_INFINITY;
  const times = /^\d{1,4}(\.\d{1,3})?$/.test(value) ? Number(value) : 0;
  return times > 0 ? times : invalid("off, or a number above 0 such as 0.5 or 10");
};

const keys: Reader<readonly Uint8Array[]> = (value) =>
  value.split(",").map((each) => {
    const key = Buffer.from(each.trim(), "base64");
    return key.length === 32
      ? key
      : invalid("keys of 32 bytes in base64, as printed by `openssl rand -base64 32`");
  });

const userPoolId = matching(/^(?=.{1,55}$)[\w-]+_[0-9a-zA-Z]+$/, "a user pool id like eu-west-1_AbC123xyz");
const clientId = matching(/^\w{1,128}$/, "an app client id");
const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;
const url: Reader<string> = (value) => {
  const parsed = URL.canParse(value) ? new URL(value) : undefined;
  if (parsed?.username || parsed?.password) return invalid("a URL without credentials");
  if (parsed?.protocol === "https:") return value;
  if (parsed?.protocol === "http:" && loopback.test(parsed.hostname)) return value;
  return invalid("an https URL; plain http only on this machine (127.0.0.1, localhost)");
};
const redisUrl: Reader<string> = (value) =>
  URL.canParse(value) && /^rediss?:$/.test(new URL(value).protocol)
    ? value
    : invalid("a URL like rediss://redis.example.com:6379");
const origin: Reader<string> = (value) =>
  URL.canParse(value) && new URL(value).origin === value && !value.includes("*")
    ? value
    : invalid("origins like https://app.example.com, exactly, without a path");
const proxy: Reader<string> = (value) => {
  const [address, bits, ...more] = value.split("/");
  // A range that includes every address (/0) would let every caller choose an address.
  const version = isIP(address!);
  const good = bits === undefined || (/^[1-9]\d*$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128));
  return version !== 0 && good && more.length === 0
    ? value
    : invalid("IP addresses or ranges like 10.0.0.0/8");
};

/** Every signed-in user's token has this scope, so it proves nothing about access. */
const defaultScope = "aws.cognito.signin.user.admin";
const scope: Reader<string> = (value) =>
  value === defaultScope
    ? invalid(`scopes other than ${defaultScope}, which every signed-in user has`)
    : value;

export const settings = {
  HOST: setting("Address to listen on.", "127.0.0.1", text),
  PORT: setting("Port to listen on; 0 chooses a free one.", "4000", integer(0, 65_535)),
  AWS_REGION: optional(
    "Region of the user pool.",
    "the region in the pool id",
    matching(/^[a-z]{2}(-[a-z]+)+-\d$/, "a region like eu-west-1"),
  ),
  COGNITO_USER_POOL_ID: optional(
    "The user pool: the default for operations, and the issuer of callers' tokens.",
    "the embedded pool",
    userPoolId,
  ),
  COGNITO_ALLOWED_USER_POOL_IDS: setting(
    "Additional pools that administrators may address, separated by commas.",
    "",
    setOf(userPoolId),
  ),
  COGNITO_CLIENT_ID: optional(
    "The app client: the default for operations, and one that callers' tokens may come from.",
    "",
    clientId,
  ),
  COGNITO_CLIENT_SECRET: secret(
    optional("Secret of that app client. It never leaves the gateway.", "", text),
  ),
  COGNITO_ALLOWED_CLIENT_IDS: setting("Additional app clients, separated by commas.", "", setOf(clientId)),
  COGNITO_ISSUER: optional("Issuer of the callers' tokens.", "the pool's issuer at Amazon", url),
  COGNITO_JWKS_URI: optional(
    "URL of the keys that verify the tokens.",
    "the issuer's /.well-known/jwks.json",
    url,
  ),
  AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER: optional(
    "URL of Cognito.",
    "Amazon's endpoint in the region",
    url,
  ),
  ADMIN_GROUPS: optional(
    "Groups whose members are administrators, separated by commas.",
    "admins with the embedded pool; otherwise none",
    setOf(text),
  ),
  ADMIN_SCOPES: setting(
    "Scopes that give a token administrator access, separated by commas.",
    "",
    setOf(scope),
  ),
  OPERATOR_GROUPS: optional(
    "Groups whose members are operators, separated by commas.",
    "admins with the embedded pool; otherwise none",
    setOf(text),
  ),
  OPERATOR_SCOPES: setting(
    "Scopes that give a token operator access, separated by commas.",
    "",
    setOf(scope),
  ),
  ROLES_FILE: optional(
    'A JSON file of groups that may use only certain fields: `{ "support": ["user", "confirmUser"] }`.',
    "none",
    readRoles,
  ),
  PERSISTED_OPERATIONS: optional(
    "A JSON file of the only operations that the gateway runs: Apollo's persisted query manifest.",
    "none: any operation runs",
    readOperations,
  ),
  EXPOSE: optional(
    "Access levels whose fields are exposed: public, user, admin, operator, separated by commas.",
    "public and user, and each of the others once a group or scope for it is set",
    setOf(oneOf<AccessLevelName>("public", "user", "admin", "operator")),
  ),
  SESSION_MODE: setting(
    "Who keeps the tokens: with bearer the client does, with cookie the gateway keeps them in cookies that scripts cannot read.",
    "bearer",
    oneOf("bearer", "cookie"),
  ),
  CHECK_ADMIN_SESSIONS: setting(
    "Whether the gateway checks with Cognito, before each field of administrators and operators, that their session is still valid: on or off.",
    "off",
    onOff,
  ),
  CHALLENGE_KEYS: secret(
    optional(
      "Keys for challenge tokens, 32 bytes in base64, separated by commas: the first one seals, each of them opens.",
      "a random key, lost when the process ends",
      keys,
    ),
  ),
  REDIS_URL: secret(
    optional(
      "Redis, in which several instances share rate limits, revocations, idempotency keys and session renewals. Requires CHALLENGE_KEYS, which seal the data.",
      "each instance keeps its own",
      redisUrl,
    ),
  ),
  AUTH_SESSION_MINUTES: setting(
    "Time limit for each step of a sign-in, in minutes: the app client's AuthSessionValidity.",
    "3",
    integer(3, 15),
  ),
  TOTP_ISSUER: optional("Your name in authenticator apps.", "the pool id", text),
  EXPOSE_POOL_LIFECYCLE: setting(
    "Whether operators may create and delete user pools: on or off.",
    "off",
    onOff,
  ),
  FEDERATION: setting(
    "Whether the API is a subgraph of Apollo Federation 2, with entities: on or off.",
    "off",
    onOff,
  ),
  CHECK_CONSTRAINTS: setting(
    "Whether the gateway checks AWS's constraints before it sends a request; off leaves that to Cognito.",
    "on",
    onOff,
  ),
  HIDE_USER_EXISTENCE: setting(
    "Whether public fields respond alike for existing and nonexistent accounts: on or off.",
    "on",
    onOff,
  ),
  RATE_LIMITS: setting('Factor for the rate limits of "How often"; off disables them.', "1", factor),
  REQUESTS_PER_MINUTE: optional(
    "Requests per minute from one address; those beyond it get HTTP 429.",
    "unlimited",
    integer(1, 1_000_000),
  ),
  CORS_ORIGINS: setting(
    "Exact origins of web pages that may call the API, separated by commas.",
    "",
    setOf(origin),
  ),
  TRUSTED_PROXIES: setting(
    "Addresses or ranges of proxies whose X-Forwarded-For is trusted, separated by commas.",
    "",
    setOf(proxy),
  ),
  INTROSPECTION: optional("Whether clients can query the schema: on or off.", "on, in production off", onOff),
  EXPLORER: optional(
    "Whether the gateway serves an explorer at /explorer: on or off.",
    "on, in production off",
    onOff,
  ),
  EMBEDDED_PORT: optional(
    "Port on which the embedded pool listens for other AWS clients; 0 chooses a free one.",
    "it does not listen",
    integer(0, 65_535),
  ),
  READ_DEADLINE_MS: setting("Deadline of a read operation, in milliseconds.", "5000", integer(1, 600_000)),
  WRITE_DEADLINE_MS: setting("Deadline of a write operation, in milliseconds.", "10000", integer(1, 600_000)),
  TRIGGER_DEADLINE_MS: setting(
    "Deadline of an operation that runs Lambda triggers, in milliseconds.",
    "25000",
    integer(1, 600_000),
  ),
  QUOTAS: optional(
    "Requests per second by AWS's quota category, if yours differ from the defaults: `UserCreation=100,UserAuthentication=500`; off leaves throttling to AWS.",
    "AWS's defaults; none with the embedded pool",
    readQuotas,
  ),
  UPSTREAM_CALLS_PER_REQUEST: setting(
    "Maximum of calls to Cognito for one request.",
    "100",
    integer(1, 10_000),
  ),
  AUDIT_USERNAME_KEY: secret(
    optional(
      "Key that hashes user names in the audit trail (HMAC-SHA-256).",
      "user names are logged in clear text",
      matching(
        /^.{16,}$/s,
        "at least 16 characters, as printed by `openssl rand -base64 32`, because a short key can be guessed",
      ),
    ),
  ),
  MAX_REQUESTS_IN_FLIGHT: setting(
    "Maximum of requests in progress; those beyond it get HTTP 503.",
    "1000",
    integer(1, 100_000),
  ),
  METRICS_PORT: optional(
    "Port for Prometheus metrics, at /metrics on HOST; 0 chooses a free one.",
    "no metrics",
    integer(0, 65_535),
  ),
  APOLLO_KEY: secret(
    optional(
      "Key of your graph in Apollo GraphOS, which receives usage reports without variables, headers and error messages.",
      "no reports",
      text,
    ),
  ),
  APOLLO_GRAPH_REF: optional(
    "The graph and variant of that key, like my-graph@current.",
    "",
    matching(/^[\w-]+@[\w-]+$/, "a graph ref like my-graph@current"),
  ),
  APOLLO_SCHEMA_REPORTING: setting(
    "Whether the gateway reports its schema to GraphOS: on or off.",
    "off",
    onOff,
  ),
  OTEL_EXPORTER_OTLP_ENDPOINT: optional(
    "URL to which OpenTelemetry traces are exported by OTLP.",
    "no traces",
    matching(/^https?:\/\/[^@\s]+$/, "an http or https URL without credentials"),
  ),
  OTEL_SERVICE_NAME: setting("Name of the gateway in traces.", "cognito-graphql-gateway", text),
  OTEL_SDK_DISABLED: setting(
    "Whether traces are disabled even so: true or false.",
    "false",
    (value) => oneOf("true", "false")(value) === "true",
  ),
  LOG_LEVEL: setting(
    "Log level: fatal, error, warn, info, debug, trace or silent.",
    "info",
    oneOf("fatal", "error", "warn", "info", "debug", "trace", "silent"),
  ),
  NODE_ENV: setting(
    "development, test or production, which disables the embedded pool, introspection and the explorer.",
    "development",
    oneOf("development", "test", "production"),
  ),
} satisfies Record<string, Setting<unknown>>;

type Settings = {
  [Name in keyof typeof settings]: (typeof settings)[Name] extends Setting<infer T> ? T : never;
};

export interface Config extends Settings {
  ADMIN_GROUPS: ReadonlySet<string>;
  OPERATOR_GROUPS: ReadonlySet<string>;
  EXPOSE: ReadonlySet<AccessLevelName>;
  QUOTAS: Quotas;
  INTROSPECTION: boolean;
  EXPLORER: boolean;
  isProduction: boolean;
  /** Whether OpenTelemetry traces are enabled. */
  traces: boolean;
}

/** All errors in the settings, one line each. No line holds a value, which may be a secret. */
export class ConfigError extends Error {
  constructor(readonly issues: readonly string[]) {
    super(issues.join("\n"));
  }
}

/** A file's trailing line break, for example, would count as part of a secret. */
const severalLines = /[\p{Cc}\p{Zl}\p{Zp}]/u;

/** Throws ConfigError with all errors. An empty variable counts as absent. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const issues: string[] = [];
  const values: Record<string, unknown> = {};
  for (const [name, { read, default: preset, ...rest }] of Object.entries(settings) as [
    string,
    Setting<unknown>,
  ][]) {
    const input = env[name];
    try {
      if (input && severalLines.test(input)) invalid("one line without control characters (check its end)");
      values[name] = input ? read(input) : "absent" in rest ? rest.absent : read(preset);
    } catch (expected) {
      issues.push(`${name} must be ${(expected as Error).message}.`);
    }
  }
  const config = values as unknown as Settings;
  if (issues.length === 0) issues.push(...contradictions(config));
  if (issues.length > 0) throw new ConfigError(issues);
  return complete(config);
}

function contradictions(config: Settings): string[] {
  const issues: string[] = [];
  const embedded = config.COGNITO_USER_POOL_ID === undefined;
  const needsPool = (name: keyof Settings) => {
    const value = config[name];
    if (embedded && (value instanceof Set ? value.size > 0 : value !== undefined))
      issues.push(
        `${name} has no effect without COGNITO_USER_POOL_ID: set both, or neither for the embedded pool.`,
      );
  };
  if (embedded && config.NODE_ENV === "production")
    issues.push("COGNITO_USER_POOL_ID is required in production: the embedded pool is only for development.");
  needsPool("COGNITO_ALLOWED_USER_POOL_IDS");
  needsPool("COGNITO_CLIENT_ID");
  needsPool("COGNITO_ALLOWED_CLIENT_IDS");
  needsPool("COGNITO_ISSUER");
  needsPool("COGNITO_JWKS_URI");
  needsPool("AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER");
  if (!embedded && config.COGNITO_CLIENT_ID === undefined && config.COGNITO_ALLOWED_CLIENT_IDS.size === 0)
    issues.push(
      "COGNITO_CLIENT_ID is required with COGNITO_USER_POOL_ID: the gateway rejects tokens of unknown app clients.",
    );
  if (!embedded && config.EMBEDDED_PORT !== undefined)
    issues.push("EMBEDDED_PORT applies only to the embedded pool: unset it, or unset COGNITO_USER_POOL_ID.");
  if (config.COGNITO_CLIENT_SECRET !== undefined && config.COGNITO_CLIENT_ID === undefined)
    issues.push("COGNITO_CLIENT_SECRET requires COGNITO_CLIENT_ID, the client of the secret.");
  if (config.REDIS_URL !== undefined && config.CHALLENGE_KEYS === undefined)
    issues.push("REDIS_URL requires CHALLENGE_KEYS, which seal the data that instances share.");
  if (config.FEDERATION && config.PERSISTED_OPERATIONS)
    issues.push(
      "PERSISTED_OPERATIONS cannot be combined with FEDERATION=on: configure the list on the router, which sends operations of its own.",
    );
  if ((config.APOLLO_KEY === undefined) !== (config.APOLLO_GRAPH_REF === undefined))
    issues.push("APOLLO_KEY and APOLLO_GRAPH_REF require each other: set both, or neither.");
  if (config.APOLLO_SCHEMA_REPORTING && config.APOLLO_KEY === undefined)
    issues.push("APOLLO_SCHEMA_REPORTING requires APOLLO_KEY and APOLLO_GRAPH_REF.");
  if (config.APOLLO_SCHEMA_REPORTING && config.FEDERATION)
    issues.push(
      "APOLLO_SCHEMA_REPORTING does not apply to subgraphs: publish a subgraph with Apollo's rover.",
    );
  const { EXPOSE } = config;
  if (EXPOSE?.has("admin") && !embedded && !hasRule(config.ADMIN_GROUPS, config.ADMIN_SCOPES))
    issues.push("EXPOSE includes admin, but neither ADMIN_GROUPS nor ADMIN_SCOPES is set.");
  if (EXPOSE?.has("operator") && !embedded && !hasRule(config.OPERATOR_GROUPS, config.OPERATOR_SCOPES))
    issues.push("EXPOSE includes operator, but neither OPERATOR_GROUPS nor OPERATOR_SCOPES is set.");
  if (EXPOSE?.size === 0) issues.push("EXPOSE must list at least one access level.");
  if (EXPOSE?.size === 1 && EXPOSE.has("public"))
    issues.push(
      "EXPOSE must list more than public: a GraphQL schema requires a query, and every query requires a signed-in caller.",
    );
  return issues;
}

const hasRule = (groups: ReadonlySet<string> | undefined, scopes: ReadonlySet<string>) =>
  (groups?.size ?? 0) + scopes.size > 0;

function complete(config: Settings): Config {
  const isProduction = config.NODE_ENV === "production";
  const isEmbedded = config.COGNITO_USER_POOL_ID === undefined;
  const embeddedRule = new Set(isEmbedded ? ["admins"] : []);
  const ADMIN_GROUPS = config.ADMIN_GROUPS ?? embeddedRule;
  const OPERATOR_GROUPS = config.OPERATOR_GROUPS ?? embeddedRule;
  const exposed: AccessLevelName[] = ["public", "user"];
  if (hasRule(ADMIN_GROUPS, config.ADMIN_SCOPES)) exposed.push("admin");
  if (hasRule(OPERATOR_GROUPS, config.OPERATOR_SCOPES)) exposed.push("operator");
  return {
    ...config,
    ADMIN_GROUPS,
    OPERATOR_GROUPS,
    EXPOSE: config.EXPOSE ?? new Set(exposed),
    QUOTAS: config.QUOTAS ?? (isEmbedded ? unlimited : awsQuotas),
    INTROSPECTION: config.INTROSPECTION ?? !isProduction,
    EXPLORER: config.EXPLORER ?? !isProduction,
    isProduction,
    traces: config.OTEL_EXPORTER_OTLP_ENDPOINT !== undefined && !config.OTEL_SDK_DISABLED,
  };
}
