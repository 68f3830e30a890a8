/**
 * The asking side, in a process of its own: bare sockets and bytes written beforehand, since whatever it costs takes
 * from the machine. Each answer is looked at.
 */
const { connect } = require("node:net");

/** One connection that asks, waits for the whole answer, and asks again. */
class Asker {
  constructor({ host, port, request, expected }, hears) {
    Object.assign(this, { request, expected: Buffer.from(expected), hears, pending: undefined });
    this.socket = connect({ host, port, noDelay: true });
    this.socket.on("data", (chunk) => this.read(chunk));
    this.socket.on("error", (error) => this.asking && this.hears.answered(this, error));
    this.socket.on(
      "close",
      () => this.asking && this.hears.answered(this, new Error("The connection was closed.")),
    );
  }

  ask() {
    this.asking = true;
    this.askedAt = performance.now();
    this.socket.write(this.request);
  }

  read(chunk) {
    const all = this.pending ? Buffer.concat([this.pending, chunk]) : chunk;
    const headEnd = all.indexOf("\r\n\r\n");
    if (headEnd < 0 || !isWhole(all, headEnd)) {
      this.pending = all;
      return;
    }
    this.pending = undefined;
    this.asking = false;
    if (all.latin1Slice(9, 12) === "503") return this.hears.turnedAway(this);
    const isGood = all.latin1Slice(9, 12) === "200" && all.includes(this.expected);
    this.hears.answered(this, isGood ? undefined : new Error(`Not the expected answer: ${all}`));
  }
}

function isWhole(all, headEnd) {
  const head = all.latin1Slice(0, headEnd);
  const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
  if (length !== undefined) return all.length >= headEnd + 4 + Number(length);
  return all.latin1Slice(all.length - 5) === "0\r\n\r\n"; // chunked
}

/**
 * Opens the connections, each with an answer: libuv accepts one at each turn of a server's loop, and who waits for that
 * is not yet in flight. What is given back keeps so many requests in flight, for a time or until there were
 * enough.
 */
async function prepare({ concurrency, ms, enough = Number.POSITIVE_INFINITY, ...target }) {
  const hears = {};
  const askers = Array.from({ length: concurrency }, () => new Asker(target, hears));
  await new Promise((resolve, reject) => {
    let left = concurrency;
    hears.answered = (_, error) => {
      if (error) reject(error);
      else if (--left === 0) resolve();
    };
    hears.turnedAway = (asker) => setTimeout(() => asker.ask(), 5);
    for (const asker of askers) asker.ask();
  });
  return () =>
    new Promise((resolve, reject) => {
      const times = [];
      const startedAt = performance.now();
      const endsAt = startedAt + ms;
      const before = process.cpuUsage();
      let busy = concurrency;
      let away = 0;
      const close = () => {
        for (const { socket } of askers) socket.destroy();
      };
      const done = (now) => {
        close();
        times.sort((a, b) => a - b);
        const { user, system } = process.cpuUsage(before);
        const at = (part) => times[Math.min(times.length - 1, Math.floor(times.length * part))];
        resolve({
          requests: times.length,
          away: away / (away + times.length),
          ms: now - startedAt,
          p50: at(0.5),
          p99: at(0.99),
          cpu: user + system,
        });
      };
      /** By a server that has too much to do: it is asked again, and counted apart. */
      hears.turnedAway = (asker) => {
        away++;
        setTimeout(() => asker.ask(), 5);
      };
      hears.answered = (asker, error) => {
        if (error) {
          close();
          return reject(error);
        }
        const now = performance.now();
        times.push(now - asker.askedAt);
        if (now < endsAt && times.length < enough) return asker.ask();
        if (--busy === 0) done(now);
      };
      for (const asker of askers) asker.ask();
    });
}

let go;
/** A task, and then the word to begin: opening a connection is no part of a request. */
process.on("message", async (task) => {
  try {
    if (task !== "go") {
      go = await prepare(task);
      process.send({ ready: true });
    } else process.send({ figures: await go() });
  } catch (error) {
    process.send({ error: error.message.slice(0, 2_000) });
  }
});
process.on("disconnect", () => process.exit());
