/** Parses responses by their structure, never by their prose. */
import { parseObject } from "../../json";
import type { Serializer } from "./serializer";
import type { TransportResponse } from "./transport";

export interface Success {
  kind: "success";
  output: Record<string, unknown>;
}

export interface ExceptionResponse {
  kind: "refused";
  /** AWS's name: `UserNotFoundException`. */
  exception: string;
  text: string;
  reasonCode?: string;
  status: number;
  awsRequestId?: string;
  /** From the header, if AWS sends one. */
  retryAfterSeconds?: number;
}

/** Neither a complete success nor an exception: the request's effect is unknown. */
export interface Unreadable {
  kind: "unreadable";
  status: number;
  awsRequestId?: string;
}

/** Returns a success only for a complete response: an object with every member that AWS always sends. */
export function readResponse(
  response: Serializer,
  transportResponse: TransportResponse,
): Success | ExceptionResponse | Unreadable {
  const { status } = transportResponse;
  const awsRequestId = header(transportResponse, "x-amzn-requestid");
  const json = parseObject(transportResponse.body);
  if (status === 200) {
    const output = readOutput(response, transportResponse.body, json);
    return output ? { kind: "success", output } : { kind: "unreadable", status, awsRequestId };
  }
  const exception = exceptionOf(transportResponse, json);
  if (!exception) return { kind: "unreadable", status, awsRequestId };
  const retryAfter = Number(header(transportResponse, "retry-after"));
  return {
    kind: "refused",
    exception,
    text: String(json?.message ?? json?.Message ?? ""),
    reasonCode: typeof json?.reasonCode === "string" ? json.reasonCode : undefined,
    status,
    awsRequestId,
    retryAfterSeconds: retryAfter > 0 ? retryAfter : undefined,
  };
}

function readOutput(response: Serializer, body: string, json: Record<string, unknown> | undefined) {
  // An operation without output returns an empty body or an empty object.
  if (response.isUnit) return body === "" || json ? {} : undefined;
  if (!json) return undefined;
  try {
    const output = response.deserialize(json);
    return response.required.every((member) => output[member] !== undefined) ? output : undefined;
  } catch {
    return undefined; // a value of the wrong kind
  }
}

/** The name of a response's exception, from its body or else from its header. */
export function exceptionOf(
  response: TransportResponse,
  json = parseObject(response.body),
): string | undefined {
  return exceptionName(json?.__type ?? json?.code ?? header(response, "x-amzn-errortype"));
}

/** `com.amazonaws…#UserNotFoundException:http://…` → `UserNotFoundException`. */
function exceptionName(type: unknown): string | undefined {
  if (typeof type !== "string") return undefined;
  const name = type.replace(/^[^#]*#/, "").replace(/[:,].*$/, "");
  return /^[A-Za-z]\w{0,99}$/.test(name) ? name : undefined;
}

function header({ headers }: TransportResponse, name: string): string | undefined {
  const value = headers[name];
  return Array.isArray(value) ? value[0] : value;
}
