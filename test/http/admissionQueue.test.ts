/** Requests that come at once are begun in their order, a few at each turn of the event loop. */
import { AsyncLocalStorage } from "node:async_hooks";
import fastify from "fastify";
import { admissionQueue, admissionsPerTick } from "../../src/http/plugins/admissionQueue";

test("five hundred requests at once are all answered, begun in their order never more than a few in a turn, each with its context", async () => {
  const app = fastify();
  admissionQueue(app);
  let turn = 0;
  const count = () => {
    turn++;
    next = setImmediate(count);
  };
  let next = setImmediate(count);
  const begun: [turn: number, name: string][] = [];
  const followed = new AsyncLocalStorage<string>();
  app.get("/:name", async ({ params }) => {
    begun.push([turn, (params as { name: string }).name]);
    return followed.getStore();
  });
  await app.ready();
  const names = Array.from({ length: 500 }, (_, at) => String(at));
  const answers = await Promise.all(
    names.map((name) => followed.run(`as ${name}`, async () => await app.inject(`/${name}`))),
  );
  clearImmediate(next);
  await app.close();

  expect(answers.map(({ statusCode, body }) => [statusCode, body])).toEqual(
    names.map((name) => [200, `as ${name}`]),
  );
  expect(begun.map(([, name]) => name)).toEqual(names);
  const inATurn = new Map<number, number>();
  for (const [at] of begun) inATurn.set(at, (inATurn.get(at) ?? 0) + 1);
  expect(Math.max(...inATurn.values())).toBeLessThanOrEqual(admissionsPerTick);
  expect(inATurn.size).toBeGreaterThanOrEqual(500 / admissionsPerTick);
});
