/** AWS's 59 exceptions: their meaning, the text for callers, and their additional fields. */
import { Field, Float, ObjectType } from "type-graphql";
import type { ExceptionName } from "../../model/operations";
import type { FieldTable } from "../defineField";
import { JSONObject } from "../scalars";
import { NotAuthorizedReason } from "./messageParser";
import { RecoveryHint } from "./recoveryHints";

export const retryAfter = {
  nullable: true,
  description: "How long to wait before another try, in seconds; null when it is not known.",
} as const;

@ObjectType("Violation", { description: "One member of the input that breaks one of AWS's constraints." })
export class Violation {
  @Field(() => String, { description: "Where in the input, from the argument on: `userAttributes.0.name`." })
  path!: string;

  @Field(() => String, {
    description: "The constraint in AWS's words: `Member must have length less than or equal to 128`.",
  })
  constraint!: string;

  @Field(() => String, { description: "The violation as a sentence." })
  message!: string;
}

const invalidParameter: FieldTable = {
  reasonCode: {
    type: () => String,
    nullable: true,
    description: "Cognito's own code of the reason, where it gives one.",
  },
  violations: {
    type: () => [Violation],
    description: "The members at fault; empty when the message alone says what is wrong.",
  },
};
const notAuthorized: FieldTable = {
  reason: {
    type: () => NotAuthorizedReason,
    description: "Why, as far as Cognito's text says; UNSPECIFIED when this release does not know the text.",
  },
};
export const recoveryHintField: FieldTable = {
  wayOut: {
    type: () => RecoveryHint,
    nullable: true,
    description: "What can be done about it, where Cognito's words leave no doubt.",
  },
};
const retryAfterFields: FieldTable = { retryAfterSeconds: { type: () => Float, ...retryAfter } };
const lambdaFailure: FieldTable = {
  trigger: {
    type: () => String,
    nullable: true,
    description: "The trigger that refused: `PreSignUp`, for example.",
  },
  triggerMessage: {
    type: () => String,
    nullable: true,
    description: "What the trigger said, without Cognito's wrapping.",
  },
  detail: {
    type: () => JSONObject,
    nullable: true,
    description: "The trigger's message, where it is a JSON object.",
  },
};

export interface ErrorDefinition {
  /** When the exception occurs, and what a front end should do. */
  description: string;
  /** Replaces AWS's text, which is for the operator and goes to the log. */
  masked?: string;
  /** Whether a retry of the same input is safe and may succeed. */
  retryable?: true;
  /** Fields that only some exceptions have. */
  fields?: FieldTable;
}

const operatorsFault =
  "This operation is not configured. Contact an administrator, who can find the cause in the log.";

/** Every exception that AWS declares. A new exception in the SDK does not compile without a line here. */
export const errorDefinitions: Record<ExceptionName, ErrorDefinition> = {
  AccessDeniedException: {
    description:
      "AWS refuses the gateway this operation: its IAM policy lacks the permission. Nothing to do for a front end.",
    masked: operatorsFault,
  },
  AliasExistsException: {
    description: "The e-mail address or phone number already signs another user in. Ask for a different one.",
  },
  CodeDeliveryFailureException: {
    description: "The message with the code could not be sent. Check the address, then ask for a new code.",
  },
  CodeMismatchException: {
    description: "The code is wrong. Let the user type it again; a few wrong tries lock the code.",
  },
  ConcurrentModificationException: {
    description:
      "Something else changed the same thing at this moment. Read it again, then repeat the change.",
    retryable: true,
  },
  DeviceKeyExistsException: {
    description: "The device is already remembered for this user. Nothing needs to be done.",
  },
  DuplicateProviderException: {
    description: "The user pool already has an identity provider of that name. Choose another name.",
  },
  EnableSoftwareTokenMFAException: {
    description:
      "The authenticator's code did not fit, so it was not enabled. Ask for the next code and check the device's clock.",
  },
  ExpiredCodeException: { description: "The code is too old or was never issued. Offer to send a new one." },
  FeatureUnavailableInTierException: {
    description: "The user pool's feature plan does not include this. An operator has to change the plan.",
  },
  ForbiddenException: {
    description: "The user pool's web application firewall blocked the request. Repeating it does not help.",
  },
  GroupExistsException: {
    description: "The user pool already has a group of that name. Choose another name.",
  },
  InternalErrorException: {
    description:
      "Cognito failed inside. A query may be repeated; whether a mutation was carried out, a read has to show.",
    masked: "Cognito reported an internal error. The operation may or may not have been carried out.",
  },
  InternalServerException: {
    description:
      "Cognito failed inside. A query may be repeated; whether a mutation was carried out, a read has to show.",
    masked: "Cognito reported an internal error. The operation may or may not have been carried out.",
  },
  InvalidEmailRoleAccessPolicyException: {
    description:
      "The user pool may not send e-mail through its configured identity. An operator has to mend it.",
    masked: operatorsFault,
  },
  InvalidLambdaResponseException: {
    description:
      "A Lambda trigger of the user pool answered something that Cognito cannot read. An operator has to mend it.",
    masked:
      "A custom step of this user pool returned an invalid response. Contact an administrator, who can find the cause in the log.",
  },
  InvalidOAuthFlowException: {
    description:
      "The combination of OAuth flows, scopes and grants is not possible. Correct the app client's settings.",
  },
  InvalidParameterException: {
    description:
      "Something in the input is not acceptable: `violations` names the members, `message` says why. Correct the input. The gateway answers the same, without asking Cognito, when AWS's constraints are broken.",
    fields: invalidParameter,
  },
  InvalidPasswordException: {
    description:
      "The new password does not follow the user pool's policy. Show `message`, which says what is missing.",
  },
  InvalidSmsRoleAccessPolicyException: {
    description:
      "The user pool may not send text messages with its role. An operator has to mend the role's policy.",
    masked: operatorsFault,
  },
  InvalidSmsRoleTrustRelationshipException: {
    description:
      "The user pool's role for text messages does not trust Cognito. An operator has to mend the role.",
    masked: operatorsFault,
  },
  InvalidUserPoolConfigurationException: {
    description:
      "The user pool's settings contradict each other or what was asked. An operator has to mend them.",
  },
  LimitExceededException: {
    description:
      "A limit is used up: tries with a code or messages for one user, or a quota. Wait before the next try; each one counts.",
    fields: retryAfterFields,
  },
  ManagedLoginBrandingExistsException: {
    description: "The app client already has a branding style. Update that one.",
  },
  MFAMethodNotFoundException: {
    description: "The user has no method for the second factor that was asked for. Offer to set one up.",
  },
  NotAuthorizedException: {
    description:
      "Cognito refuses: wrong credentials, a token that is no longer good, a state that does not allow it. `reason` says which, where it is known.",
    fields: notAuthorized,
  },
  OperationNotEnabledException: {
    description:
      "The operation is not available here, as in a secondary Region of a replicated user pool. Use the primary Region.",
  },
  PasswordHistoryPolicyViolationException: {
    description: "The password was used before, and the policy forbids that. Ask for a new one.",
  },
  PasswordResetRequiredException: {
    description: "An administrator demands a new password. Lead the user through forgotPassword.",
  },
  PreconditionNotMetException: {
    description: "Something has to be done first; `message` says what.",
  },
  RefreshTokenReuseException: {
    description: "The refresh token was already exchanged for a new one. The user has to sign in again.",
  },
  ResourceNotFoundException: {
    description: "There is no such user pool, app client, group or other thing. Check the id or name.",
  },
  ScopeDoesNotExistException: {
    description: "One of the scopes is not defined by any resource server. Correct the scopes.",
  },
  ServiceQuotaExceededException: {
    description:
      "A quota of the AWS account is used up. An operator has to free some of it or have it raised.",
  },
  SoftwareTokenMFANotFoundException: {
    description: "No authenticator app is set up for the user. Offer associateSoftwareToken.",
  },
  TermsExistsException: { description: "The terms document of that name already exists. Update that one." },
  TierChangeNotAllowedException: {
    description: "The user pool cannot move to that feature plan now; `message` says why.",
  },
  TooManyFailedAttemptsException: {
    description: "Too many tries failed. Wait before the next one; each one counts.",
    fields: retryAfterFields,
  },
  TooManyRequestsException: {
    description:
      "Too many requests at once. Nothing was done; send the same again after `retryAfterSeconds`.",
    retryable: true,
    fields: retryAfterFields,
  },
  UnauthorizedException: {
    description: "The feedback token is not valid for this event. Nothing was recorded.",
  },
  UnexpectedLambdaException: {
    description: "A Lambda trigger of the user pool could not be run. An operator has to mend it.",
    masked:
      "A custom step of this user pool failed. Contact an administrator, who can find the cause in the log.",
  },
  UnsupportedIdentityProviderException: {
    description: "Cognito does not support this identity provider for what was asked. Choose another one.",
  },
  UnsupportedOperationException: {
    description: "The user pool or app client does not support this operation as it is set up now.",
  },
  UnsupportedTokenTypeException: {
    description: "The token is not of a kind that can be revoked. Pass a refresh token.",
  },
  UnsupportedUserStateException: {
    description:
      "The user's status does not allow this: an invitation can only be repeated while it is unanswered.",
  },
  UserImportInProgressException: {
    description: "An import of users is running. Wait until it ends.",
  },
  UserLambdaValidationException: {
    description:
      "A Lambda trigger of the user pool refused, on purpose: `triggerMessage` and `detail` say what it said.",
    fields: lambdaFailure,
  },
  UserNotConfirmedException: {
    description:
      "The user has not confirmed the sign-up. Ask for the code, or send a new one with resendConfirmationCode.",
  },
  UserNotFoundException: { description: "There is no such user in the user pool." },
  UserPoolAddOnNotEnabledException: {
    description: "Threat protection is not switched on for the user pool. An operator can switch it on.",
  },
  UserPoolTaggingException: { description: "The tags could not be read or set; `message` says why." },
  UsernameExistsException: {
    description:
      "A user of that name already exists. Offer to sign in, to recover the password, or another name.",
  },
  WebAuthnChallengeNotFoundException: {
    description: "The passkey registration was not started, or too long ago. Start it again.",
  },
  WebAuthnClientMismatchException: {
    description:
      "The passkey registration was started with another app client. Start it again with this one.",
  },
  WebAuthnConfigurationMissingException: {
    description: "The user pool has no relying party for passkeys. An operator has to configure it.",
  },
  WebAuthnCredentialNotSupportedException: {
    description: "The authenticator's kind of credential is not supported. Offer another passkey.",
  },
  WebAuthnNotEnabledException: {
    description: "Passkeys are not switched on for the user pool. Hide the choice.",
  },
  WebAuthnOriginNotAllowedException: {
    description:
      "The page's origin does not belong to the user pool's relying party. Serve it from an allowed origin.",
  },
  WebAuthnRelyingPartyMismatchException: {
    description:
      "The passkey belongs to another relying party than the user pool's. Start the registration again.",
  },
};
