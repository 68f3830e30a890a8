/** Settings: good ones are taken, bad ones refused, all at once, and the README tells all of them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type BadConfig, readConfig, settings } from "../src/config";

const onCognito = { COGNITO_USER_POOL_ID: "eu-west-1_AbC123xyz", COGNITO_CLIENT_ID: "1example23456789" };

function faultsOf(env: Record<string, string>): readonly string[] {
  try {
    readConfig(env);
    return [];
  } catch (error) {
    return (error as BadConfig).faults;
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

test.each([
  ["PORT", "80a"],
  ["PORT", "65536"],
  ["AWS_REGION", "Ireland"],
  ["COGNITO_USER_POOL_ID", "pool"],
  ["COGNITO_ALLOWED_USER_POOL_IDS", "eu-west-1_Good,bad"],
  ["COGNITO_CLIENT_ID", "not a client"],
  ["COGNITO_ALLOWED_CLIENT_IDS", "a b"],
  ["COGNITO_ISSUER", "http://issuer.example.com"],
  ["COGNITO_JWKS_URI", "file:///etc/passwd"],
  ["COGNITO_JWKS_URI", "http://127.0.0.1.evil.com/jwks.json"],
  ["AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER", "https://name:word@example.com"],
  ["ADMIN_SCOPES", "aws.cognito.signin.user.admin"],
  ["OPERATOR_SCOPES", "a,aws.cognito.signin.user.admin"],
  ["EXPOSE", "everybody"],
  ["CHECK_CONSTRAINTS", "yes"],
  ["CORS_ORIGINS", "*"],
  ["CORS_ORIGINS", "https://app.example.com/path"],
  ["TRUSTED_PROXIES", "10.0.0.0/33"],
  ["TRUSTED_PROXIES", "everybody"],
  ["INTROSPECTION", "true"],
  ["EXPLORER", "1"],
  ["EMBEDDED_PORT", "-1"],
  ["READ_DEADLINE_MS", "0"],
  ["WRITE_DEADLINE_MS", "5s"],
  ["TRIGGER_DEADLINE_MS", "1e9"],
  ["UPSTREAM_CALLS_PER_REQUEST", "0"],
  ["LOG_LEVEL", "loud"],
])("%s=%s is refused by its name", (name, value) => {
  const faults = faultsOf({ [name]: value });
  expect(faults).toHaveLength(1);
  expect(faults[0]).toMatch(new RegExp(`^${name} has to be `));
});

test.each([
  ["production without a pool", { NODE_ENV: "production" }, /COGNITO_USER_POOL_ID is needed in production/],
  [
    "a pool without a client",
    { COGNITO_USER_POOL_ID: onCognito.COGNITO_USER_POOL_ID },
    /COGNITO_CLIENT_ID is needed/,
  ],
  [
    "a client without a pool",
    { COGNITO_CLIENT_ID: onCognito.COGNITO_CLIENT_ID },
    /says nothing without COGNITO_USER_POOL_ID/,
  ],
  ["administrators' fields without a rule", { ...onCognito, EXPOSE: "public,admin" }, /EXPOSE names admin/],
  ["operators' fields without a rule", { ...onCognito, EXPOSE: "operator" }, /EXPOSE names operator/],
  [
    "a secret of no client",
    {
      COGNITO_USER_POOL_ID: onCognito.COGNITO_USER_POOL_ID,
      COGNITO_ALLOWED_CLIENT_IDS: "abc",
      COGNITO_CLIENT_SECRET: "s",
    },
    /COGNITO_CLIENT_SECRET needs COGNITO_CLIENT_ID/,
  ],
  [
    "a listening embedded pool beside a real one",
    { ...onCognito, EMBEDDED_PORT: "9229" },
    /EMBEDDED_PORT is for the embedded pool/,
  ],
])("%s is refused", (_, env, expected) => {
  expect(faultsOf(env as Record<string, string>)).toEqual([expect.stringMatching(expected)]);
});

test("no value is told, since it might be a secret in the wrong place", () => {
  const wrong = Object.fromEntries(Object.keys(settings).map((name) => [name, "canary !"]));
  const faults = faultsOf(wrong);
  expect(faults.length).toBeGreaterThan(15);
  expect(faults.join()).not.toContain("canary");
});

test("all faults are told at once, a line each", () => {
  const faults = faultsOf({ PORT: "x", LOG_LEVEL: "loud", CORS_ORIGINS: "*" });
  expect(faults.map((line) => line.split(" ")[0])).toEqual(["PORT", "CORS_ORIGINS", "LOG_LEVEL"]);
});

test("an empty variable is an absent one", () => {
  expect(readConfig({ COGNITO_USER_POOL_ID: "", PORT: "" })).toMatchObject({
    PORT: 4000,
    COGNITO_USER_POOL_ID: undefined,
  });
});

test("the README's table is the settings, both ways", () => {
  const readme = readFileSync(join(__dirname, "../README.md"), "utf8");
  const rows = [...readme.matchAll(/^\| `([A-Z_]+)` +\| (.*?) *\| (.*?) *\|$/gm)].map(
    ([, name, meaning, preset]) => [name, meaning, preset!.replace(/^`|`$/g, "")],
  );
  expect(rows).toEqual(
    Object.entries(settings).map(([name, { meaning, default: preset }]) => [name, meaning, preset || "none"]),
  );
});
