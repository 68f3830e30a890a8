/**
 * AWS resets whatever an update leaves out. Here an update changes what is given: the current state is read, what was
 * given is laid over it, and the whole is written. Cognito has no condition to write under, so two writers at once
 * can still overwrite each other.
 */
import { isTypedError } from "../cognito/errors";
import { overlaid, spellingOf } from "../cognito/spelling";
import type { Context } from "../context";
import type { Operation } from "../model/operations";
import type { RouteOptions } from "../routing";

/** Members that say the same in two ways: who gives one means it, so the other's old value is not kept beside it. */
const rivals: [given: string, notKept: string[]][] = [
  [
    "verificationMessageTemplate",
    ["smsVerificationMessage", "emailVerificationMessage", "emailVerificationSubject"],
  ],
  ["smsVerificationMessage", ["verificationMessageTemplate"]],
  ["emailVerificationMessage", ["verificationMessageTemplate"]],
  ["emailVerificationSubject", ["verificationMessageTemplate"]],
];

export function keepingTheRest(
  read: Operation,
  /** The member of the answer that holds the current state. */
  member: string,
  identity: string[],
): Pick<RouteOptions<any>, "flag" | "prepare" | "note"> {
  return {
    flag: {
      name: "replace",
      description:
        "True gives AWS's own meaning: whatever is left out is reset. False, as when absent, keeps it.",
    },
    note: "Two writers at once can still overwrite each other: Cognito has no condition to write under.",
    async prepare(input: Record<string, any>, operation: Operation, context: Context) {
      if (input.replace) return input;
      const output = await context.read(
        read,
        Object.fromEntries(identity.map((name) => [name, input[name]])),
      );
      if (isTypedError(output)) return output;
      const current = { ...(output[member] as Record<string, any>) };
      current.poolName ??= current.name;
      // Cognito tells the one validity under both names, and refuses both together.
      if (
        current.policies?.passwordPolicy?.temporaryPasswordValidityDays !== undefined &&
        current.adminCreateUserConfig
      )
        current.adminCreateUserConfig = {
          ...current.adminCreateUserConfig,
          unusedAccountValidityDays: undefined,
        };
      for (const [given, notKept] of rivals)
        if (input[given] != null) for (const name of notKept) if (input[name] == null) delete current[name];
      return overlaid(spellingOf(operation).request, current, input);
    },
  };
}
