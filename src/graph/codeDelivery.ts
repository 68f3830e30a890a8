/** That a code was sent, in a sentence for whoever asked; and where to, unless that would say who has an account. */
import { type RouteOptions, returns } from "../routing";

const note =
  "While HIDE_USER_EXISTENCE is on, everybody gets the same answer: `codeDeliveryDetails` is null, and `message` says on which conditions a code is on its way.";

export const codeDelivery = (conditionally: string): RouteOptions<any> => ({
  ...returns({
    name: "message",
    type: () => String,
    description: "What can be told to whoever asked.",
    of: ({ output }) => (output.codeDeliveryDetails ? "A code is on its way." : conditionally),
  }),
  note,
});
