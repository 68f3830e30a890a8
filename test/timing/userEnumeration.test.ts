/** The time that an answer takes discloses no account. */
import { closeGateways, fields, opened } from "../protection/accountStates";

afterEach(closeGateways);

/** Promise: over 200 pairs the two differ by less than 5 ms. The machine is as busy for both of a pair. */
test.each(Object.keys(fields))("%s takes the same time for an account and for none", async (field) => {
  const gateway = await opened();
  const { query, proof } = fields[field]!;
  const timed = async (username: string) => {
    const started = performance.now();
    await gateway.ask(query, { username, proof });
    return performance.now() - started;
  };
  const differences: number[] = [];
  for (let pair = 0; pair < 200; pair++) {
    // In turns: the second of a pair finds the machine warmer.
    const [first, second] = pair % 2 === 0 ? ["member", "nobody"] : ["nobody", "member"];
    const difference = (await timed(first!)) - (await timed(second!));
    differences.push(pair % 2 === 0 ? difference : -difference);
  }
  const median = differences.sort((one, other) => one - other)[100]!;
  expect(Math.abs(median)).toBeLessThan(5);
});
