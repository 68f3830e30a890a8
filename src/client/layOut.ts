/** `npm run build`'s step that gives the package the schema's text as a module, so that no bundler has to read a file. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const sdl = readFileSync(join(__dirname, "../../schema.graphql"), "utf8");
writeFileSync(join(__dirname, "sdl.js"), `"use strict";\nexports.sdl = ${JSON.stringify(sdl)};\n`);
writeFileSync(
  join(__dirname, "sdl.d.ts"),
  "/** The text of schema.graphql: everything that a gateway can offer. */\nexport declare const sdl: string;\n",
);
