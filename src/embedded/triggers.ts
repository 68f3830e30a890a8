/** Triggers: a pool's Lambda functions as local functions on Lambda's events. */
import { CognitoException, invalidParameter } from "./errors";
import type { TriggerEvent, Triggers } from "./triggerTypes";
import type { User } from "./user";
import type { UserPool } from "./userPool";

/**
 * Returns the trigger's response, which is empty if the pool has no such trigger. Throws UserLambdaValidationException.
 */
export function run(
  pool: UserPool,
  name: keyof Triggers,
  {
    source,
    clientId,
    user,
  }: { source: string; clientId: string; user: Pick<User, "username" | "attributes"> },
  request: Record<string, unknown>,
): Record<string, any> {
  const trigger = pool.triggers[name];
  if (!trigger) return {};
  const event: TriggerEvent = {
    version: "1",
    triggerSource: source,
    region: pool.id.split("_")[0]!,
    userPoolId: pool.id,
    userName: user.username,
    callerContext: { awsSdkVersion: "embedded", clientId },
    request: { userAttributes: Object.fromEntries(user.attributes), ...request },
    response: {},
  };
  try {
    return trigger(event).response;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const title = `${name[0]!.toUpperCase()}${name.slice(1)}`;
    throw new CognitoException("UserLambdaValidationException", `${title} failed with error ${message}.`);
  }
}

/** Throws InvalidParameterException for a pool without the triggers that a custom sign-in requires. */
export function expectCustomSignIn({ triggers }: UserPool): void {
  if (!triggers.defineAuthChallenge)
    throw invalidParameter("Custom auth lambda trigger is not configured for the user pool.");
}
