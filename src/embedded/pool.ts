/**
 * The embedded user pool: a small, honest Amazon Cognito user pool in memory.
 *
 *     const pool = new EmbeddedPool();
 *     await pool.answer("AdminConfirmSignUp", `{"UserPoolId":"${pool.userPoolId}","Username":"pending"}`, true);
 */

import { type EmbeddedResponse, readInput, serializeFailure, serializeSuccess } from "./awsJson";
import { tokenValidity } from "./clients";
import { CognitoException, notOffered } from "./errors";
import type { Message } from "./inbox";
import { handlers } from "./operations";
import { addClients, addSeedUsers, configure, type SeedUser, seedUsers } from "./seed";
import { operationNames } from "./shapes";
import { prepareSigningKey, signingKey } from "./signingKey";
import type { Triggers } from "./triggerTypes";
import { unsignedOperations } from "./unsigned";
import { UserPool } from "./userPool";
import { validate } from "./validation";

export type { EmbeddedResponse as EmbeddedAnswer } from "./awsJson";
export type { Message } from "./inbox";
export { coveredOperations } from "./operations";
export type { SeedUser as Person } from "./seed";
export type { Trigger, TriggerEvent, Triggers } from "./triggerTypes";

export interface EmbeddedPoolOptions {
  /** Default: the system clock. */
  readonly clock?: () => Date;
  /** Default: us-east-1. */
  readonly region?: string;
  /** The pool's Lambda triggers, as functions. Default: none. */
  readonly triggers?: Triggers;
  /** Called with each message that would be sent; the inbox keeps it too. */
  readonly onMessage?: (message: Message) => void;
  /** Default: true. An unseeded pool has the two app clients and no users. */
  readonly seed?: boolean;
}

export class EmbeddedPool {
  readonly userPoolId: string;
  readonly issuer: string;
  /** An app client without a secret. */
  readonly clientId: string;
  readonly confidentialClientId: string;
  readonly confidentialClientSecret: string;
  /** The seeded users with their passwords; empty without a seed. */
  readonly seedUsers: readonly SeedUser[];
  readonly #pool: UserPool;

  constructor({
    clock = () => new Date(),
    region = "us-east-1",
    triggers = {},
    onMessage,
    seed = true,
  }: EmbeddedPoolOptions = {}) {
    this.#pool = new UserPool(clock, region, triggers, onMessage);
    configure(this.#pool);
    const clients = addClients(this.#pool);
    this.clientId = clients.clientId;
    this.confidentialClientId = clients.confidentialClientId;
    this.confidentialClientSecret = clients.confidentialClientSecret;
    this.userPoolId = this.#pool.id;
    this.issuer = this.#pool.issuer;
    this.seedUsers = seed ? seedUsers : [];
    if (seed) addSeedUsers(this.#pool);
  }

  /** Generates the signing key off the main thread. Optional: the first use of the key generates it synchronously. */
  ready(): Promise<void> {
    return prepareSigningKey();
  }

  /** The public keys in the form that Cognito publishes. */
  get jwks(): { keys: object[] } {
    return { keys: [signingKey().jwk] };
  }

  /** The latest 1,000 messages that Cognito would have sent, newest last. */
  get inbox(): readonly Message[] {
    return this.#pool.inbox.messages;
  }

  /**
   * Runs one operation, given its name and AWS JSON body. `signed` says whether the request carries a SigV4 signature.
   * The pool requires one where Cognito does, and does not verify it. Never rejects.
   */
  async respond(operation: string, body: string, signed: boolean): Promise<EmbeddedResponse> {
    try {
      return serializeSuccess(this.#perform(operation, body, signed));
    } catch (failure) {
      return serializeFailure(failure instanceof CognitoException ? failure : internalError(failure));
    }
  }

  /**
   * Issues an access token without a sign-in, for the start banner and tests. Opens a session like a sign-in. Throws
   * UserNotFoundException for an unknown username.
   */
  issueAccessToken(
    username: string,
    { expiresInSeconds = 3600 }: { expiresInSeconds?: number } = {},
  ): string {
    const { settings } = this.#pool.clients.get(this.clientId);
    const user = this.#pool.users.get(username);
    const life = Math.max(tokenValidity(settings).refresh, expiresInSeconds);
    return this.#pool.tokenIssuer.accessToken(
      this.#pool.sessions.open(user, this.clientId, life),
      expiresInSeconds,
    );
  }

  /**
   * Creates a user like the first sign-in through an identity provider: without a password, and named `Google_12345`.
   * Returns the name.
   */
  addFederatedUser(providerName: string, userId: string, attributes: Record<string, string> = {}): string {
    const at = this.#pool.clock();
    const user = this.#pool.users.create(`${providerName}_${userId}`, "EXTERNAL_PROVIDER", at);
    const identities = JSON.stringify([{ userId, providerName, providerType: providerName, primary: true }]);
    this.#pool.users.setAttributes(user, Object.entries({ ...attributes, identities }), at);
    return user.username;
  }

  #perform(operation: string, body: string, signed: boolean): object {
    if (!operationNames.has(operation))
      throw new CognitoException("UnknownOperationException", "The operation is not known.");
    if (!signed && !unsignedOperations.has(operation))
      throw new CognitoException("MissingAuthenticationTokenException", "Missing Authentication Token");
    const input = readInput(body);
    const handle = handlers.get(operation);
    if (!handle) throw notOffered(operation);
    return handle(this.#pool, validate(operation, input));
  }
}

function internalError(cause: unknown): CognitoException {
  const message = cause instanceof Error ? cause.message : "unknown";
  return Object.assign(
    new CognitoException("InternalErrorException", `The embedded user pool failed: ${message}`, 500),
    {
      cause,
    },
  );
}
