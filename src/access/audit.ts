/** The audit trail: who did what, to whom, and how it ended; a line for each operation of administrators and operators. */
import { createHmac } from "node:crypto";
import type { Logger } from "pino";
import { shortened } from "../log";
import type { AudienceName } from "./audience";
import type { Caller } from "./tokens";

export interface AuditOptions {
  log: Logger;
  /** Operation → for whom it is. Those of the public and of users about themselves are not recorded. */
  audiences: ReadonlyMap<string, AudienceName>;
  /** Hashes user names (HMAC-SHA-256), so that the trail can be kept longer than they may be. */
  usernameKey?: string;
}

export interface AuditedCall {
  operation: string;
  input: Readonly<Record<string, unknown>>;
  caller: Caller | undefined;
  requestId: string;
  /** `SUCCESS`, or the code of what came instead. */
  outcome: string;
}

/**
 * Members of an input that say what it is about, and how long they may be: what breaks that constraint is not recorded
 * beyond it, nor anything else of the input.
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
  sessionId: 128, // AWS states none for this one.
  jobId: 55,
  resourceArn: 2_048,
  managedLoginBrandingId: 36,
  termsId: 36,
};

export class AuditTrail {
  private readonly log: Logger;

  constructor(private readonly options: AuditOptions) {
    // The trail is kept whatever LOG_LEVEL says.
    this.log = options.log.child({}, { level: "info" });
  }

  record({ operation, input, caller, requestId, outcome }: AuditedCall): void {
    const audience = this.options.audiences.get(operation);
    if (audience !== "admin" && audience !== "operator") return;
    const target = Object.fromEntries(
      Object.entries(targetMembers).flatMap(([name, most]) => {
        const value = input[name];
        if (typeof value !== "string") return [];
        return [[name, name === "username" ? this.name(value) : shortened(value, most)]];
      }),
    );
    const actor = caller && {
      sub: caller.sub,
      username: caller.username && this.name(caller.username),
      clientId: caller.clientId,
    };
    this.log.info({ audit: { operation, audience, actor, target, outcome }, requestId }, "audit");
  }

  private name(username: string): string {
    const { usernameKey } = this.options;
    return usernameKey
      ? createHmac("sha256", usernameKey).update(username).digest("base64url")
      : shortened(username, targetMembers.username);
  }
}
