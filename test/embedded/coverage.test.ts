import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as sdk from "@aws-sdk/client-cognito-identity-provider";
import { coveredOperations, EmbeddedPool } from "../../src/embedded/pool";
import { inputShape, operationNames, type Shape } from "../../src/embedded/shapes";

const commands = sdk as unknown as Record<string, unknown>;

test("the SDK's operations are all known, and those covered are among them", () => {
  expect(operationNames.size).toBe(140);
  expect(coveredOperations.filter((operation) => !operationNames.has(operation))).toEqual([]);
  expect(new Set(coveredOperations).size).toBe(coveredOperations.length);
});

test("every covered operation answers, and every other one says that it is not offered", async () => {
  const pool = new EmbeddedPool();
  const offered: string[] = [];
  for (const operation of operationNames) {
    const { status } = await pool.respond(operation, "{}", true);
    if (status !== 501) offered.push(operation);
  }
  expect(offered.sort()).toEqual(coveredOperations);
});

test("every covered operation has a test that calls it", () => {
  const files = readdirSync(__dirname).filter((name) => name.endsWith(".ts"));
  const text = files.map((name) => readFileSync(join(__dirname, name), "utf8")).join("\n");
  const called = (operation: string) =>
    text.includes(`cognito.${operation.charAt(0).toLowerCase()}${operation.slice(1)}(`);
  expect(coveredOperations.filter((operation) => !called(operation))).toEqual([]);
});

test("a signature is demanded exactly where the SDK signs", async () => {
  const pool = new EmbeddedPool({ seed: false });
  for (const operation of operationNames) {
    const { body } = await pool.respond(operation, "{}", false);
    const demanded = body.includes("MissingAuthenticationTokenException");
    expect([operation, demanded]).toEqual([operation, await isSigned(operation)]);
  }
});

// The SDK signs unless its endpoint rules leave the operation without a scheme: without credentials only an
// unsigned operation gets as far as its request handler.
async function isSigned(operation: string): Promise<boolean> {
  let sent = false;
  const client = new sdk.CognitoIdentityProviderClient({
    region: "us-east-1",
    maxAttempts: 1,
    credentials: () => Promise.reject(new Error("no credentials")),
    requestHandler: {
      handle: () => {
        sent = true;
        return Promise.reject(new Error("not_sent"));
      },
    },
  });
  const Command = commands[`${operation}Command`] as typeof sdk.SignUpCommand;
  await client.send(new Command({} as never)).catch(() => undefined);
  return !sent;
}

test("every operation's input is understood from the SDK's schemas", () => {
  const kinds = new Set<string>();
  const walk = (shape: Shape): void => {
    kinds.add(shape.kind);
    if (shape.kind === "structure") for (const member of shape.members) walk(member.shape());
    if (shape.kind === "list" || shape.kind === "map") walk(shape.of());
  };
  for (const operation of operationNames) {
    expect([operation, inputShape(operation).kind]).toEqual([operation, "structure"]);
    walk(inputShape(operation));
  }
  expect([...kinds].sort()).toEqual([
    ...["blob", "boolean", "document", "list", "map", "number", "string", "structure"],
  ]);
});

test("required members are those that the SDK's types demand", () => {
  const shape = inputShape("AdminCreateUser");
  const members = shape.kind === "structure" ? shape.members : [];
  const required = members.filter((member) => member.required).map(({ name }) => name);
  expect(required.sort()).toEqual(["UserPoolId", "Username"]);
});
