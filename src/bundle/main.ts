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
  const sum = Buffer.alloc(4);
  sum.writeUInt32LE(sumOf(code, readFileSync(bundle)));
  writeFileSync(cache, Buffer.concat([sum, code]));
}

function codeOf(source: Buffer): Buffer | undefined {
  try {
    const kept = readFileSync(cache);
    const code = kept.subarray(4);
    return kept.readUInt32LE() === sumOf(code, source) ? code : undefined;
  } catch {
    return undefined;
  }
}

/** V8 itself compares the source's length only, and crashes on damage. The source begins with the id of its build. */
const sumOf = (code: Buffer, source: Buffer) => crc32(code, crc32(source.subarray(0, 100)));

if (require.main === module) run();
