// The function's size, and its cold start: from process start to the first answer. npm run bench:lambda
import { execFileSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const rounds = 9;
const files = { bundled: "../../dist/lambda/index.js", unbundled: "../../dist/lambda.js" };
const path = (name) => fileURLToPath(new URL(files[name], import.meta.url));

/** In a process of its own: a query that needs no token, since what is measured is the way to an answer. */
const program = `
const { handler } = require(process.argv[1]);
const event = {
  version: "2.0", rawPath: "/graphql", rawQueryString: "", isBase64Encoded: false,
  headers: { host: "api.example.com", "content-type": "application/json" },
  requestContext: { http: { method: "POST", sourceIp: "198.51.100.7" } },
  body: JSON.stringify({ query: 'mutation { signIn(input: { username: "member", with: { password: "Embedded-pool-1" } }) { __typename } }' }),
};
(async () => {
  const reply = await handler(event);
  const cold = performance.now();
  if (!reply.body.includes("SignInSuccess")) throw new Error(reply.body);
  const one = performance.now();
  for (let at = 0; at < 200; at++) await handler({ ...event, body: '{"query":"{ __typename }"}' });
  const warm = (performance.now() - one) / 200;
  console.log(JSON.stringify({ cold, warm, rss: process.memoryUsage().rss / 2 ** 20 }));
  process.exit();
})();
`;
const env = { PATH: process.env.PATH, NODE_ENV: "development", LOG_LEVEL: "silent" };
const figures = { bundled: [], unbundled: [] };
for (let round = 0; round <= rounds; round++)
  for (const name of Object.keys(figures)) {
    const out = execFileSync(process.execPath, ["-e", program, path(name)], { env, encoding: "utf8" });
    if (round > 0) figures[name].push(JSON.parse(out)); // the first fills the file cache
  }
const median = (name, figure) =>
  figures[name].map((each) => each[figure]).sort((a, b) => a - b)[Math.floor(rounds / 2)];
const file = path("bundled");
const [size, zipped] = [statSync(file).size, gzipSync(readFileSync(file)).length].map((bytes) =>
  (bytes / 2 ** 20).toFixed(2),
);
console.log(`dist/lambda/index.js: ${size} MiB, ${zipped} MiB compressed`);
for (const name of Object.keys(figures))
  console.log(
    `${name.padEnd(9)} first answer after ${median(name, "cold").toFixed(0)} ms, another after ${median(name, "warm").toFixed(2)} ms, ${median(name, "rss").toFixed(0)} MiB resident`,
  );
