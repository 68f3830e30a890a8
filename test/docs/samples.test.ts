/**
 * Every sample in the documents does what it says: documents are sent to a gateway on the embedded pool, a page's in their
 * order, and return the answer that follows them; TypeScript is type-checked; commands and settings exist.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { composeServices } from "@apollo/composition";
import {
  buildSchema,
  type DocumentNode,
  type FieldNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  validate,
} from "graphql";
import ts from "typescript";
import { settings } from "../../src/config/config";
import { makeSchema } from "../../src/graphql/schema";
import { root } from "../../tools/docs/pages";
import { startGateway, type TestGateway } from "../helpers/gateway";
import { type Block, blocksOf, paths, proseOf, read } from "./documents";

const manifest = JSON.parse(read("package.json"));
const blocks = paths.flatMap(blocksOf);
const inLanguage = (...languages: string[]) => blocks.filter(({ language }) => languages.includes(language));
const place = ({ page, line }: Block) => `${page}:${line}`;
const placed = (of: Block[]) => of.map((block): [string, Block] => [place(block), block]);

const isAnswer = ({ language, info, text }: Block) =>
  language === "json" && info === "" && /^\s*\{\s*"(data|errors)"/.test(text);

interface Sample {
  document: Block;
  variables?: Block;
  answer?: Block;
}

/** The documents of a page, each with the blocks between it and the next one. */
function samplesOf(page: string): Sample[] {
  const samples: Sample[] = [];
  for (const block of blocksOf(page)) {
    const sample = samples.at(-1);
    if (block.language === "graphql") samples.push({ document: block });
    else if (sample && block.info === "variables") sample.variables = block;
    else if (sample && isAnswer(block)) sample.answer = block;
  }
  return samples;
}

const pagesWithSamples = paths
  .map((page) => [page, samplesOf(page)] as const)
  .filter(([, all]) => all.length > 0);

describe("documents", () => {
  const published = buildSchema(read("schema.graphql"));
  const schema = makeSchema();

  test.each(placed(inLanguage("graphql")))("%s fits schema.graphql", (_, { text }) => {
    const document = parse(text);
    expect(validate(published, document)).toEqual([]);
    expect(document.definitions).toHaveLength(1);
  });

  test("are on several pages, and each has its answer", () => {
    const samples = pagesWithSamples.flatMap(([, all]) => all);
    expect(pagesWithSamples.length).toBeGreaterThan(4);
    expect(samples.length).toBeGreaterThan(12);
    expect(samples.filter(({ answer }) => !answer).map(({ document }) => place(document))).toEqual([]);
    const answers = blocks.filter(isAnswer);
    expect(samples.map(({ answer }) => answer && place(answer))).toEqual(answers.map(place));
  });

  /** A seeded user who may run it; undefined where the field is for everyone. */
  function callerOf(document: DocumentNode): string | undefined {
    const { operation, selectionSet } = document.definitions[0] as OperationDefinitionNode;
    const fields = (operation === "query" ? schema.getQueryType() : schema.getMutationType())!.getFields();
    const levels = selectionSet.selections
      .filter((each): each is FieldNode => each.kind === Kind.FIELD)
      .map(({ name }) => fields[name.value]!.extensions.accessLevel);
    if (levels.includes("admin") || levels.includes("operator")) return "admin";
    return levels.includes("user") ? "member" : undefined;
  }

  describe.each(pagesWithSamples)("of %s", (_page, samples) => {
    let gateway: TestGateway;
    beforeAll(async () => {
      gateway = await startGateway();
    });
    afterAll(() => gateway.close());

    test.each(samples.map((sample): [string, Sample] => [place(sample.document), sample]))(
      "%s returns what the page shows",
      async (_, { document, variables, answer }) => {
        const { body } = await gateway.ask(document.text, JSON.parse(variables?.text ?? "{}"), {
          as: callerOf(parse(document.text)),
        });
        const shown = JSON.parse(answer!.text);
        expect(shownOf(body, shown)).toEqual(shown);
      },
    );
  });

  test("an answer that differs is noticed, and so is a value that is missing where any will do", () => {
    const shown = { user: { username: "kim", sub: "…", at: "2026-01-01T00:00:00.000Z" } };
    const sub = "8c2f8c8e-0a51-4a7e-9a3e-6e6f6c0f7d11";
    const same = { user: { username: "kim", sub, at: "2027-05-05T05:05:05.000Z" } };
    expect(shownOf(same, shown)).toEqual(shown);
    for (const other of [
      { ...same.user, username: "lee" },
      { ...same.user, sub: null },
      { ...same.user, sub: "" },
      { ...same.user, at: "soon" },
      { ...same.user, more: 1 },
    ])
      expect(shownOf({ user: other }, shown)).not.toEqual(shown);
  });
});

const time = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;

/** A response with the page's values where both are ids or times, which differ by nature: `…` stands for any text. */
function shownOf(response: unknown, shown: unknown): unknown {
  if (typeof response === "string" && typeof shown === "string") {
    const isAlike = shown === "…" ? response !== "" : time.test(shown) && time.test(response);
    return isAlike ? shown : response;
  }
  if (typeof response !== "object" || response === null || typeof shown !== "object" || shown === null)
    return response;
  const one = (name: string) => shownOf((response as any)[name], (shown as any)[name]);
  return Array.isArray(response)
    ? response.map((_, at) => one(String(at)))
    : Object.fromEntries(Object.keys(response).map((name) => [name, one(name)]));
}

test("schemas of other subgraphs compose with this one", async () => {
  const others = inLanguage("gql");
  expect(others).not.toEqual([]);
  const gateway = await startGateway({ FEDERATION: "on" });
  const { body } = await gateway.ask("{ _service { sdl } }");
  await gateway.close();
  const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])';
  for (const { text } of others) {
    const services = [
      { name: "identity", typeDefs: parse(body.data._service.sdl) },
      { name: "other", typeDefs: parse(`${link}\n${text}`) },
    ];
    expect(composeServices(services).errors).toBeUndefined();
  }
});

describe("TypeScript", () => {
  /** The package's own parts, from its sources. */
  const ownParts = Object.entries(manifest.exports as Record<string, { types?: string }>)
    .filter(([, { types }]) => types)
    .map(([name, { types }]) => [
      name.replace(/^\./, manifest.name),
      [join(root, types!.replace("./dist/", "src/").replace(/\.d\.ts$/, ".ts"))],
    ]);
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    lib: ["lib.es2023.d.ts", "lib.dom.d.ts"],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    jsx: ts.JsxEmit.ReactJSX,
    experimentalDecorators: true,
    useDefineForClassFields: false,
    esModuleInterop: true,
    resolveJsonModule: true,
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    types: ["node"],
    paths: Object.fromEntries(ownParts),
  };

  /** What the compiler says of these sources, as if they were files of the project. */
  function complaints(sources: Record<string, string>): string[] {
    const host = ts.createCompilerHost(options, true);
    const { readFile, fileExists, getSourceFile } = host;
    const at = new Map(Object.entries(sources).map(([name, text]) => [join(root, name), text]));
    host.fileExists = (path) => at.has(path) || fileExists(path);
    host.readFile = (path) => at.get(path) ?? readFile(path);
    host.getSourceFile = (path, version) => {
      const text = at.get(path);
      return text === undefined
        ? getSourceFile(path, version)
        : ts.createSourceFile(path, text, version, true);
    };
    const program = ts.createProgram([...at.keys()], options, host);
    return ts
      .getPreEmitDiagnostics(program)
      .map(
        ({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`,
      );
  }

  const samples = inLanguage("ts", "tsx");
  const fileOf = ({ page, line, language }: Block) => `${page.replace(/\W/g, "-")}-${line}.${language}`;

  test("is type-checked as it stands, in strict mode", () => {
    expect(samples.length).toBeGreaterThan(3);
    // A module each, so that they may use the same names.
    const sources = samples.map((block) => [fileOf(block), `${block.text}\nexport {};\n`]);
    expect(complaints(Object.fromEntries(sources))).toEqual([]);
  }, 60_000);

  test("of the README does not compile without one of the handlers, or with a misspelled one", () => {
    const { text } = samples.find(({ page }) => page === "README.md")!;
    const [without, misspelled] = [
      text.replace(/^ *UserNotFoundError: .*\n/m, ""),
      text.replace("UserNotFoundError:", "UserNotFundError:"),
    ];
    for (const broken of [without, misspelled]) {
      expect(broken).not.toBe(text);
      expect(complaints({ "broken.ts": `${broken}\nexport {};\n` })).not.toEqual([]);
    }
  }, 60_000);

  test("and JavaScript without types is syntax that Node can read", () => {
    for (const { text } of inLanguage("js")) expect(() => new Function(text)).not.toThrow();
  });
});

describe("commands", () => {
  const lines = inLanguage("sh", "bash").flatMap((block) =>
    block.text
      .split("\n")
      .map((line) => line.replace(/\s*#.*$/, ""))
      .filter((line) => line !== "")
      .flatMap((line) => line.split(" && "))
      .map((command): [string, string] => [place(block), command.trim()]),
  );

  test.each(lines)("%s: %s exists", (_, command) => {
    const words = command.split(/\s+/);
    while (/^[A-Z_]+=/.test(words[0]!)) expect(settings).toHaveProperty(words.shift()!.split("=")[0]!);
    const [program, ...rest] = words as [string, ...string[]];
    if (program === "npm") expectOfNpm(rest);
    else if (program === "npx") expect(existsSync(join(root, "node_modules/.bin", rest[0]!))).toBe(true);
    else {
      expect(["node", ".ci/run"]).toContain(program);
      if (program === "node") expect(existsSync(join(root, sourceOf(rest[0]!)))).toBe(true);
    }
    for (const file of rest.filter((word) => /^(test|src|docs|examples)\/./.test(word)))
      expect(existsSync(join(root, file))).toBe(true);
  });

  function expectOfNpm([command, argument]: string[]): void {
    if (command === "run") expect(manifest.scripts).toHaveProperty([argument!]);
    else if (command === "start" || command === "test") expect(manifest.scripts).toHaveProperty(command);
    else if (command === "install")
      // A package with the version that is tested here.
      expect(
        Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }).map(
          ([name, version]) => `${name}@${version}`,
        ),
      ).toContain(argument);
    else expect(["ci", "pack"]).toContain(command);
  }

  /** What is built is not there before the build: its source is. */
  const sourceOf = (file: string) => file.replace(/^dist\/(.*)\.js$/, "src/$1.ts");

  test("are in the documents, and those of the prose are scripts, too", () => {
    expect(lines.length).toBeGreaterThan(20);
    const named = paths.flatMap((page) =>
      [...proseOf(page).matchAll(/`npm run ([\w:]+)/g)].map(([, name]) => name!),
    );
    expect(named.length).toBeGreaterThan(20);
    expect([...new Set(named)].filter((name) => !(name in manifest.scripts))).toEqual([]);
  });

  test("of the README are what .ci/run does: start it, test it", () => {
    const commands = lines.filter(([at]) => at.startsWith("README.md")).map(([, command]) => command);
    expect(commands).toEqual(expect.arrayContaining(["npm ci", "npm start", "npm test"]));
  });
});

test("settings in samples are settings", () => {
  const names = inLanguage("ini").flatMap(({ text }) =>
    text
      .trim()
      .split("\n")
      .map((line) => line.split("=")[0]!),
  );
  expect(names.length).toBeGreaterThan(4);
  expect(names.filter((name) => !(name in settings))).toEqual([]);
});

test("JSON is JSON", () => {
  const samples = inLanguage("json");
  expect(samples.length).toBeGreaterThan(15);
  for (const { text } of samples) expect(() => JSON.parse(text)).not.toThrow();
});
