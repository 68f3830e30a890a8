/**
 * AWS's quota categories: the operations of a category share a limit of requests per second, for a whole account in a
 * region. Source: https://docs.aws.amazon.com/cognito/latest/developerguide/quotas.html
 */
import type { OperationName } from "../../model/operations";

interface QuotaCategory {
  /** Requests per second: AWS's default. */
  perSecond: number;
  /** Additional limit: requests per second of each operation on each user pool. */
  perOperationAndPool?: number;
  operations: readonly OperationName[];
}

export const categories = {
  UserAuthentication: {
    perSecond: 120,
    operations: ["AdminInitiateAuth", "GetTokensFromRefreshToken", "InitiateAuth"],
  },
  // Responses to challenges have a separate allowance, three times that of UserAuthentication.
  RespondToAuthChallenge: {
    perSecond: 360,
    operations: ["AdminRespondToAuthChallenge", "RespondToAuthChallenge"],
  },
  UserCreation: {
    perSecond: 50,
    operations: ["AdminConfirmSignUp", "AdminCreateUser", "ConfirmSignUp", "SignUp"],
  },
  UserAccountRecovery: {
    perSecond: 30,
    operations: [
      "AdminResetUserPassword",
      "AdminSetUserPassword",
      "ChangePassword",
      "ConfirmForgotPassword",
      "ForgotPassword",
    ],
  },
  UserRead: { perSecond: 120, operations: ["AdminGetUser", "AdminGetUserAuthFactors", "GetUser"] },
  UserUpdate: {
    perSecond: 25,
    operations: [
      "AdminAddUserToGroup",
      "AdminDeleteUser",
      "AdminDeleteUserAttributes",
      "AdminDisableProviderForUser",
      "AdminDisableUser",
      "AdminEnableUser",
      "AdminLinkProviderForUser",
      "AdminRemoveUserFromGroup",
      "AdminUpdateUserAttributes",
      "AdminUserGlobalSignOut",
      "DeleteUser",
      "DeleteUserAttributes",
      "GlobalSignOut",
      "UpdateUserAttributes",
      "VerifyUserAttribute",
    ],
  },
  UserToken: { perSecond: 120, operations: ["RevokeToken"] },
  UserResourceRead: {
    perSecond: 50,
    operations: [
      "AdminGetDevice",
      "AdminListDevices",
      "AdminListGroupsForUser",
      "AdminListUserAuthEvents",
      "GetDevice",
      "GetUserAttributeVerificationCode",
      "ListDevices",
      "ResendConfirmationCode",
    ],
  },
  UserResourceUpdate: {
    perSecond: 25,
    operations: [
      "AdminDeleteSoftwareToken",
      "AdminForgetDevice",
      "AdminSetUserMFAPreference",
      "AdminSetUserSettings",
      "AdminUpdateAuthEventFeedback",
      "AdminUpdateDeviceStatus",
      "AssociateSoftwareToken",
      "ConfirmDevice",
      "ForgetDevice",
      "SetUserMFAPreference",
      "SetUserSettings",
      "UpdateAuthEventFeedback",
      "UpdateDeviceStatus",
      "VerifySoftwareToken",
    ],
  },
  UserList: { perSecond: 30, operations: ["ListUsers", "ListUsersInGroup"] },
  UserPoolRead: { perSecond: 15, operations: ["DescribeUserPool", "ListUserPools"] },
  UserPoolUpdate: { perSecond: 15, operations: ["CreateUserPool", "DeleteUserPool", "UpdateUserPool"] },
  UserPoolResourceRead: {
    perSecond: 20,
    perOperationAndPool: 5,
    operations: [
      "DescribeIdentityProvider",
      "DescribeManagedLoginBranding",
      "DescribeManagedLoginBrandingByClient",
      "DescribeResourceServer",
      "DescribeRiskConfiguration",
      "DescribeUserImportJob",
      "DescribeUserPoolDomain",
      "GetCSVHeader",
      "GetGroup",
      "GetIdentityProviderByIdentifier",
      "GetSigningCertificate",
      "GetUICustomization",
      "GetUserPoolMfaConfig",
      "ListGroups",
      "ListIdentityProviders",
      "ListResourceServers",
      "ListTagsForResource",
      "ListUserImportJobs",
    ],
  },
  UserPoolResourceUpdate: {
    perSecond: 15,
    perOperationAndPool: 5,
    operations: [
      "AddCustomAttributes",
      "CreateGroup",
      "CreateIdentityProvider",
      "CreateManagedLoginBranding",
      "CreateResourceServer",
      "CreateUserImportJob",
      "CreateUserPoolDomain",
      "DeleteGroup",
      "DeleteIdentityProvider",
      "DeleteManagedLoginBranding",
      "DeleteResourceServer",
      "DeleteUserPoolDomain",
      "SetRiskConfiguration",
      "SetUICustomization",
      "SetUserPoolMfaConfig",
      "StartUserImportJob",
      "StopUserImportJob",
      "TagResource",
      "UntagResource",
      "UpdateGroup",
      "UpdateIdentityProvider",
      "UpdateManagedLoginBranding",
      "UpdateResourceServer",
      "UpdateUserPoolDomain",
    ],
  },
  UserPoolClientRead: {
    perSecond: 15,
    perOperationAndPool: 5,
    operations: ["DescribeUserPoolClient", "ListUserPoolClients"],
  },
  UserPoolClientUpdate: {
    perSecond: 15,
    perOperationAndPool: 5,
    operations: ["CreateUserPoolClient", "DeleteUserPoolClient", "UpdateUserPoolClient"],
  },
  ClientAuthentication: { perSecond: 150, operations: ["GetClientToken"] },
  LimitManagement: { perSecond: 1, operations: ["GetProvisionedLimit", "UpdateProvisionedLimit"] },
  // AWS documents no category for these: as low as its smallest quotas.
  Undocumented: {
    perSecond: 15,
    operations: [
      "AddUserPoolClientSecret",
      "AdminListUserSessions",
      "AdminRevokeUserSession",
      "CompleteWebAuthnRegistration",
      "CreateTerms",
      "CreateUserPoolReplica",
      "DeleteTerms",
      "DeleteUserPoolClientSecret",
      "DeleteUserPoolReplica",
      "DeleteWebAuthnCredential",
      "DescribeTerms",
      "DescribeTermsByClient",
      "GetLogDeliveryConfiguration",
      "GetUserAuthFactors",
      "GetUserPoolClientSessionConfiguration",
      "GetUserPoolSessionConfiguration",
      "ListTerms",
      "ListUserPoolClientSecrets",
      "ListUserPoolReplicas",
      "ListUserSessions",
      "ListWebAuthnCredentials",
      "RevokeUserSession",
      "SetLogDeliveryConfiguration",
      "SetUserPoolClientSessionConfiguration",
      "SetUserPoolSessionConfiguration",
      "StartWebAuthnRegistration",
      "UpdateTerms",
      "UpdateUserPoolReplica",
    ],
  },
} as const satisfies Record<string, QuotaCategory>;

export type Category = keyof typeof categories;

type Placed = (typeof categories)[Category]["operations"][number];
type None<_ extends never> = true;
/** An operation without a category does not compile, and the error names it. */
export type Complete = None<Exclude<OperationName, Placed>>;

/** Requests per second by category; missing categories are unlimited. */
export type Quotas = ReadonlyMap<Category, number>;

const all = Object.entries(categories) as [Category, QuotaCategory][];

export const unlimited: Quotas = new Map();
export const awsQuotas: Quotas = new Map(all.map(([category, { perSecond }]) => [category, perSecond]));

/** Requests per second of each operation of these categories on one pool. */
export const perOperationAndPool: Quotas = new Map(
  all.flatMap(([category, { perOperationAndPool: perSecond }]) => (perSecond ? [[category, perSecond]] : [])),
);

const categoryByOperation = new Map<string, Category>(
  all.flatMap(([category, { operations }]) => operations.map((operation) => [operation, category])),
);

export const categoryOf = (operation: string): Category =>
  categoryByOperation.get(operation) ?? "Undocumented";

/** `UserCreation=100,UserAuthentication=500`, or `off`. Throws an Error whose message describes valid values. */
export function readQuotas(text: string): Quotas {
  if (text === "off") return unlimited;
  const quotas = new Map(awsQuotas);
  for (const part of text.split(",")) {
    const [, name, number] = part.trim().match(/^(\w+)=(\d{1,6})$/) ?? [];
    if (!name || !Object.hasOwn(categories, name) || Number(number) < 1)
      throw new Error(
        "off, or categories with requests per second, like UserCreation=100,UserAuthentication=500",
      );
    quotas.set(name as Category, Number(number));
  }
  return quotas;
}
