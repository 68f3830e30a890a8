/** Limits the nesting of a request, counted on its tokens, because a parser recurses at each level. */
import type { ApolloServerPlugin, BaseContext } from "@apollo/server";
import { GraphQLError, Lexer, Source, TokenKind } from "graphql";
import { isDeeper, jsonDepth } from "../plugins/jsonBody";
import { documentLimitValues } from "./documentLimits";

/**
 * Apollo turns only errors thrown after parsing into a GraphQL response, so a harmless document takes the place of the
 * rejected one.
 */
export const nestingLimit: ApolloServerPlugin<BaseContext> = {
  async requestDidStart({ request }) {
    const { query, variables, extensions, http } = request;
    const refusal =
      query !== undefined && isNestedDeeper(query, documentLimitValues.nesting)
        ? tooDeep(
            "GRAPHQL_PARSE_FAILED",
            `Syntax Error: The document is nested more than ${documentLimitValues.nesting}`,
          )
        : http?.method === "GET" && isDeeper({ variables, extensions }, jsonDepth)
          ? tooDeep("BAD_REQUEST", `The request is nested more than ${jsonDepth}`)
          : undefined;
    if (!refusal) return;
    request.query = "{ __typename }";
    request.extensions = undefined;
    return {
      async didResolveOperation() {
        throw refusal;
      },
    };
  },
};

const tooDeep = (code: string, sentence: string) =>
  new GraphQLError(`${sentence} levels deep.`, { extensions: { code, http: { status: 400 } } });

const opens: ReadonlySet<string> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const closes: ReadonlySet<string> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/** Nested selections, arguments, lists, objects and types, in any combination. */
export function isNestedDeeper(text: string, than: number): boolean {
  if ((text.match(/[[{(]/g)?.length ?? 0) <= than) return false;
  const lexer = new Lexer(new Source(text));
  let depth = 0;
  try {
    // The parser stops at its token limit and at the first invalid token.
    for (let count = 0; count <= documentLimitValues.tokens; count++) {
      const { kind } = lexer.advance();
      if (kind === TokenKind.EOF) return false;
      if (opens.has(kind)) depth++;
      else if (closes.has(kind)) depth--;
      if (depth > than) return true;
    }
  } catch {}
  return false;
}
