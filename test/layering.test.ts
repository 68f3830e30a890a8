/** Imports point down, never in a circle; and the project stands alone. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";

const src = join(__dirname, "../src");
const files = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? files(path) : path.endsWith(".ts") ? [path] : [];
  });

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
  "banner.ts",
  "gateway.ts",
  "http",
  "schema.ts",
  "routes",
  "graph",
  "routing.ts",
  "context.ts",
  "access",
  "cognito",
  "model",
  "scalars.ts",
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

test("the embedded pool and the generator know only themselves", () => {
  const strays = imports.filter(
    ({ from, to }) => ["embedded", "codegen"].includes(room(from)) && room(from) !== room(to),
  );
  expect(strays).toEqual([]);
});

test("only the gateway and the banner put the embedded pool in; nothing imports the generator", () => {
  const users = imports.filter(({ from, to }) => room(to) === "embedded" && room(from) !== "embedded");
  expect(new Set(users.map(({ from }) => from))).toEqual(new Set(["gateway.ts"]));
  expect(imports.filter(({ from, to }) => room(to) === "codegen" && room(from) !== "codegen")).toEqual([]);
});

test("settings are read in one place and handed on", () => {
  const readers = imports.filter(({ to, typeOnly }) => to === "config.ts" && !typeOnly);
  expect(readers.map(({ from }) => from)).toEqual(["main.ts"]);
});

test("no import leads back to where it came from", () => {
  const below = new Map<string, string[]>();
  for (const { from, to, typeOnly } of imports)
    if (!typeOnly) below.set(from, [...(below.get(from) ?? []), to]);
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (file: string, path: string[]) => {
    if (path.includes(file)) return void circles.push([...path.slice(path.indexOf(file)), file].join(" → "));
    if (done.has(file)) return;
    for (const next of below.get(file) ?? []) visit(next, [...path, file]);
    done.add(file);
  };
  for (const file of below.keys()) visit(file, []);
  expect(circles).toEqual([]);
});
