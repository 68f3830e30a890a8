/**
 * Interdependent members of pool and client settings: an update of one must not send the old value of another. Sources:
 * AWS's API reference of LambdaConfigType, VerificationMessageTemplateType, SmsConfigurationType, PasswordPolicyType,
 * AnalyticsConfigurationType; Cognito's responses to SetUserPoolMfaConfig.
 */
type Settings = Record<string, any>;

/** One setting under two names; Cognito rejects different values. */
const mirrors = [
  ["lambdaConfig.preTokenGeneration", "lambdaConfig.preTokenGenerationConfig.lambdaArn"],
  ["smsVerificationMessage", "verificationMessageTemplate.smsMessage"],
  ["emailVerificationMessage", "verificationMessageTemplate.emailMessage"],
  ["emailVerificationSubject", "verificationMessageTemplate.emailSubject"],
] as const;

/** These have no meaning without the member. */
const wholes: Record<string, string> = {
  "lambdaConfig.preTokenGenerationConfig.lambdaArn": "lambdaConfig.preTokenGenerationConfig",
};

interface Exclusion {
  given: string[];
  notKept: string[];
  /** Always applies when absent. */
  when?(given: Settings, current: Settings): boolean;
}

const message = "verificationMessageTemplate.emailMessage";
const messageByLink = "verificationMessageTemplate.emailMessageByLink";
const mfaFactors = ["smsMfaConfiguration", "softwareTokenMfaConfiguration", "emailMfaConfiguration"];
/** A pool that has both messages shows that Cognito accepts both. */
const hasOneMessage = (_: Settings, current: Settings) =>
  valueAt(current, message) === undefined || valueAt(current, messageByLink) === undefined;

const smsExclusions = (at: string): Exclusion[] => [
  {
    given: [`${at}.eumsSms`],
    notKept: [`${at}.snsCallerArn`, `${at}.externalId`, `${at}.snsRegion`],
  },
  { given: [`${at}.snsCallerArn`], notKept: [`${at}.eumsSms`] },
];

/** Cognito accepts only one of them, and the given one applies. */
const exclusions: Exclusion[] = [
  ...smsExclusions("smsConfiguration"),
  ...smsExclusions("smsMfaConfiguration.smsConfiguration"),
  {
    given: [messageByLink],
    notKept: [message, "emailVerificationMessage"],
    when: hasOneMessage,
  },
  { given: [message, "emailVerificationMessage"], notKept: [messageByLink], when: hasOneMessage },
  {
    given: ["analyticsConfiguration.applicationArn"],
    notKept: ["applicationId", "externalId", "roleArn"].map((name) => `analyticsConfiguration.${name}`),
  },
  {
    given: ["analyticsConfiguration.applicationId"],
    notKept: ["analyticsConfiguration.applicationArn"],
  },
  // Passkeys do not count as a factor here.
  {
    given: ["mfaConfiguration"],
    notKept: mfaFactors,
    when: (given) => given.mfaConfiguration === "OFF",
  },
  {
    given: mfaFactors,
    notKept: ["mfaConfiguration"],
    when: (_, current) => current.mfaConfiguration === "OFF",
  },
];

const days = "policies.passwordPolicy.temporaryPasswordValidityDays";
const legacyDays = "adminCreateUserConfig.unusedAccountValidityDays";

/** Adjusts the current settings to the given ones, so that they can be merged. */
export function reconciled(before: Settings, update: Settings): { current: Settings; given: Settings } {
  const [current, given] = [structuredClone(before), structuredClone(update)];
  for (const [one, other] of mirrors.flatMap(([a, b]) => [
    [a, b],
    [b, a],
  ])) {
    const value = valueAt(given, one!);
    if (value === undefined || valueAt(given, other!) !== undefined) continue;
    if (value === null) remove(current, wholes[other!] ?? other!);
    else if (valueAt(current, other!) !== undefined) set(current, other!, value);
  }
  for (const { given: names, notKept, when } of exclusions) {
    if (!names.some((name) => valueAt(given, name) != null)) continue;
    if (when && !when(given, before)) continue;
    for (const name of notKept) remove(current, name);
  }
  oneValidity(current, given);
  if (given.refreshTokenRotation?.feature === "ENABLED" && current.explicitAuthFlows)
    current.explicitAuthFlows = current.explicitAuthFlows.filter(
      (flow: string) => flow !== "ALLOW_REFRESH_TOKEN_AUTH",
    );
  return { current, given };
}

/** Cognito returns one validity under both names, and rejects the older name once the newer is set. */
function oneValidity(current: Settings, given: Settings): void {
  const hasNewer = [current, given].some((settings) => valueAt(settings, days) != null);
  if (!hasNewer) return;
  remove(current, legacyDays);
  const legacy = valueAt(given, legacyDays);
  if (legacy == null || valueAt(given, days) != null) return;
  set(current, days, legacy);
  remove(given, legacyDays);
}

/** Null also if a structure on the path is null; a null plain value at the top level has no effect. */
function valueAt(settings: Settings, path: string): unknown {
  const names = path.split(".");
  let value: any = settings;
  for (const name of names) {
    value = value[name];
    if (value === undefined || value === null) break;
  }
  return value === null && names.length === 1 ? undefined : value;
}

function set(settings: Settings, path: string, value: unknown): void {
  const [names, last] = split(path);
  names.reduce((structure, name) => (structure[name] ??= {}), settings)[last] = value;
}

function remove(settings: Settings, path: string): void {
  const [names, last] = split(path);
  const structure = names.reduce<Settings | undefined>((outer, name) => outer?.[name] ?? undefined, settings);
  if (structure) delete structure[last];
}

function split(path: string): [names: string[], last: string] {
  const names = path.split(".");
  return [names.slice(0, -1), names.at(-1)!];
}
