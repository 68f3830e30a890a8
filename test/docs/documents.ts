/** The documents as the tests read them: pages, their blocks of code, their headings and their links. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { documentPaths, root } from "../../tools/docs/pages";

/** Documents for people that are not on the site. */
const others = [
  "README.md",
  "SECURITY.md",
  "CONTRIBUTING.md",
  "CHANGELOG.md",
  "examples/account-portal/README.md",
];
const templates = readdirSync(join(root, ".github"), { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".md"))
  .map((path) => join(".github", path));

export const paths: readonly string[] = [...others, ...templates, ...documentPaths()];

export const read = (path: string) => readFileSync(join(root, path), "utf8");

export interface Block {
  page: string;
  /** Of its first fence, counted from 1. */
  line: number;
  language: string;
  /** What follows the language: `variables`, for example. */
  info: string;
  text: string;
}

const fenced = /^```(\w+)(?: (.*))?\n([\s\S]*?)^```$/gm;

export function blocksOf(page: string): Block[] {
  const text = read(page);
  return [...text.matchAll(fenced)].map(({ index, 1: language, 2: info = "", 3: content }) => ({
    page,
    line: text.slice(0, index).split("\n").length,
    language: language!,
    info,
    text: content!,
  }));
}

/** Without blocks of code, whose text is no Markdown. */
export const proseOf = (page: string) => read(page).replace(/^```[\s\S]*?^```$/gm, "");

/** As GitHub makes them of headings. */
export function anchorsOf(page: string): string[] {
  return [...proseOf(page).matchAll(/^#{1,6} (.+)$/gm)].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .replaceAll(" ", "-"),
  );
}

export interface Link {
  page: string;
  target: string;
}

const withoutCode = (text: string) => text.replace(/`[^`\n]*`/g, "");

export function linksOf(page: string): Link[] {
  return [...withoutCode(proseOf(page)).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => ({
    page,
    target: target!,
  }));
}
