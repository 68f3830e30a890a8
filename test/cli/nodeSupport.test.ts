/** A Node that gets no security fixes is named at the start, with what to do. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { nodeSupportNotice, referenceMajor } from "../../src/cli/nodeSupport";

test.each([
  ["20.20.2", "2026-04-30", false],
  ["20.20.2", "2026-05-01", true],
  ["22.12.0", "2027-04-30", false],
  ["22.12.0", "2027-05-01", true],
  ["21.7.3", "2026-01-01", true],
  ["25.2.0", "2026-11-01", true],
  ["24.0.0", "2026-11-01", false],
  ["31.0.0", "2040-01-01", false],
])("Node %s on %s: %p that it has to be replaced", (version, day, isOver) => {
  const advice = nodeSupportNotice(version, new Date(`${day}T12:00:00Z`));
  if (isOver)
    expect(advice).toMatch(
      /^Node\.js 2\d no longer receives security fixes: run the gateway on Node\.js 24\.$/,
    );
  else expect(advice).toBeUndefined();
});

test("the image is built on the Node that the advice names, in all its stages", () => {
  const dockerfile = readFileSync(join(__dirname, "../../Dockerfile"), "utf8");
  const majors = [...dockerfile.matchAll(/^FROM node:(\d+)/gm)].map(([, major]) => Number(major));
  expect(majors).toEqual([referenceMajor, referenceMajor]);
});
