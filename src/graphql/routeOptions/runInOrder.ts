/**
 * Sequential steps of one field: each starts only after the previous one has succeeded. As separate root fields, a
 * later one would run even if an earlier one had failed.
 */
import { type CognitoError, isTypedError } from "../errors/cognitoErrors";
import { OutcomeUnknownError } from "../errors/gatewayErrors";

export interface Step {
  run(): Promise<Record<string, unknown> | CognitoError>;
  /** The effect of the step, for the message if a later step fails. */
  effect?: string;
}

/** Returns the outcome of the last step, or of the first that fails. */
export async function runInOrder(
  steps: readonly Step[],
  /** Instructions after a lost response of any step. */
  howToFindOut: string,
): Promise<Record<string, unknown> | CognitoError> {
  const completed: (string | undefined)[] = [];
  let outcome: Record<string, unknown> | CognitoError = {};
  for (const step of steps) {
    outcome = await step.run();
    if (isTypedError(outcome)) {
      if (outcome instanceof OutcomeUnknownError) outcome.howToFindOut = howToFindOut;
      if (completed.length > 0)
        outcome.message = outcome.message.replace("Nothing was done.", completed.join(" "));
      return outcome;
    }
    completed.push(step.effect);
  }
  return outcome;
}
