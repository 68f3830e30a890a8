#!/usr/bin/env node
/**
 * The entry point. Node 22.8 and newer keep compiled code in a cache beside the program, so that the next start
 * compiles nothing. Without write access to that folder there is no cache. Node's default cache folder is not safe:
 * other users of the machine may write to it, and Node runs what it reads from it.
 */
import nodeModule from "node:module";
import { join } from "node:path";

const { enableCompileCache } = nodeModule as { enableCompileCache?(folder: string): unknown };
enableCompileCache?.(join(__dirname, "compiled"));
// Uses require, because imports run first and the cache covers only modules loaded after it is enabled.
require("./cli/program");
