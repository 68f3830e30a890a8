/**
 * The sign-in service, from a proof of identity to tokens: builds each step's input and interprets Cognito's output. It
 * sends nothing itself. A challenge token carries the state of a step.
 */
import type { Sealer } from "../auth/sealing";
import { isSameUsername } from "../cognito/usernames";
import type { UserPoolScope } from "../cognito/userPoolScope";
import { violation } from "../cognito/violations";
import type { CognitoError } from "../graphql/errors/cognitoErrors";
import { isTypedError } from "../graphql/errors/cognitoErrors";
import { invalidParameter } from "../graphql/errors/errorMapping";
import {
  type ChallengeAnswer,
  type ChallengeName,
  challenges,
  isChallengeName,
  type Responses,
} from "./challenges";
import { type ChallengeState, ChallengeTokens, provesIdentity, type SignInApi } from "./challengeTokens";
import { flowOf, type SignInProof } from "./flows";

export interface SignInOptions {
  /** Seals challenge tokens. */
  sealer: Sealer;
  /** Time limit for a step of a sign-in: the app client's AuthSessionValidity. */
  sessionSeconds: number;
  /** The issuer's name in authenticator apps; the pool id when absent. */
  totpIssuer?: string;
  scope: UserPoolScope;
}

/** Optional data for every step. */
interface StepContext {
  clientMetadata?: Record<string, string> | null;
  deviceData?: string | null;
  contextData?: object | null;
}

export interface StartInput extends StepContext {
  username: string;
  with: SignInProof;
  userPoolId?: string | null;
  clientId?: string | null;
  deviceKey?: string | null;
}

export interface AnswerInput extends StepContext {
  challengeToken: string;
  answer: ChallengeAnswer;
}

/** The input of InitiateAuth and AdminInitiateAuth, or of RespondToAuthChallenge and its sibling. */
export type StepRequest = {
  clientId?: string;
  userPoolId?: string;
  session?: string;
  authFlow?: string;
  authParameters?: Record<string, string>;
  challengeName?: string;
  challengeResponses?: Record<string, string>;
} & Record<string, unknown>;

/** The output of those operations. */
export interface StepOutput {
  authenticationResult?: { accessToken?: string | null } | null;
  challengeName?: string | null;
  challengeParameters?: Record<string, string> | null;
  availableChallenges?: string[] | null;
  session?: string | null;
}

/** The result of a sign-in step. `lost`: a response with neither tokens nor a challenge. */
export type Step<O extends StepOutput> =
  | {
      kind: "signedIn";
      result: NonNullable<O["authenticationResult"]>;
      from: { clientId: string; deviceKey?: string };
    }
  | { kind: "challenge"; name: ChallengeName; fields: object }
  | { kind: "unsupported"; name: string }
  | { kind: "lost" };

export class SignInService {
  readonly tokens: ChallengeTokens;

  constructor(private readonly options: SignInOptions) {
    this.tokens = new ChallengeTokens(options.sealer, options.sessionSeconds);
  }

  /** The state of a confirmed sign-up, which signs in without the password. Rejects another user's token. */
  async redeemConfirmedSignUp(
    token: string,
    username: string,
    requestId: string,
  ): Promise<ChallengeState | CognitoError> {
    const state = await this.tokens.redeem(token, requestId, "confirmedSignUp");
    if (isTypedError(state) || isSameUsername(state.username, username)) return state;
    const why = "Member must be the token of this user's sign-up";
    return invalidParameter([violation("with.confirmedSignUp", why)], requestId);
  }

  /** The first step. `confirmed` is the state of a sign-up that replaces the proof. */
  start(api: SignInApi, input: StartInput, confirmed: ChallengeState | undefined): StepRequest {
    const isAdmin = api === "signInUser";
    const { username, with: proof, userPoolId, deviceKey, ...context } = input;
    const { scope } = this.options;
    const clientId = confirmed?.clientId || input.clientId || scope.clientId;
    const flow = confirmed ? undefined : flowOf(proof, isAdmin);
    return {
      ...stepContext(api, context),
      authFlow: flow?.authFlow ?? "USER_AUTH",
      clientId,
      authParameters: defined({
        USERNAME: username,
        ...flow?.parameters,
        DEVICE_KEY: deviceKey,
        SECRET_HASH: clientId && scope.secretHash(clientId, username),
      }),
      session: confirmed?.session,
      ...(isAdmin && { userPoolId }),
    } as StepRequest;
  }

  /** A further step: the answer to the state's challenge. */
  answer(
    api: SignInApi,
    state: ChallengeState,
    { answer, ...context }: AnswerInput,
    requestId: string,
  ): StepRequest | CognitoError {
    const { challengeName = "", session, username, clientId, userPoolId, carriedValues } = state;
    // A newer release with more challenges may have sealed it.
    const challenge = isChallengeName(challengeName) ? challenges[challengeName] : undefined;
    const responses = challenge?.responses(answer);
    if (!responses) {
      const why = challenge
        ? `Member must be ${challenge.answer} for this challenge`
        : "Member is not supported";
      return invalidParameter([violation("answer", why)], requestId);
    }
    return {
      ...stepContext(api, context),
      challengeName,
      session,
      clientId,
      challengeResponses: defined({
        ...carriedValues,
        ...responses,
        USERNAME: username,
        SECRET_HASH: this.options.scope.secretHash(clientId, username),
      }),
      ...(api === "signInUser" && { userPoolId }),
    };
  }

  /** Interprets Cognito's output: tokens, or the next challenge with the token for its answer. */
  async next<O extends StepOutput>(
    api: SignInApi,
    request: StepRequest,
    state: ChallengeState | undefined,
    output: O,
  ): Promise<Step<O>> {
    const { authenticationResult, challengeName, session } = output;
    const sent = request.authParameters ?? request.challengeResponses ?? {};
    const clientId = String(request.clientId);
    if (authenticationResult?.accessToken)
      return {
        kind: "signedIn",
        result: authenticationResult,
        from: { clientId, deviceKey: sent.DEVICE_KEY },
      };
    if (!challengeName) return { kind: "lost" };
    if (!isChallengeName(challengeName)) return { kind: "unsupported", name: challengeName };
    const parameters = output.challengeParameters ?? {};
    const challenge = challenges[challengeName];
    const issued = await this.tokens.issue({
      purpose: api,
      challengeName,
      session: session ?? request.session,
      // Cognito continues with this name, even if the sign-in started with an alias.
      username: parameters.USER_ID_FOR_SRP ?? parameters.USERNAME ?? sent.USERNAME ?? "",
      typedUsername: state?.typedUsername ?? sent.USERNAME,
      proved: provesIdentity(challengeName, request),
      clientId,
      userPoolId: request.userPoolId,
      carriedValues: defined({ DEVICE_KEY: sent.DEVICE_KEY, ...challenge.carried?.(parameters) }),
    });
    const challengeRequest = { parameters, availableChallenges: output.availableChallenges ?? [] };
    return {
      kind: "challenge",
      name: challengeName,
      fields: { ...challenge.read(challengeRequest), ...issued },
    };
  }

  /** The state of a sign-in that requires an authenticator app; no other sign-in may set one up. */
  async redeemSetUp(token: string, requestId: string): Promise<ChallengeState | CognitoError> {
    const state = await this.tokens.redeem(token, requestId, "signIn", "signInUser");
    if (isTypedError(state) || state.challengeName === "MFA_SETUP") return state;
    const why = "Member must be the token of an MfaSetupChallenge";
    return invalidParameter([violation("challengeToken", why)], requestId);
  }

  /** The token that continues after a step of the set-up, with Cognito's new session. */
  async continueSetUp(state: ChallengeState, session: string | null | undefined): Promise<string> {
    const issued = await this.tokens.issue({ ...state, session: session ?? state.session });
    return issued.challengeToken;
  }

  /** The secret of an authenticator app as a URI. Source: the Key URI Format of authenticator apps. */
  otpauthUri(account: string, secretCode: string): string {
    const issuer = encodeURIComponent(this.options.totpIssuer ?? this.options.scope.userPoolId);
    const secret = encodeURIComponent(secretCode);
    return `otpauth://totp/${issuer}:${encodeURIComponent(account)}?secret=${secret}&issuer=${issuer}`;
  }
}

/** Only a server can provide the context of the user whom it signs in. */
const stepContext = (api: SignInApi, { clientMetadata, deviceData, contextData }: StepContext) => ({
  clientMetadata,
  deviceData,
  ...(api === "signInUser" && { contextData }),
});

const defined = (responses: Responses): Record<string, string> =>
  Object.fromEntries(
    Object.entries(responses).filter(
      (entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== null,
    ),
  );
