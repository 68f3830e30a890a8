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
const replacedMembers: Record<string, string> = {
  "lambdaConfig.preTokenGenerationConfig.lambdaArn": "lambdaConfig.preTokenGenerationConfig",
};

interface Exclusion {
  whenSet: string[];
  discards: string[];
  /** Always applies when absent. */
  when?(update: Settings, current: Settings): boolean;
}

const message = "verificationMessageTemplate.emailMessage";
const messageByLink = "verificationMessageTemplate.emailMessageByLink";
const mfaFactors = ["smsMfaConfiguration", "softwareTokenMfaConfiguration", "emailMfaConfiguration"];
/** A pool that has both messages shows that Cognito accepts both. */
const hasOneMessage = (_: Settings, current: Settings) =>
  valueAt(current, message) === undefined || valueAt(current, messageByLink) === undefined;

const smsExclusions = (at: string): Exclusion[] => [
  {
    whenSet: [`${at}.eumsSms`],
    discards: [`${at}.snsCallerArn`, `${at}.externalId`, `${at}.snsRegion`],
  },
  { whenSet: [`${at}.snsCallerArn`], discards: [`${at}.eumsSms`] },
];

/** Cognito accepts only one of them, and the given one applies. */
const exclusions: Exclusion[] = [
  ...smsExclusions("smsConfiguration"),
  ...smsExclusions("smsMfaConfiguration.smsConfiguration"),
  {
    whenSet: [messageByLink],
    discards: [message, "emailVerificationMessage"],
    when: hasOneMessage,
  },
  { whenSet: [message, "emailVerificationMessage"], discards: [messageByLink], when: hasOneMessage },
  {
    whenSet: ["analyticsConfiguration.applicationArn"],
    discards: ["applicationId", "externalId", "roleArn"].map((name) => `analyticsConfiguration.${name}`),
  },
  {
    whenSet: ["analyticsConfiguration.applicationId"],
    discards: ["analyticsConfiguration.applicationArn"],
  },
  // Passkeys do not count as a factor here.
  {
    whenSet: ["mfaConfiguration"],
    discards: mfaFactors,
    when: (update) => update.mfaConfiguration === "OFF",
  },
  {
    whenSet: mfaFactors,
    discards: ["mfaConfiguration"],
    when: (_, current) => current.mfaConfiguration === "OFF",
  },
];

const days = "policies.passwordPolicy.temporaryPasswordValidityDays";
const legacyDays = "adminCreateUserConfig.unusedAccountValidityDays";

/** Adjusts the current settings to the given ones, so that they can be merged. */
export function reconcileRelatedMembers(
  before: Settings,
  update: Settings,
): { current: Settings; update: Settings } {
  const [current, changes] = [structuredClone(before), structuredClone(update)];
  for (const [one, other] of mirrors.flatMap(([a, b]) => [
    [a, b],
    [b, a],
  ])) {
    const value = valueAt(changes, one!);
    if (value === undefined || valueAt(changes, other!) !== undefined) continue;
    if (value === null) remove(current, replacedMembers[other!] ?? other!);
    else if (valueAt(current, other!) !== undefined) set(current, other!, value);
  }
  for (const { whenSet: names, discards, when } of exclusions) {
    if (!names.some((name) => valueAt(changes, name) != null)) continue;
    if (when && !when(changes, before)) continue;
    for (const name of discards) remove(current, name);
  }
  singleValidity(current, changes);
  if (changes.refreshTokenRotation?.feature === "ENABLED" && current.explicitAuthFlows)
    current.explicitAuthFlows = current.explicitAuthFlows.filter(
      (flow: string) => flow !== "ALLOW_REFRESH_TOKEN_AUTH",
    );
  return { current, update: changes };
}

/** Cognito returns one validity under both names, and rejects the older name once the newer is set. */
function singleValidity(current: Settings, update: Settings): void {
  const hasNewer = [current, update].some((settings) => valueAt(settings, days) != null);
  if (!hasNewer) return;
  remove(current, legacyDays);
  const legacy = valueAt(update, legacyDays);
  if (legacy == null || valueAt(update, days) != null) return;
  set(current, days, legacy);
  remove(update, legacyDays);
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
