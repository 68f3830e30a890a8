/** Sign-in flows: AWS's flow and parameters for each proof of identity. */

/** Exactly one proof. */
export interface SignInProof {
  password?: string;
  srpA?: string;
  choice?: { preferred?: string | null; password?: string | null; srpA?: string | null };
  custom?: { srpA?: string | null };
  /** The token of a confirmed sign-up, already redeemed. */
  confirmedSignUp?: string;
}

export interface Flow {
  authFlow: string;
  parameters: Record<string, string | null | undefined>;
}

/** Undefined without a proof. */
export function flowOf({ password, srpA, choice, custom }: SignInProof, isAdmin: boolean): Flow | undefined {
  if (password !== undefined)
    return {
      authFlow: isAdmin ? "ADMIN_USER_PASSWORD_AUTH" : "USER_PASSWORD_AUTH",
      parameters: { PASSWORD: password },
    };
  if (srpA !== undefined) return { authFlow: "USER_SRP_AUTH", parameters: { SRP_A: srpA } };
  if (choice)
    return {
      authFlow: "USER_AUTH",
      parameters: {
        PREFERRED_CHALLENGE: choice.preferred,
        PASSWORD: choice.password,
        SRP_A: choice.srpA,
      },
    };
  if (custom)
    return {
      authFlow: "CUSTOM_AUTH",
      parameters: custom.srpA ? { CHALLENGE_NAME: "SRP_A", SRP_A: custom.srpA } : {},
    };
  return undefined;
}
