// node rooms.mjs ROOT: moves the files of ROOT into rooms, and rewrites relative imports and mentions of paths.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, extname, join, relative } from "node:path";
const root = process.argv[2];
const git = (...a) => execFileSync("git", ["-C", root, ...a], { encoding: "utf8", maxBuffer: 1e9 });
const files = git("ls-files").split("\n").filter(Boolean);
const set = (s) => new Set(s.trim().split(/\s+/));
const protection = set("audit auditTrail besides additionalOperations hiding userEnumeration neutralResponses idempotency idempotencyKeys limits rateLimits");
const configFiles = set("operationList roles persistedOperationList");
const resilience = set("breaker circuitBreaker lanes bulkheads pace rateLimiter quotas retries retryPolicy deadline reconcile reconciliation turns semaphore");
const transport = set("spelling serializer answers response wire transport httpWire httpTransport signer credentials");
const apollo = set("apollo apolloHandler fewErrors errorLimit legacyStatus responseStatus statusCodes plannedExecution planExecutorPlugin queryPlan graphos persistedOperations");
const validation = set("documentLimits nesting operationKinds operationTypes");
const pages = set("explorer explorerAssets inbox html pages startPage health codeInbox");
const nodes = set("AddressUpdate Group Me User UserPool UserPoolClient attributes node edges connection cursor entities facts generatedFields lists connections defineField fieldTable");
const errorsRoom = set("errors ownErrors reasons waysOut refusals cognitoErrors gatewayErrors errorMapping recoveryHints recoveryHint messageParser");
export function target(path) {
  const name = basename(path).replace(/\.(ts|json)$/, "");
  let m;
  if ((m = path.match(/^src\/(memory|store)\/(.*)/))) return `src/store/${m[2]}`;
  if ((m = path.match(/^src\/access\/(.*)/)))
    return protection.has(name) ? `src/protection/${m[1]}` : configFiles.has(name) ? `src/config/${m[1]}` : `src/auth/${m[1]}`;
  if ((m = path.match(/^src\/cognito\/([^/]*)$/)))
    return resilience.has(name) ? `src/cognito/resilience/${m[1]}` : transport.has(name) ? `src/cognito/transport/${m[1]}` : path;
  if ((m = path.match(/^src\/http\/([^/]*)$/))) {
    if (name === "server") return path;
    if (name === "metrics" || name === "requestSpans") return `src/telemetry/${m[1]}`;
    if (apollo.has(name)) return `src/http/apollo/${m[1]}`;
    if (validation.has(name)) return `src/http/validation/${m[1]}`;
    if (pages.has(name)) return `src/http/pages/${m[1]}`;
    if (name.startsWith("lambda")) return `src/http/lambda/${m[1]}`;
    return `src/http/plugins/${m[1]}`;
  }
  if ((m = path.match(/^src\/graph\/signIn\/(.*)/))) return `src/signIn/${m[1]}`;
  if ((m = path.match(/^src\/graph\/([^/]*)$/)))
    return nodes.has(name) ? `src/graphql/nodes/${m[1]}` : `src/graphql/routeOptions/${m[1]}`;
  if (path === "src/routes/own.ts") return "src/graphql/routes/gatewayFields.ts";
  if ((m = path.match(/^src\/routes\/(.*)/))) return `src/graphql/routes/${m[1]}`;
  if ((m = path.match(/^src\/routing\/(.*)/))) return `src/graphql/routing/${m[1]}`;
  if (path === "src/routing.ts") return "src/graphql/routing/route.ts";
  if ((m = path.match(/^src\/context\/(.*)/))) return `src/graphql/context/${m[1]}`;
  if ((m = path.match(/^src\/((context|schema|scalars|federation)\.ts)$/))) return `src/graphql/${m[1]}`;
  if ((m = path.match(/^src\/(execution|queryExecutor|executor)\.ts$/))) return "src/graphql/executor.ts";
  if ((m = path.match(/^src\/((observer|telemetryEvents|events|tracing|log|logDestination)\.ts)$/))) return `src/telemetry/${m[1]}`;
  if (path === "src/config.ts") return "src/config/config.ts";
  if (path === "src/gateway.ts") return "src/app/gateway.ts";
  if (path === "src/banner.ts") return "src/cli/banner.ts";
  if (path === "src/program.ts") return "src/cli/program.ts";
  if ((m = path.match(/^src\/codegen\/(.*)/))) return `tools/codegen/${m[1]}`;
  if (path === "src/bundle/write.ts") return "tools/bundle.ts";
  if (path === "src/writeSchema.ts") return "tools/writeSchema.ts";
  if (path === "src/client/layOut.ts") return "tools/client/sdl.ts";
  if (path === "src/client/persist.ts") return "tools/client/persistedOperations.ts";
  if ((m = path.match(/^src\/embedded\/(.*)/))) return `src/localCognito/${m[1]}`;
  if (path === "test/helpers/typescript.cjs") return "tools/typescript.cjs";
  // the tests mirror the rooms
  if ((m = path.match(/^test\/memory\/(.*)/))) return `test/store/${m[1]}`;
  if ((m = path.match(/^test\/embedded\/(.*)/))) return `test/localCognito/${m[1]}`;
  if ((m = path.match(/^test\/access\/(.*)/)))
    return /^(audit|hiding|userEnumeration|idempot|limits|rateLimits|guesses|lockOuts|lockout|attempts)/.test(basename(path)) ? `test/protection/${m[1]}` : `test/auth/${m[1]}`;
  if ((m = path.match(/^test\/graph\/(.*)/))) return `test/graphql/${m[1]}`;
  if ((m = path.match(/^test\/routes\/(.*)/))) return `test/graphql/routes/${m[1]}`;
  if ((m = path.match(/^test\/(execution|scalars)\.test\.ts$/))) return `test/graphql/${m[1]}.test.ts`;
  if ((m = path.match(/^test\/tracing\.test\.ts$/))) return `test/telemetry/tracing.test.ts`;
  if ((m = path.match(/^test\/config\.test\.ts$/))) return `test/config/config.test.ts`;
  if ((m = path.match(/^test\/(program)\.test\.ts$/))) return `test/cli/program.test.ts`;
  return path;
}
const moves = new Map(files.map((f) => [f, target(f)]).filter(([a, b]) => a !== b));
const present = new Set(files);
const to = (f) => moves.get(f) ?? f;
const isCode = (f) => /\.(ts|tsx|mts|cts|mjs|cjs|js|jsx)$/.test(f);
function resolve(from, spec) {
  const base = join(dirname(from), spec);
  for (const c of [base, `${base}.ts`, `${base}.tsx`, base.replace(/\.js$/, ".ts"), `${base}.mjs`, `${base}.json`, join(base, "index.ts")])
    if (present.has(c)) return c;
}
function specifier(from, target, old) {
  let p = relative(dirname(from), target);
  if (!/\.(json|mjs|cjs)$/.test(old) && /\.ts$/.test(p)) p = p.replace(/\.tsx?$/, "");
  if (/\.(ts|tsx)$/.test(old)) p += extname(target);
  if (/\.js$/.test(old)) p += ".js";
  if (basename(p) === "index" && basename(old) !== "index") p = dirname(p);
  return p.startsWith(".") ? p : `./${p}`;
}
const paths = [...moves].sort((a, b) => b[0].length - a[0].length);
const folders = [
  ["src/codegen", "tools/codegen"], ["src/embedded", "src/localCognito"],
  ["src/graph/signIn", "src/signIn"], ["src/routes", "src/graphql/routes"], ["src/graph", "src/graphql/nodes"], ["src/memory", "src/store"],
  ["src/access", "src/auth"], ["test/access", "test/auth"], ["test/memory", "test/store"], ["test/embedded", "test/localCognito"], ["test/routes", "test/graphql/routes"], ["test/graph", "test/graphql"],
];
let changed = 0;
for (const file of files) {
  if (/package-lock\.json$|\.(png|svg|ico)$|CHANGELOG/.test(file) || !existsSync(join(root, file)) || statSync(join(root, file)).isDirectory()) continue;
  const old = readFileSync(join(root, file), "utf8");
  let text = old;
  if (isCode(file))
    text = text.replace(/((?:from|import|require\(|import\(|jest\.mock\(|requireActual\(|importActual\()\s*)"(\.\.?\/[^"\n]*)"/g, (all, head, spec) => {
      const found = resolve(file, spec);
      if (!found || (to(found) === found && to(file) === file)) return all;
      return `${head}"${specifier(to(file), to(found), spec)}"`;
    });
  // whole paths, in comments, scripts and documents
  for (const [a, b] of paths) {
    if (!/^(src|test)\//.test(a)) continue;
    if (text.includes(a)) text = text.split(a).join(b);
    const bare = a.replace(/\.ts$/, ""), bareTo = b.replace(/\.ts$/, "");
    if (bare !== a && text.includes(bare)) text = text.replace(new RegExp(`(?<![\\w./-])${bare.replace(/[.]/g, "\\.")}(?![\\w/-])`, "g"), bareTo);
  }
  for (const [a, b] of folders) text = text.replace(new RegExp(`(?<![\\w./-])((?:\\.\\./)*)${a}(?![\\w-])`, "g"), (_, up) => (up === "" || /package|biome|tsconfig|run$|yml$|Dockerfile|md$/.test(file) ? up + b : up + a));
  // __dirname joins go by depth
  const depth = (f) => f.split("/").length;
  if (isCode(file) && to(file) !== file && depth(to(file)) !== depth(file)) {
    const more = depth(to(file)) - depth(file);
    text = text.replace(/(__dirname, ")((?:\.\.\/?)+)/g, (_, head, ups) => {
      let n = ups.split("..").length - 1 + more;
      const tail = ups.endsWith("/") ? "/" : "";
      return `${head}${Array(Math.max(n, 0)).fill("..").join("/")}${tail}`;
    });
  }
  if (text !== old) { writeFileSync(join(root, file), text); changed++; }
}
for (const [a, b] of moves) { mkdirSync(join(root, dirname(b)), { recursive: true }); git("mv", a, b); }
console.log(`${moves.size} moved, ${changed} rewritten`);
