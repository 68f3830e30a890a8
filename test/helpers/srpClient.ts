/** SRP as AWS's own library for browsers runs it: of a user's password, or of a remembered device's. */
import { createHmac } from "node:crypto";
import AuthenticationHelper from "amazon-cognito-identity-js/lib/AuthenticationHelper";
import BigInteger from "amazon-cognito-identity-js/lib/BigInteger";
import DateHelper from "amazon-cognito-identity-js/lib/DateHelper";

const called = <T>(begin: (callback: (error: Error | null, result: T) => void) => void) =>
  new Promise<T>((resolve, reject) => begin((error, result) => (error ? reject(error) : resolve(result))));
const number = (hex: string) => new BigInteger(hex, 16);

export interface Asked {
  srpB: string;
  salt: string;
  secretBlock: string;
}

export class SrpClient {
  private readonly helper: any;

  /** What the pool's id ends with; or a device's group key. */
  constructor(private readonly group: string) {
    this.helper = new AuthenticationHelper(group);
  }

  async srpA(): Promise<string> {
    return (await called<any>((done) => this.helper.getLargeAValue(done))).toString(16);
  }

  /** `name` is the user's, as the challenge tells it; or the device's key. */
  async proof(name: string, password: string, { srpB, salt, secretBlock }: Asked) {
    const key = await called<Buffer>((done) =>
      this.helper.getPasswordAuthenticationKey(name, password, number(srpB), number(salt), done),
    );
    const timestamp: string = new DateHelper().getNowString();
    const signature = createHmac("sha256", key)
      .update(this.group + name)
      .update(Buffer.from(secretBlock, "base64"))
      .update(timestamp)
      .digest("base64");
    return { signature, timestamp };
  }
}

/** A password for a device, and what confirmMyDevice takes of it. */
export async function devicePassword({ deviceGroupKey, deviceKey }: Record<string, string>) {
  const helper = new AuthenticationHelper(deviceGroupKey);
  await called((done) => helper.generateHashDevice(deviceGroupKey, deviceKey, done));
  const base64 = (hex: string) => Buffer.from(hex, "hex").toString("base64");
  return {
    password: helper.getRandomPassword() as string,
    deviceSecretVerifierConfig: {
      passwordVerifier: base64(helper.getVerifierDevices()),
      salt: base64(helper.getSaltDevices()),
    },
  };
}
