#!/usr/bin/env node
/**
 * The program's start. Where Node has a compile cache (22.8 and newer), what was compiled is kept beside the program,
 * and the next start compiles nothing; where that folder cannot be written to, nothing is kept. Not in Node's own
 * folder for temporary files: other users of the machine may write there, and what is read from it is run.
 */
import nodeModule from "node:module";
import { join } from "node:path";

const { enableCompileCache } = nodeModule as { enableCompileCache?(folder: string): unknown };
enableCompileCache?.(join(__dirname, "compiled"));
// Required, since imports come first: only what is loaded from now on is kept.
require("./program");
