/** The stand of the load tests: upstream, gateway and driver, each in a process of its own, all on this machine. */
import { type ChildProcess, fork, spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readlinkSync } from "node:fs";
import { join } from "node:path";
import { Pool } from "undici";
import type { Orders, Ready, Report } from "./upstream";

const root = join(__dirname, "../..");

export class Upstream {
  private constructor(
    private readonly child: ChildProcess,
    readonly ready: Ready,
  ) {}

  static async start(): Promise<Upstream> {
    const child = fork(join(__dirname, "upstream.ts"), {
      execArgv: ["--require", join(root, "tools/typescript.cjs"), "--require", "reflect-metadata"],
    });
    const [{ ready }] = await once(child, "message");
    return new Upstream(child, ready);
  }

  /** From now on; and the report begins anew. */
  async be(orders: Orders): Promise<void> {
    this.child.send({ orders });
    await once(this.child, "message");
  }

  async report(): Promise<Report> {
    this.child.send({ report: true });
    const [{ report }] = await once(this.child, "message");
    return report;
  }

  stop(): void {
    this.child.kill();
  }
}

const connections = 400;

/** What became of one request. */
export interface Sample {
  status: number;
  /** The type of the outcome, or what stood in its place. */
  type: string;
  ms: number;
  at: number;
}

export class GatewayUnderLoad {
  private readonly pool: Pool;

  private constructor(
    private readonly child: ChildProcess,
    url: string,
    readonly metricsUrl: string,
    private readonly token: string,
    private readonly stated: { out: string },
  ) {
    this.pool = new Pool(url, { connections, headersTimeout: 60_000, bodyTimeout: 60_000 });
  }

  /** The built program, as it is deployed, on free ports. */
  static async start(
    { ready }: Upstream,
    settings: Record<string, string> = {},
    env: Record<string, string> = { AWS_ACCESS_KEY_ID: "AKIDEXAMPLE", AWS_SECRET_ACCESS_KEY: "secret" },
  ): Promise<GatewayUnderLoad> {
    const [port, metricsPort] = [await freePort(), await freePort()];
    const child = spawn(process.execPath, ["dist/main.js"], {
      cwd: root,
      env: {
        PATH: process.env.PATH,
        AWS_EC2_METADATA_DISABLED: "true",
        AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: "true",
        NODE_ENV: "production",
        LOG_LEVEL: "error",
        PORT: String(port),
        METRICS_PORT: String(metricsPort),
        RATE_LIMITS: "off",
        COGNITO_USER_POOL_ID: ready.userPoolId,
        COGNITO_CLIENT_ID: ready.clientId,
        COGNITO_JWKS_URI: ready.jwksUri,
        AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER: ready.url,
        ADMIN_GROUPS: "admins",
        OPERATOR_GROUPS: "admins",
        ...env,
        ...settings,
      },
      stdio: ["ignore", "ignore", "pipe"],
    });
    const stated = { out: "" };
    child.stderr!.on("data", (chunk) => {
      stated.out = (stated.out + chunk).slice(-10_000);
    });
    const url = `http://127.0.0.1:${port}`;
    const isReady = () =>
      fetch(`${url}/health/ready`).then(
        ({ ok }) => ok,
        () => false,
      );
    while (!(await isReady())) {
      if (child.exitCode !== null) throw new Error(`The gateway ended: ${stated.out}`);
      await pause(50);
    }
    const gateway = new GatewayUnderLoad(
      child,
      url,
      `http://127.0.0.1:${metricsPort}/metrics`,
      ready.token,
      stated,
    );
    await gateway.connect();
    return gateway;
  }

  /** Opens the driver's connections, a few at a time: what is measured is requests, as of a proxy that keeps them open. */
  private async connect(): Promise<void> {
    for (let open = 20; open <= connections; open += 20)
      await Promise.all(Array.from({ length: open }, () => this.ask("{ __typename }")));
  }

  async ask(query: string, variables: object = {}): Promise<Sample> {
    const at = performance.now();
    const sample = (status: number, type: string): Sample => ({
      status,
      type,
      ms: performance.now() - at,
      at,
    });
    try {
      const { statusCode, headers, body } = await this.pool.request({
        path: "/graphql",
        method: "POST",
        headers: { "content-type": "application/json", authorization: `Bearer ${this.token}` },
        body: JSON.stringify({ query, variables }),
      });
      const json = (await body.json()) as any;
      if (statusCode === 503)
        return sample(503, headers["retry-after"] && json.errors?.[0]?.extensions?.code ? "shed" : "untyped");
      return sample(statusCode, json.data?.it?.__typename ?? json.errors?.[0]?.extensions?.code ?? "untyped");
    } catch (error) {
      return sample(0, `no answer: ${(error as Error).message}`);
    }
  }

  /**
   * So many a second, whether or not they are answered; waits for all of them in the end. What finds every connection
   * taken is not asked: it would wait in the driver, and that is no time of the gateway's.
   */
  async offer(
    perSecond: number,
    seconds: number,
    ask: (index: number) => Promise<Sample>,
  ): Promise<Sample[]> {
    const requests: Promise<Sample>[] = [];
    let next = 0;
    let underWay = 0;
    const began = performance.now();
    while (performance.now() - began < seconds * 1_000) {
      const due = ((performance.now() - began) / 1_000) * perSecond;
      for (; next < due; next++)
        if (underWay < connections) {
          underWay++;
          const asking = ask(next);
          requests.push(asking);
          void asking.then(() => underWay--);
        }
      await pause(1);
    }
    return Promise.all(requests);
  }

  /** So many at the same time, one after the other each. */
  async keepBusy(
    atOnce: number,
    seconds: number,
    ask: (index: number) => Promise<Sample>,
  ): Promise<Sample[]> {
    const samples: Sample[] = [];
    const until = performance.now() + seconds * 1_000;
    let index = 0;
    const worker = async () => {
      while (performance.now() < until) samples.push(await ask(index++));
    };
    await Promise.all(Array.from({ length: atOnce }, worker));
    return samples;
  }

  async metric(name: string): Promise<number> {
    const text = await (await fetch(this.metricsUrl)).text();
    const line = text.split("\n").find((each) => each.startsWith(`${name} `));
    return line ? Number(line.slice(name.length)) : 0;
  }

  sockets(): number {
    const folder = `/proc/${this.child.pid}/fd`;
    return readdirSync(folder).filter((each) => {
      try {
        return readlinkSync(join(folder, each)).startsWith("socket:");
      } catch {
        return false;
      }
    }).length;
  }

  /** What the program said on stderr: a rejection that nobody handled ends it, and stands there. */
  get complaints(): string {
    return this.stated.out;
  }

  /** Its exit code. */
  async stop(): Promise<number | null> {
    await this.pool.destroy();
    if (this.child.exitCode !== null) return this.child.exitCode;
    this.child.kill("SIGTERM");
    const [code] = await once(this.child, "exit");
    return code;
  }
}

async function freePort(): Promise<number> {
  const { createServer } = await import("node:net");
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

export const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

export function percentile(samples: readonly Sample[], part: number): number {
  const times = samples.map(({ ms }) => ms).sort((a, b) => a - b);
  return times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? Number.NaN;
}
