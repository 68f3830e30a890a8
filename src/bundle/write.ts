/**
 * `npm run bundle`: the built program as one file, without packages, beside its starter.
 *
 * `npm run build:lambda`: the function as one file.
 */
import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { buildSync } from "esbuild";

const dist = join(__dirname, "..");

function bundle(entry: string, outfile: string): void {
  buildSync({
    entryPoints: [join(dist, entry)],
    outfile: join(dist, outfile),
    bundle: true,
    platform: "node",
    target: "node20",
    keepNames: true, // type-graphql calls types by their classes, and a stack its functions
    minify: true,
    lineLimit: 200, // so that a place in a stack is a place
    legalComments: "none",
    alias: { "@apollo/utils.createhash": "node:crypto" }, // which it is on Node, unless it is bundled
    external: ["class-validator"], // type-graphql asks for it only where it validates
    logLevel: "info",
  });
}

if (process.argv[2] === "lambda") bundle("lambda.js", "lambda/index.js");
else {
  bundle("program.js", "bundle/program.js");
  // As it is: what it requires is the file beside it.
  copyFileSync(join(dist, "main.js"), join(dist, "bundle/main.js"));
}
