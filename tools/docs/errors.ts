/** docs/errors.md: every error type with its code, message and fields, and the codes of GraphQL errors. */
import {
  type GraphQLEnumType,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLUnionType,
  getNamedType,
  isEnumType,
  isUnionType,
} from "graphql";
import { CognitoErrorCode, errorTypes } from "../../src/graphql/errors/cognitoErrors";
import { errorDefinitions } from "../../src/graphql/errors/exceptions";
import { gatewayErrorTypes } from "../../src/graphql/errors/gatewayErrors";
import { makeSchema } from "../../src/graphql/schema";
import type { ExceptionName } from "../../src/model/operations";
import { code, paragraphs, table } from "./markdown";
import { requestErrors } from "./requestErrors";

const schema = makeSchema();
const everyError = schema.getType("CognitoError") as GraphQLInterfaceType;
const shared = everyError.getFields();

interface ErrorDetails {
  type: GraphQLObjectType;
  code: string;
  message: string;
  retryable: string;
}

const typeOf = (name: string) => schema.getType(name) as GraphQLObjectType;
const quoted = (text: string) => `“${text}”`;

/** The gateway's own errors: everything they say stands in their classes. */
const own: readonly ErrorDetails[] = gatewayErrorTypes.map((errorClass) => {
  const { code, message, retryable } = new errorClass();
  return {
    type: typeOf(errorClass.name),
    code,
    message: quoted(message),
    retryable: retryable ? "yes" : "no",
  };
});

const declared: readonly ErrorDetails[] = Object.entries(errorTypes).map(([exception, errorClass]) => {
  const { masked, retryable } = errorDefinitions[exception as ExceptionName];
  const internal = exception.startsWith("Internal") ? "in a query only" : "no";
  return {
    type: typeOf(errorClass.name),
    code: errorClass.prototype.code,
    message: masked === undefined ? "Cognito's own" : quoted(masked),
    retryable: retryable ? "yes" : internal,
  };
});

/** Root fields whose result can be this type. */
function fieldsWith(type: GraphQLObjectType): string[] {
  const roots = [schema.getQueryType()!, schema.getMutationType()!].flatMap((root) =>
    Object.values(root.getFields()),
  );
  return roots
    .filter((field) => {
      const result = getNamedType(field.type);
      return isUnionType(result) && (result as GraphQLUnionType).getTypes().includes(type);
    })
    .map(({ name }) => name)
    .sort();
}

/** Beyond this many names a list says nothing that a number does not. */
const mostNames = 12;

function occurs(type: GraphQLObjectType): string {
  const names = fieldsWith(type);
  if (names.length === 0) return "in no result of this release";
  return names.length > mostNames
    ? `in the results of ${names.length} fields`
    : `in ${names.map(code).join(", ")}`;
}

function section({ type, code: ownCode, message, retryable }: ErrorDetails): string {
  const further = Object.values(type.getFields()).filter(({ name }) => !(name in shared));
  return paragraphs(
    `### ${type.name}`,
    type.description!,
    [
      `- Code: ${code(ownCode)}`,
      `- Message: ${message}`,
      `- Retryable: ${retryable}`,
      ...further.map((field) => `- ${code(`${field.name}: ${field.type}`)}: ${field.description}`),
      `- Occurs ${occurs(type)}`,
    ].join("\n"),
  );
}

function enumSection(name: string): string[] {
  const type = schema.getType(name) as GraphQLEnumType;
  const values = type.getValues();
  const isDescribed = values.some(({ description }) => description);
  return [
    `### ${name}`,
    type.description!,
    isDescribed
      ? table(
          ["Value", "Meaning"],
          values.map((value) => [code(value.name), value.description ?? ""]),
        )
      : values.map((value) => `- ${code(value.name)}`).join("\n"),
  ];
}

/** Enums that the fields of errors have, but the code itself, which each section names. */
function reasonEnums(): string[] {
  const types = [...own, ...declared].flatMap(({ type }) =>
    Object.values(type.getFields()).map((field) => getNamedType(field.type)),
  );
  return [...new Set(types.filter(isEnumType).map(({ name }) => name))]
    .filter((name) => name !== "CognitoErrorCode")
    .sort();
}

const byName = (one: ErrorDetails, other: ErrorDetails) => (one.type.name < other.type.name ? -1 : 1);

/** Throws when the schema has an error type that is not on the page, or a code without a type. */
export function errorsPage(): string {
  const all = [...own, ...declared];
  const possible = schema.getPossibleTypes(everyError).map(({ name }) => name);
  const missing = possible.filter((name) => !all.some(({ type }) => type.name === name));
  const codes = Object.keys(CognitoErrorCode).filter((each) => !all.some((fields) => fields.code === each));
  if (missing.length + codes.length > 0)
    throw new Error(`Not described: ${[...missing, ...codes].join(", ")}.`);
  return paragraphs(
    "# Errors",
    `This page lists the ${all.length} error types of results, and the codes of GraphQL errors.`,
    "An outcome that a front end has to handle is a member of the field's result. A request that fails before Cognito decides anything is a GraphQL error with a code. [Concepts](concepts.md) explains the difference.",
    "## What every error type has",
    "Every error type implements `CognitoError`. A client that asks for `... on CognitoError` also reads errors that a later release adds.",
    table(
      ["Field", "Type", "Meaning"],
      Object.values(shared).map((field) => [code(field.name), code(String(field.type)), field.description!]),
    ),
    "## Errors of the gateway",
    ...own.map(section),
    "## Exceptions of Cognito",
    "Each exception that AWS declares is a type. Where the message is Cognito's own, the gateway removes secrets and internals from it.",
    ...[...declared].sort(byName).map(section),
    "## Reasons and hints",
    ...reasonEnums().flatMap(enumSection),
    "## GraphQL errors",
    "These have `extensions.code`. A field or an edge that reads a node lazily can also fail with the code of an error type, with the `requestId` beside it.",
    table(
      ["Code", "HTTP status", "Meaning", "What to do"],
      Object.entries(requestErrors).map(([name, { status, meaning, remedy }]) => [
        code(name),
        status,
        meaning,
        remedy,
      ]),
    ),
  );
}
