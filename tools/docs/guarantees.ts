/** docs/security/guarantees.md: each guarantee with the tests that show it. */
import { type Guarantee, guaranteesByTheme } from "../../test/guarantees";
import { code, paragraphs, plain } from "./markdown";

/** How it is known to hold. */
function state({ shownBy, measured }: Guarantee): string {
  const holds = Object.keys(shownBy).length > 0;
  if (!measured) return holds ? "Holds" : "Not shown yet";
  const figure = measured.figure ? `: ${measured.figure}` : "";
  return `${holds ? "Holds; its figures are measured" : "Measured"} on demand by ${code(measured.command)}${figure}`;
}

function section(guarantee: Guarantee): string {
  const tests = Object.entries(guarantee.shownBy).flatMap(([file, titles]) => [
    `- ${code(`test/${file}`)}`,
    ...titles.map((title) => `  - ${plain(title)}`),
  ]);
  return paragraphs(
    `### Guarantee ${guarantee.number}`,
    guarantee.statement,
    `**${state(guarantee)}.**`,
    ...(tests.length > 0 ? [tests.join("\n")] : []),
  );
}

export function guaranteesPage(): string {
  return paragraphs(
    "# Guarantees",
    "This page lists what the gateway guarantees, with its figures and the tests that show each.",
    "“Holds” means that the tests below it show the guarantee whenever they run, also in CI. What needs load is measured by a command. [Limits of the guarantees](overview.md#limits-of-the-guarantees) says what is not guaranteed.",
    ...Object.entries(guaranteesByTheme).flatMap(([theme, pledges]) => [
      `## ${theme}`,
      ...pledges.map(section),
    ]),
  );
}
