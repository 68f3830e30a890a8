/** Scalars come out as their specifications write them. */
import fc from "fast-check";
import { DateTime, iso } from "../../src/graphql/scalars";

test("any moment is written as toISOString writes it", () => {
  fc.assert(
    fc.property(fc.date({ noInvalidDate: true }), (moment) => expect(iso(moment)).toBe(moment.toISOString())),
    { numRuns: 2_000 },
  );
  for (const moment of ["0999-12-31T23:59:59.999Z", "1000-01-01T00:00:00.000Z", "9999-12-31T23:59:59.009Z"])
    expect(iso(new Date(moment))).toBe(moment);
});

test("what is no moment is refused on the way out", () => {
  expect(DateTime.serialize(new Date("2026-01-02T03:04:05.006Z"))).toBe("2026-01-02T03:04:05.006Z");
  expect(() => DateTime.serialize(new Date(Number.NaN))).toThrow("invalid Date");
  expect(() => DateTime.serialize({})).toThrow("DateTime");
});
