/** Where the log goes: the lines of one turn of the event loop leave in one write, so that each costs next to nothing. */
import pino from "pino";

const stdout = 1;

/** Nothing is kept back for longer than a turn, and nothing at all when the process ends. */
export function linesOfATurn(fd = stdout): pino.DestinationStream {
  const out = pino.destination({ dest: fd, sync: true });
  let lines = "";
  const flush = () => {
    const text = lines;
    lines = "";
    if (text !== "") out.write(text);
  };
  process.on("exit", () => {
    flush();
    out.flushSync(); // what a full pipe did not take at once
  });
  return {
    write(line) {
      if (lines === "") setImmediate(flush);
      lines += line;
    },
  };
}
