/** What is secret in the arguments of the fields, by these tests' own reading of the SDK's marks. */
import { graphqlName } from "../../src/cognito/transport/serializer";
import type { Route } from "../../src/graphql/routing/route";

type Schema = any;

/** The trait of AWS's that marks a shape as sensitive, among the others. */
const sensitive = 8;
/** Marked, and yet no secret: who sent it may read it again. */
const personalShapes = new Set(["UsernameType", "ClientIdType", "AttributeValueType", "UserContextDataType"]);
/** Not marked, and yet not for everybody's eyes. */
const unmarked: Record<string, Grade> = {
  ConfirmationCode: "secret",
  Code: "secret",
  ProviderDetails: "secret",
  Credential: "secret",
  ClientMetadata: "personal",
  ContextData: "personal",
};

/** Secrets come back to nobody; what is personal may come back to who sent it, and is not for the log either. */
export type Grade = "secret" | "personal" | undefined;

/** In the inputs that are the gateway's own, everything but this proves who somebody is. */
const personal = /^input\.(username|clientId|deviceData|clientMetadata|contextData\b.*)$/;
const plain =
  /^input\.(userPoolId|deviceKey|with\.choice\.preferred|answer\.newDevice\.\w+|answer\.newPassword\.attributes\.\d+\.name)$/;
const ownInputs = new Set(["signIn", "signInUser", "answerChallenge", "answerUserChallenge"]);
/** Sealed by the gateway, and as good as the session inside. */
const sealed = new Set(["challengeToken", "signUpToken", "signInToken", "refreshToken"]);

/** Of what stands at this path of the field's arguments. */
export function gradeOf(field: string, { operation, kind }: Route, path: string): Grade {
  if (ownInputs.has(field)) return personal.test(path) ? "personal" : plain.test(path) ? undefined : "secret";
  const steps = path.replace(/\.\d+(?=\.|$)/g, "").split(".");
  if (kind === "mutation") steps.shift();
  return sealed.has(steps[0]!) ? "secret" : markOf((operation.schema as Schema[])[4], steps);
}

function markOf(reference: Schema, [step, ...steps]: string[]): Grade {
  let [schema, marked] = [reference, false];
  while (typeof schema === "function" || (Array.isArray(schema) && typeof schema[0] !== "number")) {
    if (typeof schema === "function") schema = schema();
    else [schema, marked] = [schema[0], marked || (schema[1] & sensitive) !== 0];
  }
  if (!Array.isArray(schema)) return marked ? "secret" : undefined;
  const [kind, , name, traits] = schema;
  if (marked || (traits & sensitive) !== 0) return personalShapes.has(name) ? "personal" : "secret";
  const again = step === undefined ? [] : [step, ...steps];
  if (kind === 1) return markOf(schema[4], again);
  if (kind === 2) return markOf(schema[5], again);
  if (kind !== 3) return undefined;
  const at = (schema[4] as string[]).findIndex((member) => graphqlName(member) === step);
  return at < 0 ? undefined : (unmarked[schema[4][at]] ?? markOf(schema[5][at], steps));
}
