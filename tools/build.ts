/** The last step of `npm run build`: files beside the compiled ones, so that no bundler and no production needs a package for them. */
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
