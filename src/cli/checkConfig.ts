/**
 * `check-config`: which fields the settings expose, and to whom. Invalid settings never get here: reading them fails.
 */
import type { GraphQLObjectType } from "graphql";
import { servedSchema } from "../app/gateway";
import type { AccessLevelName } from "../auth/accessLevels";
import type { Config } from "../config/config";
import { described, wrapped } from "./textLayout";

export async function checkConfig(config: Config): Promise<void> {
  const schema = servedSchema(config);
  const fields = [schema.getQueryType(), schema.getMutationType()]
    .filter((type): type is GraphQLObjectType => Boolean(type))
    .flatMap((type) => Object.values(type.getFields()));
  const of = (accessLevel: AccessLevelName) =>
    fields.filter(({ extensions }) => extensions.accessLevel === accessLevel).map(({ name }) => name);
  const shown = (accessLevel: AccessLevelName, who: string) => {
    const names = of(accessLevel).sort();
    return names.length === 0
      ? `No ${accessLevel} fields.`
      : `${names.length} ${accessLevel} fields, for ${who}:\n${wrapped(names.join(", "), 2)}`;
  };
  const roles = [...(config.ROLES_FILE?.keys() ?? [])].map((name) => `role ${name}`);
  const describeRule = (groups: ReadonlySet<string>, scopes: ReadonlySet<string>) =>
    [
      ...[...groups].map((name) => `group ${name}`),
      ...[...scopes].map((name) => `scope ${name}`),
      ...roles,
    ].join(", ");

  process.stdout.write(`Configuration is valid.

${described([
  ["Pool", config.COGNITO_USER_POOL_ID ?? "the embedded pool, for development"],
  ["Address", `${config.HOST}:${config.PORT}`],
  ["Sessions", config.SESSION_MODE],
  ["Introspection", config.INTROSPECTION ? "on" : "off"],
  ["Explorer", config.EXPLORER ? "on" : "off"],
])}

${shown("public", "anyone")}

${shown("user", "the signed-in user")}

${shown("admin", describeRule(config.ADMIN_GROUPS, config.ADMIN_SCOPES))}

${shown("operator", describeRule(config.OPERATOR_GROUPS, config.OPERATOR_SCOPES))}
`);
}
