/** What Apollo Server is told about a request before a plan runs it. */
import { ApolloServer } from "@apollo/server";
import {
  GraphQLError,
  GraphQLList,
  GraphQLObjectType,
  GraphQLScalarType,
  GraphQLSchema,
  GraphQLString,
} from "graphql";
import { planExecutorPlugin } from "../../src/http/apollo/planExecutor";

test("of a variable with five thousand wrong values no more are looked at than it takes to refuse it", async () => {
  let looked = 0;
  const picky = new GraphQLScalarType({
    name: "Picky",
    parseValue() {
      looked++;
      throw new GraphQLError("It never fits.");
    },
  });
  const query = new GraphQLObjectType({
    name: "Query",
    fields: { echo: { type: GraphQLString, args: { of: { type: new GraphQLList(picky) } } } },
  });
  const apollo = new ApolloServer({
    schema: new GraphQLSchema({ query }),
    plugins: [planExecutorPlugin((formatted) => formatted)],
  });
  const { body } = await apollo.executeOperation({
    query: "query ($of: [Picky]) { echo(of: $of) }",
    variables: { of: Array.from({ length: 5_000 }, () => 0) },
  });
  await apollo.stop();
  expect(body.kind === "single" && body.singleResult.errors?.length).toBeGreaterThan(1);
  expect(looked).toBeLessThan(100);
});
