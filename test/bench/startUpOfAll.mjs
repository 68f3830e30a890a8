// From process start to the first answer: all 140 operations, and the main job alone. npm run bench:start
// Rounds are interleaved, figures are medians; the ratio is the result, since times differ from machine to machine.
import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const rounds = 7;
const mainJob = {
  signUp: 1,
  signIn: ["signIn"],
  profile: ["me"],
  users: ["user", "users", "createUser", "updateUserAttributes", "deleteUser"],
  groups: ["addUserToGroup"],
};

if (process.argv[2]) await measure(process.argv[2]);
else compare();

/** In a process of its own: prints its figures as JSON. */
async function measure(which) {
  const require = createRequire(import.meta.url);
  require("reflect-metadata");
  if (which === "main job") {
    const { tables } = require("../../dist/graphql/routes/index.js");
    for (const [domain, table] of Object.entries(tables)) {
      const kept = mainJob[domain];
      for (const field of Object.keys(table)) if (kept !== 1 && !kept?.includes(field)) delete table[field];
      if (!kept) delete tables[domain];
    }
    require("../../dist/graphql/nodes/edges.js").edgeResolvers.length = 0;
  }
  const { makeGateway } = require("../../dist/app/gateway.js");
  const { readConfig } = require("../../dist/config/config.js");
  const pino = require("pino");
  const gateway = await makeGateway(readConfig({ EXPLORER: "off", EXPOSE_POOL_LIFECYCLE: "on" }), {
    log: pino({ level: "silent" }),
  });
  const reply = await gateway.app.inject({
    method: "POST",
    url: "/graphql",
    headers: { authorization: `Bearer ${gateway.embedded.issueAccessToken("admin")}` },
    payload: { query: 'mutation { confirmUser(input: { username: "pending" }) { __typename } }' },
  });
  const ms = performance.now();
  if (reply.json().data.confirmUser.__typename !== "ConfirmUserSuccess") throw new Error(reply.body);
  const { printSchema } = require("graphql");
  const { makeSchema } = require("../../dist/graphql/schema.js");
  console.log(
    JSON.stringify({
      ms,
      rss: process.memoryUsage().rss / 2 ** 20,
      schema: printSchema(makeSchema()).length / 1024,
    }),
  );
  await gateway.close();
}

function compare() {
  const figures = { "main job": [], all: [] };
  for (let round = 0; round < rounds; round++)
    for (const which of Object.keys(figures)) {
      const env = { ...process.env, AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: "true" };
      figures[which].push(
        JSON.parse(
          execFileSync(process.execPath, [fileURLToPath(import.meta.url), which], { env, encoding: "utf8" }),
        ),
      );
    }
  const median = (which, figure) =>
    figures[which].map((each) => each[figure]).sort((a, b) => a - b)[Math.floor(rounds / 2)];
  for (const which of Object.keys(figures)) {
    const [ms, rss, schema] = ["ms", "rss", "schema"].map((figure) => median(which, figure).toFixed(0));
    console.log(
      `${which.padEnd(9)} first answer after ${ms} ms, ${rss} MiB resident, schema of ${schema} KiB`,
    );
  }
  console.log(
    `ratio of the first answers: ${(median("all", "ms") / median("main job", "ms")).toFixed(2)} (to hold: at most 1.5)`,
  );
}
