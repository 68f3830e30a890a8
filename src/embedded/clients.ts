/** App clients: an application signs its users in through one. */
import { createHmac, randomInt } from "node:crypto";
import type { UserPoolClientType } from "@aws-sdk/client-cognito-identity-provider";
import { invalidParameter, passwordAttemptsExceeded } from "./errors";

/** What CreateUserPoolClient and UpdateUserPoolClient set on a client. */
export type ClientSettings = Omit<
  UserPoolClientType,
  "UserPoolId" | "ClientId" | "ClientSecret" | "CreationDate" | "LastModifiedDate" | "ClientType"
>;

export interface Client {
  readonly ordinal: number;
  readonly id: string;
  readonly secret?: string;
  readonly createdAt: Date;
  modifiedAt: Date;
  settings: ClientSettings;
}

/** Cognito's defaults for omitted members. An update resets omitted members to these. */
const defaults: ClientSettings = {
  RefreshTokenValidity: 30,
  TokenValidityUnits: {},
  ExplicitAuthFlows: ["ALLOW_CUSTOM_AUTH", "ALLOW_REFRESH_TOKEN_AUTH", "ALLOW_USER_SRP_AUTH"],
  AllowedOAuthFlowsUserPoolClient: false,
  PreventUserExistenceErrors: "LEGACY",
  EnableTokenRevocation: true,
  EnablePropagateAdditionalUserContextData: false,
  AuthSessionValidity: 3,
};

const unitSeconds: Record<string, number> = { seconds: 1, minutes: 60, hours: 3600, days: 86400 };

export class Clients {
  readonly #byId = new Map<string, Client>();
  #created = 0;

  create(
    settings: ClientSettings,
    at: Date,
    { id = newClientId(), secret }: { id?: string; secret?: string },
  ) {
    const ordinal = ++this.#created;
    const client: Client = {
      ordinal,
      id,
      secret,
      createdAt: at,
      modifiedAt: at,
      settings: complete(settings),
    };
    this.#byId.set(id, client);
    return client;
  }

  /** Throws ResourceNotFoundException for a client that does not exist. */
  get(id: string): Client {
    const client = this.#byId.get(id);
    if (!client) throw passwordAttemptsExceeded.unknownClient(id);
    return client;
  }

  /** As in AWS, an update resets every omitted member to its default. Only the name stays. */
  update(client: Client, settings: ClientSettings, at: Date): void {
    client.settings = complete({
      ...settings,
      ClientName: settings.ClientName ?? client.settings.ClientName,
    });
    client.modifiedAt = at;
  }

  delete(client: Client): void {
    this.#byId.delete(client.id);
  }

  all(): Iterable<Client> {
    return this.#byId.values();
  }
}

function complete(settings: ClientSettings): ClientSettings {
  const entries = Object.entries(settings).filter(([, value]) => value !== undefined && value !== null);
  const client: ClientSettings = { ...structuredClone(defaults), ...Object.fromEntries(entries) };
  const { ExplicitAuthFlows: flows = [], RefreshTokenRotation: rotation } = client;
  const rotates = rotation?.Feature === "ENABLED";
  if (rotates && flows.includes("ALLOW_REFRESH_TOKEN_AUTH"))
    throw invalidParameter(
      "ALLOW_REFRESH_TOKEN_AUTH cannot be enabled when refresh token rotation is enabled.",
    );
  if (flows.some((flow) => flow.startsWith("ALLOW_")) && flows.some((flow) => !flow.startsWith("ALLOW_")))
    throw invalidParameter("Use of the ALLOW_ prefix is required for all flows, or for none of them.");
  const { access, id, refresh } = tokenValidity(client);
  const isShort = (seconds: number) => seconds >= 300 && seconds <= 86400;
  if (!isShort(access) || !isShort(id) || refresh < 3600 || refresh > 315360000)
    throw invalidParameter("Invalid range for token validity.");
  if (access > refresh || id > refresh)
    throw invalidParameter("Access and ID tokens cannot last longer than the refresh token.");
  return client;
}

/** Lifetimes of the client's tokens, in seconds. */
export function tokenValidity({
  AccessTokenValidity,
  IdTokenValidity,
  RefreshTokenValidity,
  TokenValidityUnits: units,
}: ClientSettings) {
  const seconds = (value: number | undefined, unit: string, otherwise: number) =>
    value ? value * (unitSeconds[unit] ?? 1) : otherwise;
  return {
    access: seconds(AccessTokenValidity, units?.AccessToken ?? "hours", 3600),
    id: seconds(IdTokenValidity, units?.IdToken ?? "hours", 3600),
    refresh: seconds(RefreshTokenValidity, units?.RefreshToken ?? "days", 30 * 86400),
  };
}

export function allows(client: Client, flow: string): boolean {
  const flows: readonly string[] = client.settings.ExplicitAuthFlows ?? [];
  if (flows.some((name) => name.startsWith("ALLOW_"))) return flows.includes(`ALLOW_${flow}`);
  return flows.includes(flow) || impliedByOldNames(flow, flows.includes("CUSTOM_AUTH_FLOW_ONLY"));
}

/**
 * The legacy names (without ALLOW_) add flows to the default ones, except that CUSTOM_AUTH_FLOW_ONLY leaves only
 * refresh and triggers.
 */
function impliedByOldNames(flow: string, isCustomOnly: boolean): boolean {
  const always = flow === "REFRESH_TOKEN_AUTH" || flow === "CUSTOM_AUTH";
  return always || (flow === "USER_SRP_AUTH" && !isCustomOnly);
}

export const protectsExistence = (client: Client): boolean =>
  client.settings.PreventUserExistenceErrors === "ENABLED";

/**
 * Whether this client may read or write the attribute. Cognito's default is every attribute that Cognito does not
 * manage itself.
 */
export function mayRead({ settings }: Client, name: string): boolean {
  return name === "sub" || !settings.ReadAttributes?.length || settings.ReadAttributes.includes(name);
}
export function mayWrite({ settings }: Client, name: string): boolean {
  if (!isWritable(name)) return false;
  return !settings.WriteAttributes?.length || settings.WriteAttributes.includes(name);
}
/** No user may write these, whatever the client allows. */
export const isWritable = (name: string): boolean =>
  !/^(email|phone_number)_verified$|^identities$|^sub$|^dev:/.test(name);

export function secretHash(username: string, { id, secret = "" }: Client): string {
  return createHmac("sha256", secret)
    .update(username + id)
    .digest("base64");
}

/**
 * Throws NotAuthorizedException unless the hash matches one of the names that the request may have used for the user.
 */
export function checkSecretHash(client: Client, names: readonly string[], hash: string | undefined): void {
  if (client.secret === undefined) {
    if (hash !== undefined) throw passwordAttemptsExceeded.secretHashWrong(client.id);
    return;
  }
  if (hash === undefined) throw passwordAttemptsExceeded.secretHashMissing(client.id);
  if (!names.some((name) => secretHash(name, client) === hash))
    throw passwordAttemptsExceeded.secretHashWrong(client.id);
}

export const newClientId = (): string => letters(26);
export const newClientSecret = (): string => letters(51);

function letters(length: number): string {
  const alphabet = "0123456789abcdefghijklmnopqrstuv";
  return Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join("");
}
