/** Prose in the source, the documents and the command line's help avoids the phrases of helpers/phrases.ts. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { help } from "../src/cli/help";
import { findPhrases, phrases } from "./helpers/phrases";

const root = join(__dirname, "..");

/** Their texts are descriptions of the schema, whose wording is part of the contract. Remove the entry with the next schema. */
const exemptTexts = ["schema.graphql"];
/** Written by generators from texts that are checked where they come from. */
const generated = /^src\/(model\/|client\/(documents|possibleTypes)\.ts)/;

/** Titles of tests, which are renamed with the tests. */
const notYet = /^docs\/security\/guarantees\.md/;

interface Prose {
  text: string;
  /** Line of the text's first character. */
  line: number;
}

const squeezed = (text: string) => text.replaceAll("\\", "").replace(/\s+/g, " ");
const exempt = squeezed(exemptTexts.map((path) => readFileSync(join(root, path), "utf8")).join("\n"));

function filesIn(folder: string, ending: RegExp): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => ending.test(name))
    .map((name) => join(folder, name));
}

/** Comments and string literals. Markers of comments become blanks, so that offsets stay. */
function proseOfSource(text: string): Prose[] {
  const source = ts.createSourceFile("source.ts", text, ts.ScriptTarget.Latest, true);
  const lineOf = (at: number) => source.getLineAndCharacterOfPosition(at).line + 1;
  const found = new Map<number, Prose>();
  const comments = (at: number) => {
    const ranges = [
      ...(ts.getLeadingCommentRanges(text, at) ?? []),
      ...(ts.getTrailingCommentRanges(text, at) ?? []),
    ];
    for (const { pos, end } of ranges)
      found.set(pos, {
        text: text.slice(pos, end).replace(/\/\*\*?|\*\/|^\s*\* ?|^\/\//gm, blank),
        line: lineOf(pos),
      });
  };
  const visit = (node: ts.Node) => {
    comments(node.pos);
    comments(node.end);
    const isText = ts.isStringLiteral(node) || ts.isTemplateLiteralToken(node);
    if (isText && /\s/.test(node.text))
      found.set(node.getStart(), { text: node.text, line: lineOf(node.getStart()) });
    for (const child of node.getChildren(source)) visit(child);
  };
  visit(source);
  return [...found.values()];
}

/** Markdown without its blocks of code. */
const proseOfDocument = (text: string): Prose[] => [
  { text: text.replace(/^```[\s\S]*?^```|<!--[\s\S]*?-->/gm, blank), line: 1 },
];

const blank = (marker: string) => marker.replace(/[^\n]/g, " ");

function faultsIn(name: string, prose: readonly Prose[]): string[] {
  return prose.flatMap(({ text, line }) =>
    findPhrases(text)
      .filter(({ sentence }) => !exempt.includes(squeezed(sentence)))
      .map(({ at, found, instead }) => {
        const place = `${name}:${line + text.slice(0, at).split("\n").length - 1}`;
        return `${place}: "${found}": ${instead}`;
      }),
  );
}

const sources = filesIn("src", /\.ts$/).filter((path) => !generated.test(path));
const documents = [
  ...readdirSync(root).filter((name) => name.endsWith(".md")),
  ...(existsSync(join(root, "docs")) ? filesIn("docs", /\.md$/).filter((name) => !notYet.test(name)) : []),
];

test("comments and texts of the source", () => {
  expect(sources.length).toBeGreaterThan(100);
  expect(
    sources.flatMap((path) => faultsIn(path, proseOfSource(readFileSync(join(root, path), "utf8")))),
  ).toEqual([]);
});

test("the documents", () => {
  expect(
    documents.flatMap((path) => faultsIn(path, proseOfDocument(readFileSync(join(root, path), "utf8")))),
  ).toEqual([]);
});

test("the command line's help", () => {
  expect(faultsIn("--help", [{ text: help("1.0.0"), line: 1 }])).toEqual([]);
});

test.each(phrases)("a planted sentence is found: $example", ({ example, instead }) => {
  const planted = `const x = 1;\n/**\n * ${example}\n */\nexport const y = x;\n`;
  expect(faultsIn("planted.ts", proseOfSource(planted))).toContainEqual(
    expect.stringMatching(new RegExp(`^planted\\.ts:3: .*${instead.replace(/[^\w ,']/g, ".")}$`)),
  );
});

test.each([
  "The rate on demand. There is good reason for it: supply and demand.",
  "The `void` operator discards a value; `told` is a variable.",
  "Users, who sign in first, continue. The audit trail: who did what to whom.",
  "What is a user pool? Who is calling?",
  "Immediately, permanently, in progress.",
])("plain English passes: %s", (sentence) => {
  expect(findPhrases(sentence)).toEqual([]);
});
