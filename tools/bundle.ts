/**
 * `npm run bundle`: the built program as one file that needs no packages, beside its entry point.
 *
 * `npm run build:lambda`: the function as one file.
 */
import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { buildSync } from "esbuild";

const dist = join(__dirname, "../dist");

function bundle(entry: string, outfile: string): void {
  buildSync({
    entryPoints: [join(dist, entry)],
    outfile: join(dist, outfile),
    bundle: true,
    platform: "node",
    target: "node20",
    keepNames: true, // type-graphql names types after their classes, and stacks show function names
    minify: true,
    lineLimit: 200, // so that positions in a stack are useful
    legalComments: "none",
    alias: { "@apollo/utils.createhash": "node:crypto" }, // what it resolves to on Node without a bundler
    external: ["class-validator"], // type-graphql loads it only for validation
    logLevel: "info",
  });
}

if (process.argv[2] === "lambda") bundle("lambda.js", "lambda/index.js");
else {
  bundle("cli/program.js", "bundle/cli/program.js");
  // Copied unchanged: it requires the file beside it.
  copyFileSync(join(dist, "main.js"), join(dist, "bundle/main.js"));
}
