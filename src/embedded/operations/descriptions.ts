/** Descriptions: users and groups as Cognito's responses show them. */
import type { GroupType, UserType } from "@aws-sdk/client-cognito-identity-provider";
import { attributeList } from "../attributes";
import type { Group } from "../groups";
import type { User } from "../user";
import type { UserPool } from "../userPool";

export function describeUser(user: User, includes?: (name: string) => boolean): UserType {
  return {
    Username: user.username,
    Attributes: attributeList(user.sub, user.attributes, includes),
    UserCreateDate: user.createdAt,
    UserLastModifiedDate: user.modifiedAt,
    Enabled: user.enabled,
    UserStatus: user.status,
    ...(user.mfa.options?.length ? { MFAOptions: user.mfa.options } : {}),
  };
}

export function describeGroup(pool: UserPool, group: Group): GroupType {
  return {
    GroupName: group.name,
    UserPoolId: pool.id,
    Description: group.description,
    RoleArn: group.roleArn,
    Precedence: group.precedence,
    CreationDate: group.createdAt,
    LastModifiedDate: group.modifiedAt,
  };
}
