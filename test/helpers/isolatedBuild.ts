/** What an npm script builds from a copy of the sources, which no other test's build is in the way of. */
import { execFileSync } from "node:child_process";
import { cpSync, symlinkSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "../..");

/** The folder `dist` of a build in `folder`. */
export function isolatedBuild(folder: string, script: string): string {
  for (const part of ["src", "tools", "package.json", "tsconfig.json", "schema.graphql"])
    cpSync(join(root, part), join(folder, part), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  execFileSync("npm", ["run", script], { cwd: folder, stdio: "pipe" });
  return join(folder, "dist");
}
