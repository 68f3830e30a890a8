/**
 * The words of a route. A domain is a table of them, a line for each field; here a table becomes type-graphql classes.
 *
 *   confirmUser: mutation(aws.AdminConfirmSignUp, admin, "Confirms a sign-up without its code.", about(theUser)),
 */
import { GraphQLError } from "graphql";
import {
  Arg,
  Args,
  ArgsType,
  createUnionType,
  Field,
  ID,
  InputType,
  Mutation,
  ObjectType,
  Query,
  Resolver,
} from "type-graphql";
import { type AccessLevel, type AccessLevelName, anyone } from "./access/accessLevels";
import { type ExtraOperations, exceptionsOf, operationsFor, operationsOf } from "./access/extraOperations";
import { idempotentOperations } from "./access/idempotency";
import { type AttemptLimits, bringsTokens, describeLimits } from "./access/rateLimits";
import type { NeutralResponse } from "./access/userEnumeration";
import { withoutBlanks } from "./cognito/blanks";
import type { InputOf, OutputOf } from "./cognito/cognito";
import type { Context } from "./context";
import { type CognitoError, errorTypes, isTypedError } from "./graphql/errors/cognitoErrors";
import { makeError } from "./graphql/errors/errorMapping";
import {
  IdempotencyConflictError,
  OutcomeUnknownError,
  ServiceUnavailableError,
  UnrecognizedError,
} from "./graphql/errors/gatewayErrors";
import type { Operation } from "./model/operations";
import { traced } from "./tracing";

type Class<T extends object = object> = new (...parts: any[]) => T;

/** How a success looks, beside the errors that every result has. */
export interface PayloadBuilder<O extends Operation> {
  /** The types of the success, for the field of that name. */
  types(field: string, operation: O): Class[];
  /** The success itself, out of the operation's output. It may also be a typed error, when the output is not enough. */
  make(made: PayloadInput<O>): object | Promise<object>;
}

export interface PayloadInput<O extends Operation> {
  output: OutputOf<O>;
  /** What was sent, with the configured defaults. */
  input: InputOf<O>;
  /** What the caller gave. */
  args: any;
  context: Context;
  /** The types that `types` gave. */
  types: Class[];
}

/** Arguments of our own instead of the operation's. */
export interface OwnInput<O extends Operation, I extends object> {
  type: Class<I>;
  /** Whether there may be none at all. */
  optional?: boolean;
  /** The operation's input; or a typed error, when ours makes no sense. */
  toOperation(input: I, context: Context): InputOf<O> | CognitoError | Promise<InputOf<O> | CognitoError>;
}

export interface RouteOptions<O extends Operation> {
  payload?: PayloadBuilder<O>;
  input?: OwnInput<O, any>;
  /** Outcomes of the gateway's own, beside those that every field has. */
  outcomes?: Class<CognitoError>[];
  /** A refusal of Cognito's as one of those outcomes, where it is one. */
  refine?(error: CognitoError, context: Context): CognitoError;
  /** How often it may be asked. */
  rateLimits?: AttemptLimits;
  /** What strangers are told, while HIDE_USER_EXISTENCE is on. */
  enumerationProtection?: NeutralResponse;
  /** What it runs besides its operation. */
  besides?: ExtraOperations;
  /** A member of the input that can stand for the caller, who then needs no token. */
  tokenSubstitute?: string;
  /** Why the field should not be used any more, and what to use instead. */
  deprecated?: string;
  /** A yes-or-no member of the input that is the gateway's own. */
  flag?: { name: string; description: string };
  /** The input to send instead, after reading what it depends on; or what kept it from being made. */
  prepare?(input: InputOf<O>, operation: O, context: Context): Promise<InputOf<O> | CognitoError>;
  /** What happens around the call; answers the call's outcome, or its own without a call. */
  around?(
    call: () => Promise<OutputOf<O> | CognitoError>,
    input: InputOf<O>,
    context: Context,
  ): Promise<OutputOf<O> | CognitoError>;
  /** A sentence more for the description. */
  note?: string;
  /** The setting that the field needs besides its audience. */
  switch?: "poolLifecycle";
  /** For a list: the arguments of a page, and how to read one. */
  page?: { args: Class; read(input: InputOf<O>, page: object, context: Context): Promise<object> };
}

export interface Route<O extends Operation = Operation> extends RouteOptions<O> {
  kind: "query" | "mutation";
  operation: O;
  audience: AccessLevel;
  description: string;
}

export type Table = Readonly<Record<string, Route<any>>>;

export function query<const O extends Operation>(
  operation: O,
  accessLevel: AccessLevel,
  description: string,
  options: RouteOptions<NoInfer<O>> = {},
): Route<O> {
  return { kind: "query", operation, audience: accessLevel, description, ...options };
}

export function mutation<const O extends Operation>(
  operation: O,
  accessLevel: AccessLevel,
  description: string,
  options: RouteOptions<NoInfer<O>> = {},
): Route<O> {
  return { kind: "mutation", operation, audience: accessLevel, description, ...options };
}

/** A field of a success that says what the operation was about. */
export interface PayloadField {
  name: string;
  type: () => any;
  description: string;
  nullable?: boolean;
  of(made: Omit<PayloadInput<Operation>, "types">): unknown;
}

/** `<Field>Success`: the operation's output, and what it was about. */
export function returns(...payloadFields: PayloadField[]): { answer: PayloadBuilder<any> } {
  return { answer: success(payloadFields) };
}

function success(payloadFields: PayloadField[]): PayloadBuilder<Operation> {
  return {
    types: (field, operation) => [successType(field, operation, payloadFields)],
    make: ({ types: [type], ...made }) => {
      const answer: Record<string, unknown> = Object.assign(new type!(), made.output);
      for (const { name, of } of payloadFields) answer[name] = of(made);
      return answer;
    },
  };
}

function successType(field: string, operation: Operation, payloadFields: PayloadField[]): Class {
  const name = `${capitalized(field)}Success`;
  const type = operation.response ?? { [name]: class {} }[name]!;
  const add = (member: string, of: () => any, description: string, nullable = false) =>
    Field(of, { description, nullable })(type.prototype, member, undefined as never);
  for (const { name, type, description, nullable } of payloadFields) add(name, type, description, nullable);
  if (!operation.response && payloadFields.length === 0) {
    add("done", () => Boolean, "Always true: it was done.");
    type.prototype.done = true;
  }
  once(type, name);
  ObjectType(name, { description: `The success of \`${field}\`.` })(type);
  return type;
}

const names = new Map<Class, string>();

/** A class has one GraphQL name: type-graphql would let a second one win everywhere, without a word. */
function once(type: Class, name: string): void {
  const earlier = names.get(type);
  if (earlier) throw new Error(`The class of ${name} is already called ${earlier}.`);
  names.set(type, name);
}

const capitalized = (field: string) => field[0]!.toUpperCase() + field.slice(1);

/**
 * What the schema knows of a root field. Its resolver is handed to graphql-js as it is: type-graphql's would make class
 * instances of the arguments, looking for each of their types among all.
 */
export interface RootField {
  audience: AccessLevelName;
  /** Whether it can be asked without a token, with whatever input. */
  isOpen: boolean;
  operation: string;
  resolve(source: unknown, args: any, context: Context): Promise<object>;
}

/** By the field's name: type-graphql's own Extensions are looked through for every field of every type. */
export const rootFields = new Map<string, RootField>();

/** The resolver class of a route. */
export function resolverOf(field: string, route: Route): Class {
  const resolver = { [field]: class {} }[field]!;
  addField(resolver.prototype, field, route);
  Resolver()(resolver);
  return resolver;
}

function addField(prototype: any, field: string, route: Route): void {
  const { kind, operation, audience: accessLevel, description, deprecated, tokenSubstitute } = route;
  const answer = route.payload ?? success([]);
  const types = answer.types(field, operation);

  const resolve = (_: unknown, args: any, context: Context): Promise<object> =>
    traced(field, undefined, () => run(args, context), outcomeOf);

  async function run(args: any, context: Context): Promise<object> {
    const since = performance.now();
    const [given, page] = partsOf(args, route);
    const level = tokenSubstitute && given?.[tokenSubstitute] ? anyone : accessLevel;
    for (const each of operationsFor(route, given)) await context.authorize(level, each);
    await context.requireActiveSession(accessLevel);
    const own = route.input ? await route.input.toOperation({ ...given }, context) : (given ?? {});
    if (isTypedError(own)) return own;
    const whole = context.tenancy.withDefaults(operation, own);
    const tried = route.rateLimits && (await context.countAttempt(field, route.rateLimits, whole));
    if (tried && tried.retryAfterSeconds > 0) return rateLimited(tried.retryAfterSeconds, context);
    const input = route.prepare ? await route.prepare(whole, operation, context) : whole;
    if (isTypedError(input)) return input;
    if (route.page) return readable(kind, context, () => route.page!.read(input, page, context));
    const send = () =>
      kind === "query" ? context.read(operation, input, since) : context.call(operation, input, since);
    const key = given?.idempotencyKey ?? undefined;
    const call =
      key === undefined ? send : () => context.callOnce({ key, field, operation, input: given }, send);
    const output = await (route.around ? route.around(call, input, context) : call());
    if (kind === "mutation") context.forgetReads();
    if (tried && bringsTokens(output)) await tried.refund();
    const outcome = isTypedError(output) ? (route.refine?.(output, context) ?? output) : output;
    const told = context.hidesExistence
      ? (route.enumerationProtection?.(outcome, context, input) ?? outcome)
      : outcome;
    if (isTypedError(told)) return told;
    const made = { output: told, input, given: { ...given }, context, types };
    return readable(kind, context, () => answer.make(made));
  }

  addInput(prototype, field, route);
  if (route.page) Args(() => route.page!.args)(prototype, field, 1);
  rootFields.set(field, {
    audience: accessLevel.name,
    isOpen: accessLevel === anyone || tokenSubstitute !== undefined,
    operation: operation.name,
    resolve,
  });
  const decorate = kind === "query" ? Query : Mutation;
  const result = resultOf(field, route, types);
  const often = route.rateLimits && `At most ${describeLimits(route.rateLimits)}.`;
  const aws = operationsOf(route).map(({ name }) => name);
  const told = [description, route.note, often, `AWS: ${aws.join(", ")}.`].filter(Boolean).join(" ");
  decorate(() => result, { nullable: true, description: told, deprecationReason: deprecated })(
    prototype,
    field,
    undefined as never,
  );
}

/** What the caller gave, and which page of it: a query's arguments, a mutation's `input`. */
function partsOf(args: any, { kind, page }: Route): [given: any, page: object] {
  if (kind === "mutation") return [withoutBlanks(args.input), {}];
  const all = withoutBlanks(args);
  if (!page) return [all, {}];
  const { first, after, ...given } = all;
  return [given, { first, after }];
}

const outcomeOf = (result: object) => ({ "cognito.outcome": isTypedError(result) ? result.code : "SUCCESS" });

function rateLimited(retryAfterSeconds: number, { requestId, log }: Context): CognitoError {
  log.info({ retryAfterSeconds }, "Asked too often; Cognito was not asked");
  const message = `Too many tries. Wait ${retryAfterSeconds} seconds.`;
  return makeError(errorTypes.TooManyRequestsException, requestId, {
    message,
    retryable: true,
    retryAfterSeconds,
  });
}

/** An answer that is complete and yet makes no sense, such as a user without a name, is as good as lost. */
async function readable(
  kind: Route["kind"],
  { requestId, log }: Context,
  make: () => object | Promise<object>,
): Promise<object> {
  try {
    return await make();
  } catch (cause) {
    if (cause instanceof GraphQLError) throw cause;
    log.error({ reason: (cause as Error).name }, "Cognito's answer makes no sense");
    if (kind === "query") return makeError(ServiceUnavailableError, requestId, { retryAfterSeconds: 1 });
    const howToFindOut = "Read what this was to change, and repeat it only when nothing has changed.";
    return makeError(OutcomeUnknownError, requestId, { howToFindOut });
  }
}

/** Queries take plain arguments, mutations one `input`; neither where nothing is left to say. */
function addInput(prototype: any, field: string, { kind, operation, input, flag }: Route): void {
  const type = input?.type ?? operation.request;
  if (!type) return;
  if (flag)
    Field(() => Boolean, { nullable: true, description: flag.description })(
      type.prototype,
      flag.name,
      undefined as never,
    );
  if (kind === "query") {
    if (!input) ArgsType()(type);
    Args(() => type)(prototype, field, 0);
    return;
  }
  if (idempotentOperations.has(operation.name))
    Field(() => ID, {
      nullable: true,
      description:
        "A key of your own choice, such as a UUID: who sends the same input again under it gets the first answer, and Cognito is asked once. Kept for a day.",
    })(type.prototype, "idempotencyKey", undefined as never);
  const name = `${capitalized(field)}Input`;
  once(type, name);
  InputType(name, { description: `What \`${field}\` needs to know.` })(type);
  const nullable = input ? input.optional : operation.input === "optional";
  Arg("input", () => type, { nullable, description: `What \`${field}\` needs to know.` })(
    prototype,
    field,
    0,
  );
}

/** The success, every exception that AWS declares for the operation, and the gateway's own outcomes. */
function resultOf(field: string, route: Route, successes: Class[]): object {
  const { kind, operation, rateLimits, outcomes = [] } = route;
  const own =
    kind === "mutation" ? [OutcomeUnknownError, ServiceUnavailableError] : [ServiceUnavailableError];
  const types = [
    ...new Set<unknown>([
      ...successes,
      ...exceptionsOf(route).map((name) => errorTypes[name]),
      ...(rateLimits ? [errorTypes.TooManyRequestsException] : []),
      ...outcomes,
      ...(idempotentOperations.has(operation.name) ? [IdempotencyConflictError] : []),
      ...own,
      UnrecognizedError,
    ]),
  ];
  return createUnionType({
    name: `${capitalized(field)}Result`,
    description: `Every outcome of \`${field}\`.`,
    // Told by its class. A `resolveType` would be awaited, for each of them.
    types: () => types as never,
  });
}
