/** Advice: settings of the user pool that would lock people out or disclose them, told when the gateway starts. */
import type { Logger } from "pino";
import * as aws from "../model/operations";
import type { Cognito, InputOf } from "./cognito";
import { codeOf } from "./outcome";

/** What could be read of the settings. */
interface Described {
  pool?: {
    userAttributeUpdateSettings?: { attributesRequireVerificationBeforeUpdate?: string[] };
    autoVerifiedAttributes?: string[];
    userPoolAddOns?: { advancedSecurityMode?: string };
  };
  client?: {
    preventUserExistenceErrors?: string;
    enablePropagateAdditionalUserContextData?: boolean;
  };
  hidesExistence: boolean;
}

/** Each says what is the matter and which setting mends it; undefined where all is well, or nothing is known. */
const advice: ((described: Described) => string | undefined)[] = [
  ({ pool }) => {
    const waiting = pool?.userAttributeUpdateSettings?.attributesRequireVerificationBeforeUpdate ?? [];
    const atOnce = pool?.autoVerifiedAttributes?.filter((name) => !waiting.includes(name)) ?? [];
    return atOnce.length > 0
      ? `Who mistypes a new ${atOnce.join(" or ")} is locked out: the pool drops the old one before the new one is verified. Add it to the pool's AttributesRequireVerificationBeforeUpdate.`
      : undefined;
  },
  ({ client, hidesExistence }) =>
    hidesExistence && client && client.preventUserExistenceErrors !== "ENABLED"
      ? "HIDE_USER_EXISTENCE is on, and the app client's PreventUserExistenceErrors is not ENABLED: sign-in with SRP, by choice or by triggers discloses who has an account."
      : undefined,
  ({ pool, client }) =>
    client?.enablePropagateAdditionalUserContextData === false && isProtected(pool)
      ? "Threat protection is on, and the app client's EnablePropagateAdditionalUserContextData is off: Cognito does not take the callers' addresses, and judges everybody by the gateway's."
      : undefined,
];

const isProtected = (pool: Described["pool"]) =>
  (pool?.userPoolAddOns?.advancedSecurityMode ?? "OFF") !== "OFF";

/**
 * Logs what is the matter, and answers it. Reading the settings needs permissions that the gateway may well lack: then
 * nothing is known, and that is said too.
 */
export async function adviseOnPool(
  cognito: Cognito,
  log: Logger,
  hidesExistence: boolean,
): Promise<string[]> {
  const { userPoolId, clientId } = cognito.tenancy;
  // A refusal is foreseen here, so it is not logged as the fault that it would be elsewhere.
  const by = { requestId: "start", log: log.child({}, { level: "silent" }) };
  async function read<O extends aws.Operation>(operation: O, input: InputOf<O>) {
    const outcome = await cognito.call(operation, input, by);
    if (outcome.kind === "success") return outcome.output;
    log.info(
      { operation: operation.name, outcome: codeOf(operation, outcome) },
      "The pool's settings are not looked at: the gateway may not read them",
    );
    return undefined;
  }
  const [pool, client] = await Promise.all([
    read(aws.DescribeUserPool, { userPoolId }),
    clientId ? read(aws.DescribeUserPoolClient, { userPoolId, clientId }) : undefined,
  ]);
  const described = { pool: pool?.userPool, client: client?.userPoolClient, hidesExistence };
  const found = advice.flatMap((say) => say(described) ?? []);
  for (const text of found) log.warn({ userPoolId }, text);
  return found;
}
