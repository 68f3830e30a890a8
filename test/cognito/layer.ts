/** The service layer as the gateway starts it, with a log that can be read and no waiting between attempts. */
import { pino } from "pino";
import { Cognito, type CognitoOptions } from "../../src/cognito/cognito";
import { HttpTransport } from "../../src/cognito/transport/httpTransport";
import { UserPoolScope } from "../../src/cognito/userPoolScope";
import { conclude } from "../../src/graphql/errors/errorMapping";
import type { Operation } from "../../src/model/operations";

export const userPoolId = "us-east-1_Test";
export const clientId = "thedefaultclient";

/** Of nobody: the chain of the AWS SDK finds them in the environment. */
export function useTestCredentials(): void {
  process.env.AWS_ACCESS_KEY_ID = "AKIDEXAMPLE";
  process.env.AWS_SECRET_ACCESS_KEY = "secret of the tests";
}

export interface Layer {
  cognito: Cognito;
  /** Every line of the log, one text. */
  log(): string;
  ask(operation: Operation, input: object): Promise<any>;
  close(): Promise<void>;
}

export async function layerAt(endpoint: string, options: Partial<CognitoOptions> = {}): Promise<Layer> {
  const lines: string[] = [];
  const log = pino({ level: "trace" }, { write: (line: string) => lines.push(line) });
  const cognito = new Cognito(await HttpTransport.open({ region: "us-east-1", endpoint }), {
    scope: new UserPoolScope({ userPoolId, clientId }),
    deadlines: { read: 20_000, write: 20_000, trigger: 20_000 },
    checkConstraints: true,
    random: () => 0,
    ...options,
  });
  return {
    cognito,
    log: () => lines.join(""),
    async ask(operation, input) {
      const caller = { requestId: "request-1", log, accessToken: "the caller's token" };
      return conclude(operation, await cognito.call(operation, { ...input }, caller), caller);
    },
    close: () => cognito.close(),
  };
}
