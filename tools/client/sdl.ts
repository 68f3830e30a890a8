/** The schema's text as a module of the client, so that no bundler has to read a file. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

export function sdlModule(): [name: string, text: string][] {
  const sdl = readFileSync(join(__dirname, "../../schema.graphql"), "utf8");
  const declaration =
    "/** The text of schema.graphql: everything that a gateway can offer. */\nexport declare const sdl: string;\n";
  return [
    ["sdl.js", `"use strict";\nexports.sdl = ${JSON.stringify(sdl)};\n`],
    ["sdl.d.ts", declaration],
  ];
}
