/** Converts AWS's names to GraphQL's. */
import { typeNames } from "./decisions";

/** `SMSMfaSettings` → `smsMfaSettings`, `CallbackURLs` → `callbackUrls`, `UserPoolId` → `userPoolId`. */
export function memberName(aws: string): string {
  if (/^[a-z]/.test(aws)) return aws;
  const words = aws.match(/[A-Z]{2,}s?(?![a-z])|[A-Z]+(?=[A-Z][a-z])|[A-Z][a-z0-9]*|[0-9]+/g)!;
  const camel = words.map((word) => word[0]! + word.slice(1).toLowerCase()).join("");
  return camel.replace(/^[A-Z]+(?=[A-Z])|^[A-Z]/, (start) => start.toLowerCase());
}

/** `AttributeType` → `Attribute`, `UserStatusType` → `UserStatus`. */
export function typeName(aws: string): string {
  return typeNames[aws] ?? aws.replace(/Type$/, "");
}
