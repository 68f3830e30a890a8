/** The password policy: what a new password must contain. */
import type { PasswordPolicyType } from "@aws-sdk/client-cognito-identity-provider";
import { invalidPassword } from "./errors";

// The special characters that Cognito accepts, and a space that is neither first nor last.
const symbol = /[\^$*.[\]{}()?"!@#%&/\\,><':;|_~`=+-]|(?<=\S) +(?=\S)/;

export const defaultPasswordPolicy = {
  MinimumLength: 8,
  RequireUppercase: true,
  RequireLowercase: true,
  RequireNumbers: true,
  RequireSymbols: true,
  TemporaryPasswordValidityDays: 7,
} as const satisfies PasswordPolicyType;

/** Throws InvalidPasswordException for the first rule that the password breaks. */
export function checkPassword(password: string, policy: PasswordPolicyType): void {
  const rules: readonly [broken: boolean, message: string][] = [
    [password.length < (policy.MinimumLength ?? 8), "Password not long enough"],
    [!!policy.RequireUppercase && !/[A-Z]/.test(password), "Password must have uppercase characters"],
    [!!policy.RequireLowercase && !/[a-z]/.test(password), "Password must have lowercase characters"],
    [!!policy.RequireNumbers && !/[0-9]/.test(password), "Password must have numeric characters"],
    [!!policy.RequireSymbols && !symbol.test(password), "Password must have symbol characters"],
  ];
  const broken = rules.find(([isBroken]) => isBroken);
  if (broken) throw invalidPassword(`Password did not conform with policy: ${broken[1]}`);
}
