/**
 * What a read can prove about a write whose response was lost. Only positive evidence counts. Anything else proves
 * nothing, because the write may still be running.
 */
import * as aws from "../../model/operations";

export interface Evidence {
  read: aws.Operation;
  /** True only if the state that the write requested exists, whichever request caused it. */
  proves(output: Record<string, unknown>): boolean;
}

export const evidence: Readonly<Record<string, Evidence>> = {
  AdminConfirmSignUp: { read: aws.AdminGetUser, proves: (user) => user.userStatus === "CONFIRMED" },
  AdminEnableUser: { read: aws.AdminGetUser, proves: (user) => user.enabled === true },
  AdminDisableUser: { read: aws.AdminGetUser, proves: (user) => user.enabled === false },
};
