/** The format and the destination of log lines. */
import pino from "pino";

const stdout = 1;

/** Options of every logger. */
export const logOptions: pino.LoggerOptions = { hooks: { streamWrite: escapeControls } };

/** Escapes characters that reverse, break or hide text, in JSON's notation. RFC 8259, 7. */
export function escapeControls(line: string): string {
  return line.replace(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (mark) =>
    Array.from({ length: mark.length }, (_, at) => {
      const unit = mark.charCodeAt(at).toString(16);
      return `\\u${unit.padStart(4, "0")}`;
    }).join(""),
  );
}

/** The first characters of a text, counted like AWS does. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const characters = Array.from(text.slice(0, 2 * most + 1));
  return characters.length <= most ? text : `${characters.slice(0, most).join("")}…`;
}

/**
 * Writes the lines of one turn of the event loop together, so that each line costs almost nothing. No line waits longer
 * than a turn, and the process's exit flushes all of them.
 */
export function batchedDestination(fd = stdout): pino.DestinationStream {
  const out = pino.destination({ dest: fd, sync: true });
  let lines = "";
  const flush = () => {
    const text = lines;
    lines = "";
    if (text !== "") out.write(text);
  };
  process.on("exit", () => {
    flush();
    out.flushSync(); // what a full pipe did not accept
  });
  return {
    write(line) {
      if (lines === "") setImmediate(flush);
      lines += line;
    },
  };
}
