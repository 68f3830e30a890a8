/** A sent code: a sentence for the caller, and the destination unless it would disclose whether an account exists. */

import type { Extension } from "../routing/extension";
import { returns } from "../routing/payload";

const note =
  "While HIDE_USER_EXISTENCE is on, everybody gets the same answer: `codeDeliveryDetails` is null, and `message` says on which conditions a code is on its way.";

export const codeDelivery = (conditionally: string): Extension => ({
  ...returns({
    name: "message",
    type: () => String,
    description: "What can be told to whoever asked.",
    of: ({ output }) => (output.codeDeliveryDetails ? "A code is on its way." : conditionally),
  }),
  note,
});
