/** `npm run drift -- <folder>`: compares the SDK in that folder with the locked one. Exits with 1 if they differ. */
import { differences } from "./compare";
import { readDeclarations } from "./declarations";

const locked = readDeclarations();
const other = readDeclarations(process.argv[2]);
const found = differences(locked, other);
for (const line of found) console.log(line);
console.log(`SDK ${other.version} against ${locked.version}: ${found.length} differences.`);
process.exitCode = found.length > 0 ? 1 : 0;
