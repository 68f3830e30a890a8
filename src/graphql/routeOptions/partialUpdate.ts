/**
 * Partial updates. AWS resets every member that an update omits. The gateway reads the current state, merges the given
 * members into it and writes the result. Cognito has no conditional writes, so concurrent writers can still overwrite
 * each other.
 */

import { merge, serializerOf } from "../../cognito/transport/serializer";
import type { Operation } from "../../model/operations";
import { isTypedError } from "../errors/cognitoErrors";
import type { Extension } from "../routing/extension";
import { reconcileRelatedMembers } from "./relatedMembers";

export function partialUpdate(
  read: Operation,
  /** The member of the response that holds the current state; the response itself when undefined. */
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
      const { current, update } = reconcileRelatedMembers(state, input);
      return merge(serializerOf(operation).request, current, update);
    },
  };
}
