/**
 * AWS's Signature Version 4, for requests without a query: the day's key is derived once. Source: AWS IAM user guide,
 * "Create a signed AWS API request"; proven against AWS's published test suite and the official signer.
 */
import { createHmac, hash } from "node:crypto";
import type { AwsCredentials } from "./credentials";

export interface Signable {
  method: string;
  /** The path as sent. */
  path: string;
  /** All headers are signed. Names must be in lower case, values trimmed and without double spaces. */
  headers: Readonly<Record<string, string>>;
  body: string;
}

interface SigningKey {
  secretAccessKey: string;
  day: string;
  value: Buffer;
}

const algorithm = "AWS4-HMAC-SHA256";

export class Signer {
  private key?: SigningKey;

  constructor(
    private readonly region: string,
    private readonly service: string,
  ) {}

  /** The headers to send: the request's own, `x-amz-date`, `x-amz-content-sha256`, the token and the signature. */
  sign({ headers, ...request }: Signable, credentials: AwsCredentials, date: Date): Record<string, string> {
    const all: Record<string, string> = {
      ...headers,
      "x-amz-content-sha256": sha256(request.body),
      "x-amz-date": basicIso8601(date),
    };
    if (credentials.sessionToken) all["x-amz-security-token"] = credentials.sessionToken;
    all.authorization = this.authorization({ headers: all, ...request }, credentials);
    return all;
  }

  /** The `authorization` header for a request that has all other headers, including `x-amz-date`. */
  authorization({ method, path, headers, body }: Signable, { accessKeyId, secretAccessKey }: AwsCredentials) {
    const date = headers["x-amz-date"]!;
    const day = date.slice(0, 8);
    const scope = `${day}/${this.region}/${this.service}/aws4_request`;
    const names = Object.keys(headers).sort();
    let lines = "";
    for (const name of names) lines += `${name}:${headers[name]}\n`;
    const signedHeaders = names.join(";");
    const bodyHash = headers["x-amz-content-sha256"] ?? sha256(body);
    const canonical = `${method}\n${canonicalPath(path)}\n\n${lines}\n${signedHeaders}\n${bodyHash}`;
    const signature = createHmac("sha256", this.keyOf(secretAccessKey, day))
      .update(`${algorithm}\n${date}\n${scope}\n${sha256(canonical)}`)
      .digest("hex");
    return `${algorithm} Credential=${accessKeyId}/${scope}, SignedHeaders=${signedHeaders}, Signature=${signature}`;
  }

  private keyOf(secretAccessKey: string, day: string): Buffer {
    if (this.key?.day !== day || this.key.secretAccessKey !== secretAccessKey) {
      const steps = [day, this.region, this.service, "aws4_request"];
      const value = steps.reduce<Buffer>(
        (key, step) => createHmac("sha256", key).update(step).digest(),
        Buffer.from(`AWS4${secretAccessKey}`),
      );
      this.key = { secretAccessKey, day, value };
    }
    return this.key.value;
  }
}

const sha256 = (text: string) => hash("sha256", text, "hex");

let second = Number.NaN;
let dateWords = "";

/** `20150830T123600Z`, computed once per second. */
function basicIso8601(date: Date): string {
  const epochSeconds = Math.floor(date.getTime() / 1_000);
  if (epochSeconds !== second) {
    second = epochSeconds;
    dateWords = date.toISOString().replace(/[-:]|\.\d{3}/g, "");
  }
  return dateWords;
}

/** For the signature, AWS encodes the sent path once more. */
function canonicalPath(path: string): string {
  if (path === "/") return path;
  const encoded = (part: string) =>
    encodeURIComponent(part).replace(
      /[!'()*]/g,
      (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
    );
  return path.split("/").map(encoded).join("/");
}
