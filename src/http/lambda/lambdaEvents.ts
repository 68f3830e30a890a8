/**
 * Converts AWS Lambda events to requests to the same HTTP server, and its responses to Lambda's format. Apollo's own
 * integration would bypass the server's limits, headers and errors.
 */
import { STATUS_CODES } from "node:http";
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from "fastify";

type Values = Record<string, string | undefined>;
type Lists = Record<string, string[] | undefined>;

/** Event of an HTTP API or a function URL: API Gateway's payload format 2.0. */
export interface HttpApiEvent {
  version: "2.0";
  rawPath: string;
  /** As the client sent it. */
  rawQueryString: string;
  cookies?: string[];
  headers: Values;
  requestContext: { http: { method: string; sourceIp: string } };
  body?: string;
  isBase64Encoded: boolean;
}

/** Event of an Application Load Balancer, with multi-value headers if its target group enables them. */
export interface LoadBalancerEvent {
  httpMethod: string;
  path: string;
  /** As the client sent it, not decoded. */
  queryStringParameters?: Values;
  multiValueQueryStringParameters?: Lists;
  headers?: Values;
  multiValueHeaders?: Lists;
  requestContext: { elb: object };
  body?: string | null;
  isBase64Encoded: boolean;
}

export type LambdaEvent = HttpApiEvent | LoadBalancerEvent;

export interface LambdaResult {
  statusCode: number;
  statusDescription?: string;
  headers?: Record<string, string>;
  multiValueHeaders?: Record<string, string[]>;
  cookies?: string[];
  body: string;
  isBase64Encoded: false;
}

/** The address of AWS's front end, a trusted proxy: nothing else reaches a function. */
export const eventSource = "127.0.0.1";

/** Throws for an event of neither kind, and for one whose response cannot carry the session's cookies. */
export async function handleEvent(
  app: FastifyInstance,
  event: LambdaEvent,
  { cookieSessions }: { cookieSessions: boolean },
): Promise<LambdaResult> {
  const isHttpApi = "version" in event && event.version === "2.0";
  if (!isHttpApi && !("elb" in (event.requestContext ?? {})))
    throw new Error(
      "Unsupported event: expected one of an HTTP API, a function URL or an Application Load Balancer.",
    );
  if (!isHttpApi && cookieSessions && !(event as LoadBalancerEvent).multiValueHeaders)
    throw new Error("A session needs two cookies: enable multi-value headers on the target group.");
  const reply = await app.inject(isHttpApi ? ofHttpApi(event) : ofLoadBalancer(event as LoadBalancerEvent));
  return result(reply, event);
}

function ofHttpApi({ rawPath, rawQueryString, cookies, headers, requestContext, ...rest }: HttpApiEvent) {
  const { method, sourceIp } = requestContext.http;
  const lists = asLists(Object.entries(headers).map(([name, value]) => [name, [value ?? ""]]));
  lists["x-forwarded-for"] = [...(lists["x-forwarded-for"] ?? []), sourceIp];
  lists["x-forwarded-proto"] = ["https"];
  if (cookies) lists.cookie = [cookies.join("; ")];
  return request(method, rawPath, rawQueryString, lists, rest);
}

function ofLoadBalancer(event: LoadBalancerEvent) {
  const { httpMethod, path, headers = {}, multiValueHeaders, ...rest } = event;
  const { queryStringParameters = {}, multiValueQueryStringParameters } = rest;
  const single = (values: Values) =>
    Object.entries(values).map(([name, value]): Pair => [name, [value ?? ""]]);
  const query = multiValueQueryStringParameters
    ? Object.entries(multiValueQueryStringParameters)
    : single(queryStringParameters);
  const search = query.flatMap(([name, values = []]) => values.map((value) => `${name}=${value}`)).join("&");
  const lists = asLists(multiValueHeaders ? Object.entries(multiValueHeaders) : single(headers));
  return request(httpMethod, path, search, lists, rest);
}

type Pair = [name: string, values: string[] | undefined];

const asLists = (pairs: Pair[]): Record<string, string[]> =>
  Object.fromEntries(pairs.map(([name, values = []]) => [name.toLowerCase(), values]));

function request(
  method: string,
  path: string,
  search: string,
  headers: Record<string, string[]>,
  { body, isBase64Encoded }: Pick<LambdaEvent, "body" | "isBase64Encoded">,
): InjectOptions {
  // AWS sets the first no more reliably than a client does; the other describes a connection that does not reach this
  // process.
  const { "x-forwarded-host": _, "transfer-encoding": __, "content-length": ___, ...forwarded } = headers;
  return {
    method: method as InjectOptions["method"],
    url: search ? `${path}?${search}` : path,
    headers: forwarded as InjectOptions["headers"],
    payload: body == null ? undefined : Buffer.from(body, isBase64Encoded ? "base64" : "utf8"),
    remoteAddress: eventSource,
  };
}

function result({ statusCode, headers, payload }: LightMyRequestResponse, event: LambdaEvent): LambdaResult {
  const { "set-cookie": cookies, connection: _, "transfer-encoding": __, ...rest } = headers;
  const setCookies = cookies === undefined ? [] : [cookies].flat();
  const named = Object.entries(rest).map(([name, value]): [string, string] => [name, String(value)]);
  const answer = { statusCode, body: payload, isBase64Encoded: false } as const;
  if ("version" in event) return { ...answer, headers: Object.fromEntries(named), cookies: setCookies };
  const statusDescription = `${statusCode} ${STATUS_CODES[statusCode]}`;
  if (!event.multiValueHeaders) return { ...answer, statusDescription, headers: Object.fromEntries(named) };
  const lists: [string, string[]][] = named.map(([name, value]) => [name, [value]]);
  if (setCookies.length > 0) lists.push(["set-cookie", setCookies]);
  return { ...answer, statusDescription, multiValueHeaders: Object.fromEntries(lists) };
}
