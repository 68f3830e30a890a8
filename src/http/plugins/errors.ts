/** GraphQL errors as clients see them: expected ones are shown, everything else is masked and logged. */
import { unwrapResolverError } from "@apollo/server/errors";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import type { Logger } from "pino";
import { shortened } from "../../telemetry/log";

/** Expected errors are GraphQL's own and those that we throw as GraphQLError with a code. */
export function formatError(log: Logger, { suggestions }: { suggestions: boolean }) {
  // Apollo hides the suggestions of document errors, but not those of variable errors.
  const visible = (message: string) => (suggestions ? message : message.replace(/ Did you mean .*\?$/s, ""));
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = unwrapResolverError(error);
    const code = formatted.extensions?.code;
    const isOurFault = code === "INTERNAL_SERVER_ERROR" || isStackOverflow(cause);
    if (cause instanceof GraphQLError && !isOurFault)
      return formatted.path ? formatted : { ...formatted, message: visible(withoutValues(cause)) };
    // graphql-js reports some only during execution, without a code, and quotes the whole argument.
    const argument =
      cause instanceof GraphQLError && cause.message.match(/^Argument "\w+"(?= (has|of) )/)?.[0];
    if (argument)
      return {
        ...formatted,
        message: `${argument} does not match its type.`,
        extensions: { code: "BAD_USER_INPUT" },
      };
    // graphql-js reports more than fifty errors in the variables this way, again without a code.
    if (cause instanceof GraphQLError && cause.message.startsWith("Too many errors processing variables"))
      return { message: "The variables have more errors.", extensions: { code: "BAD_USER_INPUT" } };
    // Found while the response is serialized: a member has another type than AWS declares, or a required member is
    // missing.
    if (
      cause instanceof Error &&
      /^Cannot return null for|cannot represent|^Expected Iterable/.test(cause.message)
    ) {
      // The path holds the client's aliases, which can be of any length.
      const path = shortened(formatted.path?.join(".") ?? "", 200);
      log.error({ path }, "Cognito's response does not match its type");
      return {
        message: "The gateway cannot read Cognito's response.",
        locations: formatted.locations,
        path: formatted.path,
        extensions: { code: "UNREADABLE_ANSWER" },
      };
    }
    // The name and stack only: the message of an unexpected error may hold a secret.
    log.error(
      { error: cause instanceof Error ? { name: cause.name, stack: stackOf(cause) } : typeof cause },
      "Unexpected error",
    );
    return {
      message: "Internal error of the gateway. Its log has the details.",
      locations: formatted.locations,
      path: formatted.path,
      extensions: { code: "INTERNAL_SERVER_ERROR" },
    };
  };
}

/**
 * Nesting limits reject documents before recursion gets this deep. An error beyond them would describe our stack, not
 * the request.
 */
const isStackOverflow = (cause: unknown) =>
  cause instanceof GraphQLError &&
  cause.originalError instanceof RangeError &&
  /call stack/.test(cause.message);

const stackOf = ({ stack = "" }: Error) =>
  stack
    .split("\n")
    .filter((line) => /^\s+at /.test(line))
    .join("\n");

/** graphql-js quotes an invalid value, even a password. */
function withoutValues({ message, originalError }: GraphQLError): string {
  const variable = message.match(/^(Variable "\$\w+") got invalid value /)?.[1];
  if (!variable) return withoutLiteral(message);
  const why = originalError?.message;
  // Only the reason's text marks where the value ends, because the value can be any text.
  if (!why || !message.endsWith(why)) return `${variable} got an invalid value.`;
  const at = message.slice(0, -why.length).match(/ at "([\w.[\]]+)"; $/)?.[1];
  return `${variable} got an invalid value${at ? ` at "${at}"` : ""}: ${withoutLiteral(why)}`;
}

function withoutLiteral(message: string): string {
  return message
    .replace(/(cannot represent [^:]*): [\s\S]*$/, "$1.")
    .replace(/(cannot represent (?:an invalid date-time-string|non string or Date type)) [\s\S]*$/, "$1.")
    .replace(/^(Value is not [^:]*): [\s\S]*$/, "$1.")
    .replace(/Cannot convert [\s\S]* to a BigInt/, "Not a whole number")
    .replace(/, found [\s\S]*$/, ".")
    .replace(/^Value "[\s\S]*" does not exist/, "The value does not exist")
    .replace(/^(Syntax Error: Unexpected \w+) "[\s\S]*$/, "$1.");
}
