/**
 * Which project a test file belongs to. `timing` is the folder of that name: it measures time or memory, so it needs a
 * quiet machine. Of the others, `unit` is what opens nothing, and `integration` is what opens a server, a user pool or
 * a child process, itself or through a helper.
 */
const { readdirSync, readFileSync, existsSync } = require("node:fs");
const { dirname, join, resolve, sep } = require("node:path");

const folder = __dirname;
const projects = ["unit", "integration", "timing"];

const testFiles = readdirSync(folder, { recursive: true })
  .filter((name) => name.endsWith(".test.ts"))
  .map((name) => join(folder, name))
  .sort();

/** What the code of a file says when it opens something. */
const opens =
  /from "node:(child_process|http|net)"|\b(listen|makeGateway|fastify)\(|\bnew EmbeddedPool\(|\.inject\(/;
const imported = /\bfrom "(\.[^"]+)"/g;

/** The files of test/ that this one imports; what it imports of src/ opens nothing until it is called. */
const helpersOf = (file, code) =>
  [...code.matchAll(imported)]
    .map(([, path]) => `${resolve(dirname(file), path)}.ts`)
    .filter((path) => path.startsWith(folder + sep) && existsSync(path));

function opensSomething(file, visited = new Set()) {
  if (visited.has(file)) return false;
  visited.add(file);
  const code = readFileSync(file, "utf8");
  return opens.test(code) || helpersOf(file, code).some((helper) => opensSomething(helper, visited));
}

function projectOf(file) {
  if (file.startsWith(join(folder, "timing") + sep)) return "timing";
  return opensSomething(file) ? "integration" : "unit";
}

const filesOf = (project) => testFiles.filter((file) => projectOf(file) === project);

const announcement = [
  `unit         ${filesOf("unit").length} files that open nothing`,
  `integration  ${filesOf("integration").length} files with servers on free ports, child processes, and Redis where redis-server is installed`,
  `timing       ${filesOf("timing").length} files that need a quiet machine: npm run test:timing, not part of npm test`,
  "One file:    npm test -- test/graphql/scalars.test.ts",
];

module.exports = { announcement, filesOf, opensSomething, projectOf, projects, testFiles };
