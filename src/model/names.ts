// Written by npm run generate from the AWS SDK. Edit tools/codegen instead.
/** Members whose GraphQL name is more than AWS's with a lower-case first letter. */
export const irregularNames: Readonly<Record<string, string>> = {
  "AWSAccountId": "awsAccountId",
  "BlockedIPRangeList": "blockedIpRangeList",
  "CSS": "css",
  "CSSVersion": "cssVersion",
  "CSVHeader": "csvHeader",
  "CallbackURLs": "callbackUrls",
  "CustomSMSSender": "customSmsSender",
  "DefaultRedirectURI": "defaultRedirectUri",
  "KMSKeyID": "kmsKeyId",
  "LastIPAddress": "lastIpAddress",
  "LogoutURLs": "logoutUrls",
  "MFAOptions": "mfaOptions",
  "SMSMessage": "smsMessage",
  "SMSMfaSettings": "smsMfaSettings",
  "SSOSession": "ssoSession",
  "SkippedIPRangeList": "skippedIpRangeList",
  "UICustomization": "uiCustomization",
  "UserMFASettingList": "userMfaSettingList"
};
