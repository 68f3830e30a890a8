/** The request pipeline of a route, from the arguments of a root field to a member of its result union. */
import { GraphQLError } from "graphql";
import { anyone } from "../../auth/accessLevels";
import { withoutBlanks } from "../../cognito/blanks";
import type { Operation } from "../../model/operations";
import { operationsFor } from "../../protection/additionalOperations";
import { bringsTokens, type RateLimitResult } from "../../protection/rateLimits";
import type { Context } from "../context";
import { type CognitoError, errorTypes, isTypedError } from "../errors/cognitoErrors";
import { makeError } from "../errors/errorMapping";
import { OutcomeUnknownError, ServiceUnavailableError } from "../errors/gatewayErrors";
import type { AnyState, Class, Outcome, PayloadBuilder } from "./extension";
import type { Route } from "./route";

type Input = Record<string, unknown>;
/** Absent where a field takes an input that need not be given. */
type Given = Input | undefined;

/** A route in the schema. */
export interface RoutedField {
  field: string;
  route: Route;
  payload: PayloadBuilder<Operation, never, never>;
  /** The success types. */
  types: Class[];
}

/**
 * Each step may end the pipeline with a typed error. Authorization errors are thrown, because no union contains them.
 */
export async function resolveRoute(routed: RoutedField, args: Input, context: Context): Promise<object> {
  const { route } = routed;
  const since = performance.now();
  const { args: fieldArgs, page } = argumentsOf(route, args);

  await authorize(route, fieldArgs, context);

  const state = await openedState(route, fieldArgs, context);
  if (isTypedError(state)) return state;

  const ownInput = await operationInput(route, fieldArgs, context, state);
  if (isTypedError(ownInput)) return ownInput;
  const complete = context.scope.withDefaults(route.operation, ownInput);

  const attempt = route.rateLimits && (await context.countAttempt(routed.field, route.rateLimits, complete));
  if (attempt && attempt.retryAfterSeconds > 0) return tooManyRequests(attempt.retryAfterSeconds, context);

  const input = route.prepare ? await route.prepare(complete, route.operation, context) : complete;
  if (isTypedError(input)) return input;

  if (route.page) return readPage(route, input, page, context);

  const send = idempotent(routed, fieldArgs, context, sender(route, input, context, since));
  const output = await (route.around ? route.around(send, input, context, state as never) : send());

  if (route.kind === "mutation") context.upstream.forgetReads();
  await forgive(attempt, output);

  const outcome = hidden(route, refined(route, output, context), state, context);
  return isTypedError(outcome)
    ? outcome
    : payload(routed, { output: outcome, input, args: fieldArgs, state }, context);
}

/** The caller's arguments and page: a query's arguments, a mutation's `input`. */
function argumentsOf({ kind, page }: Route, args: Input): { args: Given; page: object } {
  if (kind === "mutation") return { args: withoutBlanks((args.input ?? undefined) as Given), page: {} };
  const all = withoutBlanks(args);
  if (!page) return { args: all, page: {} };
  const { first, after, ...fieldArgs } = all;
  return { args: fieldArgs, page: { first, after } };
}

/**
 * The caller must be allowed to run every operation of the field before any of them is sent. If a member of the input
 * identifies the caller, such as a challenge token, the access token is ignored.
 */
async function authorize(route: Route, args: Given, context: Context): Promise<void> {
  const { accessLevel, tokenSubstitute } = route;
  const level = tokenSubstitute && args?.[tokenSubstitute] ? anyone : accessLevel;
  await context.authorize(level, operationsFor(route, args));
}

/** The call's state from a sealed token in the arguments. No other step opens the token. */
const openedState = async (
  { input }: Route,
  args: Given,
  context: Context,
): Promise<AnyState | CognitoError> => input?.open?.({ ...args } as never, context);

/** The operation's input, converted from the field's custom arguments if it has any. */
const operationInput = async (
  { input }: Route,
  args: Given,
  context: Context,
  state: AnyState,
): Promise<Input | CognitoError> =>
  input ? input.toOperation({ ...args } as never, context, state as never) : (args ?? {});

function tooManyRequests(retryAfterSeconds: number, { requestId, log }: Context): CognitoError {
  log.info({ retryAfterSeconds }, "Rate limit exceeded; Cognito was not called");
  const message = `Too many attempts. Wait ${retryAfterSeconds} seconds.`;
  return makeError(errorTypes.TooManyRequestsException, requestId, {
    message,
    retryable: true,
    retryAfterSeconds,
  });
}

const readPage = (route: Route, input: Input, page: object, context: Context) =>
  readable(route.kind, context, () => route.page!.read(input, page, context));

const sender =
  ({ kind, operation }: Route, input: Input, context: Context, since: number) =>
  (): Promise<Outcome> =>
    kind === "query"
      ? context.upstream.read(operation, input, since)
      : context.upstream.call(operation, input, since);

/** A repeated input with the same idempotency key gets the first outcome and is not sent again. */
function idempotent(
  { field, route: { operation } }: RoutedField,
  args: Given,
  context: Context,
  send: () => Promise<Outcome>,
): () => Promise<Outcome> {
  const key = args?.idempotencyKey;
  if (!args || typeof key !== "string") return send;
  return () => context.callOnce({ key, field, operation, input: args }, send);
}

/** An attempt that returned tokens was not a guess, so its owner gets it back. */
async function forgive(attempt: RateLimitResult | undefined, output: Outcome): Promise<void> {
  if (attempt && !isTypedError(output) && bringsTokens(output)) await attempt.refund();
}

const refined = ({ refine }: Route, output: Outcome, context: Context): Outcome =>
  isTypedError(output) ? (refine?.(output, context) ?? output) : output;

/** User-enumeration protection: anonymous callers do not learn whether an account exists. */
const hidden = ({ neutralResponse }: Route, outcome: Outcome, state: AnyState, context: Context): Outcome =>
  context.protectsExistence ? (neutralResponse?.(outcome, context, state) ?? outcome) : outcome;

const payload = (
  { route, payload, types }: RoutedField,
  parts: { output: Outcome; input: Input; args: Given; state: AnyState },
  context: Context,
) =>
  readable(route.kind, context, () => {
    const args = { ...parts.args } as never;
    return payload.make({ ...parts, args, state: parts.state as never, context, types });
  });

/** A complete but inconsistent response, such as a user without a name, counts as lost. */
async function readable(
  kind: Route["kind"],
  { requestId, log }: Context,
  make: () => object | Promise<object>,
): Promise<object> {
  try {
    return await make();
  } catch (cause) {
    if (cause instanceof GraphQLError) throw cause;
    log.error({ reason: (cause as Error).name }, "Cognito's response is inconsistent");
    if (kind === "query") return makeError(ServiceUnavailableError, requestId, { retryAfterSeconds: 1 });
    const howToFindOut = "Read what this was to change, and repeat it only when nothing has changed.";
    return makeError(OutcomeUnknownError, requestId, { howToFindOut });
  }
}
