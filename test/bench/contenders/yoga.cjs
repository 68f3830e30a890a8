/** GraphQL Yoga on Node's own server. */
const { createServer } = require("node:http");
const { createYoga } = require("graphql-yoga");
const { listening, makeSchema } = require("./schema.cjs");

const yoga = createYoga({
  schema: makeSchema(),
  graphiql: false,
  logging: false,
  context: ({ request }) => ({ authorization: request.headers.get("authorization") }),
});
const server = createServer(yoga);
server.listen(0, "127.0.0.1", () => listening(`http://127.0.0.1:${server.address().port}`));
