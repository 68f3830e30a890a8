/**
 * Names use the field's words. A private word in an exported name, a file name, a metric or a value of its labels has to
 * be learned before it can be searched for, so each of them is refused here, with the word to use.
 */
import { readdirSync, readFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import ts from "typescript";

const root = join(__dirname, "..");

/** A word of a name → the word to use. */
const banned: Readonly<Record<string, string>> = {
  audience: "access level; `aud` is the token's",
  besides: "additional operations",
  door: "server",
  endings: "revocation",
  everybody: "everyone, or what the name is about",
  facts: "fields",
  given: "a noun of what it holds: input, arguments",
  held: "rejected, or challenge state",
  hiding: "user enumeration",
  kept: "stored",
  lacking: "missing",
  lane: "bulkhead",
  lanes: "bulkheads",
  lend: "copy",
  made: "created, or a noun of what it holds",
  masks: "neutral responses",
  mend: "fix",
  misspelt: "usage error",
  nobody: "placeholder, or anonymous",
  observer: "telemetry",
  pace: "rate limiter",
  paces: "rate limiters",
  patience: "timeout",
  pledge: "guarantee",
  pledges: "guarantees",
  proofs: "sign-in input",
  refusal: "access error, or exception response",
  refusals: "access errors, or exceptions",
  said: "a noun of what it holds: text, message",
  somebody: "caller, or user",
  spelling: "serializer",
  subjects: "payloads",
  tenancy: "user pool scope",
  told: "reported, or a noun of what it holds",
  tried: "attempt",
  trouble: "crash, or error",
  unanswered: "unresolved",
  unobserved: "no telemetry",
  whoever: "caller, or user",
  whole: "complete, or a noun of what it holds",
  wire: "transport",
};

/** Names that are one of these as a whole, or begin or end so. */
const bannedNames: readonly [pattern: RegExp, instead: string][] = [
  [/^Once$/, "Deduplicator"],
  [/^Turns$|^turns$/, "Semaphore"],
  [/^Plan$/, "QueryExecutor"],
  [/^(own|does|often|known|asked|meant|heard|answers)$/, "a noun of what it holds"],
  [/signOuts$/i, "revocations, revocation list"],
  [/wayOut|waysOut/i, "recovery hint"],
  [/^admit/, "authorize"],
  [/^promises?$/, "guarantees"],
  [/^memory$|^Memory$/, "stores"],
  [/^the[A-Z]/, "the noun alone"],
  [/fewErrors|keepingTheRest|inTurn|atOnce/i, "error limit, partial update, admission queue, concurrency"],
];

/** Of the schema, in whose words they are: written by a generator. */
const generated = /^(src\/model|test\/generated)\/|\/(documents|possibleTypes)\.ts$/;

const wordsOf = (name: string) =>
  name
    .split(/(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|[^A-Za-z0-9]+/)
    .filter(Boolean)
    .map((word) => word.toLowerCase());

function faultOf(name: string): string | undefined {
  for (const word of wordsOf(name)) if (Object.hasOwn(banned, word)) return `${name}: ${banned[word]}`;
  const found = bannedNames.find(([pattern]) => pattern.test(name));
  return found && `${name}: ${found[1]}`;
}

/** The names that a file exports, and those of the members of its exported classes, interfaces and types. */
function exportedNames(path: string, text: string): string[] {
  const names: string[] = [];
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const add = (name: ts.Node | undefined) => {
    if (name && (ts.isIdentifier(name) || ts.isPrivateIdentifier(name))) names.push(name.text);
    else if (name && (ts.isObjectBindingPattern(name) || ts.isArrayBindingPattern(name)))
      for (const element of name.elements) if (ts.isBindingElement(element)) add(element.name);
  };
  const addMembers = (members: readonly ts.Node[]) => {
    for (const member of members) {
      add((member as ts.NamedDeclaration).name);
      if (ts.isConstructorDeclaration(member))
        for (const parameter of member.parameters)
          if (ts.isParameterPropertyDeclaration(parameter, member)) add(parameter.name);
    }
  };
  for (const statement of source.statements) {
    if (
      ts.isExportDeclaration(statement) &&
      statement.exportClause &&
      ts.isNamedExports(statement.exportClause)
    )
      for (const { name } of statement.exportClause.elements) add(name);
    const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
    if (!modifiers.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) continue;
    if (ts.isVariableStatement(statement))
      for (const { name } of statement.declarationList.declarations) add(name);
    else add((statement as ts.DeclarationStatement).name);
    if (ts.isClassDeclaration(statement) || ts.isInterfaceDeclaration(statement))
      addMembers(statement.members);
    if (ts.isTypeAliasDeclaration(statement) && ts.isTypeLiteralNode(statement.type))
      addMembers(statement.type.members);
  }
  return names;
}

const files = ["src", "packages", "tools", "test"].flatMap((folder) => {
  try {
    return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(ts|mjs|cjs|json)$/.test(entry.name))
      .map((entry) => relative(root, join(entry.parentPath, entry.name)))
      .filter((path) => !/(^|\/)(node_modules|dist)\//.test(path) && !generated.test(path));
  } catch {
    return []; // There are no packages, as long as nothing is one.
  }
});
const scripts = files.filter((path) => path.endsWith(".ts"));
const textOf = (path: string) => readFileSync(join(root, path), "utf8");

const faultsOf = (path: string, text: string) =>
  exportedNames(path, text).flatMap((name) => {
    const fault = faultOf(name);
    return fault ? [`${path}: ${fault}`] : [];
  });

test("no exported name uses a private word", () => {
  expect(scripts.length).toBeGreaterThan(200);
  expect(scripts.flatMap((path) => faultsOf(path, textOf(path)))).toEqual([]);
});

test("no file name uses a private word", () => {
  const faults = files.flatMap((path) => {
    const fault = faultOf(basename(path).replace(/(\.test)?\.\w+$/, ""));
    return fault ? [`${path}: ${fault}`] : [];
  });
  expect(faults).toEqual([]);
});

/** Names and label values of metrics, as they stand in the file that makes them, and in the types of the values. */
function metricWords(): { names: string[]; values: string[] } {
  const metrics = scripts.find((path) => /^src\/.*\/metrics\.ts$/.test(path))!;
  const events = scripts.find(
    (path) =>
      /^src\/.*(telemetry|events|observer)\.ts$/.test(path) && /type AttemptOutcome/.test(textOf(path)),
  )!;
  const names = [...textOf(metrics).matchAll(/\b(?:counter|gauge|histogram)\(\s*"([^"]+)"/g)].map(
    ([, name]) => name!,
  );
  const values: string[] = [];
  const source = ts.createSourceFile(events, textOf(events), ts.ScriptTarget.Latest, true);
  for (const statement of source.statements)
    if (ts.isTypeAliasDeclaration(statement) && ts.isUnionTypeNode(statement.type))
      for (const member of statement.type.types)
        if (ts.isLiteralTypeNode(member) && ts.isStringLiteral(member.literal))
          values.push(member.literal.text);
  return { names, values };
}

test("metrics and the values of their labels are snake_case, and in the field's words", () => {
  const { names, values } = metricWords();
  expect(names.length).toBeGreaterThan(8);
  expect(values.length).toBeGreaterThan(12);
  for (const word of [...names, ...values]) {
    expect(word).toMatch(/^[a-z]+(_[a-z]+)*$/);
    expect(faultOf(word)).toBeUndefined();
  }
  for (const word of ["shed", "limited", "waiting", "wait"]) expect(names).not.toContain(word);
});

test("a private word that somebody plants is found", () => {
  expect(faultsOf("planted.ts", "export class HttpWire { told = 1; }")).toEqual([
    "planted.ts: HttpWire: transport",
    "planted.ts: told: reported, or a noun of what it holds",
  ]);
  expect(
    faultsOf("planted.ts", "export const { lanes } = planted; export function keepingTheRest() {}"),
  ).toHaveLength(2);
  expect(faultsOf("planted.ts", "export class HttpTransport {} const told = 1;")).toEqual([]);
  expect(faultOf("signOuts")).toBe("signOuts: revocations, revocation list");
});
