/**
 * This gateway beside what else would do the same work, in one run: npm run bench
 *
 *   npm run bench -- --quick                                    within two minutes
 *   npm run bench -- --case confirmUser --concurrency 32        only that
 *   npm run bench -- --server gateway,rest --rounds 10
 *   npm run bench -- --case users --requests 2000               turns of so many, for a machine that is busy
 *   npm run bench -- --case me --requests 400 --allocated       what a request allocates, with no collector at work
 *   npm run profile                                             the gateway alone, with a CPU profile
 *
 * Rounds are interleaved: each server has its turn in each, so that a ratio is of neighbours in time. The figure is
 * CPU time of the server's process for a request; requests a second and latencies mean something only where the load
 * side is not busy itself. Only this machine is asked.
 */
import { mkdtempSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { cases, requestOf } from "./cases.mjs";
import { median, ratios, spread, table } from "./figures.mjs";
import { ask, pins, servers, startCognito, startLoad, startServer, stop, stopAll } from "./machine.mjs";
import { startUps } from "./startUp.mjs";

const { values: options } = parseArgs({
  options: {
    case: { type: "string" },
    concurrency: { type: "string" },
    server: { type: "string" },
    rounds: { type: "string", default: "6" },
    ms: { type: "string" },
    requests: { type: "string" },
    quick: { type: "boolean", default: false },
    only: { type: "string" },
    allocated: { type: "boolean", default: false },
    profile: { type: "string" },
    sources: { type: "boolean", default: false },
    json: { type: "string" },
  },
});
const { quick } = options;
const list = (text, all) => (text ? text.split(",") : all);
const rounds = Number(options.rounds);
const ms = Number(options.ms ?? (quick ? 350 : 600));
const names = list(options.server, Object.keys(servers));
const caseNames = list(options.case, quick ? ["confirmUser", "users"] : Object.keys(cases));
const isNarrowed = Boolean(options.case || options.concurrency);
const parts = list(
  options.only,
  isNarrowed ? ["cases"] : quick ? ["cases", "latency", "start"] : ["cases", "latency", "tls", "start"],
);

/** What is measured: each of the cases with so many in flight, against a Cognito that is so slow. */
const plans = {
  cases: caseNames.flatMap((name) =>
    list(options.concurrency, quick ? ["32"] : ["1", "32", "256"]).map((concurrency) => ({
      name,
      concurrency: Number(concurrency),
    })),
  ),
  latency: (quick ? [1_000] : [256, 1_000]).map((concurrency) => ({
    name: "confirmUser",
    concurrency,
    latencyMs: 20,
  })),
  tls: [{ name: "confirmUser", concurrency: 32, isTls: true }],
};

const folder = mkdtempSync(join(tmpdir(), "bench-"));
const { allocated } = options;
const nodeArgs = [
  ...(options.profile ? ["--cpu-prof", `--cpu-prof-dir=${options.profile}`] : []),
  // Room for a whole turn, so that what is in use at its end was allocated in it.
  ...(allocated ? ["--expose-gc", "--min-semi-space-size=256", "--max-semi-space-size=256"] : []),
];
const startedAt = Date.now();

/** V8 has compiled by then what it will compile. */
const requests = options.requests ? Number(options.requests) : undefined;
const turnOf = ({ concurrency }) =>
  // With many in flight a turn is long enough for each of them to be asked several times.
  requests ? { ms: 60_000, enough: requests } : { ms: Math.max(ms, 3 * concurrency) };
const warmUp = requests
  ? { ms: 60_000, enough: 4 * requests }
  : quick
    ? { ms: 1_500, enough: 3_000 }
    : { ms: 2_500, enough: 5_000 };

async function main() {
  console.log(
    `Node ${process.version}, ${cpus()[0].model}, ${pins ? "servers on a core of their own" : "not pinned"}\n`,
  );
  const cognito = await startCognito(folder);
  const load = startLoad(folder);
  const field = { cognito, load };
  const summary = [];
  for (const part of ["cases", "latency", "tls"].filter((each) => parts.includes(each))) {
    if (part === "tls" && !cognito.tlsUrl) {
      console.log("No openssl here: the case over TLS is left out.\n");
      continue;
    }
    const endpoint = part === "tls" ? cognito.tlsUrl : cognito.url;
    const running = [];
    for (const name of names) running.push(await startServer(name, cognito, endpoint, folder, nodeArgs));
    for (const plan of plans[part]) summary.push({ plan, figures: await measure(plan, running, field) });
    if (part === "cases") await memory(running);
    for (const { child } of running) await stop(child);
  }
  await ask(cognito, { latencyMs: 0, usage: true });
  if (parts.includes("start")) await startUps(cognito, folder, quick ? 3 : 9);
  await stopAll();
  if (options.json) writeFileSync(options.json, JSON.stringify(summary));
  if (summary.length > 0 && names.includes("gateway") && names.length > 1) summarise(summary);
  console.log(`\n${((Date.now() - startedAt) / 1_000).toFixed(0)} s in all.`);
}

async function measure(plan, running, { cognito, load }) {
  const { name, concurrency, latencyMs = 0 } = plan;
  await ask(cognito, { latencyMs, usage: true });
  const turn = async (server, effort) => {
    const { hostname: host, port, host: authority } = server.url;
    const task = {
      host,
      port: Number(port),
      request: requestOf(cases[name], server.isRest, authority, cognito.token),
      expected: cases[name].expected,
      concurrency,
      ...effort,
    };
    await ask(load, task);
    if (allocated) await ask(server, "collect");
    const [before, servedBefore] = [await ask(server, "usage"), await ask(cognito, { usage: true })];
    const { figures } = await ask(load, "go");
    const [after, servedAfter] = [await ask(server, "usage"), await ask(cognito, { usage: true })];
    const spent = (from, to) => to.cpu.user + to.cpu.system - from.cpu.user - from.cpu.system;
    return {
      ...figures,
      rps: figures.requests / (figures.ms / 1_000),
      cpu: spent(before, after) / figures.requests,
      ...(allocated && { kib: (after.heapUsed - before.heapUsed) / figures.requests / 1024 }),
      calls: (servedAfter.calls - servedBefore.calls) / figures.requests,
      loadBusy: (figures.cpu + spent(servedBefore, servedAfter)) / (figures.ms * 1_000),
    };
  };
  const figures = Object.fromEntries(running.map((server) => [server.name, []]));
  for (const server of running) await turn(server, warmUp);
  for (let round = 0; round < rounds; round++)
    for (const server of running) figures[server.name].push(await turn(server, turnOf(plan)));
  report(plan, running, figures);
  return figures;
}

const titleOf = ({ name, concurrency, latencyMs, isTls }) =>
  [
    cases[name].title,
    `${concurrency} in flight`,
    latencyMs && `Cognito takes ${latencyMs} ms`,
    isTls && "over TLS",
  ]
    .filter(Boolean)
    .join(", ");

function report(plan, running, figures) {
  const { gateway } = figures;
  console.log(`### ${titleOf(plan)}\n`);
  const rows = running.map(({ name, title }) => {
    const each = figures[name];
    const of = (figure, digits = 0) => median(each.map((one) => one[figure])).toFixed(digits);
    return [
      title,
      of("rps"),
      of("p50", 2),
      of("p99", 2),
      spread(
        each.map(({ cpu }) => cpu),
        0,
      ),
      name === "gateway" || !gateway ? "" : spread(ratios(gateway, each, ({ cpu }) => cpu)),
      of("calls", 2),
      ...(allocated ? [of("kib")] : []),
      `${(100 * median(each.map(({ away }) => away))).toFixed(1)} %`,
      `${(100 * median(each.map(({ loadBusy }) => loadBusy))).toFixed(0)} %`,
    ];
  });
  const head = [
    "",
    "requests/s",
    "p50 ms",
    "p99 ms",
    "CPU µs/request",
    "gateway ÷ it",
    "calls",
    ...(allocated ? ["KiB allocated"] : []),
    "turned away",
    "load side busy",
  ];
  console.log(`${table(head, rows)}\n`);
}

async function memory(running) {
  const rows = [];
  for (const server of running)
    rows.push([server.title, ((await ask(server, "usage")).rss / 2 ** 20).toFixed(0)]);
  console.log(`### Memory after all that\n\n${table(["", "MiB resident"], rows)}\n`);
}

/** The table of the README: the gateway's CPU for a request as a part of each contender's. */
function summarise(summary) {
  const others = names.filter((name) => name !== "gateway");
  const rows = summary.map(({ plan, figures }) => [
    titleOf(plan),
    ...others.map((name) => median(ratios(figures.gateway, figures[name], ({ cpu }) => cpu)).toFixed(2)),
  ]);
  console.log(`### The gateway's CPU for a request, as a part of theirs\n`);
  console.log(table(["", ...others.map((name) => servers[name].title)], rows));
}

try {
  await main();
} finally {
  await stopAll();
}
