/** No GraphQL: REST routes on Fastify around the SDK. */
const { default: fastify } = require("fastify");
const { confirm, readMe, readUser, readUsers, refusalOf } = require("./cognito.cjs");

const told = (work) => work.catch(refusalOf);
const app = fastify();

app.post("/users/confirm", ({ body, query }) => told(confirmed(body.username, query.user)));
async function confirmed(name, withUser) {
  await confirm(name);
  if (!withUser) return { __typename: "ConfirmUserSuccess" };
  const { username, status, enabled, email } = await readUser(name);
  return { __typename: "ConfirmUserSuccess", user: { username, status, enabled, email } };
}
app.get("/users", () => told(readUsers(60).then((nodes) => ({ __typename: "UserConnection", nodes }))));
app.get("/me", ({ headers }) =>
  told(readMe(headers.authorization).then((me) => ({ __typename: "Me", ...me }))),
);

app.listen({ host: "127.0.0.1", port: 0 }).then((url) => console.log(JSON.stringify({ url })));
