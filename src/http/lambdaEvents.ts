/**
 * Events of AWS Lambda, as requests to the same door; and its replies as Lambda wants them. Apollo's own integration
 * would go around the door: its limits, its headers, its errors.
 */
import { STATUS_CODES } from "node:http";
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from "fastify";

type Values = Record<string, string | undefined>;
type Lists = Record<string, string[] | undefined>;

/** Of an HTTP API or a function URL: API Gateway's payload 2.0. */
export interface HttpApiEvent {
  version: "2.0";
  rawPath: string;
  /** As the client wrote it. */
  rawQueryString: string;
  cookies?: string[];
  headers: Values;
  requestContext: { http: { method: string; sourceIp: string } };
  body?: string;
  isBase64Encoded: boolean;
}

/** Of an Application Load Balancer; with multi-value headers where its target group has them switched on. */
export interface LoadBalancerEvent {
  httpMethod: string;
  path: string;
  /** As the client wrote it, not decoded. */
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

/** Where AWS's front end stands: a proxy to be trusted, since nothing else reaches a function. */
export const frontEnd = "127.0.0.1";

/** Throws where the event is of neither kind, or the answer could not carry the cookies of a session. */
export async function answer(
  app: FastifyInstance,
  event: LambdaEvent,
  { cookieSessions }: { cookieSessions: boolean },
): Promise<LambdaResult> {
  const isHttpApi = "version" in event && event.version === "2.0";
  if (!isHttpApi && !("elb" in (event.requestContext ?? {})))
    throw new Error("This is no event of an HTTP API, a function URL or an Application Load Balancer.");
  if (!isHttpApi && cookieSessions && !(event as LoadBalancerEvent).multiValueHeaders)
    throw new Error("A session is two cookies: switch on the multi-value headers of the target group.");
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
  // Of these, AWS writes the first no more than a client does; the other is of a connection that is not here.
  const { "x-forwarded-host": _, "transfer-encoding": __, "content-length": ___, ...kept } = headers;
  return {
    method: method as InjectOptions["method"],
    url: search ? `${path}?${search}` : path,
    headers: kept as InjectOptions["headers"],
    payload: body == null ? undefined : Buffer.from(body, isBase64Encoded ? "base64" : "utf8"),
    remoteAddress: frontEnd,
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
