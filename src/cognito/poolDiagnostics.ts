/** Pool diagnostics: warnings at start about user pool settings that would lock users out or disclose them. */
import type { Logger } from "pino";
import * as aws from "../model/operations";
import type { Cognito, InputOf } from "./cognito";
import { codeOf } from "./outcome";

/** The settings that the gateway could read. */
interface PoolDescription {
  pool?: {
    userAttributeUpdateSettings?: { attributesRequireVerificationBeforeUpdate?: string[] };
    autoVerifiedAttributes?: string[];
    userPoolAddOns?: { advancedSecurityMode?: string };
  };
  client?: {
    preventUserExistenceErrors?: string;
    enablePropagateAdditionalUserContextData?: boolean;
  };
  protectsExistence: boolean;
}

/** Each returns a problem and the setting that fixes it; undefined without a problem or without the data. */
const findings: ((described: PoolDescription) => string | undefined)[] = [
  ({ pool }) => {
    const waiting = pool?.userAttributeUpdateSettings?.attributesRequireVerificationBeforeUpdate ?? [];
    const atOnce = pool?.autoVerifiedAttributes?.filter((name) => !waiting.includes(name)) ?? [];
    return atOnce.length > 0
      ? `Users who mistype a new ${atOnce.join(" or ")} are locked out: the pool drops the old value before the new one is verified. Add the attribute to the pool's AttributesRequireVerificationBeforeUpdate.`
      : undefined;
  },
  ({ client, protectsExistence }) =>
    protectsExistence && client && client.preventUserExistenceErrors !== "ENABLED"
      ? "HIDE_USER_EXISTENCE is on, but the app client's PreventUserExistenceErrors is not ENABLED: sign-in with SRP, USER_AUTH or custom triggers discloses whether an account exists."
      : undefined,
  ({ pool, client }) =>
    client?.enablePropagateAdditionalUserContextData === false && isProtected(pool)
      ? "Threat protection is on, but the app client's EnablePropagateAdditionalUserContextData is off: Cognito ignores the callers' addresses and evaluates every sign-in by the gateway's."
      : undefined,
];

const isProtected = (pool: PoolDescription["pool"]) =>
  (pool?.userPoolAddOns?.advancedSecurityMode ?? "OFF") !== "OFF";

/** Logs the warnings and returns them. The gateway may lack the permissions to read the settings; it logs that too. */
export async function diagnosePool(
  cognito: Cognito,
  log: Logger,
  protectsExistence: boolean,
): Promise<string[]> {
  const { userPoolId, clientId } = cognito.scope;
  // An exception is expected here, so it is not logged as an error.
  const by = { requestId: "start", log: log.child({}, { level: "silent" }) };
  async function read<O extends aws.Operation>(operation: O, input: InputOf<O>) {
    const outcome = await cognito.call(operation, input, by);
    if (outcome.kind === "success") return outcome.output;
    log.info(
      { operation: operation.name, outcome: codeOf(operation, outcome) },
      "Cannot check the user pool's settings: the gateway has no permission to read them",
    );
    return undefined;
  }
  const [pool, client] = await Promise.all([
    read(aws.DescribeUserPool, { userPoolId }),
    clientId ? read(aws.DescribeUserPoolClient, { userPoolId, clientId }) : undefined,
  ]);
  const described = { pool: pool?.userPool, client: client?.userPoolClient, protectsExistence };
  const messages = findings.flatMap((say) => say(described) ?? []);
  for (const text of messages) log.warn({ userPoolId }, text);
  return messages;
}
