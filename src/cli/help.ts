/** What `--help` prints, made from the words and the settings. */
import { settings } from "../config";
import { flagOf, isSecret, words } from "./commandLine";
import { described, wrapped } from "./lines";

export function help(version: string): string {
  const byFlag = Object.entries(settings).filter(([name]) => !isSecret(name));
  const secrets = Object.entries(settings).filter(([name]) => isSecret(name));
  const entry = (title: string, { meaning, default: preset }: { meaning: string; default: string }) =>
    `  ${title}\n${wrapped(`${meaning} Default: ${preset || "none"}.`, 6)}`;
  return `cognito-graphql-gateway ${version}: a typed GraphQL API in front of Amazon Cognito user pools.

Usage: cognito-graphql-gateway [word] [--flag value …]

Words:
${described(Object.entries(words))}

  -h, --help     Prints this.
  -v, --version  Prints the version.

Settings, each as a flag or as the environment variable beside it. The flag counts more.

${byFlag.map(([name, setting]) => entry(`--${flagOf(name)} <value>   ${name}`, setting)).join("\n")}

Secrets, in the environment only, since process lists show flags.

${secrets.map(([name, setting]) => entry(name, setting)).join("\n")}

Exit codes: 0 all is well, 1 bad settings or trouble, 2 a command line that makes no sense.
`;
}
