/** The AWS SDK as its documentation has it, and the same small part of the API for every contender. */
const {
  AdminConfirmSignUpCommand,
  AdminGetUserCommand,
  CognitoIdentityProviderClient,
  GetUserCommand,
  ListUsersCommand,
} = require("@aws-sdk/client-cognito-identity-provider");

const client = new CognitoIdentityProviderClient({
  region: process.env.AWS_REGION,
  endpoint: process.env.AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER,
});
const UserPoolId = process.env.COGNITO_USER_POOL_ID;

const byName = (attributes = []) => new Map(attributes.map(({ Name, Value }) => [Name, Value]));

function userOf(user, attributes) {
  const values = byName(attributes);
  return {
    username: user.Username,
    sub: values.get("sub"),
    email: values.get("email"),
    emailVerified: values.get("email_verified") === "true",
    status: user.UserStatus,
    enabled: user.Enabled,
    createdAt: user.UserCreateDate,
    lastModifiedAt: user.UserLastModifiedDate,
  };
}

exports.confirm = (username) =>
  client.send(new AdminConfirmSignUpCommand({ UserPoolId, Username: username }));

exports.readUser = async (username) => {
  const user = await client.send(new AdminGetUserCommand({ UserPoolId, Username: username }));
  return userOf(user, user.UserAttributes);
};

exports.readUsers = async (limit) => {
  const { Users } = await client.send(new ListUsersCommand({ UserPoolId, Limit: limit }));
  return Users.map((user) => userOf(user, user.Attributes));
};

exports.readMe = async (authorization) => {
  const AccessToken = authorization.replace(/^Bearer /, "");
  const me = await client.send(new GetUserCommand({ AccessToken }));
  const { username, sub, email, emailVerified } = userOf(me, me.UserAttributes);
  return { username, sub, email, emailVerified };
};

const codes = { NotAuthorizedException: "NOT_AUTHORIZED", UserNotFoundException: "USER_NOT_FOUND" };

/** What Cognito refuses with, as data; anything else is thrown on. */
exports.refusalOf = (error) => {
  const code = codes[error.name];
  if (!code) throw error;
  return { __typename: error.name.replace("Exception", "Error"), code, message: error.message };
};
