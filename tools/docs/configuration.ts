/** docs/configuration.md: every setting, grouped by subject. */
import { flagOf, isSecret } from "../../src/cli/commandLine";
import { settings } from "../../src/config/config";
import { code, paragraphs, table } from "./markdown";

type Name = keyof typeof settings;

const groups: Readonly<Record<string, readonly Name[]>> = {
  Server: ["HOST", "PORT", "CORS_ORIGINS", "TRUSTED_PROXIES", "INTROSPECTION", "EXPLORER", "NODE_ENV"],
  "User pool": [
    "AWS_REGION",
    "COGNITO_USER_POOL_ID",
    "COGNITO_ALLOWED_USER_POOL_IDS",
    "COGNITO_CLIENT_ID",
    "COGNITO_CLIENT_SECRET",
    "COGNITO_ALLOWED_CLIENT_IDS",
    "COGNITO_ISSUER",
    "COGNITO_JWKS_URI",
    "AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER",
    "EMBEDDED_PORT",
  ],
  "Access levels": [
    "ADMIN_GROUPS",
    "ADMIN_SCOPES",
    "OPERATOR_GROUPS",
    "OPERATOR_SCOPES",
    "ROLES_FILE",
    "EXPOSE",
    "CHECK_ADMIN_SESSIONS",
    "EXPOSE_POOL_LIFECYCLE",
  ],
  "Sign-in and sessions": ["SESSION_MODE", "CHALLENGE_KEYS", "AUTH_SESSION_MINUTES", "TOTP_ISSUER"],
  Protection: ["CHECK_CONSTRAINTS", "HIDE_USER_EXISTENCE", "RATE_LIMITS", "REQUESTS_PER_MINUTE"],
  "Several instances": ["REDIS_URL"],
  "Capacity and deadlines": [
    "READ_DEADLINE_MS",
    "WRITE_DEADLINE_MS",
    "TRIGGER_DEADLINE_MS",
    "QUOTAS",
    "UPSTREAM_CALLS_PER_REQUEST",
    "MAX_REQUESTS_IN_FLIGHT",
  ],
  Apollo: ["PERSISTED_OPERATIONS", "FEDERATION", "APOLLO_KEY", "APOLLO_GRAPH_REF", "APOLLO_SCHEMA_REPORTING"],
  "Logs, metrics and traces": [
    "LOG_LEVEL",
    "AUDIT_USERNAME_KEY",
    "METRICS_PORT",
    "OTEL_EXPORTER_OTLP_ENDPOINT",
    "OTEL_SERVICE_NAME",
    "OTEL_SDK_DISABLED",
  ],
};

/** A default of one word is a value to type; a sentence describes one. */
const shownDefault = (preset: string) =>
  preset === "" || preset === "none" ? "none" : preset.includes(" ") ? preset : code(preset);

const row = (name: Name) => {
  const { meaning, default: preset } = settings[name];
  const flag = isSecret(name) ? "no flag: a secret" : code(`--${flagOf(name)}`);
  return [`${code(name)}<br>${flag}`, meaning, shownDefault(preset)];
};

/** Throws when a setting has no group, or two. */
export function configurationPage(): string {
  const placed = Object.values(groups).flat();
  const misplaced = Object.keys(settings).filter(
    (name) => placed.filter((each) => each === name).length !== 1,
  );
  if (misplaced.length > 0) throw new Error(`Not in exactly one group: ${misplaced.join(", ")}.`);
  return paragraphs(
    "# Configuration",
    "This page lists every setting: its name, its flag, its meaning and its default.",
    "Settings are environment variables. The gateway reads and checks them when it starts, and reports every fault, one line each. An empty variable counts as absent.",
    "Each setting is also a flag of the [command line](cli.md), which takes precedence. Secrets have no flag, since process lists show flags. `node dist/main.js check-config` checks the settings without starting the gateway.",
    ...Object.entries(groups).flatMap(([title, names]) => [
      `## ${title}`,
      table(["Name, flag", "Meaning", "Default"], names.map(row)),
    ]),
  );
}
