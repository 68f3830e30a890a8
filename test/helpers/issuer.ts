/** An issuer of tokens: publishes its keys over HTTP, well or badly, and signs what the test says. */
import { generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export const userPoolId = "eu-west-1_AbC123xyz";
export const issuerUrl = `https://cognito-idp.eu-west-1.amazonaws.com/${userPoolId}`;
export const clientId = "1example23456789";

export interface Forgery {
  header?: object;
  claims?: object;
  key?: KeyObject;
  signature?: (input: string) => string;
}

export const newKey = () => generateKeyPairSync("rsa", { modulusLength: 2048 });
export const now = () => Math.floor(Date.now() / 1_000);
export const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");

export class Issuer {
  readonly key = newKey();
  /** What the pool publishes, by kid. */
  readonly keys: Record<string, KeyObject> = { "the-key": this.key.publicKey };
  /** Answers instead of the keys, while a test wants it. */
  outage?: (reply: ServerResponse) => void;
  /** When the keys were asked for. */
  readonly fetches: number[] = [];

  private constructor(private readonly server: Server) {}

  static async start(): Promise<Issuer> {
    const server = createServer();
    const issuer = new Issuer(server);
    server.on("request", (_, reply) => {
      issuer.fetches.push(Date.now());
      if (issuer.outage) return issuer.outage(reply);
      reply.setHeader("content-type", "application/json").end(JSON.stringify(issuer.jwks));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    return issuer;
  }

  get jwks() {
    const keys = Object.entries(this.keys);
    return {
      keys: keys.map(([kid, key]) => ({ ...key.export({ format: "jwk" }), kid, alg: "RS256", use: "sig" })),
    };
  }

  /** A gateway that takes this issuer's tokens, for a pool on Amazon Cognito. */
  get settings(): Record<string, string> {
    return {
      COGNITO_USER_POOL_ID: userPoolId,
      COGNITO_CLIENT_ID: clientId,
      COGNITO_JWKS_URI: `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/jwks.json`,
      ADMIN_GROUPS: "admins",
    };
  }

  /** An administrator's access token, good but for what the forgery says. */
  token({ header, claims, key = this.key.privateKey, signature }: Forgery = {}): string {
    const body = {
      sub: "11111111-2222-3333-4444-555555555555",
      iss: issuerUrl,
      client_id: clientId,
      token_use: "access",
      scope: "aws.cognito.signin.user.admin",
      auth_time: now(),
      iat: now(),
      exp: now() + 300,
      jti: "a-jti",
      username: "kim",
      "cognito:groups": ["admins"],
      ...claims,
    };
    const input = `${encoded({ kid: "the-key", alg: "RS256", ...header })}.${encoded(body)}`;
    const signed = signature?.(input) ?? sign("RSA-SHA256", Buffer.from(input), key).toString("base64url");
    return `${input}.${signed}`;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}
