/** The pages that a script writes, and the index of all pages. */
import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import sidebar from "../../docs/.vitepress/sidebar.json";
import { cliPage } from "./cli";
import { configurationPage } from "./configuration";
import { errorsPage } from "./errors";
import { guaranteesPage } from "./guarantees";
import { iamPoliciesPage } from "./iamPolicies";

export const root = join(__dirname, "../..");

export const writtenBy = "<!-- Written by `npm run docs:generate`. Edit its sources instead. -->";

/** Path of a generated page → its text. */
export function generatedPages(): Readonly<Record<string, string>> {
  const pages = {
    "docs/configuration.md": configurationPage(),
    "docs/errors.md": errorsPage(),
    "docs/cli.md": cliPage(),
    "docs/security/guarantees.md": guaranteesPage(),
    "docs/security/iam-policies.md": iamPoliciesPage(),
  };
  return Object.fromEntries(Object.entries(pages).map(([path, text]) => [path, `${writtenBy}\n\n${text}\n`]));
}

/** Every page of the site, as `docs/security/overview.md`. */
export const documentPaths = (): string[] =>
  readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".md") && !path.startsWith(".vitepress"))
    .map((path) => `docs/${path.replaceAll(sep, "/")}`)
    .sort();

/** A page's first heading and first sentence. Throws when it lacks one of them. */
export function summaryOf(path: string): { title: string; sentence: string } {
  const text = readFileSync(join(root, path), "utf8");
  const [, title, paragraph] = text.match(/^# (.+)\n\n(.+)$/m) ?? [];
  const sentence = paragraph?.match(/^.*?\.(?= |$)/)?.[0];
  if (!title || !sentence) throw new Error(`${path} has to begin with a heading and a sentence.`);
  return { title, sentence };
}

/** llms.txt: the documentation for programs that read, see https://llmstxt.org. */
export function llmsIndex(): string {
  const { description } = require("../../package.json");
  const sections = sidebar.map(({ text, pages }) => {
    const lines = pages.map((page) => {
      const path = `docs/${page}.md`;
      const { title, sentence } = summaryOf(path);
      return `- [${title}](${path}): ${sentence}`;
    });
    return `## ${text}\n\n${lines.join("\n")}`;
  });
  return `# Cognito GraphQL gateway\n\n> ${description}\n\n${sections.join("\n\n")}\n`;
}
