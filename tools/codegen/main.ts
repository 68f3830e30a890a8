/** `npm run generate`: writes src/model, and the embedded pool's list of unsigned operations, from the locked SDK. */
import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readDeclarations } from "./declarations";
import { writeModel, writeUnsignedOperations } from "./write";

const model = join(__dirname, "../../src/model");
const declarations = readDeclarations();
for (const name of readdirSync(model)) if (name.endsWith(".ts")) rmSync(join(model, name));
for (const [file, text] of writeModel(declarations)) writeFileSync(join(model, file), text);
writeFileSync(join(model, "../embedded/unsigned.ts"), writeUnsignedOperations(declarations));
console.log(`src/model: ${declarations.operations.length} operations of SDK ${declarations.version}.`);
