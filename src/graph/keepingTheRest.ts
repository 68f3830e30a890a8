/**
 * AWS resets whatever an update leaves out. Here an update changes what is given: the current state is read, what was
 * given is laid over it, and the whole is written. Cognito has no condition to write under, so two writers at once
 * can still overwrite each other.
 */

import { overlaid, spellingOf } from "../cognito/spelling";
import { isTypedError } from "../graphql/errors/cognitoErrors";
import type { Operation } from "../model/operations";
import type { Extension } from "../routing/extension";
import { reconciled } from "./relatedMembers";

export function keepingTheRest(
  read: Operation,
  /** The member of the answer that holds the current state; the answer itself, when undefined. */
  member: string | undefined,
  identity: string[],
): Extension {
  return {
    flag: {
      name: "replace",
      description:
        "True gives AWS's own meaning: whatever is left out is reset. False, as when absent, keeps it.",
    },
    note: "Null takes a structure away, or a member of one, as in `lambdaConfig: { preSignUp: null }`; a plain value at the top that is null stays. Two writers at once can still overwrite each other: Cognito has no condition to write under.",
    async prepare(input, operation, context) {
      if (input.replace) return input;
      const output = await context.upstream.read(
        read,
        Object.fromEntries(identity.map((name) => [name, input[name]])),
      );
      if (isTypedError(output)) return output;
      const state: Record<string, unknown> = { ...(member ? output[member] : output) };
      state.poolName ??= state.name;
      const { current, given } = reconciled(state, input);
      return overlaid(spellingOf(operation).request, current, given);
    },
  };
}
