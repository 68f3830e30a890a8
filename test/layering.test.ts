/** Imports point down, never in a circle; and the project stands alone. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import ts from "typescript";

const src = join(__dirname, "../src");
const files = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? files(path) : path.endsWith(".ts") ? [path] : [];
  });

const everyFile = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

interface Import {
  from: string;
  to: string;
  typeOnly: boolean;
}

const resolved = (from: string, to: string) => {
  const path = join(dirname(from), to);
  return [`${path}.ts`, join(path, "index.ts"), path].find((candidate) => all.includes(candidate)) ?? path;
};
const all = files(src);
/** Without template texts: the generator's hold imports of what it writes. */
const codeOf = (file: string) => readFileSync(file, "utf8").replace(/`[^`]*`/g, "``");
const imports: Import[] = all.flatMap((file) =>
  [...codeOf(file).matchAll(/^(import|export) (type )?[^;]*?from "(\.[^"]+)"/gms)].map(([, , type, to]) => ({
    from: relative(src, file),
    to: relative(src, resolved(file, to!)),
    typeOnly: Boolean(type),
  })),
);

/** Each room may use those below it. */
const order = [
  "main.ts",
  "program.ts",
  "lambda.ts",
  "cli",
  "banner.ts",
  "gateway.ts",
  "http",
  "federation.ts",
  "execution.ts",
  "schema.ts",
  "routes",
  "graph",
  "routing",
  "context.ts",
  "upstream.ts",
  "signIn",
  "access",
  "graphql",
  "cognito",
  "store",
  "model",
  "scalars.ts",
  "smithySchema.ts",
  "json.ts",
  "telemetry.ts",
  "tracing.ts",
  "log.ts",
];
const room = (file: string) => file.split("/")[0]!;

test("every import is found, so that the rules below have something to say", () => {
  expect(imports.length).toBeGreaterThan(100);
  expect(imports.filter(({ to }) => !to.endsWith(".ts") && !to.endsWith(".json"))).toEqual([]);
});

test("imports point down", () => {
  const up = imports.filter(({ from, to }) => {
    const [above, below] = [order.indexOf(room(from)), order.indexOf(room(to))];
    return above >= 0 && below >= 0 && above > below;
  });
  expect(up).toEqual([]);
});

test("the embedded pool and the generator know only themselves, and what is below all rooms", () => {
  const strays = imports.filter(
    ({ from, to }) =>
      ["embedded", "codegen"].includes(room(from)) &&
      ![room(from), "smithySchema.ts", "json.ts"].includes(room(to)),
  );
  expect(strays).toEqual([]);
});

test("only the gateway and the command line put the embedded pool in; nothing imports the generator", () => {
  const users = imports.filter(({ from, to }) => room(to) === "embedded" && room(from) !== "embedded");
  expect(new Set(users.map(({ from }) => from))).toEqual(new Set(["cli/embedded.ts", "gateway.ts"]));
  expect(imports.filter(({ from, to }) => room(to) === "codegen" && room(from) !== "codegen")).toEqual([]);
});

test("settings are read in one place and handed on; the command line knows what there is", () => {
  const readers = imports.filter(({ to, typeOnly }) => to === "config.ts" && !typeOnly);
  expect(readers.map(({ from }) => from).sort()).toEqual([
    "cli/commandLine.ts",
    "cli/help.ts",
    "lambda.ts",
    "program.ts",
  ]);
});

/** Ways that lead back to where they began. */
function circles(ways: Iterable<{ from: string; to: string }>): string[] {
  const next = new Map<string, Set<string>>();
  for (const { from, to } of ways) next.set(from, (next.get(from) ?? new Set()).add(to));
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
  const way = (from: string, to: string) => ({ from, to });
  expect(circles([way("a", "b"), way("b", "c"), way("d", "b"), way("c", "b")])).toEqual(["b → c → b"]);
  expect(circles([way("a", "b"), way("a", "c"), way("b", "c")])).toEqual([]);
});

test("no import leads back to where it came from", () => {
  expect(circles(imports.filter(({ typeOnly }) => !typeOnly))).toEqual([]);
});

test("no room leads back to itself through another, not even by its types", () => {
  const ways = imports.map(({ from, to }) => ({ from: room(from), to: room(to) }));
  expect(circles(ways.filter(({ from, to }) => from !== to))).toEqual([]);
});

test("every file is in a room that these rules know", () => {
  const cached = new Set([
    ...order,
    "config.ts",
    "writeSchema.ts",
    "embedded",
    "codegen",
    "client",
    "bundle",
  ]);
  expect(all.map((file) => relative(src, file)).filter((file) => !cached.has(room(file)))).toEqual([]);
});

/** Packages, and the rooms that may use them. What is not here, any room may. */
const packages: [what: string, name: RegExp, rooms: string[]][] = [
  [
    "the server",
    /^(fastify|helmet|@fastify\/.*|@as-integrations\/.*|@apollo\/server.*)$/,
    ["http", "gateway.ts"],
  ],
  ["federation", /^@apollo\/(?!server)/, ["federation.ts"]],
  [
    "type-graphql",
    /^type-graphql$/,
    ["schema.ts", "gateway.ts", "routes", "graph", "routing", "graphql", "model"],
  ],
  ["tokens", /^(aws-jwt-verify.*|jose)$/, ["access"]],
  ["the AWS SDK", /^@aws-sdk\//, ["cognito", "model", "embedded"]],
  ["the way to AWS", /^(undici|@smithy\/.*)$/, ["cognito", "access"]],
  ["metrics", /^prom-client$/, ["http"]],
  ["traces", /^@opentelemetry\//, ["cli", "http", "cognito", "tracing.ts"]],
  ["the compiler", /^typescript$/, ["codegen"]],
  ["the bundler", /^esbuild$/, ["bundle"]],
];
const packageImports = all.flatMap((file) =>
  ts
    .preProcessFile(readFileSync(file, "utf8"), true, true)
    .importedFiles.map(({ fileName }) => ({ from: relative(src, file), name: fileName }))
    .filter(({ name }) => !name.startsWith(".")),
);

test.each(packages)("the packages of %s are used where they belong, and only there", (_, name, rooms) => {
  const users = packageImports.filter((each) => name.test(each.name));
  expect(users.length).toBeGreaterThan(0);
  expect(users.filter(({ from }) => !rooms.includes(room(from)))).toEqual([]);
});

test("the service layer is free of GraphQL: its outcomes are plain data", () => {
  const graphql = /^(graphql.*|@apollo\/.*|type-graphql|reflect-metadata)$/;
  expect(packageImports.filter(({ from, name }) => room(from) === "cognito" && graphql.test(name))).toEqual(
    [],
  );
  const above = order.slice(0, order.indexOf("cognito"));
  expect(imports.filter(({ from, to }) => room(from) === "cognito" && above.includes(room(to)))).toEqual([]);
});

test("no package is reached into: what a version may change is not relied on", () => {
  const inside = packageImports.filter(({ name }) => /^(@[^/]+\/)?[^/]+\/(lib|dist|src|build)\//.test(name));
  expect(inside).toEqual([]);
});

test.each([
  ["embedded", /^(node:.*|@aws-sdk\/client-cognito-identity-provider)$/],
  ["codegen", /^(node:.*|typescript)$/],
])("%s needs no other package than %p", (name, allowed) => {
  const used = packageImports.filter(({ from }) => room(from) === name);
  expect(used.length).toBeGreaterThan(0);
  expect(used.filter((each) => !allowed.test(each.name))).toEqual([]);
});

test("the project stands alone: no file of it reads what lies beside it", () => {
  const root = join(__dirname, "..");
  const beside = ["..", "shared"].join("/");
  const readers = ["src", "test", "tools", ".ci", "examples/account-portal/src"]
    .flatMap((folder) => everyFile(join(root, folder)))
    .filter((file) => readFileSync(file, "utf8").includes(beside));
  expect(readers).toEqual([]);
});
