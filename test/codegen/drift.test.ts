/** An SDK upgrade cannot leave anything behind in silence. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { differences } from "../../tools/codegen/compare";
import { type Declarations, readDeclarations } from "../../tools/codegen/declarations";
import { writeModel, writeUnsignedOperations } from "../../tools/codegen/write";

const locked = readDeclarations();

/** The locked SDK's declarations, with one operation, member, enum value and exception more. */
function newer(): Declarations {
  const { operations, shapes, enums, exceptions } = structuredClone(locked);
  exceptions.push("MoonPhaseException");
  enums.get("UserStatusType")!.push("DREAMING");
  shapes
    .get("AdminConfirmSignUpRequest")!
    .push({ name: "MoonPhase", required: false, type: { kind: "string" } });
  shapes.set("AdminWakeUserRequest", [{ name: "Username", required: true, type: { kind: "string" } }]);
  operations.push({
    name: "AdminWakeUser",
    request: "AdminWakeUserRequest",
    errors: ["MoonPhaseException"],
    signed: true,
  });
  operations.find(({ name }) => name === "AdminConfirmSignUp")!.errors.push("MoonPhaseException");
  return { version: "tomorrow", operations, shapes, enums, exceptions };
}

test("the locked SDK differs in nothing from itself", () => {
  expect(differences(locked, locked)).toEqual([]);
});

test("a newer SDK's operation, member, enum value and exception are each named", () => {
  expect(differences(locked, newer())).toEqual([
    "Exception MoonPhaseException of AdminConfirmSignUp is new.",
    "Operation AdminWakeUser is new: it needs a route.",
    "Exception MoonPhaseException is new: it needs a meaning in src/graphql/errors/exceptions.ts.",
    "Value DREAMING of UserStatusType is new.",
    "Member AdminConfirmSignUpRequest.MoonPhase is new: it is string.",
    "Shape AdminWakeUserRequest is new.",
  ]);
});

test("what an upgrade takes away is named too", () => {
  expect(differences(newer(), locked)).toContain("Operation AdminWakeUser is gone.");
  expect(differences(newer(), locked)).toContain("Value DREAMING of UserStatusType is gone.");
});

test("the generator writes a newer SDK's additions into the model", () => {
  const files = writeModel(newer());
  expect(files.get("operations.ts")).toContain("export const AdminWakeUser = {");
  expect(files.get("operations.ts")).toContain('"MoonPhaseException"');
  expect(files.get("enums.ts")).toContain('"DREAMING": "DREAMING"');
  expect(files.get("inputs.ts")).toContain("moonPhase?: string | null");
});

test("src/model is what the generator writes from the locked SDK", () => {
  for (const [file, text] of writeModel(locked))
    expect([file, readFileSync(join(__dirname, "../../src/model", file), "utf8") === text]).toEqual([
      file,
      true,
    ]);
});

test("the embedded pool asks for a signature where the locked SDK signs, by what the generator writes", () => {
  const written = readFileSync(join(__dirname, "../../src/embedded/unsigned.ts"), "utf8");
  expect(written).toBe(writeUnsignedOperations(locked));
});
