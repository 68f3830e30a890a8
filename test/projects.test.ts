/** Every test file is in exactly one project, the one that its code asks for, and `npm test` leaves only `timing` out. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const config: { projects: { displayName: string; testMatch: string[] }[] } = require("../jest.config.js");
const { opensSomething }: { opensSomething(file: string): boolean } = require("./projects.cjs");
const { scripts } = JSON.parse(readFileSync(join(__dirname, "../package.json"), "utf8"));

const files = readdirSync(__dirname, { recursive: true, encoding: "utf8" }).filter((name) =>
  name.endsWith(".test.ts"),
);

test.each(files)("%s is in one project", (name) => {
  const file = join(__dirname, name);
  expect(config.projects.filter(({ testMatch }) => testMatch.includes(file))).toHaveLength(1);
});

test("each project has files, and npm test runs all but what measures time", () => {
  const names = config.projects.map(({ displayName }) => displayName);
  for (const { testMatch } of config.projects) expect(testMatch).not.toEqual([]);
  const selected = (script: string) => names.filter((name) => scripts[script].split(" ").includes(name));
  expect(selected("test")).toEqual(["unit", "integration"]);
  expect(selected("test:timing")).toEqual(["timing"]);
});

test("a file opens something when a helper of it does, and not when it only uses the sources", () => {
  expect(opensSomething(join(__dirname, "helpers/browser.ts"))).toBe(true);
  expect(opensSomething(join(__dirname, "graphql/scalars.test.ts"))).toBe(false);
});

/** Without this, a file could be in the wrong project without a failure. */
test("a unit test cannot open a server, a connection or a child process", () => {
  const { Server, Socket } = require("node:net");
  const { spawn } = require("node:child_process");
  expect(Server.prototype.listen).toThrow("opens a server");
  expect(Socket.prototype.connect).toThrow("opens a connection");
  expect(() => spawn("true")).toThrow("opens a child process");
});
