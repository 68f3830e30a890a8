/** A pool's Lambda functions as local functions, and the events that they receive. */
export interface TriggerEvent {
  version: "1";
  triggerSource: string;
  region: string;
  userPoolId: string;
  userName: string;
  callerContext: { awsSdkVersion: string; clientId: string };
  request: Record<string, any>;
  response: Record<string, any>;
}

/** A function that throws rejects the request, like a Lambda function. Triggers are synchronous. */
export type Trigger = (event: TriggerEvent) => TriggerEvent;

export interface Triggers {
  preSignUp?: Trigger;
  defineAuthChallenge?: Trigger;
  createAuthChallenge?: Trigger;
  verifyAuthChallengeResponse?: Trigger;
}
