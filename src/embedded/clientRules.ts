/** Client rules: combinations of app client settings that Cognito rejects. */
import type { SchemaAttributeType } from "@aws-sdk/client-cognito-identity-provider";
import { type ClientSettings, isWritable } from "./clients";
import { CognitoException, invalidParameter } from "./errors";

interface Context {
  hasSecret: boolean;
  schema: readonly SchemaAttributeType[];
  /** The verb in Cognito's messages. */
  doing: "creating" | "updating";
}

const userFlows = ["code", "implicit"] as const;

/** Throws InvalidParameterException or InvalidOAuthFlowException for settings that Cognito rejects. */
export function expectPossibleClient(settings: ClientSettings, { hasSecret, schema, doing }: Context): void {
  const { ReadAttributes = [], WriteAttributes = [], CallbackURLs = [], DefaultRedirectURI } = settings;
  const names = new Set(schema.map(({ Name }) => Name));
  if (!ReadAttributes.every((name) => names.has(name)))
    throw invalidParameter(`Invalid read attributes specified while ${doing} a client`);
  if (!WriteAttributes.every((name) => names.has(name) && isWritable(name)))
    throw invalidParameter(`Invalid write attributes specified while ${doing} a client`);
  if (DefaultRedirectURI && !CallbackURLs.includes(DefaultRedirectURI))
    throw invalidParameter("DefaultRedirectURI must be one of the CallbackURLs.");
  if (settings.EnablePropagateAdditionalUserContextData && !hasSecret)
    throw invalidParameter("EnablePropagateAdditionalUserContextData needs a client with a secret.");
  const fault = oauthFault(settings, hasSecret);
  if (fault) throw new CognitoException("InvalidOAuthFlowException", fault);
}

function oauthFault(
  {
    AllowedOAuthFlows: flows = [],
    AllowedOAuthScopes: scopes = [],
    AllowedOAuthFlowsUserPoolClient,
  }: ClientSettings,
  hasSecret: boolean,
): string | undefined {
  if (AllowedOAuthFlowsUserPoolClient && !(flows.length && scopes.length))
    return "AllowedOAuthFlows and AllowedOAuthScopes are required if user pool client is allowed to use OAuth flows.";
  if (!flows.includes("client_credentials")) return undefined;
  if (userFlows.some((flow) => flows.includes(flow)))
    return "client_credentials flow can not be selected along with code flow or implicit flow.";
  if (!hasSecret)
    return "client_credentials flow can not be selected if client does not have a client secret.";
  // These scopes act for a user, and a client_credentials token has no user.
  const [ofUser] = scopes.filter((scope) => /^(openid|email|phone|profile|aws\.)/.test(scope));
  return ofUser && `${ofUser} is not supported with client_credentials flow`;
}
