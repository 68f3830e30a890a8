/** `npm run build`'s step that writes the schema's text as a module, so that bundlers need not read a file. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const sdl = readFileSync(join(__dirname, "../../schema.graphql"), "utf8");
writeFileSync(join(__dirname, "sdl.js"), `"use strict";\nexports.sdl = ${JSON.stringify(sdl)};\n`);
writeFileSync(
  join(__dirname, "sdl.d.ts"),
  "/** The text of schema.graphql: everything that a gateway can expose. */\nexport declare const sdl: string;\n",
);
