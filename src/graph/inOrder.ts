/**
 * Steps of one field: each begins only when the one before has succeeded. As fields of one document a later one would
 * run although the one before was refused.
 */
import { type CognitoError, isTypedError } from "../graphql/errors/cognitoErrors";
import { OutcomeUnknownError } from "../graphql/errors/gatewayErrors";

export interface Step {
  run(): Promise<Record<string, unknown> | CognitoError>;
  /** What holds from then on, told where a later step fails. */
  done?: string;
}

/** The outcome of the last step, or of the first that fails. */
export async function inOrder(
  steps: readonly Step[],
  /** For the step whose answer was lost, whichever it is. */
  howToFindOut: string,
): Promise<Record<string, unknown> | CognitoError> {
  const done: (string | undefined)[] = [];
  let outcome: Record<string, unknown> | CognitoError = {};
  for (const step of steps) {
    outcome = await step.run();
    if (isTypedError(outcome)) {
      if (outcome instanceof OutcomeUnknownError) outcome.howToFindOut = howToFindOut;
      if (done.length > 0) outcome.message = outcome.message.replace("Nothing was done.", done.join(" "));
      return outcome;
    }
    done.push(step.done);
  }
  return outcome;
}
