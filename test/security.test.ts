/** The security pages say what is so: each guarantee has tests that there are, each policy is what the fields need. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { nodeSupportNotice } from "../src/cli/nodeSupport";
import { tables } from "../src/graphql/routes";
import type { Route } from "../src/graphql/routing/route";
import { makeSchema } from "../src/graphql/schema";
import { surfaces } from "../tools/docs/iamPolicies";
import { requestFor } from "./conformance/fieldSamples";
import { operations } from "./conformance/operations";
import { answer, scriptedGateway } from "./conformance/scriptedGateway";
import { guarantees } from "./guarantees";

test("there are the 44 promises, each once, in their order", () => {
  expect(guarantees.map(({ number }) => number)).toEqual(Array.from({ length: 44 }, (_, at) => at + 1));
});

test.each(
  guarantees.flatMap(({ number, shownBy }) =>
    Object.entries(shownBy).map((each) => [number, ...each] as const),
  ),
)("promise %p is shown by tests of %s that there are", (_, file, titles) => {
  const path = join(__dirname, file);
  expect(existsSync(path)).toBe(true);
  const source = readFileSync(path, "utf8");
  const stated = [...source.matchAll(/(["`])((?:(?!\1)[^\\\n]|\\.)*)\1/g)].map(([, , text]) => text!);
  for (const title of titles) expect(stated.filter((text) => text.includes(title))).not.toEqual([]);
  expect(titles.length).toBeGreaterThan(0);
});

test("only what needs load may wait to be shown", () => {
  const waiting = guarantees.filter(
    ({ shownBy, measured }) => !measured && Object.keys(shownBy).length === 0,
  );
  expect(waiting.map(({ number }) => number).filter((number) => number < 32 || number > 37)).toEqual([]);
});

test("the page has each guarantee once, in its order, with each of its tests", () => {
  const page = readFileSync(join(__dirname, "../docs/security/guarantees.md"), "utf8");
  const sections = page.split(/^### Guarantee /m).slice(1);
  expect(sections.map((section) => Number.parseInt(section, 10))).toEqual(
    guarantees.map(({ number }) => number),
  );
  sections.forEach((section, at) => {
    const { statement, shownBy } = guarantees[at]!;
    expect(section).toContain(statement);
    const listed = [...section.matchAll(/^( {2})?- (.*)$/gm)].map(([, , text]) =>
      text!.replaceAll("&lt;", "<"),
    );
    expect(listed).toEqual(
      Object.entries(shownBy).flatMap(([file, titles]) => [`\`test/${file}\``, ...titles]),
    );
  });
});

describe("permissions", () => {
  const schema = makeSchema();
  const routes = Object.values(tables).flatMap((table) => Object.entries(table as Record<string, Route>));
  const signed = new Set<string>(operations.filter((each) => each.signed).map(({ name }) => name));
  let gateway: Awaited<ReturnType<typeof scriptedGateway>>;
  beforeAll(async () => {
    gateway = await scriptedGateway();
  });
  afterAll(() => gateway.close());

  /** The signed operations that a field really sends, with those around its own. */
  async function sentBy(field: string, { kind }: Route): Promise<string[]> {
    const type = kind === "query" ? schema.getQueryType()! : schema.getMutationType()!;
    const request = requestFor(kind, type.getFields()[field]!, "{ __typename }", { input: gateway.ownInput });
    const sent: string[] = [];
    await gateway.ask(request, ({ operation }) => {
      if (signed.has(operation)) sent.push(operation);
      return answer({ UserPool: {}, UserPoolClient: {}, ResourceServer: {} });
    });
    return sent;
  }

  test.each(Object.entries(surfaces))(
    "the policy of the %s surface is what its fields send, both ways",
    async (surface, allowed) => {
      const isHere = ({ accessLevel, switch: needs }: Route) =>
        needs ? surface === "operator-pool-lifecycle" : accessLevel.name === surface;
      const sent = new Set<string>();
      for (const [field, route] of routes)
        if (isHere(route)) for (const operation of await sentBy(field, route)) sent.add(operation);
      // answerUserChallenge needs a challenge first: its operation is known by its table.
      if (surface === "admin") sent.add("AdminRespondToAuthChallenge");
      expect([...sent].sort()).toEqual(allowed.map(({ name }) => name));
    },
  );

  test("the page has these policies, and no other", () => {
    const page = readFileSync(join(__dirname, "../docs/security/iam-policies.md"), "utf8");
    const allowed = [...page.matchAll(/^```json\n(.*?)^```/gms)].map(([, policy]) =>
      JSON.parse(policy!)
        .Statement.flatMap(({ Action }: { Action: string[] }) => Action)
        .sort(),
    );
    expect(allowed).toEqual(
      Object.values(surfaces).map((operations) => operations.map(({ name }) => `cognito-idp:${name}`).sort()),
    );
    expect(allowed.flat().length).toBeGreaterThan(90);
  });

  test("the public's and users' fields send nothing that is signed, but issueClientToken", async () => {
    const sent = new Set<string>();
    for (const [field, route] of routes)
      if (route.accessLevel.name === "public" || route.accessLevel.name === "user")
        for (const operation of await sentBy(field, route)) sent.add(operation);
    expect([...sent]).toEqual(["GetClientToken"]);
  });

  test("edges and fields that are read late need no operation that their surface lacks", () => {
    const of = (surface: string) => surfaces[surface]!.map(({ name }) => name);
    const late = Object.values(schema.getTypeMap()).flatMap((type) =>
      "getFields" in type ? Object.values(type.getFields()) : [],
    );
    const causes = late.flatMap(({ extensions }: any) => {
      const operation = extensions?.readBy ?? extensions?.operation;
      return operation ? [[extensions.accessLevel, operation] as [string, string]] : [];
    });
    expect(causes.length).toBeGreaterThan(140);
    for (const [accessLevel, operation] of causes)
      if (signed.has(operation) && operation !== "GetClientToken")
        expect([...of(accessLevel), ...of("operator-pool-lifecycle")]).toContain(operation);
  });
});

describe("the supply chain", () => {
  const lock = JSON.parse(readFileSync(join(__dirname, "../package-lock.json"), "utf8"));
  const manifest = JSON.parse(readFileSync(join(__dirname, "../package.json"), "utf8"));
  /** What advisories say is repaired. Sources: GHSA-9q82-xgwf-vj6h, GHSA-mp6q-xf9x-fwf7, GHSA-9pv7-vfvm-6vr7. */
  const repaired = { "@apollo/server": "5.5.0", graphql: "16.8.1" };

  test("every package is locked with its checksum, and the pinned ones are above what was repaired", () => {
    const packages = Object.entries(lock.packages as Record<string, any>).filter(([path]) => path !== "");
    expect(lock.lockfileVersion).toBeGreaterThanOrEqual(3);
    expect(packages.length).toBeGreaterThan(200);
    for (const [path, { integrity, resolved, link, inBundle }] of packages) {
      if (link || inBundle) continue;
      expect([path, integrity]).toEqual([path, expect.stringMatching(/^sha512-/)]);
      // Where it is from is the registry's business; what it is, the checksum's.
      if (resolved) expect(new URL(resolved).protocol).toBe("https:");
    }
    for (const [name, version] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })) {
      expect([name, version]).toEqual([name, expect.stringMatching(/^\d+\.\d+\.\d+(-[\w.]+)?$/)]);
      expect([name, lock.packages[`node_modules/${name}`]?.version]).toEqual([name, version]);
    }
    for (const [name, least] of Object.entries(repaired)) {
      const copies = packages.filter(([path]) => path.endsWith(`node_modules/${name}`));
      expect(copies.length).toBeGreaterThan(0);
      for (const [, { version }] of copies) expect(isAtLeast(version, least)).toBe(true);
    }
  });

  test("the floor of Node is one that every locked package of production accepts", () => {
    const floor = manifest.engines.node.match(/^>=(\d+\.\d+\.\d+)$/)[1];
    const ranges = Object.entries(lock.packages as Record<string, any>)
      .filter(([path, { dev, devOptional }]) => path !== "" && !dev && !devOptional)
      .flatMap(([path, { engines }]) => (engines?.node ? [[path, engines.node as string] as const] : []));
    expect(ranges.length).toBeGreaterThan(100);
    expect(ranges.filter(([, range]) => !accepts(range, floor))).toEqual([]);
    expect(accepts("^18 || >=20.20.0", floor)).toBe(false);
  });

  test("the image runs on a Node that gets security fixes", () => {
    const image = readFileSync(join(__dirname, "../Dockerfile"), "utf8").match(/^FROM node:(\d+)/m)![1]!;
    expect(nodeSupportNotice(image)).toBeUndefined();
  });

  /** Ranges as they occur here: `>=20`, `^18 || >=20.1`, `20 || >=22`. */
  function accepts(range: string, version: string): boolean {
    return range.split("||").some((text) => {
      const [, operator, least] = text.match(/^\s*(>=|\^)?\s*(\d[\d.x]*)\s*$/)!;
      const isSameMajor = Number.parseInt(least!, 10) === Number.parseInt(version, 10);
      return isAtLeast(version, least!) && (operator === ">=" || isSameMajor);
    });
  }

  function isAtLeast(version: string, least: string): boolean {
    const [a, b] = [version, least].map((text) => text.split(".").map(Number));
    for (let at = 0; at < 3; at++) if (a![at] !== (b![at] || 0)) return a![at]! > (b![at] || 0);
    return true;
  }
});
