/** Settings: good ones are taken, bad ones refused, all at once, and docs/configuration.md lists all of them. */
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { flagOf } from "../../src/cli/commandLine";
import { awsQuotas } from "../../src/cognito/resilience/quotas";
import { type ConfigError, readConfig, settings } from "../../src/config/config";

const onCognito = { COGNITO_USER_POOL_ID: "eu-west-1_AbC123xyz", COGNITO_CLIENT_ID: "1example23456789" };
const inGraphOs = { APOLLO_KEY: "service:my-graph:a-key", APOLLO_GRAPH_REF: "my-graph@current" };

const key = Buffer.alloc(32, 7).toString("base64");
const rolesFile = join(mkdtempSync(join(tmpdir(), "settings-")), "roles.json");
const manifest = {
  format: "apollo-persisted-query-manifest",
  version: 1,
  operations: [{ id: "1", name: "Me", type: "query", body: "query Me { me { __typename } }" }],
};
const inFile = (name: string, content: object) => {
  const path = join(tmpdir(), `${process.pid}-${name}.json`);
  writeFileSync(path, JSON.stringify(content));
  return path;
};
writeFileSync(rolesFile, '{ "support": ["user"] }');

function faultsOf(env: Record<string, string>): readonly string[] {
  try {
    readConfig(env);
    return [];
  } catch (error) {
    return (error as ConfigError).issues;
  }
}

test("without any setting the embedded pool runs, for everybody, on this machine alone", () => {
  const config = readConfig({});
  expect(config).toMatchObject({
    HOST: "127.0.0.1",
    PORT: 4000,
    COGNITO_USER_POOL_ID: undefined,
    EXPLORER: true,
  });
  expect([...config.EXPOSE]).toEqual(["public", "user", "admin", "operator"]);
});

test("on Cognito nobody is an administrator until a rule says so", () => {
  expect([...readConfig(onCognito).EXPOSE]).toEqual(["public", "user"]);
  expect([...readConfig({ ...onCognito, ADMIN_GROUPS: "support" }).EXPOSE]).toEqual([
    "public",
    "user",
    "admin",
  ]);
  expect([...readConfig({ ...onCognito, OPERATOR_SCOPES: "pool/operate" }).EXPOSE]).toEqual([
    "public",
    "user",
    "operator",
  ]);
});

test("in production introspection and the explorer are off unless they are switched on", () => {
  const production = { ...onCognito, NODE_ENV: "production" };
  expect(readConfig(production)).toMatchObject({ INTROSPECTION: false, EXPLORER: false });
  expect(readConfig({ ...production, INTROSPECTION: "on", EXPLORER: "on" })).toMatchObject({
    INTROSPECTION: true,
    EXPLORER: true,
  });
});

/** Name, text, and what it means. */
const good: [name: keyof typeof settings, text: string, value: unknown][] = [
  ["HOST", "0.0.0.0", "0.0.0.0"],
  ["PORT", "0", 0],
  ["PORT", "65535", 65_535],
  ["AWS_REGION", "us-gov-west-1", "us-gov-west-1"],
  ["COGNITO_USER_POOL_ID", "eu-west-1_AbC123xyz", "eu-west-1_AbC123xyz"],
  ["COGNITO_USER_POOL_ID", `eu-west-1_${"a".repeat(45)}`, `eu-west-1_${"a".repeat(45)}`],
  ["COGNITO_ALLOWED_USER_POOL_IDS", " eu-west-1_A, eu-west-1_B,", new Set(["eu-west-1_A", "eu-west-1_B"])],
  ["COGNITO_CLIENT_ID", "1example23456789", "1example23456789"],
  ["COGNITO_CLIENT_SECRET", "a secret", "a secret"],
  ["COGNITO_ALLOWED_CLIENT_IDS", "abc,def", new Set(["abc", "def"])],
  ["COGNITO_ISSUER", "https://issuer.example.com/pool", "https://issuer.example.com/pool"],
  ["COGNITO_JWKS_URI", "http://[::1]:9229/jwks.json", "http://[::1]:9229/jwks.json"],
  ["COGNITO_JWKS_URI", "http://localhost/jwks.json", "http://localhost/jwks.json"],
  ["AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER", "http://127.0.0.1:9229", "http://127.0.0.1:9229"],
  ["ADMIN_GROUPS", "support, Administrators", new Set(["support", "Administrators"])],
  ["ADMIN_SCOPES", "users/admin", new Set(["users/admin"])],
  ["OPERATOR_GROUPS", "platform", new Set(["platform"])],
  ["OPERATOR_SCOPES", "pool/operate", new Set(["pool/operate"])],
  ["ROLES_FILE", rolesFile, new Map([["support", ["user"]]])],
  ["PERSISTED_OPERATIONS", inFile("good", manifest), manifest.operations],
  ["EXPOSE", "user, admin", new Set(["user", "admin"])],
  ["SESSION_MODE", "cookie", "cookie"],
  ["CHECK_ADMIN_SESSIONS", "on", true],
  ["CHALLENGE_KEYS", `${key},${key}`, [Buffer.from(key, "base64"), Buffer.from(key, "base64")]],
  ["REDIS_URL", "rediss://:word@redis.example.com:6380/1", "rediss://:word@redis.example.com:6380/1"],
  ["AUTH_SESSION_MINUTES", "15", 15],
  ["TOTP_ISSUER", "Example", "Example"],
  ["EXPOSE_POOL_LIFECYCLE", "on", true],
  ["FEDERATION", "on", true],
  ["CHECK_CONSTRAINTS", "off", false],
  ["HIDE_USER_EXISTENCE", "off", false],
  ["RATE_LIMITS", "off", Number.POSITIVE_INFINITY],
  ["RATE_LIMITS", "0.5", 0.5],
  ["RATE_LIMITS", "10", 10],
  ["REQUESTS_PER_MINUTE", "600", 600],
  [
    "CORS_ORIGINS",
    "https://a.example.com,http://localhost:3000",
    new Set(["https://a.example.com", "http://localhost:3000"]),
  ],
  ["TRUSTED_PROXIES", "10.0.0.0/8, ::1", new Set(["10.0.0.0/8", "::1"])],
  ["INTROSPECTION", "off", false],
  ["EXPLORER", "off", false],
  ["EMBEDDED_PORT", "9229", 9_229],
  ["READ_DEADLINE_MS", "1", 1],
  ["WRITE_DEADLINE_MS", "600000", 600_000],
  ["TRIGGER_DEADLINE_MS", "25000", 25_000],
  ["QUOTAS", "off", new Map()],
  [
    "QUOTAS",
    "UserCreation=100, UserRead=500",
    new Map([...awsQuotas, ["UserCreation", 100], ["UserRead", 500]]),
  ],
  ["UPSTREAM_CALLS_PER_REQUEST", "1", 1],
  ["AUDIT_USERNAME_KEY", "a key of 16 char", "a key of 16 char"],
  ["MAX_REQUESTS_IN_FLIGHT", "50", 50],
  ["METRICS_PORT", "9464", 9_464],
  ["APOLLO_KEY", "service:my-graph:a-key", "service:my-graph:a-key"],
  ["APOLLO_GRAPH_REF", "my-graph@current", "my-graph@current"],
  ["APOLLO_SCHEMA_REPORTING", "on", true],
  ["OTEL_EXPORTER_OTLP_ENDPOINT", "http://collector:4318", "http://collector:4318"],
  ["OTEL_SERVICE_NAME", "identity", "identity"],
  ["OTEL_SDK_DISABLED", "true", true],
  ["LOG_LEVEL", "silent", "silent"],
  ["NODE_ENV", "production", "production"],
];

test.each(good)("%s=%s is taken", (name, text, value) => {
  const needsPool = /^(COGNITO_|AWS_ENDPOINT_|NODE_ENV$)/.test(name);
  const additionalOperations = {
    ...(needsPool && onCognito),
    ...(name.startsWith("APOLLO_") && inGraphOs),
    ...(name === "REDIS_URL" && { CHALLENGE_KEYS: key }),
  };
  expect(readConfig({ ...additionalOperations, [name]: text })[name]).toEqual(value);
});

const bad: [name: keyof typeof settings, text: string][] = [
  ["PORT", "80a"],
  ["PORT", "65536"],
  ["AWS_REGION", "Ireland"],
  ["AWS_REGION", "eu-west-1; rm"],
  ["COGNITO_USER_POOL_ID", "pool"],
  ["COGNITO_USER_POOL_ID", `eu-west-1_${"a".repeat(46)}`],
  ["COGNITO_USER_POOL_ID", "eu-west-1_AbC123xyz\n"],
  ["COGNITO_ALLOWED_USER_POOL_IDS", "eu-west-1_Good,bad"],
  ["COGNITO_CLIENT_ID", "not a client"],
  ["COGNITO_ALLOWED_CLIENT_IDS", "a b"],
  ["COGNITO_ISSUER", "http://issuer.example.com"],
  ["COGNITO_JWKS_URI", "file:///etc/passwd"],
  ["COGNITO_JWKS_URI", "http://127.0.0.1.evil.com/jwks.json"],
  ["AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER", "https://name:word@example.com"],
  ["AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER", "http://169.254.169.254"],
  ["ADMIN_SCOPES", "aws.cognito.signin.user.admin"],
  ["OPERATOR_SCOPES", "a,aws.cognito.signin.user.admin"],
  ["ROLES_FILE", "/nowhere/roles.json"],
  ["PERSISTED_OPERATIONS", "/nowhere/operations.json"],
  ["PERSISTED_OPERATIONS", inFile("format", { ...manifest, format: "other" })],
  ["PERSISTED_OPERATIONS", inFile("version", { ...manifest, version: 2 })],
  ["PERSISTED_OPERATIONS", inFile("none", { ...manifest, operations: [] })],
  [
    "PERSISTED_OPERATIONS",
    inFile("no-body", { ...manifest, operations: [{ id: "1", name: "Me", type: "query" }] }),
  ],
  ["EXPOSE", "everybody"],
  ["EXPOSE", "public,Admin"],
  ["SESSION_MODE", "both"],
  ["CHECK_ADMIN_SESSIONS", "maybe"],
  ["CHALLENGE_KEYS", "c2hvcnQ="],
  ["REDIS_URL", "https://redis.example.com"],
  ["AUTH_SESSION_MINUTES", "2"],
  ["EXPOSE_POOL_LIFECYCLE", "yes"],
  ["FEDERATION", "yes"],
  ["CHECK_CONSTRAINTS", "yes"],
  ["HIDE_USER_EXISTENCE", "yes"],
  ["RATE_LIMITS", "on"],
  ["RATE_LIMITS", "0"],
  ["RATE_LIMITS", "-1"],
  ["RATE_LIMITS", "1e9"],
  ["REQUESTS_PER_MINUTE", "0"],
  ["CORS_ORIGINS", "*"],
  ["CORS_ORIGINS", "https://app.example.com/path"],
  ["CORS_ORIGINS", "https://app.example.com/"],
  ["CORS_ORIGINS", "null"],
  ["CORS_ORIGINS", "https://*.example.com"],
  ["TRUSTED_PROXIES", "10.0.0.0/33"],
  ["TRUSTED_PROXIES", "0.0.0.0/0"],
  ["TRUSTED_PROXIES", "::/0"],
  ["TRUSTED_PROXIES", "everybody"],
  ["INTROSPECTION", "true"],
  ["EXPLORER", "1"],
  ["EMBEDDED_PORT", "-1"],
  ["READ_DEADLINE_MS", "0"],
  ["WRITE_DEADLINE_MS", "5s"],
  ["TRIGGER_DEADLINE_MS", "1e9"],
  ["QUOTAS", "UserCreation"],
  ["QUOTAS", "UserCreation=0"],
  ["QUOTAS", "constructor=5"],
  ["UPSTREAM_CALLS_PER_REQUEST", "0"],
  ["AUDIT_USERNAME_KEY", "fifteen letters"],
  ["MAX_REQUESTS_IN_FLIGHT", "0"],
  ["METRICS_PORT", "65536"],
  ["APOLLO_GRAPH_REF", "my graph"],
  ["APOLLO_SCHEMA_REPORTING", "true"],
  ["OTEL_EXPORTER_OTLP_ENDPOINT", "collector:4318"],
  ["OTEL_EXPORTER_OTLP_ENDPOINT", "https://name:word@collector.example.com"],
  ["OTEL_SDK_DISABLED", "on"],
  ["LOG_LEVEL", "loud"],
  ["NODE_ENV", "prodcution"],
  ["NODE_ENV", "Production"],
];

test.each(bad)("%s=%s is refused by its name", (name, value) => {
  const issues = faultsOf({ [name]: value });
  expect(issues).toHaveLength(1);
  expect(issues[0]).toMatch(new RegExp(`^${name} must be `));
});

test.each(good)(
  "%s=%s is one line: with a break or a control character in it, it is refused",
  (name, value) => {
    for (const mark of ["\n", "\r", "\t", "\0", "\u0085", "\u2028", "\u2029"])
      for (const broken of [
        `${value}${mark}`,
        `${value.slice(0, 3)}${mark}${value.slice(3)}`,
        `${mark}${value}`,
      ]) {
        const issues = faultsOf({ [name]: broken });
        expect([broken, issues]).toEqual([
          broken,
          [`${name} must be one line without control characters (check its end).`],
        ]);
      }
  },
);

test("every setting has a good value here, and a bad one unless any text will do", () => {
  const names = Object.keys(settings);
  expect([...new Set(good.map(([name]) => name))]).toEqual(names);
  const anyText = [
    "HOST",
    "COGNITO_CLIENT_SECRET",
    "ADMIN_GROUPS",
    "OPERATOR_GROUPS",
    "TOTP_ISSUER",
    "APOLLO_KEY",
    "OTEL_SERVICE_NAME",
  ];
  expect([...new Set(bad.map(([name]) => name))]).toEqual(names.filter((name) => !anyText.includes(name)));
});

test.each([
  ["production without a pool", { NODE_ENV: "production" }, /COGNITO_USER_POOL_ID is required in production/],
  [
    "a pool without a client",
    { COGNITO_USER_POOL_ID: onCognito.COGNITO_USER_POOL_ID },
    /COGNITO_CLIENT_ID is required/,
  ],
  [
    "a client without a pool",
    { COGNITO_CLIENT_ID: onCognito.COGNITO_CLIENT_ID },
    /has no effect without COGNITO_USER_POOL_ID/,
  ],
  [
    "administrators' fields without a rule",
    { ...onCognito, EXPOSE: "public,admin" },
    /EXPOSE includes admin/,
  ],
  ["operators' fields without a rule", { ...onCognito, EXPOSE: "operator" }, /EXPOSE includes operator/],
  ["fields for nobody", { EXPOSE: "," }, /EXPOSE must list at least one access level/],
  ["a schema without a query", { EXPOSE: "public" }, /EXPOSE must list more than public/],
  [
    "a list of operations for a router's subgraph",
    { FEDERATION: "on", PERSISTED_OPERATIONS: inFile("router", manifest) },
    /PERSISTED_OPERATIONS cannot be combined with FEDERATION=on/,
  ],
  [
    "a secret of no client",
    {
      COGNITO_USER_POOL_ID: onCognito.COGNITO_USER_POOL_ID,
      COGNITO_ALLOWED_CLIENT_IDS: "abc",
      COGNITO_CLIENT_SECRET: "s",
    },
    /COGNITO_CLIENT_SECRET requires COGNITO_CLIENT_ID/,
  ],
  [
    "shared memory that nothing seals",
    { REDIS_URL: "redis://127.0.0.1" },
    /REDIS_URL requires CHALLENGE_KEYS/,
  ],
  [
    "a key of no graph",
    { APOLLO_KEY: inGraphOs.APOLLO_KEY },
    /APOLLO_KEY and APOLLO_GRAPH_REF require each other/,
  ],
  [
    "a schema reported to nobody",
    { APOLLO_SCHEMA_REPORTING: "on" },
    /APOLLO_SCHEMA_REPORTING requires APOLLO_KEY/,
  ],
  [
    "a subgraph reported as a whole graph",
    { ...inGraphOs, APOLLO_SCHEMA_REPORTING: "on", FEDERATION: "on" },
    /publish a subgraph/,
  ],
  [
    "a listening embedded pool beside a real one",
    { ...onCognito, EMBEDDED_PORT: "9229" },
    /EMBEDDED_PORT applies only to the embedded pool/,
  ],
])("%s is refused", (_, env, expected) => {
  expect(faultsOf(env as Record<string, string>)).toEqual([expect.stringMatching(expected)]);
});

test("no value is told, since it might be a secret in the wrong place", () => {
  const wrong = Object.fromEntries(Object.keys(settings).map((name) => [name, "canary !"]));
  const issues = faultsOf(wrong);
  expect(issues.length).toBeGreaterThan(15);
  expect(issues.join()).not.toContain("canary");
});

test("all faults are told at once, a line each", () => {
  const issues = faultsOf({ PORT: "x", LOG_LEVEL: "loud", CORS_ORIGINS: "*" });
  expect(issues.map((line) => line.split(" ")[0])).toEqual(["PORT", "CORS_ORIGINS", "LOG_LEVEL"]);
});

test("an empty variable is an absent one", () => {
  expect(readConfig({ COGNITO_USER_POOL_ID: "", PORT: "" })).toMatchObject({
    PORT: 4000,
    COGNITO_USER_POOL_ID: undefined,
  });
});

test("the tables of docs/configuration.md are the settings, both ways, and a secret has no flag", () => {
  const page = readFileSync(join(__dirname, "../../docs/configuration.md"), "utf8");
  const rows = [...page.matchAll(/^\| `([A-Z_]+)`<br>(.*?) \| (.*?) \| (.*?) \|$/gm)].map(
    ([, name, flag, meaning, preset]) => [name, flag, meaning, preset!.replace(/^`|`$/g, "")],
  );
  const reported = Object.entries(settings).map(([name, { meaning, default: preset, ...rest }]) => [
    name,
    "secret" in rest ? "no flag: a secret" : `\`--${flagOf(name)}\``,
    meaning,
    preset || "none",
  ]);
  expect(rows.sort()).toEqual(reported.sort());
  expect(rows.length).toBeGreaterThan(50);
});
