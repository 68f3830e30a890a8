/** Apollo Server on Fastify. */
const { ApolloServer } = require("@apollo/server");
const { default: fastifyApollo, fastifyApolloDrainPlugin } = require("@as-integrations/fastify");
const { default: fastify } = require("fastify");
const { listening, makeSchema } = require("./schema.cjs");

async function main() {
  const app = fastify();
  const server = new ApolloServer({ schema: makeSchema(), plugins: [fastifyApolloDrainPlugin(app)] });
  await server.start();
  await app.register(fastifyApollo(server), {
    context: async ({ headers }) => ({ authorization: headers.authorization }),
  });
  listening(await app.listen({ host: "127.0.0.1", port: 0 }));
}
main();
