/**
 * What a read can prove about a write whose answer was lost. Only positive evidence counts: anything else proves
 * nothing, since the write may still be running.
 */
import * as aws from "../model/operations";

export interface Evidence {
  read: aws.Operation;
  /** Says yes only when the state that the write asked for is there, whoever brought it about. */
  proves(output: Record<string, unknown>): boolean;
}

export const evidence: Readonly<Record<string, Evidence>> = {
  AdminConfirmSignUp: { read: aws.AdminGetUser, proves: (user) => user.userStatus === "CONFIRMED" },
  AdminEnableUser: { read: aws.AdminGetUser, proves: (user) => user.enabled === true },
  AdminDisableUser: { read: aws.AdminGetUser, proves: (user) => user.enabled === false },
};
