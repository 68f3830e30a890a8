/** A sample for each domain: it runs, and what the embedded pool lacks says so. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { tables } from "../../../src/graphql/routes";
import { startGateway, type TestGateway } from "../../helpers/gateway";

const folder = join(__dirname, "../../documents/domains");
const samples = readdirSync(folder).map((file) => ({
  domain: file.replace(".graphql", ""),
  document: readFileSync(join(folder, file), "utf8"),
}));

let gateway: TestGateway;
beforeEach(async () => {
  gateway = await startGateway();
});
afterEach(() => gateway.close());

test("each of the sixteen domains has a sample", () => {
  expect(samples.map(({ domain }) => domain).sort()).toEqual(Object.keys(tables).sort());
  expect(samples).toHaveLength(16);
});

/** Domains whose sample the embedded pool does not cover. */
const notEmbedded = new Set(["passkeys", "identityProviders", "branding", "imports"]);

test.each(samples)("the sample of $domain runs", async ({ domain, document }) => {
  const { body } = await gateway.ask(document, {}, { as: "admin" });
  expect(body.errors).toBeUndefined();
  const [outcome] = Object.values(body.data) as any[];
  if (notEmbedded.has(domain))
    expect(outcome).toMatchObject({
      __typename: "UnrecognizedError",
      message: expect.stringContaining("embedded"),
    });
  else if (domain === "security") expect(outcome.__typename).toBe("UserPoolAddOnNotEnabledError");
  else expect(outcome.__typename).not.toMatch(/Error$/);
});
