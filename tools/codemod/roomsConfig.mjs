import { readFileSync, writeFileSync, existsSync } from "node:fs";
import { join } from "node:path";
const root = process.argv[2];
const edit = (file, pairs) => {
  const p = join(root, file);
  if (!existsSync(p)) return console.log("no", file);
  let t = readFileSync(p, "utf8");
  for (const [a, b] of pairs) { const n = typeof a === "string" ? t.split(a).join(b) : t.replace(a, b); if (n === t) console.log("not found:", file, String(a).slice(0, 70)); t = n; }
  writeFileSync(p, t);
};
const run = "node --require ./tools/typescript.cjs tools";
edit("package.json", [
  ['"dist/gateway.js"', '"dist/app/gateway.js"'], ['"dist/gateway.d.ts"', '"dist/app/gateway.d.ts"'],
  ['"./dist/gateway.d.ts"', '"./dist/app/gateway.d.ts"'], ['"./dist/gateway.js"', '"./dist/app/gateway.js"'],
  ['"./dist/config.d.ts"', '"./dist/config/config.d.ts"'], ['"./dist/config.js"', '"./dist/config/config.js"'],
  ["tsc -p tsconfig.json && node dist/http/explorerAssets.js && node dist/client/layOut.js && node dist/client/persist.js", `tsc -p tsconfig.json && ${run}/build.ts`],
  [/tsc -p (src|tools)\/codegen && node dist\/codegen\/main\.js/, `${run}/codegen/main.ts`],
  [/tsc -p (src|tools)\/codegen && node dist\/codegen\/drift\.js/, `${run}/codegen/drift.ts`],
  ["npm run --silent build && node dist/bundle/write.js\"", `npm run --silent build && ${run}/bundle.ts"`],
  ["npm run --silent build && node dist/bundle/write.js lambda", `npm run --silent build && ${run}/bundle.ts lambda`],
  ["tsc -p tsconfig.json && node dist/client/persist.js", "npm run --silent build"],
  ["npm run --silent build && node dist/writeSchema.js", `${run}/writeSchema.ts`],
]);
writeFileSync(join(root, "tools/build.ts"), `/** The last step of \`npm run build\`: files beside the compiled ones, so that no bundler and no production needs a package for them. */
import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { assets, assetsFolder } from "../src/http/pages/explorerAssets";
import { persistedOperations } from "./client/persistedOperations";
import { sdlModule } from "./client/sdl";

mkdirSync(assetsFolder, { recursive: true });
for (const [name, { from }] of Object.entries(assets))
  copyFileSync(join(__dirname, "../node_modules", from), join(assetsFolder, name));
const client = join(__dirname, "../dist/client");
for (const [name, text] of [...sdlModule(), ["persistedOperations.json", persistedOperations()]] as const)
  writeFileSync(join(client, name), text);
`);
edit("src/http/pages/explorerAssets.ts", [
  [/if \(require\.main === module\) \{[\s\S]*$/, ""],
  [/import \{ copyFileSync, mkdirSync \} from "node:fs";\n/, ""],
  [/^\/\*\*.*\*\/\n/, "/** The explorer's files. The build copies them into dist, so that production needs no package for them. */\n"],
]);
edit("tools/client/persistedOperations.ts", [
  [/if \(require\.main === module\)[\s\S]*$/, `export const persistedOperations = (): string =>
  \`\${JSON.stringify(manifestOf(Object.values(exported) as DocumentNode[]), null, 2)}\\n\`;
`],
  ['import { writeFileSync } from "node:fs";\nimport { join } from "node:path";\n', ""],
  [/^\/\*\*.*\*\/\n/, "/** Lists the documents of src/client, for PERSISTED_OPERATIONS and Apollo Client's link. */\n"],
]);
writeFileSync(join(root, "tools/client/sdl.ts"), `/** The schema's text as a module of the client, so that no bundler has to read a file. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

export function sdlModule(): [name: string, text: string][] {
  const sdl = readFileSync(join(__dirname, "../../schema.graphql"), "utf8");
  const declaration =
    "/** The text of schema.graphql: everything that a gateway can offer. */\\nexport declare const sdl: string;\\n";
  return [
    ["sdl.js", \`"use strict";\\nexports.sdl = \${JSON.stringify(sdl)};\\n\`],
    ["sdl.d.ts", declaration],
  ];
}
`);
edit("tools/bundle.ts", [['join(__dirname, "")', 'join(__dirname, "../dist")'], ['"program.js", "bundle/program.js"', '"cli/program.js", "bundle/cli/program.js"']]);
edit("Dockerfile", [["COPY src ./src\n", "COPY src ./src\nCOPY tools ./tools\n"], ["/app/dist/bundle/main.js /app/dist/bundle/program.js ./dist/bundle/", "/app/dist/bundle ./dist/bundle"]]);
edit(".dockerignore", [["!src\n", "!src\n!tools\n"]]);
edit("test/helpers/packed.ts", [['["src", "package.json"', '["src", "tools", "package.json"']]);
edit("test/helpers/builtApart.ts", [['["src", "package.json"', '["src", "tools", "package.json"']]);
edit("test/tsconfig.json", [['"include": ["../src", "."]', '"include": ["../src", "../tools", "."]']]);
edit("test/bench/startUpOfAll.mjs", [["dist/routes/index", "dist/graphql/routes/index"], ["dist/graph/edges", "dist/graphql/nodes/edges"], ["dist/gateway.js", "dist/app/gateway.js"], ["dist/config.js", "dist/config/config.js"], ["dist/schema.js", "dist/graphql/schema.js"]]);
edit("test/bench/machine.mjs", [["src/cognito/quotas", "src/cognito/resilience/quotas"], ["dist/cognito/quotas", "dist/cognito/resilience/quotas"]]);
edit("test/telemetry/tracing.test.ts", [['join(__dirname, "helpers/typescript.cjs")', 'join(__dirname, "../../tools/typescript.cjs")']]);
edit("test/cli/program.test.ts", [['join(__dirname, "helpers/typescript.cjs")', 'join(__dirname, "../../tools/typescript.cjs")'], ['join(__dirname, "helpers/trouble.cjs")', 'join(__dirname, "../helpers/trouble.cjs")']]);
