import { closeEmbedded, rejectionOf, startEmbedded } from "./embedded";

afterEach(closeEmbedded);

const protect = { UserPoolAddOns: { AdvancedSecurityMode: "AUDIT" as const }, UserPoolTier: "PLUS" as const };

test("sign-in history needs threat protection", async () => {
  const { cognito, UserPoolId } = await startEmbedded();
  const of = { UserPoolId, Username: "member" };
  const judged = { ...of, EventId: "1", FeedbackValue: "Valid" as const };
  const calls = [
    cognito.adminListUserAuthEvents(of),
    cognito.adminUpdateAuthEventFeedback(judged),
    cognito.updateAuthEventFeedback({ ...judged, FeedbackToken: "invented" }),
  ];
  for (const reported of await Promise.all(calls.map(rejectionOf)))
    expect(reported).toMatch(/^UserPoolAddOnNotEnabledException/);
});

test("good and bad sign-ins are listed newest first, and judged by an administrator", async () => {
  const { cognito, UserPoolId, signIn } = await startEmbedded();
  await cognito.updateUserPool({ UserPoolId, ...protect });
  await rejectionOf(signIn("member", "Wrong-password-1"));
  await signIn("member");
  const of = { UserPoolId, Username: "member" };
  const first = await cognito.adminListUserAuthEvents({ ...of, MaxResults: 1 });
  expect(first.AuthEvents).toMatchObject([{ EventType: "SignIn", EventResponse: "Pass" }]);
  const rest = await cognito.adminListUserAuthEvents({ ...of, NextToken: first.NextToken });
  expect(rest.AuthEvents).toMatchObject([{ EventType: "SignIn", EventResponse: "Fail" }]);
  const EventId = rest.AuthEvents?.[0]?.EventId;
  await cognito.adminUpdateAuthEventFeedback({ ...of, EventId, FeedbackValue: "Invalid" });
  const { AuthEvents } = await cognito.adminListUserAuthEvents(of);
  expect(AuthEvents?.[1]?.EventFeedback).toMatchObject({ FeedbackValue: "Invalid" });
  const unknown = cognito.adminUpdateAuthEventFeedback({ ...of, EventId: "x", FeedbackValue: "Valid" });
  expect(await rejectionOf(unknown)).toMatch(/^ResourceNotFoundException/);
});

test("a feedback token can only be invented, since no mail carries one", async () => {
  const { cognito, UserPoolId } = await startEmbedded();
  await cognito.updateUserPool({ UserPoolId, ...protect });
  const call = cognito.updateAuthEventFeedback({
    UserPoolId,
    Username: "member",
    EventId: "1",
    FeedbackToken: "invented",
    FeedbackValue: "Valid",
  });
  expect(await rejectionOf(call)).toMatch(/^NotAuthorizedException/);
});
