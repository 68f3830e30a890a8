/** How lines of the log are written, and where they go. */
import pino from "pino";

const stdout = 1;

/** Of every log of ours. */
export const logOptions: pino.LoggerOptions = { hooks: { streamWrite: inPlainSight } };

/** Marks that turn a line around, break it, or are not seen stand there escaped, as JSON has it. RFC 8259, 7. */
export function inPlainSight(line: string): string {
  return line.replace(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (mark) =>
    Array.from({ length: mark.length }, (_, at) => {
      const unit = mark.charCodeAt(at).toString(16);
      return `\\u${unit.padStart(4, "0")}`;
    }).join(""),
  );
}

/** No more than so many characters of a text, as AWS counts them. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const characters = Array.from(text.slice(0, 2 * most + 1));
  return characters.length <= most ? text : `${characters.slice(0, most).join("")}…`;
}

/**
 * The lines of one turn of the event loop leave in one write, so that each costs next to nothing. Nothing is kept back
 * for longer than a turn, and nothing at all when the process ends.
 */
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
