/** Apollo Server as its first page has it. */
const { ApolloServer } = require("@apollo/server");
const { startStandaloneServer } = require("@apollo/server/standalone");
const { listening, makeSchema } = require("./schema.cjs");

const server = new ApolloServer({ schema: makeSchema() });
startStandaloneServer(server, {
  listen: { host: "127.0.0.1", port: 0 },
  context: async ({ req }) => ({ authorization: req.headers.authorization }),
}).then(({ url }) => listening(url));
