/** Sign-in history: what threat protection would record about a user. */

import { randomUUID } from "node:crypto";
import type { EventType } from "@aws-sdk/client-cognito-identity-provider";
import type { AuthEvent, User } from "./user";

const capacity = 100; // for each user

export function recordEvent(user: User, type: EventType, response: AuthEvent["response"], at: Date): void {
  const ordinal = (user.events.at(-1)?.ordinal ?? 0) + 1;
  user.events.push({ ordinal, id: randomUUID(), type, at, response });
  if (user.events.length > capacity) user.events.shift();
}
