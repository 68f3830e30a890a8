/** The wire format: Cognito's responses and exceptions in AWS JSON 1.1. */
import { randomUUID } from "node:crypto";
import { isObject } from "../json";
import { CognitoException } from "./errors";

export interface EmbeddedResponse {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: string;
}

const headers = (): Record<string, string> => ({
  "content-type": "application/x-amz-json-1.1",
  "x-amzn-requestid": randomUUID(),
});

export function serializeSuccess(output: object): EmbeddedResponse {
  return { status: 200, headers: headers(), body: JSON.stringify(output, epochSeconds) };
}

export function serializeFailure(failure: CognitoException): EmbeddedResponse {
  const { exception, message, status } = failure;
  return {
    status,
    headers: {
      ...headers(),
      "x-amzn-errortype": `${exception}:`,
      "x-amzn-errormessage": headerSafe(message),
    },
    body: JSON.stringify({ __type: exception, message }),
  };
}

export function readInput(body: string): object {
  const text = body.trim();
  if (text === "") return {};
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch (cause) {
    throw serializationFault("The body is not JSON.", cause);
  }
  if (isObject(input)) return input;
  throw serializationFault("Start of structure or map expected.");
}

export function serializationFault(message: string, cause?: unknown): CognitoException {
  return Object.assign(new CognitoException("SerializationException", message), { cause });
}

// JSON.stringify calls Date's toJSON before the replacer, so the Date is read from its holder.
function epochSeconds(this: Record<string, unknown>, key: string, value: unknown): unknown {
  const original = this[key];
  return original instanceof Date ? original.getTime() / 1000 : value;
}

const headerSafe = (text: string) => text.replace(/[^\x20-\x7e]/g, " ");
