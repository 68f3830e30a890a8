// node rename.mjs <root> [family[,family]|all] [--commit] [--no-format]
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import { families } from "./families.mjs";
import { variables } from "./variables.mjs";
import { Project } from "./engine.mjs";

const [root, which = "all", ...flags] = process.argv.slice(2);
const wanted = which === "all" ? undefined : which.split(",");
const project = new Project(root);
const run = (command, args) => {
  try { return execFileSync(command, args, { cwd: project.root, stdio: "pipe", maxBuffer: 1e8 }).toString(); }
  catch (e) { return `${e.stdout ?? ""}${e.stderr ?? ""}`; }
};
const changed = () => run("git", ["diff", "--name-only", "--diff-filter=d", "HEAD"]).split("\n").filter((f) => /\.(ts|mjs|cjs|json|tsx)$/.test(f) && !/package-lock|generated|^src\/model|documents\.ts$|possibleTypes/.test(f)).concat("package.json");
for (const family of families) {
  if (wanted && !wanted.includes(family.name)) continue;
  const began = Date.now();
  console.log(`== ${family.name}`);
  try {
    for (const step of family.steps ?? []) project.rename(step);
    for (const step of family.also ?? []) project.rename(step);
    if (family.variables) for (const step of variables) project.rename(step);
    if (family.files) project.move(family.files);
    for (const { pattern, to, where } of family.text ?? []) project.replace(pattern, to, where);
  } catch (error) { console.error(error); process.exitCode = 1; }
  if (!flags.includes("--no-format")) {
    const out = run("npx", ["biome", "check", "--write", "--no-errors-on-unmatched", ...changed()]);
    if (/Found \d+ error/.test(out)) console.log(out.slice(-1500));
    project.refresh();
  }
  if (flags.includes("--commit")) { run("git", ["add", "-A"]); console.log(run("git", ["commit", "-q", "--no-verify", "-m", family.subject])); }
  console.log(`   ${family.name}: ${((Date.now() - began) / 1000).toFixed(1)} s`);
}
