/** Passkeys: their owner registers, lists and removes them. */
import { signedIn } from "../../auth/accessLevels";
import * as aws from "../../model/operations";
import { perHour } from "../../protection/rateLimits";
import { myWebAuthnCredentials } from "../nodes/connections";
import { list } from "../routeOptions/payloads";
import { mutation, query } from "../routing/route";

export const passkeys = {
  startWebAuthnRegistration: mutation(
    aws.StartWebAuthnRegistration,
    signedIn,
    "Begins to register a passkey: answers the options for the browser.",
  ),
  completeWebAuthnRegistration: mutation(
    aws.CompleteWebAuthnRegistration,
    signedIn,
    "Completes the registration with the browser's credential.",
    { rateLimits: { account: perHour(20) } },
  ),
  myWebAuthnCredentials: query(
    aws.ListWebAuthnCredentials,
    signedIn,
    "One's own passkeys.",
    list(myWebAuthnCredentials),
  ),
  deleteMyWebAuthnCredential: mutation(
    aws.DeleteWebAuthnCredential,
    signedIn,
    "Removes one of one's own passkeys.",
  ),
};
