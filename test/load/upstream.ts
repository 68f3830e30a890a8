/** The stand-in for Cognito in a process of its own; its parent tells it how to be, and asks what it saw. */
import { categoryOf } from "../../src/cognito/resilience/quotas";
import { EmbeddedPool } from "../../src/embedded/pool";
import {
  after,
  answer,
  exception,
  type Fate,
  FaultyCognito,
  hang,
  type Recorded,
  raw,
  resetAfter,
  throttled,
} from "../helpers/faultyCognito";

/** How it is from now on. */
export interface Orders {
  latencyMs?: number;
  /** Operations that are never answered, or whose connection is reset. */
  hang?: string[];
  reset?: string[];
  /** Share of requests that are throttled, or that go wrong in one of several ways. */
  throttle?: number;
  faults?: number;
  /** Quotas that are enforced, by category, over any second. */
  quotas?: Record<string, number>;
  /** Access keys are good for that long. */
  keysLastMs?: number;
}

export interface Report {
  requests: number;
  throttled: number;
  expiredKeys: number;
  maxConcurrency: number;
  /** Most attempts for one user, and how many users had more than one effect. */
  mostAttempts: number;
  twice: number;
  /** When requests of the operations with a fault arrived, in milliseconds. */
  faultsAt: number[];
}

export interface Ready {
  url: string;
  jwksUri: string;
  keysUri: string;
  userPoolId: string;
  clientId: string;
  token: string;
}

const tokens = answer({
  AuthenticationResult: {
    AccessToken: "a",
    IdToken: "i",
    RefreshToken: "r",
    ExpiresIn: 3_600,
    TokenType: "Bearer",
  },
});
const kim = answer({ Username: "kim", UserStatus: "CONFIRMED", Enabled: true, UserAttributes: [] });
const answers: Record<string, Fate> = {
  InitiateAuth: tokens,
  AdminGetUser: kim,
  DescribeUserPool: answer({ UserPool: { Id: "us-east-1_Embedded1", Name: "pool" } }),
  SignUp: answer({ UserSub: "s", UserConfirmed: false }),
};
const faults: Fate[] = [
  resetAfter,
  raw(200, "<html>"),
  raw(502, "<html>Bad Gateway</html>"),
  exception("InternalErrorException", "", { status: 500 }),
  throttled,
];
const expired = exception("ExpiredTokenException", "The security token included in the request is expired");

async function main(): Promise<void> {
  const cognito = await FaultyCognito.start();
  const pool = new EmbeddedPool();
  let orders: Orders = {};
  let report: Report;
  let attempts: Map<string, number>;
  let effects: Map<string, number>;
  let inFlight = 0;
  const windows = new Map<string, number[]>();
  const keys = new Map<string, number>();
  let keysGiven = 0;

  const begin = () => {
    report = {
      requests: 0,
      throttled: 0,
      expiredKeys: 0,
      maxConcurrency: 0,
      mostAttempts: 0,
      twice: 0,
      faultsAt: [],
    };
    attempts = new Map();
    effects = new Map();
  };
  begin();

  const exceeds = (operation: string, at: number): boolean => {
    const category = categoryOf(operation);
    const quota = orders.quotas?.[category];
    if (quota === undefined) return false;
    const window = (windows.get(category) ?? []).filter((each) => each > at - 1_000);
    windows.set(category, window);
    if (window.length >= quota) return true;
    window.push(at);
    return false;
  };
  const hasGoodKey = ({ headers }: Recorded): boolean => {
    const key = headers.authorization?.match(/Credential=(\w+)\//)?.[1];
    return !key || !orders.keysLastMs || (keys.get(key) ?? 0) > Date.now();
  };
  const fateOf = (request: Recorded): Fate => {
    const { operation, at } = request;
    if (!hasGoodKey(request)) {
      report.expiredKeys++;
      return expired;
    }
    if (orders.hang?.includes(operation)) {
      report.faultsAt.push(Date.now());
      return hang;
    }
    if (orders.reset?.includes(operation)) {
      report.faultsAt.push(Date.now());
      return resetAfter;
    }
    if (exceeds(operation, at) || Math.random() < (orders.throttle ?? 0)) {
      report.throttled++;
      return throttled;
    }
    if (Math.random() < (orders.faults ?? 0)) return faults[Math.floor(Math.random() * faults.length)]!;
    return answers[operation] ?? answer({});
  };
  cognito.choose((request) => {
    report.requests++;
    const user = request.body.match(/"Username":"([^"]*)"/i)?.[1] ?? "";
    const isNamed = user.startsWith("each-");
    if (isNamed) {
      const count = (attempts.get(user) ?? 0) + 1;
      attempts.set(user, count);
      report.mostAttempts = Math.max(report.mostAttempts, count);
    }
    const fate = fateOf(request);
    if (isNamed && fate.hasEffect) {
      const count = (effects.get(user) ?? 0) + 1;
      effects.set(user, count);
      if (count === 2) report.twice++;
    }
    report.maxConcurrency = Math.max(report.maxConcurrency, ++inFlight);
    if (cognito.requests.length > 1_000) cognito.forget();
    const late = fate === hang ? fate : after(orders.latencyMs ?? 0, fate);
    return {
      ...late,
      reply(response, recorded) {
        response.once("close", () => inFlight--);
        late.reply(response, recorded);
      },
    };
  });
  process.on("message", (message: { orders?: Orders; report?: true }) => {
    if (message.orders) {
      orders = message.orders;
      begin();
      process.send!({ done: true });
    } else process.send!({ report });
  });
  const ready: Ready = {
    url: cognito.url,
    jwksUri: cognito.serve("/jwks.json", () => pool.jwks),
    keysUri: cognito.serve("/keys", () => {
      const key = `AKID${keysGiven++}`;
      const until = Date.now() + (orders.keysLastMs ?? 3_600_000);
      keys.set(key, until);
      return {
        AccessKeyId: key,
        SecretAccessKey: "secret",
        Token: "token",
        Expiration: new Date(until).toISOString(),
      };
    }),
    userPoolId: pool.userPoolId,
    clientId: pool.clientId,
    token: pool.issueAccessToken("admin", { expiresInSeconds: 86_000 }),
  };
  process.send!({ ready });
}

void main();
