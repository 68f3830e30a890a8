/** Mercurius on Fastify, with its just-in-time compiler on from the first request. */
const { default: fastify } = require("fastify");
const mercurius = require("mercurius");
const { listening, makeSchema } = require("./schema.cjs");

async function main() {
  const app = fastify();
  await app.register(mercurius, {
    schema: makeSchema(),
    jit: 1,
    context: ({ headers }) => ({ authorization: headers.authorization }),
  });
  listening(await app.listen({ host: "127.0.0.1", port: 0 }));
}
main();
