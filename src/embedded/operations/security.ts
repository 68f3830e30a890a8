/** Security: the sign-in history that threat protection keeps, and feedback on it. */
import type { AuthEventType, FeedbackValueType } from "@aws-sdk/client-cognito-identity-provider";
import { CognitoException, notAuthorized, resourceNotFound } from "../errors";
import { page } from "../paging";
import type { AuthEvent, User } from "../user";
import type { UserPool } from "../userPool";
import type { Handlers } from "./operation";

export const security = {
  AdminListUserAuthEvents(pool, { UserPoolId, Username, MaxResults, NextToken }) {
    const user = protectedUser(pool, UserPoolId, Username);
    const newestFirst = user.events.map((event) => ({ event, ordinal: -event.ordinal }));
    const { items, next } = page(`events of ${user.sub}`, newestFirst, {
      limit: MaxResults,
      token: NextToken,
    });
    return { AuthEvents: items.map(({ event }) => describe(event)), NextToken: next };
  },

  AdminUpdateAuthEventFeedback(pool, { UserPoolId, Username, EventId, FeedbackValue }) {
    const user = protectedUser(pool, UserPoolId, Username);
    judge(pool, user, EventId, FeedbackValue, "Admin");
    return {};
  },

  UpdateAuthEventFeedback(pool, { UserPoolId, Username }) {
    protectedUser(pool, UserPoolId, Username);
    // Feedback tokens come in notification emails, and the embedded pool sends none.
    throw notAuthorized("Invalid feedback token.");
  },
} satisfies Handlers;

function protectedUser(pool: UserPool, userPoolId: string, username: string): User {
  pool.expect(userPoolId);
  if (!pool.settings.threatProtection)
    throw new CognitoException(
      "UserPoolAddOnNotEnabledException",
      "Threat protection is not enabled for this user pool.",
    );
  return pool.users.get(username);
}

function judge(pool: UserPool, user: User, id: string, value: FeedbackValueType, by: string): void {
  const event = user.events.find((candidate) => candidate.id === id);
  if (!event) throw resourceNotFound("Auth event not found.");
  event.feedback = { FeedbackValue: value, Provider: by, FeedbackDate: pool.clock() };
}

function describe({ id, type, at, response, feedback }: AuthEvent): AuthEventType {
  return {
    EventId: id,
    EventType: type,
    CreationDate: at,
    EventResponse: response,
    EventRisk: { RiskDecision: "NoRisk", CompromisedCredentialsDetected: false },
    ChallengeResponses: [
      { ChallengeName: "Password", ChallengeResponse: response === "Pass" ? "Success" : "Failure" },
    ],
    ...(feedback ? { EventFeedback: feedback } : {}),
  };
}
