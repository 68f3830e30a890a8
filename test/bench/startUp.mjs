/** From process start to the first answer: this gateway, bundled and not, beside an Apollo Server with one field. */
import { request } from "node:http";
import { fileURLToPath } from "node:url";
import { cases } from "./cases.mjs";
import { median, ratios, spread, table } from "./figures.mjs";
import { ask, environment, start, stop, urlOf } from "./machine.mjs";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

export async function startUps(cognito, folder, rounds) {
  const programs = {
    bundled: { title: "this gateway, bundled", file: here("../../dist/bundle/main.js") },
    unbundled: { title: "this gateway, unbundled", file: here("../../dist/main.js") },
    oneField: {
      title: "Apollo standalone + SDK, one field, unbundled",
      file: here("contenders/oneField.cjs"),
    },
  };
  const times = Object.fromEntries(Object.keys(programs).map((name) => [name, []]));
  for (let round = 0; round <= rounds; round++)
    for (const [name, { file }] of Object.entries(programs)) {
      const time = await firstAnswer(file, cognito, folder);
      if (round > 0) times[name].push(time); // the first fills the file cache
    }
  const rows = Object.entries(programs).map(([name, { title }]) => [
    title,
    ...["ms", "cpuMs"].flatMap((figure) => [
      median(times[name].map((time) => time[figure])).toFixed(0),
      spread(ratios(times[name], times.oneField, (time) => time[figure])),
    ]),
  ]);
  const head = ["", "ms", "÷ one field", "CPU ms", "÷ one field"];
  console.log(`### Process start to first answer\n\n${table(head, rows)}\n`);
}

async function firstAnswer(file, cognito, folder) {
  const startedAt = performance.now();
  const server = start(file, {
    core: 0,
    nodeArgs: ["--require", here("probe.cjs")],
    env: environment(cognito, cognito.url),
    folder,
    name: "start",
  });
  const url = await urlOf(server, 2);
  const answer = await post(url, cognito.token);
  const ms = performance.now() - startedAt;
  const { cpu } = await ask(server, "usage");
  await stop(server.child);
  if (!answer.includes("ConfirmUserSuccess")) throw new Error(answer);
  return { ms, cpuMs: (cpu.user + cpu.system) / 1_000 };
}

function post(url, token) {
  const { query, variables } = cases.confirmUser;
  return new Promise((resolve, reject) => {
    const headers = { "content-type": "application/json", authorization: `Bearer ${token}` };
    const asking = request(
      new URL("/graphql", url),
      { method: "POST", headers, agent: false },
      async (answer) => {
        let text = "";
        for await (const chunk of answer) text += chunk;
        resolve(text);
      },
    );
    asking.on("error", reject).end(JSON.stringify({ query, variables }));
  });
}
