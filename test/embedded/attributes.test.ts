/** A required attribute, which only a new pool can have. */
import { readChanges, standardAttributes } from "../../src/embedded/attributes";

const schema = standardAttributes.map((attribute) =>
  attribute.Name === "name" ? { ...attribute, Required: true } : attribute,
);
const missing = "Attributes did not conform to the schema: name: The attribute is required\n";

test.each([
  ["left out", []],
  ["blank", [{ Name: "name", Value: "" }]],
])("a required attribute that is %s makes no user", (_, list) => {
  expect(() => readChanges(list, schema, { creating: true })).toThrow(missing);
});

test.each(["", undefined])("a required attribute is not taken away with %j", (Value) => {
  expect(() => readChanges([{ Name: "name", Value }], schema, { creating: false })).toThrow(missing);
  expect(readChanges([{ Name: "nickname", Value }], schema, { creating: false })).toHaveLength(1);
});
