/**
 * The type-graphql side of a route: its input, its result union, its resolver class. type-graphql serves only as a
 * registry and printer of types; `resolveRoute` replaces its resolvers.
 */
import { Arg, Args, ArgsType, createUnionType, ID, InputType, Mutation, Query, Resolver } from "type-graphql";
import { type AccessLevelName, anyone } from "../../auth/accessLevels";
import { exceptionsOf, operationsOf } from "../../protection/additionalOperations";
import { idempotentOperations } from "../../protection/idempotency";
import { describeLimits } from "../../protection/rateLimits";
import { traced } from "../../telemetry/tracing";
import type { Context } from "../context";
import { defineField } from "../defineField";
import { errorTypes, isTypedError } from "../errors/cognitoErrors";
import {
  IdempotencyConflictError,
  OutcomeUnknownError,
  ServiceUnavailableError,
  UnrecognizedError,
} from "../errors/gatewayErrors";
import type { Class } from "./extension";
import { capitalized, claimName, success } from "./payload";
import { resolveRoute } from "./resolveRoute";
import type { Route } from "./route";

/**
 * The schema's data of a root field. graphql-js gets the resolver directly: type-graphql's would convert the arguments
 * to class instances, with a search over all types for each.
 */
export interface RootField {
  accessLevel: AccessLevelName;
  /** Whether any input can call the field without a token. */
  isOpen: boolean;
  operation: string;
  resolve(source: unknown, args: Record<string, unknown>, context: Context): Promise<object>;
}

/** Keyed by field name, because type-graphql searches its own Extensions for every field of every type. */
export const rootFields = new Map<string, RootField>();

/** The resolver class of a route. */
export function resolverOf(field: string, route: Route): Class {
  const resolver = { [field]: class {} }[field]!;
  addField(resolver.prototype, field, route);
  Resolver()(resolver);
  return resolver;
}

function addField(prototype: object, field: string, route: Route): void {
  const { kind, operation, accessLevel, deprecated, tokenSubstitute, page } = route;
  const payload = route.payload ?? success([]);
  const types = payload.types(field, operation);
  addInput(prototype, field, route);
  if (page) Args(() => page.args)(prototype, field, 1);
  rootFields.set(field, {
    accessLevel: accessLevel.name,
    isOpen: accessLevel === anyone || tokenSubstitute !== undefined,
    operation: operation.name,
    resolve: (_, args, context) =>
      traced(
        field,
        undefined,
        () => resolveRoute({ field, route, payload, types }, args, context),
        outcomeOf,
      ),
  });
  const decorate = kind === "query" ? Query : Mutation;
  const result = resultOf(field, route, types);
  decorate(() => result, {
    nullable: true,
    description: descriptionOf(route),
    deprecationReason: deprecated,
  })(prototype, field, undefined as never);
}

const outcomeOf = (result: object) => ({ "cognito.outcome": isTypedError(result) ? result.code : "SUCCESS" });

function descriptionOf(route: Route): string {
  const limits = route.rateLimits && `At most ${describeLimits(route.rateLimits)}.`;
  const operations = operationsOf(route).map(({ name }) => name);
  return [route.description, route.note, limits, `AWS: ${operations.join(", ")}.`].filter(Boolean).join(" ");
}

/** Queries take plain arguments and mutations one `input`; operations without members take neither. */
function addInput(prototype: object, field: string, { kind, operation, input, flag }: Route): void {
  const type = input?.type ?? operation.request;
  if (!type) return;
  if (flag)
    defineField(type, flag.name, { type: () => Boolean, nullable: true, description: flag.description });
  if (kind === "query") {
    if (!input) ArgsType()(type);
    Args(() => type)(prototype, field, 0);
    return;
  }
  if (idempotentOperations.has(operation.name))
    defineField(type, "idempotencyKey", {
      type: () => ID,
      nullable: true,
      description:
        "A key of your own choice, such as a UUID: who sends the same input again under it gets the first answer, and Cognito is asked once. Kept for a day.",
    });
  const name = `${capitalized(field)}Input`;
  claimName(type, name);
  InputType(name, { description: `What \`${field}\` needs to know.` })(type);
  const nullable = input ? input.optional : operation.input === "optional";
  Arg("input", () => type, { nullable, description: `What \`${field}\` needs to know.` })(
    prototype,
    field,
    0,
  );
}

/** The success, every exception that AWS declares for the operation, and the gateway's own errors. */
function resultOf(field: string, route: Route, successes: Class[]): object {
  const { kind, operation, rateLimits, outcomes = [] } = route;
  const gatewayErrors =
    kind === "mutation" ? [OutcomeUnknownError, ServiceUnavailableError] : [ServiceUnavailableError];
  const types = [
    ...new Set<unknown>([
      ...successes,
      ...exceptionsOf(route).map((name) => errorTypes[name]),
      ...(rateLimits ? [errorTypes.TooManyRequestsException] : []),
      ...outcomes,
      ...(idempotentOperations.has(operation.name) ? [IdempotencyConflictError] : []),
      ...gatewayErrors,
      UnrecognizedError,
    ]),
  ];
  return createUnionType({
    name: `${capitalized(field)}Result`,
    description: `Every outcome of \`${field}\`.`,
    // The class determines the type. A `resolveType` would be awaited for each value.
    types: () => types as never,
  });
}
