/**
 * Starts the bundle, which is the program as one file, with the code that V8 made of it when it was built: to compile
 * it anew is a third of a start. Where V8 does not take that code (another Node, other flags), or it is damaged or not
 * there, the bundle is compiled, and nothing else differs. Node's own compile cache begins with Node 22, and wants a
 * folder that it may write to.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Script } from "node:vm";
import { crc32 } from "node:zlib";

const bundle = join(__dirname, "gateway.js");
const cache = join(__dirname, "gateway.cache");

/** Runs the program; the script says whether its cache was rejected, and undefined where there was none to try. */
export function run(): Script {
  const source = readFileSync(bundle);
  // The bundle is ASCII, so that V8 keeps a byte a character.
  const script = new Script(source.toString("latin1"), { filename: bundle, cachedData: codeOf(source) });
  const wrapped = script.runInThisContext();
  wrapped({}, createRequire(bundle), {}, bundle, __dirname);
  return script;
}

/** Keeps what V8 has compiled until now, for the starts to come. */
export function keep(script: Script): void {
  const code = script.createCachedData();
  writeFileSync(cache, Buffer.concat([seal(readFileSync(bundle), code), code]));
}

/** V8 compares only the source's length, and does not look for damage. */
function seal(source: Buffer, code: Buffer): Buffer {
  const sums = Buffer.alloc(8);
  sums.writeUInt32LE(crc32(source), 0);
  sums.writeUInt32LE(crc32(code), 4);
  return sums;
}

function codeOf(source: Buffer): Buffer | undefined {
  try {
    const kept = readFileSync(cache);
    const code = kept.subarray(8);
    return seal(source, code).equals(kept.subarray(0, 8)) ? code : undefined;
  } catch {
    return undefined;
  }
}

if (require.main === module) run();
