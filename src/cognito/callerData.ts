/** The caller as Cognito's threat protection sees them: address, device and a few headers, on whatever takes them. */
import type { Operation } from "../model/operations";
import { spellingOf } from "./spelling";

/** What the request itself says of its caller. */
export interface CallerData {
  /** Undefined where no trustworthy address is known: then none is told. */
  ipAddress?: string;
  /** The name and path under which the gateway was called. */
  serverName: string;
  serverPath: string;
  httpHeaders: readonly { headerName: string; headerValue: string }[];
}

type Input = Record<string, unknown>;

/**
 * The input with the caller's data, where the operation has a member for them. UserContextData is for what users do
 * themselves: the address is always the connection's. ContextData is for servers that sign users in: what such a
 * server says of the user holds, and without a word from it the caller's own request does.
 */
export function withCallerData(operation: Operation, input: Input, caller?: () => CallerData): Input {
  const { members } = spellingOf(operation).request;
  const isUsers = members.has("userContextData");
  if (!isUsers && !members.has("contextData")) return input;
  const { deviceData, ...rest } = input;
  const device = deviceData ? { encodedData: deviceData } : {};
  const known = caller?.();
  const ipAddress = known?.ipAddress;
  if (isUsers) {
    const told = { ...(ipAddress && { ipAddress }), ...device };
    return Object.keys(told).length > 0 ? { ...rest, userContextData: told } : rest;
  }
  const said = rest.contextData ?? (ipAddress ? known : undefined);
  return said ? { ...rest, contextData: { ...device, ...defined(said) } } : rest;
}

const defined = (said: object) =>
  Object.fromEntries(Object.entries(said).filter(([, value]) => value != null));
