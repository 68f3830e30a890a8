/**
 * User context for Cognito's threat protection: address, device and a few headers, for every operation that accepts
 * them.
 */
import type { Operation } from "../model/operations";
import { serializerOf } from "./transport/serializer";

/** The caller's data from the request. */
export interface UserContext {
  /** Undefined without a trustworthy address; Cognito receives none then. */
  ipAddress?: string;
  /** The host name and path of the request. */
  serverName: string;
  serverPath: string;
  httpHeaders: readonly { headerName: string; headerValue: string }[];
}

type Input = Record<string, unknown>;

/**
 * Adds the caller's data to the input of operations that have a member for it. UserContextData is for users' own
 * operations: its address is always the connection's. ContextData is for servers that sign users in: the server's data
 * about the user takes precedence over the server's own request.
 */
export function withUserContext(operation: Operation, input: Input, caller?: () => UserContext): Input {
  const { members } = serializerOf(operation).request;
  const isUsers = members.has("userContextData");
  if (!isUsers && !members.has("contextData")) return input;
  const { deviceData, ...rest } = input;
  const device = deviceData ? { encodedData: deviceData } : {};
  const details = caller?.();
  const ipAddress = details?.ipAddress;
  if (isUsers) {
    const contextData = { ...(ipAddress && { ipAddress }), ...device };
    return Object.keys(contextData).length > 0 ? { ...rest, userContextData: contextData } : rest;
  }
  const context = rest.contextData ?? (ipAddress ? details : undefined);
  return context ? { ...rest, contextData: { ...device, ...defined(context) } } : rest;
}

const defined = (contextData: object) =>
  Object.fromEntries(Object.entries(contextData).filter(([, value]) => value != null));
