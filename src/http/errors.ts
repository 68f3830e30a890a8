/** GraphQL errors as clients see them: foreseen ones told, everything else masked and logged. */
import { unwrapResolverError } from "@apollo/server/errors";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import type { Logger } from "pino";
import { shortened } from "../log";

/** Foreseen are GraphQL's own errors and those that we throw as GraphQLError, with a code. */
export function formatError(log: Logger, { suggestions }: { suggestions: boolean }) {
  // Apollo hides those of documents, and forgets those of variables.
  const told = (message: string) => (suggestions ? message : message.replace(/ Did you mean .*\?$/s, ""));
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = unwrapResolverError(error);
    const code = formatted.extensions?.code;
    const isOurFault = code === "INTERNAL_SERVER_ERROR" || ranOutOfStack(cause);
    if (cause instanceof GraphQLError && !isOurFault)
      return formatted.path ? formatted : { ...formatted, message: told(withoutValues(cause)) };
    // graphql-js finds some only while it runs the document, repeats the whole argument, and gives no code.
    const argument =
      cause instanceof GraphQLError && cause.message.match(/^Argument "\w+"(?= (has|of) )/)?.[0];
    if (argument)
      return {
        ...formatted,
        message: `${argument} does not fit its type.`,
        extensions: { code: "BAD_USER_INPUT" },
      };
    // graphql-js's word for more than fifty faults in the variables, without a code again.
    if (cause instanceof GraphQLError && cause.message.startsWith("Too many errors processing variables"))
      return { message: "There is more wrong with the variables.", extensions: { code: "BAD_USER_INPUT" } };
    // Found while the answer is written: a member of another type than AWS says, or none where there is always one.
    if (
      cause instanceof Error &&
      /^Cannot return null for|cannot represent|^Expected Iterable/.test(cause.message)
    ) {
      // Of the client's own names for the fields.
      const path = shortened(formatted.path?.join(".") ?? "", 200);
      log.error({ path }, "Cognito's answer does not fit its type");
      return {
        message: "Cognito's answer cannot be read here.",
        locations: formatted.locations,
        path: formatted.path,
        extensions: { code: "UNREADABLE_ANSWER" },
      };
    }
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

/** Refused before anything goes that deep; what is missed there tells of our stack, and not of the request. */
const ranOutOfStack = (cause: unknown) =>
  cause instanceof GraphQLError &&
  cause.originalError instanceof RangeError &&
  /call stack/.test(cause.message);

const stackOf = ({ stack = "" }: Error) =>
  stack
    .split("\n")
    .filter((line) => /^\s+at /.test(line))
    .join("\n");

/** graphql-js repeats a value that does not fit, be it a password. */
function withoutValues({ message, originalError }: GraphQLError): string {
  const variable = message.match(/^(Variable "\$\w+") got invalid value /)?.[1];
  if (!variable) return withoutLiteral(message);
  const why = originalError?.message;
  // Only the reason's own text tells where the value ends, which may look like anything.
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
