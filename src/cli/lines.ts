/** Text for a terminal of 80 columns or more. */

const width = 92;

/** Broken between words, each line with this many spaces in front. */
export function wrapped(text: string, indent: number): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && indent + line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line].map((each) => " ".repeat(indent) + each).join("\n");
}

/** Names in a column, and beside them what they are. */
export function described(entries: readonly (readonly [name: string, text: string])[]): string {
  const column = Math.max(...entries.map(([name]) => name.length)) + 4;
  return entries
    .map(([name, text]) => `  ${name}`.padEnd(column) + wrapped(text, column).trimStart())
    .join("\n");
}
