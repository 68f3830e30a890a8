/** The seed: the app clients of every embedded pool, and users to try things with. */
import { newClientSecret } from "./clients";
import { setPassword } from "./credentials";
import { sendSignUpCode } from "./delivery";
import type { UserPool } from "./userPool";

export interface SeedUser {
  readonly username: string;
  readonly password: string;
  readonly email: string;
  readonly groups: readonly string[];
  readonly status: "CONFIRMED" | "UNCONFIRMED";
}

const password = "Embedded-pool-1";

/** The users of a seeded pool. The password is not a secret: it protects only a pool in this process's memory. */
export const seedUsers: readonly SeedUser[] = [
  { username: "admin", password, email: "admin@example.com", groups: ["admins"], status: "CONFIRMED" },
  { username: "member", password, email: "member@example.com", groups: [], status: "CONFIRMED" },
  { username: "pending", password, email: "pending@example.com", groups: [], status: "UNCONFIRMED" },
];

// Shaped like Cognito's ids, and the same in every process, so that a front end's settings stay valid.
const clientId = "1embeddedpublicclient00000";
const confidentialClientId = "2embeddedconfidential00000";

/**
 * Users sign up with an email address, and keep it until a new one is verified. They sign in with the username or a
 * verified email address. An authenticator app is optional.
 */
export function configure(pool: UserPool): void {
  const email = ["email" as const];
  const update = { AttributesRequireVerificationBeforeUpdate: email };
  pool.settings.replace({ AutoVerifiedAttributes: email, UserAttributeUpdateSettings: update }, pool.clock());
  const mfa = { MfaConfiguration: "OPTIONAL", SoftwareTokenMfaConfiguration: { Enabled: true } } as const;
  pool.settings.replaceMfa(mfa, pool.clock());
}

export function addClients(pool: UserPool) {
  const at = pool.clock();
  const signIn = {
    PreventUserExistenceErrors: "ENABLED",
    ExplicitAuthFlows: [
      "ALLOW_USER_PASSWORD_AUTH",
      "ALLOW_ADMIN_USER_PASSWORD_AUTH",
      "ALLOW_USER_SRP_AUTH",
      "ALLOW_USER_AUTH",
      "ALLOW_CUSTOM_AUTH",
      "ALLOW_REFRESH_TOKEN_AUTH",
    ],
  } as const;
  const settings = { ...signIn, ExplicitAuthFlows: [...signIn.ExplicitAuthFlows] };
  const confidentialClientSecret = newClientSecret();
  pool.clients.create({ ...settings, ClientName: "public" }, at, { id: clientId });
  pool.clients.create({ ...settings, ClientName: "confidential" }, at, {
    id: confidentialClientId,
    secret: confidentialClientSecret,
  });
  return { clientId, confidentialClientId, confidentialClientSecret };
}

export function addSeedUsers(pool: UserPool): void {
  const at = pool.clock();
  const admins = pool.groups.create({ name: "admins", description: "May administer users and groups." }, at);
  for (const person of seedUsers) {
    const user = pool.users.create(person.username, person.status, at);
    const email_verified = String(person.status === "CONFIRMED");
    pool.users.setAttributes(user, Object.entries({ email: person.email, email_verified }), at);
    setPassword(user, person.password, pool.settings.passwordPolicy);
    if (person.groups.includes(admins.name)) admins.members.add(user);
    if (person.status === "UNCONFIRMED") sendSignUpCode(pool, user);
  }
}
