/** Passes Fastify's requests to Apollo Server, and its responses back. Apollo gets only the headers that it reads. */
import type { IncomingHttpHeaders } from "node:http";
import { type ApolloServer, type BaseContext, HeaderMap } from "@apollo/server";
import type { FastifyReply, FastifyRequest } from "fastify";

/** The headers for CSRF prevention and content negotiation. */
const forwardedHeaders = ["content-type", "x-apollo-operation-name", "apollo-require-preflight", "accept"];

export function apolloHandler<C extends BaseContext>(
  apollo: ApolloServer<C>,
  contextOf: (request: FastifyRequest, reply: FastifyReply) => C,
) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<string> => {
    const { method, url } = request;
    const at = url.indexOf("?");
    const { status, headers, body } = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method,
        headers: headersFor(request.headers),
        body: request.body,
        search: at < 0 ? "" : url.slice(at),
      },
      context: async () => contextOf(request, reply),
    });
    for (const [name, value] of headers) reply.header(name, value);
    reply.code(status ?? 200);
    // Only @defer and @stream produce multipart responses, and the schema has neither.
    if (body.kind !== "complete") throw new Error("Unexpected multipart response.");
    return body.string;
  };
}

function headersFor(headers: IncomingHttpHeaders): HeaderMap {
  const map = new HeaderMap();
  for (const name of forwardedHeaders) {
    const value = headers[name];
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(", ") : value);
  }
  return map;
}
