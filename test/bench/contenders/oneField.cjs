/** The least that Apollo Server can serve: one field, without type-graphql. */
const { ApolloServer } = require("@apollo/server");
const { startStandaloneServer } = require("@apollo/server/standalone");
const { confirm } = require("./cognito.cjs");

const server = new ApolloServer({
  typeDefs: `
    type Query { nothing: Boolean }
    type Mutation { confirmUser(input: ConfirmUserInput!): ConfirmUserResult }
    union ConfirmUserResult = ConfirmUserSuccess | Refused
    input ConfirmUserInput { username: String! }
    interface CognitoError { code: String! message: String! }
    type Refused implements CognitoError { code: String! message: String! }
    type ConfirmUserSuccess { done: Boolean }
  `,
  resolvers: {
    Mutation: {
      confirmUser: async (_, { input }) => {
        await confirm(input.username);
        return { __typename: "ConfirmUserSuccess" };
      },
    },
  },
});
startStandaloneServer(server, { listen: { host: "127.0.0.1", port: 0 } }).then(({ url }) =>
  console.log(JSON.stringify({ url })),
);
