/**
 * The asking side, in a process of its own: bare sockets and bytes written beforehand, since whatever it costs takes
 * from the machine. Each answer is looked at.
 */
const { connect } = require("node:net");

/** One connection that asks, waits for the whole answer, and asks again. */
class Asker {
  constructor({ host, port, request, expected }, { answered, turnedAway }) {
    Object.assign(this, {
      request,
      expected: Buffer.from(expected),
      answered,
      turnedAway,
      pending: undefined,
    });
    this.socket = connect({ host, port, noDelay: true });
    this.socket.on("data", (chunk) => this.read(chunk));
    this.socket.on("error", (error) => this.answered(this, error));
    this.socket.on(
      "close",
      () => this.asking && this.answered(this, new Error("The connection was closed.")),
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
    if (all.latin1Slice(9, 12) === "503") return this.turnedAway(this);
    const isGood = all.latin1Slice(9, 12) === "200" && all.includes(this.expected);
    this.answered(this, isGood ? undefined : new Error(`Not the expected answer: ${all}`));
  }
}

function isWhole(all, headEnd) {
  const head = all.latin1Slice(0, headEnd);
  const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
  if (length !== undefined) return all.length >= headEnd + 4 + Number(length);
  return all.latin1Slice(all.length - 5) === "0\r\n\r\n"; // chunked
}

/** Keeps `concurrency` requests in flight for a time, or until there were enough; then lets the last ones end. */
function run({ concurrency, ms, enough = Number.POSITIVE_INFINITY, ...target }) {
  return new Promise((resolve, reject) => {
    const times = [];
    const startedAt = performance.now();
    const endsAt = startedAt + ms;
    const before = process.cpuUsage();
    let busy = concurrency;
    let away = 0;
    /** By a server that has too much to do: it is asked again, and counted apart. */
    const turnedAway = (asker) => {
      away++;
      setTimeout(() => asker.ask(), 5);
    };
    const answered = (asker, error) => {
      if (error) return fail(error);
      const now = performance.now();
      times.push(now - asker.askedAt);
      if (now < endsAt && times.length < enough) return asker.ask();
      if (--busy === 0) done(now);
    };
    const askers = Array.from({ length: concurrency }, () => new Asker(target, { answered, turnedAway }));
    const close = () => {
      for (const { socket } of askers) socket.destroy();
    };
    const fail = (error) => {
      close();
      reject(error);
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
    for (const asker of askers) asker.ask();
  });
}

process.on("message", (task) =>
  run(task).then(
    (figures) => process.send({ figures }),
    (error) => process.send({ error: error.message.slice(0, 2_000) }),
  ),
);
process.on("disconnect", () => process.exit());
