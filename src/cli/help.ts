/** The text of `--help`, generated from the commands and the settings. */
import { settings } from "../config/config";
import { commands, flagOf, isSecret } from "./commandLine";
import { described, wrapped } from "./textLayout";

export function help(version: string): string {
  const byFlag = Object.entries(settings).filter(([name]) => !isSecret(name));
  const secrets = Object.entries(settings).filter(([name]) => isSecret(name));
  const entry = (title: string, { meaning, default: preset }: { meaning: string; default: string }) =>
    `  ${title}\n${wrapped(`${meaning} Default: ${preset || "none"}.`, 6)}`;
  return `cognito-graphql-gateway ${version}: a typed GraphQL API in front of Amazon Cognito user pools.

Usage: cognito-graphql-gateway [command] [--option value …]

Commands:
${described(Object.entries(commands))}

  -h, --help     Prints this.
  -v, --version  Prints the version.

Settings, each as an option or as the environment variable beside it. The option takes precedence.

${byFlag.map(([name, setting]) => entry(`--${flagOf(name)} <value>   ${name}`, setting)).join("\n")}

Secrets, only in the environment, because process lists show options.

${secrets.map(([name, setting]) => entry(name, setting)).join("\n")}

Exit codes: 0 success, 1 configuration or runtime error, 2 usage error.
`;
}
