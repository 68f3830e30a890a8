/** Security: sign-in history, threat protection, log destinations. */
import { admin, anyone, operator } from "../../auth/accessLevels";
import * as aws from "../../model/operations";
import { perHour } from "../../protection/rateLimits";
import { userAuthEvents } from "../nodes/connections";
import { list, user } from "../routeOptions/payloads";
import { returns } from "../routing/payload";
import { mutation, query } from "../routing/route";

export const security = {
  userAuthEvents: query(
    aws.AdminListUserAuthEvents,
    admin,
    "A user's sign-ins, as threat protection recorded them.",
    list(userAuthEvents),
  ),
  updateUserAuthEventFeedback: mutation(
    aws.AdminUpdateAuthEventFeedback,
    admin,
    "Says whether a recorded sign-in of a user was theirs.",
    returns(user),
  ),
  updateAuthEventFeedback: mutation(
    aws.UpdateAuthEventFeedback,
    anyone,
    "Says whether a recorded sign-in was one's own, with the token from the notification.",
    { rateLimits: { account: perHour(10), address: perHour(300) } },
  ),
  riskConfiguration: query(
    aws.DescribeRiskConfiguration,
    operator,
    "What threat protection does in a pool or for an app client.",
  ),
  setRiskConfiguration: mutation(
    aws.SetRiskConfiguration,
    operator,
    "Sets what threat protection does in a pool or for an app client.",
  ),
  logDeliveryConfiguration: query(aws.GetLogDeliveryConfiguration, operator, "Where a pool's logs go."),
  setLogDeliveryConfiguration: mutation(
    aws.SetLogDeliveryConfiguration,
    operator,
    "Sets where a pool's logs go.",
  ),
};
