/** The package as it is published: packed in a folder of its own, and unpacked where an application would have it. */
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const root = join(__dirname, "../..");
const name = "cognito-graphql-gateway";

export interface Packed {
  /** An application's folder, with the package in its node_modules. */
  app: string;
  tarball: string;
  remove(): void;
}

/** `dependencies` are all that the application has beside it. */
export function packed(dependencies: readonly string[]): Packed {
  const scratch = mkdtempSync(join(tmpdir(), "package-"));
  const run = (command: string, args: string[], cwd: string) =>
    execFileSync(command, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  const source = join(scratch, "source");
  for (const part of [
    "src",
    "tools",
    "package.json",
    "tsconfig.json",
    "schema.graphql",
    "README.md",
    "LICENSE",
  ])
    cpSync(join(root, part), join(source, part), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(source, "node_modules"));
  const [{ filename }] = JSON.parse(
    run("npm", ["pack", "--json", "--silent", "--pack-destination", scratch], source).replace(/^[^[]*/, ""),
  );
  const tarball = join(scratch, filename);
  const app = join(scratch, "app");
  const installed = join(app, "node_modules", name);
  mkdirSync(installed, { recursive: true });
  run("tar", ["-xzf", tarball, "-C", installed, "--strip-components=1"], scratch);
  for (const dependency of dependencies) {
    const place = join(app, "node_modules", dependency);
    mkdirSync(dirname(place), { recursive: true });
    symlinkSync(join(root, "node_modules", dependency), place);
  }
  return { app, tarball, remove: () => rmSync(scratch, { recursive: true, force: true }) };
}
