/** All operations of the model, for tests that walk them. */
import * as model from "../../src/model/operations";

export const operations = Object.values(model).filter(
  (value): value is (typeof model)["SignUp"] => typeof value === "object" && "schema" in value,
) as model.Operation[];
