/** GraphQL errors as clients see them: foreseen ones told, everything else masked and logged. */
import { unwrapResolverError } from "@apollo/server/errors";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import type { Logger } from "pino";

/** Foreseen are GraphQL's own errors and those that we throw as GraphQLError, with a code. */
export function formatError(log: Logger) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = unwrapResolverError(error);
    const code = formatted.extensions?.code;
    if (cause instanceof GraphQLError && code !== "INTERNAL_SERVER_ERROR")
      return { ...formatted, message: withoutValues(formatted.message) };
    // The name and stack only: the message of an unforeseen error may hold anything.
    log.error(
      { error: cause instanceof Error ? { name: cause.name, stack: stackOf(cause) } : typeof cause },
      "Unforeseen error",
    );
    return {
      message: "Something went wrong in the gateway. Its log has the details.",
      locations: formatted.locations,
      path: formatted.path,
      extensions: { code: "INTERNAL_SERVER_ERROR" },
    };
  };
}

const stackOf = ({ stack = "" }: Error) =>
  stack
    .split("\n")
    .filter((line) => /^\s+at /.test(line))
    .join("\n");

/** graphql-js repeats a value that does not fit, be it a password. */
export function withoutValues(message: string): string {
  const variable = message.match(/^(Variable "\$\w+") got invalid value /)?.[1];
  if (!variable) return withoutLiteral(message);
  const at = message.match(/ at "([\w.[\]]+)"; /)?.[1];
  const why = withoutLiteral(message.slice(message.lastIndexOf("; ") + 2));
  return `${variable} got an invalid value${at ? ` at "${at}"` : ""}: ${why}`;
}

function withoutLiteral(message: string): string {
  return message
    .replace(/(cannot represent [^:]*): [\s\S]*$/, "$1.")
    .replace(/, found [\s\S]*\.$/, ".")
    .replace(/^Value "[\s\S]*" does not exist/, "The value does not exist");
}
