/**
 * The audit trail: who did what to whom, and the outcome. One line for each operation of administrators and operators.
 */
import { createHmac } from "node:crypto";
import type { Logger } from "pino";
import type { AccessLevelName } from "../auth/accessLevels";
import type { Principal } from "../auth/principal";
import { shortened } from "../telemetry/log";

export interface AuditOptions {
  log: Logger;
  /** Operation → its access level. Public and self-service operations are not recorded. */
  accessLevels: ReadonlyMap<string, AccessLevelName>;
  /** Hashes user names (HMAC-SHA-256), so that the trail may be kept longer than personal data. */
  usernameKey?: string;
}

export interface AuditedCall {
  operation: string;
  input: Readonly<Record<string, unknown>>;
  principal: Principal | undefined;
  requestId: string;
  /** `SUCCESS` or an error's code. */
  outcome: string;
}

/**
 * Members that identify an input's target, with their maximum lengths. Longer values are truncated. No other part of
 * the input is recorded.
 */
export const targetMembers = {
  userPoolId: 55,
  username: 128,
  groupName: 128,
  clientId: 128,
  providerName: 32,
  identifier: 256,
  domain: 63,
  deviceKey: 55,
  sessionId: 128, // AWS documents no maximum for this one.
  jobId: 55,
  resourceArn: 2_048,
  managedLoginBrandingId: 36,
  termsId: 36,
};

export class AuditTrail {
  private readonly log: Logger;

  constructor(private readonly options: AuditOptions) {
    // The trail ignores LOG_LEVEL.
    this.log = options.log.child({}, { level: "info" });
  }

  record({ operation, input, principal, requestId, outcome }: AuditedCall): void {
    const accessLevel = this.options.accessLevels.get(operation);
    if (accessLevel !== "admin" && accessLevel !== "operator") return;
    const target = Object.fromEntries(
      Object.entries(targetMembers).flatMap(([name, most]) => {
        const value = input[name];
        if (typeof value !== "string") return [];
        return [[name, name === "username" ? this.name(value) : shortened(value, most)]];
      }),
    );
    const actor = principal && {
      sub: principal.sub,
      username: principal.username && this.name(principal.username),
      clientId: principal.clientId,
    };
    this.log.info({ audit: { operation, accessLevel, actor, target, outcome }, requestId }, "audit");
  }

  private name(username: string): string {
    const { usernameKey } = this.options;
    return usernameKey
      ? createHmac("sha256", usernameKey).update(username).digest("base64url")
      : shortened(username, targetMembers.username);
  }
}
