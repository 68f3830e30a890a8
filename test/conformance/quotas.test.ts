/** Every operation is in one quota category, and only operations are. */
import { categories, categoryOf } from "../../src/cognito/resilience/quotas";
import { operations } from "./operations";

test("the categories hold each operation once, and nothing else", () => {
  const placed = Object.values(categories).flatMap(({ operations }): string[] => [...operations]);
  expect([...placed].sort()).toEqual(operations.map(({ name }) => name).sort());
});

test("an operation newer than the table is held to the cautious category", () => {
  expect(categoryOf("TeleportUser")).toBe("Undocumented");
});
