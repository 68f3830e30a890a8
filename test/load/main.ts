/**
 * What the gateway does under load and faults, measured: npm run test:load, or npm run test:load -- 33 35 for some of
 * the promises. The program as it is built, a stand-in for Cognito, and the driver, each a process on this machine; a
 * busy machine shows in the figures. Ends with exit code 1 when a promise is not kept.
 */
import { confirm, disable, pool, signIn, user } from "./documents";
import { GatewayUnderLoad, pause, percentile, type Sample, Upstream } from "./stand";

interface Figure {
  what: string;
  is: string | number;
  /** The promise, and whether it is kept; absent for what is only good to know. */
  wanted?: string;
  stored?: boolean;
}

const rounded = (ms: number) => Math.round(ms * 10) / 10;
const atMost = (what: string, is: number, most: number, unit = ""): Figure => ({
  what,
  is: `${rounded(is)}${unit}`,
  wanted: `at most ${rounded(most)}${unit}`,
  stored: is <= most,
});
const atLeast = (what: string, is: number, least: number, unit = ""): Figure => ({
  what,
  is: `${rounded(is)}${unit}`,
  wanted: `at least ${least}${unit}`,
  stored: is >= least,
});
const existing = (what: string, is: string | number): Figure => ({ what, is });

const counts = (samples: readonly Sample[]) => {
  const byType: Record<string, number> = {};
  for (const { type } of samples) byType[type] = (byType[type] ?? 0) + 1;
  return JSON.stringify(byType);
};
const served = (samples: readonly Sample[]) => samples.filter(({ status }) => status === 200);
const isTyped = ({ type }: Sample) => /^[A-Z]/.test(type) || type === "shed";

type Measure = (upstream: Upstream) => Promise<Figure[]>;

/** Runs with a gateway of its own. */
const withGateway =
  (
    settings: Record<string, string>,
    measure: (gateway: GatewayUnderLoad, upstream: Upstream) => Promise<Figure[]>,
    env?: (upstream: Upstream) => Record<string, string>,
  ): Measure =>
  async (upstream) => {
    const gateway = await GatewayUnderLoad.start(upstream, settings, env?.(upstream));
    try {
      return await measure(gateway, upstream);
    } finally {
      await gateway.stop();
    }
  };

/** `atOnce`: as many callers as find out what it can do. */
const overloaded = (settings: Record<string, string>, atOnce: number) =>
  withGateway({ QUOTAS: "off", ...settings }, async (gateway, upstream) => {
    const ask = (n: number) => gateway.ask(signIn, { u: `kim-${n}` });
    await upstream.be({ latencyMs: 50 });
    await gateway.keepBusy(atOnce, 3, ask);
    const most = await gateway.keepBusy(atOnce, 5, ask);
    const capacity = served(most).length / 5;
    const before = await gateway.offer(capacity * 0.8, 6, ask);
    const over = await gateway.offer(capacity * 5, 8, ask);
    const ended = performance.now();
    const after = await gateway.offer(capacity * 0.5, 4, ask);
    const late = after.filter(({ at }) => at > ended + 2_000);
    const shed = over.filter(({ type }) => type === "shed");
    const baseline = percentile(served(before), 0.99);
    return [
      existing("capacity", `${Math.round(capacity)} requests/s`),
      existing("p99 at four fifths of it", `${rounded(baseline)} ms`),
      existing("asked, served, shed", `${over.length}, ${served(over).length}, ${shed.length}`),
      existing("asked a second, in capacities", rounded(over.length / 8 / capacity)),
      atMost("served p99", percentile(served(over), 0.99), 2 * baseline, " ms"),
      existing("shed p50", `${rounded(percentile(shed, 0.5))} ms`),
      atMost("shed p99", percentile(shed, 0.99), 50, " ms"),
      atMost("hung or untyped", over.filter((each) => !isTyped(each)).length, 0),
      atMost("p99 two seconds later", percentile(late, 0.99), 2 * baseline, " ms"),
      atMost("shed two seconds later", late.filter(({ type }) => type === "shed").length, 0),
    ];
  });

const promises: Record<string, [title: string, measure: Measure]> = {
  29: [
    "Throttled three times of ten",
    withGateway({ QUOTAS: "off" }, async (gateway, upstream) => {
      await upstream.be({ latencyMs: 5, throttle: 0.3 });
      const samples = await gateway.keepBusy(16, 10, (n) =>
        gateway.ask(n % 2 ? confirm : user, { u: `each-${n}` }),
      );
      const report = await upstream.report();
      const good = samples.filter(({ type }) => type === "User" || type === "ConfirmUserSuccess");
      const first = samples.slice(0, 1_000).filter((each) => good.includes(each));
      const retries = report.requests - samples.length;
      return [
        atLeast(
          "success of the first 1,000, while the reserve of retries lasts",
          first.length / 10,
          97,
          " %",
        ),
        atMost("attempts for one operation", report.mostAttempts, 3),
        atMost("users with two effects", report.twice, 0),
        atMost(
          "retries beyond the reserve of 500, of all operations",
          ((retries - 500) / samples.length) * 100,
          20,
          " %",
        ),
        existing(`success of all ${samples.length}`, `${rounded((good.length / samples.length) * 100)} %`),
      ];
    }),
  ],
  32: [
    "One category hangs, sign-in goes on",
    withGateway({}, async (gateway, upstream) => {
      const asUsual = (n: number) => gateway.ask(signIn, { u: `kim-${n}` });
      await upstream.be({ latencyMs: 30 });
      await gateway.offer(30, 3, asUsual);
      const before = await gateway.offer(50, 10, asUsual);
      await upstream.be({ latencyMs: 30, hang: ["DescribeUserPool"] });
      const hanging = gateway.offer(50, 10, () => gateway.ask(pool));
      const during = await gateway.offer(50, 10, asUsual);
      const hung = await hanging;
      return [
        existing("sign-in p99 before", `${rounded(percentile(before, 0.99))} ms`),
        atMost(
          "sign-in p99 while UserPoolRead hangs",
          percentile(during, 0.99),
          2 * percentile(before, 0.99),
          " ms",
        ),
        atMost("sign-ins that failed", during.filter(({ type }) => type !== "SignInSuccess").length, 0),
        existing("what the others got", counts(hung)),
      ];
    }),
  ],
  33: [
    "The circuit",
    withGateway({ QUOTAS: "off" }, async (gateway, upstream) => {
      const ask = (n: number) => gateway.ask(confirm, { u: `kim-${n}` });
      await upstream.be({ latencyMs: 5 });
      await gateway.offer(50, 2, ask);
      await upstream.be({ latencyMs: 5, reset: ["AdminConfirmSignUp"] });
      for (let n = 0; n < 20; n++) await ask(n);
      const sent = (await upstream.report()).faultsAt.length;
      const open = await gateway.offer(50, 12, ask);
      const { faultsAt } = await upstream.report();
      const gaps = faultsAt
        .slice(sent)
        .map((at, index, all) => (index ? at - all[index - 1]! : Number.NaN))
        .slice(1);
      const quick = open.filter(({ type }) => type === "ServiceUnavailableError");
      await upstream.be({ latencyMs: 5 });
      const back = performance.now();
      while ((await ask(0)).type !== "ConfirmUserSuccess") await pause(20);
      const recovery = performance.now() - back;
      const after = await gateway.offer(50, 3, ask);
      return [
        atMost("requests until it opens", sent, 20),
        atMost("answers while it is open, p50", percentile(quick, 0.5), 10, " ms"),
        atMost("answers while it is open, p99", percentile(quick, 0.99), 10, " ms"),
        atLeast("shortest time between probes", Math.min(...gaps) / 1_000, 1, " s"),
        atMost("longest time between probes", Math.max(...gaps) / 1_000, 5, " s"),
        atMost("recovery after the upstream is back", recovery / 1_000, 10, " s"),
        atMost("failures after it", after.filter(({ type }) => type !== "ConfirmUserSuccess").length, 0),
      ];
    }),
  ],
  34: [
    "Credentials that last six seconds",
    withGateway(
      { QUOTAS: "off" },
      async (gateway, upstream) => {
        await upstream.be({ latencyMs: 5, keysLastMs: 6_000 });
        const samples = await gateway.offer(50, 20, (n) => gateway.ask(user, { u: `kim-${n}` }));
        const { expiredKeys } = await upstream.report();
        return [
          atMost(`failures of ${samples.length}`, samples.filter(({ type }) => type !== "User").length, 0),
          atMost("requests signed with expired keys", expiredKeys, 0),
        ];
      },
      ({ ready }) => ({ AWS_CONTAINER_CREDENTIALS_FULL_URI: ready.keysUri }),
    ),
  ],
  35: ["Five times of what MAX_REQUESTS_IN_FLIGHT lets in", overloaded({ MAX_REQUESTS_IN_FLIGHT: "16" }, 14)],
  // Needs a machine with processors to spare for the driver and the upstream.
  "35cpu": ["Five times of what the processor can do", overloaded({}, 64)],
  36: [
    "Three times the quota of UserCreation",
    withGateway({}, async (gateway, upstream) => {
      await upstream.be({ latencyMs: 30, quotas: { UserCreation: 50 } });
      const samples = await gateway.offer(150, 20, (n) => gateway.ask(confirm, { u: `each-${n}` }));
      const report = await upstream.report();
      const good = samples.filter(({ type }) => type === "ConfirmUserSuccess").length;
      return [
        atMost("throttled upstream, of its requests", (report.throttled / report.requests) * 100, 1, " %"),
        atLeast("carried out a second", good / 20, 40),
        atMost("at Cognito at once", report.maxConcurrency, 50),
        atMost("untyped", samples.filter((each) => !isTyped(each)).length, 0),
        existing("outcomes", counts(samples)),
      ];
    }),
  ],
};

/** Memory and sockets over a long time: npm run test:soak, or with seconds: npm run test:soak -- 60. */
function soak(seconds: number): Measure {
  return withGateway({ QUOTAS: "off" }, async (gateway, upstream) => {
    await upstream.be({ latencyMs: 20, faults: 0.2 });
    const asks = [signIn, confirm, disable, user];
    const ask = (n: number) => gateway.ask(asks[n % asks.length]!, { u: `kim-${n % 5_000}` });
    const rss = async () => (await gateway.metric("process_resident_memory_bytes")) / 2 ** 20;
    const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1]!;
    const sizes: number[] = [];
    let mostSockets = 0;
    let done = 0;
    const untyped: Sample[] = [];
    for (let round = 0; round < 10; round++) {
      const samples = await gateway.keepBusy(32, seconds / 10, ask);
      done += samples.length;
      untyped.push(...samples.filter((each) => !isTyped(each)));
      sizes.push(await rss());
      // The driver opens many at first, which it then lets go.
      if (round > 1) mostSockets = Math.max(mostSockets, gateway.sockets());
      process.stdout.write(
        `  ${done} requests, ${Math.round(sizes.at(-1)!)} MB, ${gateway.sockets()} sockets\n`,
      );
    }
    const [early, late] = [median(sizes.slice(1, 4)), median(sizes.slice(-3))];
    return [
      existing("requests", done),
      existing("resident memory, early and late", `${Math.round(early)} MB, ${Math.round(late)} MB`),
      atMost("drift of the resident memory", ((late - early) / early) * 100, 10, " %"),
      // 32 callers, as many ways to Cognito, and those that listen.
      atMost("sockets", mostSockets, 128),
      atMost("untyped", untyped.length, 0),
      atMost("complaints on stderr", gateway.complaints.length, 0),
      atMost("exit code", (await gateway.stop()) ?? -1, 0),
    ];
  });
}

async function main(): Promise<void> {
  const [what, ...rest] = process.argv.slice(2);
  const chosen: [string, [string, Measure]][] =
    what === "soak"
      ? [
          [
            "37",
            [`${rest[0] ?? 600} seconds at capacity, a fifth of it faults`, soak(Number(rest[0] ?? 600))],
          ],
        ]
      : Object.entries(promises).filter(([number]) => !what || [what, ...rest].includes(number));
  let stored = true;
  for (const [number, [title, measure]] of chosen) {
    const upstream = await Upstream.start();
    process.stdout.write(`${number}. ${title}\n`);
    try {
      for (const figure of await measure(upstream)) {
        const verdict = figure.wanted ? `${figure.stored ? "kept  " : "MISSED"} (${figure.wanted})` : "";
        process.stdout.write(`  ${figure.what}: ${figure.is}  ${verdict}\n`);
        stored &&= figure.stored ?? true;
      }
    } finally {
      upstream.stop();
    }
  }
  process.exit(stored ? 0 : 1);
}

void main();
