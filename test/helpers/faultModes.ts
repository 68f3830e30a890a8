/** What can go wrong between a gateway and Cognito, by name; each says whether the operation was carried out. */
import {
  answer,
  drip,
  exception,
  type Fate,
  hang,
  raw,
  resetAfter,
  resetBefore,
  throttled,
  truncated,
} from "./faultyCognito";

/** The same, but the operation was not carried out. */
const without = (fate: Fate): Fate => ({ ...fate, hasEffect: false });
const html = "<html><body>Bad Gateway</body></html>";

/** The first answer of an operation goes wrong like this. */
export const faultModes: Readonly<Record<string, Fate>> = {
  "a good answer": answer({}),
  "throttled, TooManyRequestsException": throttled,
  "throttled, ThrottlingException": exception("ThrottlingException", "Rate exceeded"),
  "throttled, 429 without a name": without(raw(429, "{}")),
  "a limit of the user's": exception(
    "LimitExceededException",
    "Attempt limit exceeded, please try after some time.",
  ),
  "a declared refusal": exception("InvalidParameterException", "Input fails to satisfy the constraints."),
  "not authorized": exception("NotAuthorizedException", "Not permitted."),
  "an exception of tomorrow": exception("QuantumLockedException", "Try another universe."),
  "an exception with a prefix": exception("com.amazonaws.cognito#InvalidParameterException", "No."),
  "an exception in the header only": without(
    raw(400, "", { "x-amzn-errortype": "InvalidParameterException:" }),
  ),
  "blocked by a firewall": exception("ForbiddenException", "Request not allowed due to WAF block.", {
    status: 403,
  }),
  "InternalErrorException after the effect": {
    ...exception("InternalErrorException", "Internal server error", { status: 500 }),
    hasEffect: true,
  },
  "InternalErrorException before it": exception("InternalErrorException", "Internal server error", {
    status: 500,
  }),
  "503 before the effect": without(raw(503, html, { "content-type": "text/html" })),
  "502 in HTML after the effect": raw(502, html, { "content-type": "text/html" }),
  "504 without a body after the effect": raw(504, ""),
  "400 without a name after the effect": raw(400, "{}"),
  "a redirection": without(raw(301, "", { location: "http://127.0.0.1:9/" })),
  "200 in HTML": raw(200, html, { "content-type": "text/html" }),
  "200 with garbage": raw(200, "\u0000\u0001{not json"),
  "200 with null": raw(200, "null"),
  "200 with an array": raw(200, "[1,2]"),
  "200 with a string": raw(200, '"ok"'),
  "200 with half an object": raw(200, '{"UserConfirmed":tr'),
  "200 larger than any answer": raw(200, `{"x":"${"x".repeat(9 * 1024 * 1024)}"}`),
  "reset before the effect": resetBefore,
  "reset after the effect": resetAfter,
  "hangs after the effect": hang,
  "hangs before the effect": without(hang),
  "drips after the effect": drip,
  "stops in the middle of the body": truncated,
};
