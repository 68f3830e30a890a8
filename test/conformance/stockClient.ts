/** The AWS SDK's own client, as everybody uses it: what ours is compared with. */
import { Readable } from "node:stream";
import * as sdk from "@aws-sdk/client-cognito-identity-provider";

export const credentials = { accessKeyId: "AKIDEXAMPLE", secretAccessKey: "secret of the tests" };
export const region = "us-east-1";

/** The SDK's command of an operation. */
export function command(operation: string, input: object) {
  const Command = (sdk as unknown as Record<string, new (input: object) => any>)[`${operation}Command`]!;
  return new Command(input);
}

/** Sends a command to nobody: what would have left, and what the SDK makes of the answer. */
export async function exchange(operation: string, input: object, body = "{}") {
  let sent: { body: string } | undefined;
  const client = new sdk.CognitoIdentityProviderClient({
    region,
    credentials,
    maxAttempts: 1,
    requestHandler: {
      async handle(request: { body: Uint8Array }) {
        sent = { body: new TextDecoder().decode(request.body) };
        return { response: { statusCode: 200, headers: {}, body: Readable.from([Buffer.from(body)]) } };
      },
    } as never,
  });
  const { $metadata, ...output } = await client.send(command(operation, input));
  return { sent: sent!, output };
}
