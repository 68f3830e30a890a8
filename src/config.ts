/** Every setting: its meaning, default and unit, and what is wrong with a bad one. Read once, at the start. */
import { isIP } from "node:net";
import type { AudienceName } from "./access/audience";
import { readOperations } from "./access/operationList";
import { readRoles } from "./access/roles";
import { awsQuotas, type Quotas, readQuotas, unlimited } from "./cognito/quotas";

/** Which texts are good, and what they mean. Throws an Error that says what is expected. */
type Reader<T> = (text: string) => T;

interface Setting<T> {
  meaning: string;
  /** In the README's words; the value itself is read from it unless `absent` is given. */
  default: string;
  read: Reader<T>;
  absent?: T;
  /** Never a flag of the command line: process lists show those. */
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

const wrong = (expected: string): never => {
  throw new Error(expected);
};

const text: Reader<string> = (value) => value;
const matching =
  (pattern: RegExp, expected: string): Reader<string> =>
  (value) =>
    pattern.test(value) ? value : wrong(expected);
const whole =
  (from: number, to: number): Reader<number> =>
  (value) =>
    /^\d{1,9}$/.test(value) && Number(value) >= from && Number(value) <= to
      ? Number(value)
      : wrong(`a whole number from ${from} to ${to}`);
const onOff: Reader<boolean> = (value) =>
  value === "on" ? true : value === "off" ? false : wrong("on or off");
const oneOf =
  <T extends string>(...values: T[]): Reader<T> =>
  (value) =>
    values.find((each) => each === value) ?? wrong(`one of ${values.join(", ")}`);
const set =
  <T>(item: Reader<T>): Reader<ReadonlySet<T>> =>
  (value) =>
    new Set(
      value
        .split(",")
        .map((each) => each.trim())
        .filter((each) => each !== "")
        .map(item),
    );

/** Of the limits, what they are multiplied by; off is without end. */
const factor: Reader<number> = (value) => {
  if (value === "off") return Number.POSITIVE_INFINITY;
  const times = /^\d{1,4}(\.\d{1,3})?$/.test(value) ? Number(value) : 0;
  return times > 0 ? times : wrong("off, or a number above 0 such as 0.5 or 10");
};

const keys: Reader<readonly Uint8Array[]> = (value) =>
  value.split(",").map((each) => {
    const key = Buffer.from(each.trim(), "base64");
    return key.length === 32 ? key : wrong("keys of 32 bytes in base64, as of `openssl rand -base64 32`");
  });

const userPoolId = matching(/^(?=.{1,55}$)[\w-]+_[0-9a-zA-Z]+$/, "a user pool id like eu-west-1_AbC123xyz");
const clientId = matching(/^\w{1,128}$/, "an app client id");
const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;
const url: Reader<string> = (value) => {
  const parsed = URL.canParse(value) ? new URL(value) : undefined;
  if (parsed?.username || parsed?.password) return wrong("a URL without credentials");
  if (parsed?.protocol === "https:") return value;
  if (parsed?.protocol === "http:" && loopback.test(parsed.hostname)) return value;
  return wrong("an https URL; plain http only on this machine (127.0.0.1, localhost)");
};
const redisUrl: Reader<string> = (value) =>
  URL.canParse(value) && /^rediss?:$/.test(new URL(value).protocol)
    ? value
    : wrong("a URL like rediss://redis.example.com:6379");
const origin: Reader<string> = (value) =>
  URL.canParse(value) && new URL(value).origin === value && !value.includes("*")
    ? value
    : wrong("origins like https://app.example.com, exactly, without a path");
const proxy: Reader<string> = (value) => {
  const [address, bits, ...more] = value.split("/");
  // A range of everybody (/0) would let each caller say an address.
  const version = isIP(address!);
  const good = bits === undefined || (/^[1-9]\d*$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128));
  return version !== 0 && good && more.length === 0 ? value : wrong("IP addresses or ranges like 10.0.0.0/8");
};

/** Every signed-in user's token has it, so that it proves nothing. */
const everybodysScope = "aws.cognito.signin.user.admin";
const scope: Reader<string> = (value) =>
  value === everybodysScope
    ? wrong(`scopes other than ${everybodysScope}, which every signed-in user has`)
    : value;

export const settings = {
  HOST: setting("Address to listen on.", "127.0.0.1", text),
  PORT: setting("Port to listen on; 0 takes a free one.", "4000", whole(0, 65_535)),
  AWS_REGION: optional(
    "Region of the user pool.",
    "the pool id's",
    matching(/^[a-z]{2}(-[a-z]+)+-\d$/, "a region like eu-west-1"),
  ),
  COGNITO_USER_POOL_ID: optional(
    "The user pool: the default, and the one that callers' tokens are of.",
    "the embedded pool",
    userPoolId,
  ),
  COGNITO_ALLOWED_USER_POOL_IDS: setting(
    "Further pools that administrators may name, separated by commas.",
    "",
    set(userPoolId),
  ),
  COGNITO_CLIENT_ID: optional(
    "The app client: the default, and one that callers' tokens may be of.",
    "",
    clientId,
  ),
  COGNITO_CLIENT_SECRET: secret(optional("Secret of that app client. Never leaves the gateway.", "", text)),
  COGNITO_ALLOWED_CLIENT_IDS: setting("Further app clients, separated by commas.", "", set(clientId)),
  COGNITO_ISSUER: optional("Issuer of the callers' tokens.", "Amazon's, of the pool", url),
  COGNITO_JWKS_URI: optional("Where the keys of the tokens are.", "the issuer's /.well-known/jwks.json", url),
  AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER: optional(
    "Where Cognito is.",
    "Amazon's endpoint of the region",
    url,
  ),
  ADMIN_GROUPS: optional(
    "Groups whose members are administrators, separated by commas.",
    "admins with the embedded pool, else nobody",
    set(text),
  ),
  ADMIN_SCOPES: setting("Scopes that make a token an administrator's, separated by commas.", "", set(scope)),
  OPERATOR_GROUPS: optional(
    "Groups whose members are operators, separated by commas.",
    "admins with the embedded pool, else nobody",
    set(text),
  ),
  OPERATOR_SCOPES: setting("Scopes that make a token an operator's, separated by commas.", "", set(scope)),
  ROLES_FILE: optional(
    'A JSON file of groups that may use only some fields: `{ "support": ["user", "confirmUser"] }`.',
    "none",
    readRoles,
  ),
  PERSISTED_OPERATIONS: optional(
    "A JSON file of the only operations that are taken: Apollo's persisted query manifest.",
    "none: any operation is taken",
    readOperations,
  ),
  EXPOSE: optional(
    "Whose fields there are: public, user, admin, operator, separated by commas.",
    "public, user, and the others as soon as a rule for them is set",
    set(oneOf<AudienceName>("public", "user", "admin", "operator")),
  ),
  SESSION_MODE: setting(
    "Where the tokens are: bearer leaves them to the client, cookie keeps them in cookies that no script can read.",
    "bearer",
    oneOf("bearer", "cookie"),
  ),
  CHECK_ADMIN_SESSIONS: setting(
    "Whether Cognito is asked, before each field of administrators and operators, if their session is still good: on or off.",
    "off",
    onOff,
  ),
  CHALLENGE_KEYS: secret(
    optional(
      "Keys of challenge tokens, 32 bytes in base64, separated by commas: the first seals, all open.",
      "a random one, gone with the process",
      keys,
    ),
  ),
  REDIS_URL: secret(
    optional(
      "Redis, where several instances share limits, sign-outs, idempotency keys and renewals of sessions. Needs CHALLENGE_KEYS, which seal what is kept there.",
      "each instance remembers for itself",
      redisUrl,
    ),
  ),
  AUTH_SESSION_MINUTES: setting(
    "Time for each step of a sign-in, in minutes: the app client's AuthSessionValidity.",
    "3",
    whole(3, 15),
  ),
  TOTP_ISSUER: optional("What authenticator apps call you.", "the pool's id", text),
  EXPOSE_POOL_LIFECYCLE: setting(
    "Whether operators may create and delete whole user pools: on or off.",
    "off",
    onOff,
  ),
  FEDERATION: setting(
    "Whether the API is a subgraph of Apollo Federation 2, with entities: on or off.",
    "off",
    onOff,
  ),
  CHECK_CONSTRAINTS: setting(
    "Whether AWS's constraints are checked before anything is sent; off leaves that to Cognito.",
    "on",
    onOff,
  ),
  HIDE_USER_EXISTENCE: setting(
    "Whether public fields answer alike for accounts that are there and that are not: on or off.",
    "on",
    onOff,
  ),
  RATE_LIMITS: setting(
    'What the limits of "How often" are multiplied by; off switches them off.',
    "1",
    factor,
  ),
  REQUESTS_PER_MINUTE: optional(
    "Requests that one address may send in a minute; those beyond it are answered with 429.",
    "as many as come",
    whole(1, 1_000_000),
  ),
  CORS_ORIGINS: setting("Origins of web pages that may call, exactly, separated by commas.", "", set(origin)),
  TRUSTED_PROXIES: setting(
    "Addresses or ranges of proxies whose X-Forwarded-For is believed, separated by commas.",
    "",
    set(proxy),
  ),
  INTROSPECTION: optional("Whether the schema can be asked for: on or off.", "on, in production off", onOff),
  EXPLORER: optional("Whether there is an explorer at /explorer: on or off.", "on, in production off", onOff),
  EMBEDDED_PORT: optional(
    "Port on which the embedded pool listens for other AWS clients; 0 takes a free one.",
    "it does not listen",
    whole(0, 65_535),
  ),
  READ_DEADLINE_MS: setting("Time for an operation that reads, in milliseconds.", "5000", whole(1, 600_000)),
  WRITE_DEADLINE_MS: setting(
    "Time for an operation that writes, in milliseconds.",
    "10000",
    whole(1, 600_000),
  ),
  TRIGGER_DEADLINE_MS: setting(
    "Time for an operation that runs Lambda triggers, in milliseconds.",
    "25000",
    whole(1, 600_000),
  ),
  QUOTAS: optional(
    "Requests a second by AWS's quota category, where yours are not the defaults: `UserCreation=100,UserAuthentication=500`; off leaves them to AWS.",
    "AWS's defaults, none with the embedded pool",
    readQuotas,
  ),
  UPSTREAM_CALLS_PER_REQUEST: setting(
    "Calls to Cognito that one request may cause.",
    "100",
    whole(1, 10_000),
  ),
  AUDIT_USERNAME_KEY: secret(
    optional(
      "Hashes user names in the audit trail with this key (HMAC-SHA-256).",
      "they stand there as they are",
      matching(
        /^.{16,}$/s,
        "at least 16 characters, as of `openssl rand -base64 32`: a short key can be guessed",
      ),
    ),
  ),
  MAX_REQUESTS_IN_FLIGHT: setting(
    "Requests under way at the same time; more are turned away with HTTP 503.",
    "1000",
    whole(1, 100_000),
  ),
  METRICS_PORT: optional(
    "Port for Prometheus, at /metrics on HOST; 0 takes a free one.",
    "there are no metrics",
    whole(0, 65_535),
  ),
  APOLLO_KEY: secret(
    optional(
      "Key of your graph in Apollo GraphOS: its usage is reported there, without variables, headers and error messages.",
      "nothing is reported",
      text,
    ),
  ),
  APOLLO_GRAPH_REF: optional(
    "Which graph and variant that is, like my-graph@current.",
    "",
    matching(/^[\w-]+@[\w-]+$/, "a graph ref like my-graph@current"),
  ),
  APOLLO_SCHEMA_REPORTING: setting(
    "Whether GraphOS is told the schema that is served: on or off.",
    "off",
    onOff,
  ),
  OTEL_EXPORTER_OTLP_ENDPOINT: optional(
    "Where OpenTelemetry traces go, by OTLP.",
    "there are no traces",
    matching(/^https?:\/\/[^@\s]+$/, "an http or https URL without credentials"),
  ),
  OTEL_SERVICE_NAME: setting("What traces call the gateway.", "cognito-graphql-gateway", text),
  OTEL_SDK_DISABLED: setting(
    "Whether there are no traces nevertheless: true or false.",
    "false",
    (value) => oneOf("true", "false")(value) === "true",
  ),
  LOG_LEVEL: setting(
    "How much is logged: fatal, error, warn, info, debug, trace or silent.",
    "info",
    oneOf("fatal", "error", "warn", "info", "debug", "trace", "silent"),
  ),
  NODE_ENV: setting(
    "development, test or production, which switches the embedded pool, introspection and the explorer off.",
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
  EXPOSE: ReadonlySet<AudienceName>;
  QUOTAS: Quotas;
  INTROSPECTION: boolean;
  EXPLORER: boolean;
  isProduction: boolean;
  /** Whether OpenTelemetry is asked for. */
  traces: boolean;
}

/** All that is wrong with the settings, a line each. No line holds a value: it might be a secret. */
export class BadConfig extends Error {
  constructor(readonly faults: readonly string[]) {
    super(faults.join("\n"));
  }
}

/** A file's line break at the end of a secret, for example: it would count as a part of it. */
const severalLines = /[\p{Cc}\p{Zl}\p{Zp}]/u;

/** Throws BadConfig, with every fault at once. An empty variable is an absent one. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const faults: string[] = [];
  const values: Record<string, unknown> = {};
  for (const [name, { read, default: preset, ...rest }] of Object.entries(settings) as [
    string,
    Setting<unknown>,
  ][]) {
    const given = env[name];
    try {
      if (given && severalLines.test(given)) wrong("one line, without control characters: see where it ends");
      values[name] = given ? read(given) : "absent" in rest ? rest.absent : read(preset);
    } catch (expected) {
      faults.push(`${name} has to be ${(expected as Error).message}.`);
    }
  }
  const config = values as unknown as Settings;
  if (faults.length === 0) faults.push(...contradictions(config));
  if (faults.length > 0) throw new BadConfig(faults);
  return complete(config);
}

function contradictions(config: Settings): string[] {
  const faults: string[] = [];
  const embedded = config.COGNITO_USER_POOL_ID === undefined;
  const needsPool = (name: keyof Settings) => {
    const value = config[name];
    if (embedded && (value instanceof Set ? value.size > 0 : value !== undefined))
      faults.push(
        `${name} says nothing without COGNITO_USER_POOL_ID: set both, or neither for the embedded pool.`,
      );
  };
  if (embedded && config.NODE_ENV === "production")
    faults.push("COGNITO_USER_POOL_ID is needed in production: the embedded pool is for development only.");
  needsPool("COGNITO_ALLOWED_USER_POOL_IDS");
  needsPool("COGNITO_CLIENT_ID");
  needsPool("COGNITO_ALLOWED_CLIENT_IDS");
  needsPool("COGNITO_ISSUER");
  needsPool("COGNITO_JWKS_URI");
  needsPool("AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER");
  if (!embedded && config.COGNITO_CLIENT_ID === undefined && config.COGNITO_ALLOWED_CLIENT_IDS.size === 0)
    faults.push(
      "COGNITO_CLIENT_ID is needed beside COGNITO_USER_POOL_ID: tokens of unknown app clients are refused.",
    );
  if (!embedded && config.EMBEDDED_PORT !== undefined)
    faults.push("EMBEDDED_PORT is for the embedded pool: unset it, or unset COGNITO_USER_POOL_ID.");
  if (config.COGNITO_CLIENT_SECRET !== undefined && config.COGNITO_CLIENT_ID === undefined)
    faults.push("COGNITO_CLIENT_SECRET needs COGNITO_CLIENT_ID, whose secret it is.");
  if (config.REDIS_URL !== undefined && config.CHALLENGE_KEYS === undefined)
    faults.push("REDIS_URL needs CHALLENGE_KEYS: instances share what they seal.");
  if (config.FEDERATION && config.PERSISTED_OPERATIONS)
    faults.push(
      "PERSISTED_OPERATIONS is for clients: with FEDERATION=on give the list to the router, which writes its own operations.",
    );
  if ((config.APOLLO_KEY === undefined) !== (config.APOLLO_GRAPH_REF === undefined))
    faults.push("APOLLO_KEY and APOLLO_GRAPH_REF need each other: set both, or neither.");
  if (config.APOLLO_SCHEMA_REPORTING && config.APOLLO_KEY === undefined)
    faults.push("APOLLO_SCHEMA_REPORTING needs APOLLO_KEY and APOLLO_GRAPH_REF.");
  if (config.APOLLO_SCHEMA_REPORTING && config.FEDERATION)
    faults.push("APOLLO_SCHEMA_REPORTING is for a graph of one: publish a subgraph with Apollo's rover.");
  const { EXPOSE } = config;
  if (EXPOSE?.has("admin") && !embedded && !hasRule(config.ADMIN_GROUPS, config.ADMIN_SCOPES))
    faults.push("EXPOSE names admin, but neither ADMIN_GROUPS nor ADMIN_SCOPES says who that is.");
  if (EXPOSE?.has("operator") && !embedded && !hasRule(config.OPERATOR_GROUPS, config.OPERATOR_SCOPES))
    faults.push("EXPOSE names operator, but neither OPERATOR_GROUPS nor OPERATOR_SCOPES says who that is.");
  if (EXPOSE?.size === 0) faults.push("EXPOSE names nobody.");
  if (EXPOSE?.size === 1 && EXPOSE.has("public"))
    faults.push(
      "EXPOSE needs more than public: a GraphQL schema has a query, and all of those need a caller.",
    );
  return faults;
}

const hasRule = (groups: ReadonlySet<string> | undefined, scopes: ReadonlySet<string>) =>
  (groups?.size ?? 0) + scopes.size > 0;

function complete(config: Settings): Config {
  const isProduction = config.NODE_ENV === "production";
  const isEmbedded = config.COGNITO_USER_POOL_ID === undefined;
  const embeddedRule = new Set(isEmbedded ? ["admins"] : []);
  const ADMIN_GROUPS = config.ADMIN_GROUPS ?? embeddedRule;
  const OPERATOR_GROUPS = config.OPERATOR_GROUPS ?? embeddedRule;
  const exposed: AudienceName[] = ["public", "user"];
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
