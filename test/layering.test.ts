/** Imports point down, never in a circle; each folder says what it is for; and the project stands alone. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import ts from "typescript";

const root = join(__dirname, "..");
const src = join(root, "src");
const everyFile = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes("node_modules"))
    .map((entry) => join(entry.parentPath, entry.name));
const all = everyFile(src).filter((path) => path.endsWith(".ts"));

/** From the top down: each may import those below it. A file belongs to the longest path here that it begins with. */
const order = [
  "main.ts",
  "lambda.ts",
  "cli",
  "app",
  "http",
  "http/pages",
  "http/lambda",
  "http/apollo",
  "http/validation",
  "http/plugins",
  "graphql/federation.ts",
  "graphql/executor.ts",
  "graphql/schema.ts",
  "graphql/routes",
  "graphql/signIn",
  "graphql/routeOptions",
  "graphql/nodes",
  "graphql/routing",
  "graphql/context.ts",
  "graphql/upstream.ts",
  "signIn",
  "protection",
  "config",
  "auth",
  "graphql/errors",
  "graphql/defineField.ts",
  "cognito",
  "cognito/resilience",
  "cognito/transport",
  "embedded",
  "client",
  "smithySchema.ts",
  "model",
  "graphql/scalars.ts",
  "json.ts",
  "store",
  "telemetry",
];
const byLength = [...order].sort((one, other) => other.length - one.length);
const room = (file: string) => byLength.find((path) => file === path || file.startsWith(`${path}/`));

interface Import {
  from: string;
  to: string;
  typeOnly: boolean;
}

const resolved = (from: string, to: string) => {
  const path = join(dirname(from), to);
  return [`${path}.ts`, join(path, "index.ts"), path].find(
    (candidate) => existsSync(candidate) && /\.\w+$/.test(candidate),
  );
};

/** Imports, exports from, `require` and `import()`; a type is imported too. */
function importsOf(file: string): { name: string; typeOnly: boolean }[] {
  const found: { name: string; typeOnly: boolean }[] = [];
  const text = readFileSync(file, "utf8");
  const visit = (node: ts.Node): void => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
      const typeOnly = ts.isExportDeclaration(node)
        ? node.isTypeOnly
        : node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
      found.push({ name: (node.moduleSpecifier as ts.StringLiteral).text, typeOnly });
    } else if (ts.isCallExpression(node) && node.arguments.length === 1) {
      const [name] = node.arguments;
      const loads =
        node.expression.kind === ts.SyntaxKind.ImportKeyword || node.expression.getText(source) === "require";
      if (loads && ts.isStringLiteral(name!)) found.push({ name: name.text, typeOnly: false });
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      found.push({ name: (node.argument.literal as ts.StringLiteral).text, typeOnly: true });
    ts.forEachChild(node, visit);
  };
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
  visit(source);
  return found;
}

const allImports = all.flatMap((file) => importsOf(file).map((each) => ({ file, ...each })));
const unresolved = allImports.filter(({ file, name }) => name.startsWith(".") && !resolved(file, name));
const imports: Import[] = allImports
  .filter(({ file, name }) => name.startsWith(".") && resolved(file, name)?.startsWith(src))
  .map(({ file, name, typeOnly }) => ({
    from: relative(src, file),
    to: relative(src, resolved(file, name)!),
    typeOnly,
  }));
const packageImports = allImports
  .filter(({ name }) => !name.startsWith("."))
  .map(({ file, name }) => ({ from: relative(src, file), name }));

test("every import is found, so that the rules below have something to say", () => {
  expect(imports.length).toBeGreaterThan(500);
  expect(unresolved).toEqual([]);
  expect(imports.some(({ from, to }) => from === "app/gateway.ts" && to === "store/redisStores.ts")).toBe(
    true,
  );
});

test("every file is in a room that these rules know", () => {
  expect(all.map((file) => relative(src, file)).filter((file) => room(file) === undefined)).toEqual([]);
  expect(order.filter((path) => !existsSync(join(src, path)))).toEqual([]);
});

test("imports point down", () => {
  const up = imports.filter(({ from, to }) => order.indexOf(room(from)!) > order.indexOf(room(to)!));
  expect(up).toEqual([]);
});

test("the embedded pool knows only itself, and what is below all rooms", () => {
  const mayUse = ["embedded", "smithySchema.ts", "json.ts"];
  expect(imports.filter(({ from, to }) => room(from) === "embedded" && !mayUse.includes(room(to)!))).toEqual(
    [],
  );
});

test("only the gateway and the command line put the embedded pool in", () => {
  const users = imports.filter(({ from, to }) => room(to) === "embedded" && room(from) !== "embedded");
  expect(new Set(users.map(({ from }) => from))).toEqual(new Set(["cli/embedded.ts", "app/gateway.ts"]));
});

test("no source imports a tool or a test", () => {
  const outside = allImports.filter(
    ({ file, name }) => name.startsWith(".") && !resolved(file, name)?.startsWith(src),
  );
  expect(new Set(outside.map(({ name }) => name.replace(/^(\.\.\/)+/, "")))).toEqual(
    new Set(["package.json"]),
  );
});

test("settings are read in one place and handed on; the command line knows what there is", () => {
  const readers = imports.filter(({ to, typeOnly }) => to === "config/config.ts" && !typeOnly);
  expect([...new Set(readers.map(({ from }) => from))].sort()).toEqual([
    "cli/commandLine.ts",
    "cli/help.ts",
    "cli/program.ts",
    "lambda.ts",
  ]);
});

/** Paths that lead back to where they began. */
function circles(steps: Iterable<{ from: string; to: string }>): string[] {
  const next = new Map<string, Set<string>>();
  for (const { from, to } of steps) next.set(from, (next.get(from) ?? new Set()).add(to));
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (place: string, path: string[]) => {
    if (path.includes(place)) return void found.push([...path.slice(path.indexOf(place)), place].join(" → "));
    if (done.has(place)) return;
    for (const each of next.get(place) ?? []) visit(each, [...path, place]);
    done.add(place);
  };
  for (const place of next.keys()) visit(place, []);
  return found;
}

test("circles are found where there are some", () => {
  const step = (from: string, to: string) => ({ from, to });
  expect(circles([step("a", "b"), step("b", "c"), step("d", "b"), step("c", "b")])).toEqual(["b → c → b"]);
  expect(circles([step("a", "b"), step("a", "c"), step("b", "c")])).toEqual([]);
});

test("no import leads back to where it came from, not even by its types", () => {
  expect(circles(imports)).toEqual([]);
});

/** Packages, and the rooms that may use them. What is not here, any room may. */
const packages: [what: string, name: RegExp, rooms: string[]][] = [
  [
    "the server",
    /^(fastify|helmet|@fastify\/.*|@as-integrations\/.*|@apollo\/server.*)$/,
    [
      "http",
      "http/apollo",
      "http/validation",
      "http/plugins",
      "http/pages",
      "http/lambda",
      "app",
      "telemetry",
    ],
  ],
  ["federation", /^@apollo\/(?!server)/, ["graphql/federation.ts"]],
  [
    "type-graphql",
    /^type-graphql$/,
    [
      "app",
      "model",
      "graphql/schema.ts",
      "graphql/routes",
      "graphql/signIn",
      "graphql/routeOptions",
      "graphql/nodes",
      "graphql/routing",
      "graphql/errors",
      "graphql/defineField.ts",
    ],
  ],
  ["tokens", /^(aws-jwt-verify.*|jose)$/, ["auth"]],
  ["the AWS SDK", /^@aws-sdk\//, ["cognito", "cognito/transport", "model", "embedded"]],
  ["the connection to AWS", /^(undici|@smithy\/.*)$/, ["cognito/transport", "auth"]],
  ["metrics", /^prom-client$/, ["telemetry"]],
  ["traces", /^@opentelemetry\//, ["cli", "cognito", "telemetry"]],
];

test.each(packages)("the packages of %s are used where they belong, and only there", (_, name, rooms) => {
  const users = packageImports.filter((each) => name.test(each.name));
  expect(users.length).toBeGreaterThan(0);
  expect(users.filter(({ from }) => !rooms.includes(room(from)!))).toEqual([]);
});

test("the service layer is free of GraphQL: its outcomes are plain data", () => {
  const graphql = /^(graphql.*|@apollo\/.*|type-graphql|reflect-metadata)$/;
  const service = packageImports.filter(({ from }) => from.startsWith("cognito/"));
  expect(service.length).toBeGreaterThan(0);
  expect(service.filter(({ name }) => graphql.test(name))).toEqual([]);
});

test("no package is reached into: what a version may change is not relied on", () => {
  const inside = packageImports.filter(({ name }) => /^(@[^/]+\/)?[^/]+\/(lib|dist|src|build)\//.test(name));
  expect(inside).toEqual([]);
});

test("the embedded pool needs no package but the AWS SDK", () => {
  const used = packageImports.filter(({ from }) => room(from) === "embedded");
  expect(used.length).toBeGreaterThan(0);
  const allowed = /^(node:.*|@aws-sdk\/client-cognito-identity-provider)$/;
  expect(used.filter(({ name }) => !allowed.test(name))).toEqual([]);
});

const folders = [...new Set(all.map(dirname))].filter((folder) => folder !== src).sort();

test.each(folders.map((folder) => relative(src, folder)))(
  "src/%s has a page that says what it is for and what it imports",
  (folder) => {
    const page = readFileSync(join(src, folder, "README.md"), "utf8");
    expect(page.trimEnd().split("\n").length).toBeLessThanOrEqual(15);
    const first = page.match(/^Read first: `([^`]+)`/m)?.[1];
    expect(existsSync(join(src, folder, first ?? "missing"))).toBe(true);
    const used = imports
      .filter(({ from, to }) => dirname(from) === folder && dirname(to) !== folder)
      .map(({ to }) => (dirname(to) === "." ? to.replace(/\.ts$/, "") : dirname(to)));
    const stated = page.match(/^Imports: (.*)\.$/m)?.[1] ?? "";
    expect([...stated.matchAll(/`([^`]+)`/g)].map(([, name]) => name)).toEqual([...new Set(used)].sort());
  },
);

test("docs/architecture.md lists the folders of src", () => {
  const page = readFileSync(join(root, "docs/architecture.md"), "utf8");
  const listed = [...page.matchAll(/^\| `src\/(\w+)` \|/gm)].map(([, name]) => name);
  const present = [...new Set(folders.map((folder) => relative(src, folder).split("/")[0]))];
  expect(listed.sort()).toEqual(present.sort());
});

test("the project stands alone: no file of it reads what lies beside it", () => {
  const beside = ["..", "shared"].join("/");
  const readers = ["src", "test", "tools", "docs", ".ci", "examples/account-portal/src"]
    .flatMap((folder) => everyFile(join(root, folder)))
    .filter((file) => readFileSync(file, "utf8").includes(beside));
  expect(readers).toEqual([]);
});
