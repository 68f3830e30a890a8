/** The audit trail: who did what, to whom, and how it ended; a line for each operation of administrators and operators. */
import { createHmac } from "node:crypto";
import type { Logger } from "pino";
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

/** Members of an input that say what it is about. Nothing else of it is recorded. */
const targetMembers = [
  "userPoolId",
  "username",
  "groupName",
  "clientId",
  "providerName",
  "identifier",
  "domain",
  "deviceKey",
  "sessionId",
  "jobId",
  "resourceArn",
  "managedLoginBrandingId",
  "termsId",
];

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
      targetMembers
        .filter((name) => typeof input[name] === "string")
        .map((name) => [name, name === "username" ? this.name(String(input[name])) : input[name]]),
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
    return usernameKey ? createHmac("sha256", usernameKey).update(username).digest("base64url") : username;
  }
}
