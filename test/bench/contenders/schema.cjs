/** The bench's fields in type-graphql, with results as unions, as somebody would write them around the SDK. */
require("reflect-metadata");
const t = require("type-graphql");
const { confirm, readMe, readUser, readUsers, refusalOf } = require("./cognito.cjs");

/** A class with fields: decorators as calls, so that Node runs the file as it is. */
function type(name, fields, options) {
  const made = { [name]: class {} }[name];
  for (const [field, of] of Object.entries(fields)) t.Field(of, { nullable: true })(made.prototype, field);
  t.ObjectType(name, options)(made);
  return made;
}
const text = () => String;
const flag = () => Boolean;

const CognitoError = class CognitoError {};
for (const field of ["code", "message"]) t.Field(text)(CognitoError.prototype, field);
t.InterfaceType("CognitoError")(CognitoError);
const errors = ["NotAuthorizedError", "UserNotFoundError"].map((name) =>
  type(name, {}, { implements: CognitoError }),
);

/** A member of a union is told by its class. */
const as = (type, facts) => Object.assign(new type(), facts);
function refused(error) {
  const { __typename, ...facts } = refusalOf(error);
  return as(
    errors.find(({ name }) => name === __typename),
    facts,
  );
}

const User = type("User", {
  username: text,
  sub: text,
  email: text,
  emailVerified: flag,
  status: text,
  enabled: flag,
  createdAt: () => Date,
  lastModifiedAt: () => Date,
});
const UserConnection = type("UserConnection", { nodes: () => [User] });
const ConfirmUserSuccess = type("ConfirmUserSuccess", { done: flag });
const Me = type("Me", { username: text, sub: text, email: text, emailVerified: flag });

const ConfirmUserInput = class ConfirmUserInput {};
t.Field(text)(ConfirmUserInput.prototype, "username");
t.InputType("ConfirmUserInput")(ConfirmUserInput);

const resultOf = (name, success) => t.createUnionType({ name, types: () => [success, ...errors] });

class Resolvers {
  async confirmUser({ username }) {
    try {
      await confirm(username);
      return as(ConfirmUserSuccess, { username });
    } catch (error) {
      return refused(error);
    }
  }

  async users(first) {
    try {
      return as(UserConnection, { nodes: await readUsers(first) });
    } catch (error) {
      return refused(error);
    }
  }

  async me({ authorization }) {
    try {
      return as(Me, await readMe(authorization));
    } catch (error) {
      return refused(error);
    }
  }
}
class Users {
  user({ username }) {
    return readUser(username);
  }
}

function resolve(kind, name, result) {
  kind(() => result, { nullable: true })(
    Resolvers.prototype,
    name,
    Object.getOwnPropertyDescriptor(Resolvers.prototype, name),
  );
}
t.Arg("input", () => ConfirmUserInput)(Resolvers.prototype, "confirmUser", 0);
resolve(t.Mutation, "confirmUser", resultOf("ConfirmUserResult", ConfirmUserSuccess));
t.Arg("first", () => t.Int)(Resolvers.prototype, "users", 0);
resolve(t.Query, "users", resultOf("UsersResult", UserConnection));
t.Ctx()(Resolvers.prototype, "me", 0);
resolve(t.Query, "me", resultOf("MeResult", Me));
t.Resolver()(Resolvers);

t.Root()(Users.prototype, "user", 0);
t.FieldResolver(() => User, { nullable: true })(
  Users.prototype,
  "user",
  Object.getOwnPropertyDescriptor(Users.prototype, "user"),
);
t.Resolver(() => ConfirmUserSuccess)(Users);

exports.makeSchema = () => t.buildSchemaSync({ resolvers: [Resolvers, Users], validate: false });
exports.listening = (url) => console.log(JSON.stringify({ url }));
