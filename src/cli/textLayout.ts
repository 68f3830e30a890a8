/** Text for a terminal of 80 columns or more. */

const width = 92;

/** Wraps between words and indents each line by this many spaces. */
export function wrapped(text: string, indent: number): string {
  const lines: string[] = [];
  let line = "";
  for (const command of text.split(" ")) {
    if (line !== "" && indent + line.length + 1 + command.length > width) {
      lines.push(line);
      line = command;
    } else line = line === "" ? command : `${line} ${command}`;
  }
  return [...lines, line].map((each) => " ".repeat(indent) + each).join("\n");
}

/** Two columns: names and their descriptions. */
export function described(entries: readonly (readonly [name: string, text: string])[]): string {
  const column = Math.max(...entries.map(([name]) => name.length)) + 4;
  return entries
    .map(([name, text]) => `  ${name}`.padEnd(column) + wrapped(text, column).trimStart())
    .join("\n");
}
