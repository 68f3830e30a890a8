/** The SDK's operations and the shape of each input. */
import * as sdk from "@aws-sdk/client-cognito-identity-provider";
import { operationShapes, type Shape } from "../smithySchema";

export type { Shape } from "../smithySchema";

const exported: Readonly<Record<string, unknown>> = { ...sdk };

export const operationNames: ReadonlySet<string> = new Set(
  Object.keys(sdk).flatMap((name) => (/^[A-Z].*Command$/.test(name) ? name.slice(0, -"Command".length) : [])),
);

export function inputShape(operation: string): Shape {
  const schema = exported[`${operation}$`];
  return schema ? operationShapes(schema).input : { kind: "document", isSensitive: false };
}
