/** The pools and app clients that the gateway serves, and the members that only the gateway may add to an input. */
import { createHmac } from "node:crypto";
import { neverDefaulted, type Operation } from "../model/operations";
import { serializerOf } from "./transport/serializer";
import { type ParsedViolation, violation } from "./violations";

export interface UserPoolScopeOptions {
  /** The default pool, which issues callers' tokens. */
  userPoolId: string;
  allowedUserPoolIds?: Iterable<string>;
  /** The default app client. */
  clientId?: string;
  /** The default app client's secret. */
  clientSecret?: string;
  allowedClientIds?: Iterable<string>;
}

type ScopedInput = Record<string, unknown>;

/** Signed operations that concern an app client's tokens and not its settings. */
const issuesTokens = new Set(["AdminInitiateAuth", "AdminRespondToAuthChallenge", "GetClientToken"]);

export class UserPoolScope {
  readonly userPoolId: string;
  readonly userPoolIds: ReadonlySet<string>;
  readonly clientId?: string;
  readonly clientIds: ReadonlySet<string>;
  readonly #clientSecret?: string;

  constructor({
    userPoolId,
    allowedUserPoolIds = [],
    clientId,
    clientSecret,
    allowedClientIds = [],
  }: UserPoolScopeOptions) {
    this.userPoolId = userPoolId;
    this.userPoolIds = new Set([userPoolId, ...allowedUserPoolIds]);
    this.clientId = clientId;
    this.clientIds = new Set([...(clientId ? [clientId] : []), ...allowedClientIds]);
    this.#clientSecret = clientSecret;
  }

  /** Adds the configured pool and client where AWS requires them and the caller omits them. */
  withDefaults<I extends object>(operation: Operation, input: I): I & ScopedInput {
    const { required } = serializerOf(operation).request;
    const filled: ScopedInput = { ...(input as ScopedInput) };
    if (neverDefaulted.has(operation.name)) return filled as I & ScopedInput;
    if (required.includes("userPoolId")) filled.userPoolId ??= this.userPoolId;
    if (required.includes("clientId")) filled.clientId ??= this.clientId;
    return filled as I & ScopedInput;
  }

  /** Completes an input with the defaults, the secret hash and the caller's token. */
  fillIn(operation: Operation, input: object, accessToken: string | undefined): ScopedInput {
    const { members } = serializerOf(operation).request;
    const filled = this.withDefaults<ScopedInput>(operation, input as ScopedInput);
    // During a sign-in the session identifies the user, so the caller's token is not used.
    if (members.has("accessToken") && filled.session === undefined) filled.accessToken = accessToken;
    if (members.has("secretHash"))
      filled.secretHash = this.secretHash(String(filled.clientId), String(filled.username));
    // These two take the secret itself. GetClientToken also takes one, but the caller's.
    if (operation.name === "GetTokensFromRefreshToken" || operation.name === "RevokeToken")
      if (filled.clientId === this.clientId) filled.clientSecret = this.#clientSecret;
    return filled;
  }

  /**
   * Base64(HMAC-SHA256(secret, username + client id)), undefined for a client whose secret the gateway does not know.
   * Source: AWS developer guide, "Computing secret hash values".
   */
  secretHash(clientId: string, username: string): string | undefined {
    if (!this.#clientSecret || clientId !== this.clientId) return undefined;
    return createHmac("sha256", this.#clientSecret)
      .update(username + clientId)
      .digest("base64");
  }

  /**
   * The gateway never relays to other pools or clients. Operations on settings may name any client of a served pool,
   * because AWS checks that the client belongs to the pool.
   */
  violations(operation: Operation, { userPoolId, clientId, resourceArn }: ScopedInput): ParsedViolation[] {
    const violations: ParsedViolation[] = [];
    if (typeof userPoolId === "string" && !this.userPoolIds.has(userPoolId))
      violations.push(violation("userPoolId", "Member must be a user pool that this gateway serves"));
    if (typeof resourceArn === "string" && !this.userPoolIds.has(resourceArn.replace(/^.*?:userpool\//s, "")))
      violations.push(
        violation("resourceArn", "Member must be the ARN of a user pool that this gateway serves"),
      );
    const isOfPool = operation.signed && !issuesTokens.has(operation.name);
    if (!isOfPool && typeof clientId === "string" && !this.clientIds.has(clientId))
      violations.push(violation("clientId", "Member must be an app client that this gateway serves"));
    return violations;
  }
}
