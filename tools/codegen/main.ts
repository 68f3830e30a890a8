/** `npm run generate`: writes src/model, and the embedded pool's list of unsigned operations, from the locked SDK. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readDeclarations } from "./declarations";
import { writeModel, writeUnsignedOperations } from "./write";

const model = join(__dirname, "../../src/model");
const declarations = readDeclarations();
rmSync(model, { recursive: true, force: true });
mkdirSync(model, { recursive: true });
for (const [file, text] of writeModel(declarations)) writeFileSync(join(model, file), text);
writeFileSync(join(model, "../embedded/unsigned.ts"), writeUnsignedOperations(declarations));
console.log(`src/model: ${declarations.operations.length} operations of SDK ${declarations.version}.`);
