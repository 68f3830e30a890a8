/** The few forms of Markdown that the generated pages use. */

const inCell = (text: string) => text.replaceAll("|", "\\|").replaceAll("\n", " ");

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(inCell).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

export const code = (text: string) => `\`${text}\``;

export const fence = (language: string, text: string) => `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;

/** Text from elsewhere: the site would take `<` for the beginning of an HTML element. */
export const plain = (text: string) => text.replaceAll("<", "&lt;");

/** Paragraphs with an empty line between them. */
export const paragraphs = (...parts: readonly string[]) => parts.join("\n\n");
