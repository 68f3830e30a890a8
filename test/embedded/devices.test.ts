import { randomBytes } from "node:crypto";
import { claims, closeEmbedded, rejectionOf, startEmbedded } from "./embedded";

afterEach(closeEmbedded);

/** A pool that remembers devices, and a user who has just signed in from a new one. */
async function withDevice(DeviceOnlyRememberedOnUserPrompt: boolean) {
  const embedded = await startEmbedded();
  const { cognito, UserPoolId, ClientId } = embedded;
  const DeviceConfiguration = { ChallengeRequiredOnNewDevice: true, DeviceOnlyRememberedOnUserPrompt };
  await cognito.updateUserPool({ UserPoolId, DeviceConfiguration });
  const { AuthenticationResult } = await cognito.initiateAuth({
    AuthFlow: "USER_PASSWORD_AUTH",
    ClientId,
    AuthParameters: { USERNAME: "member", PASSWORD: "Embedded-pool-1" },
  });
  const { AccessToken = "", RefreshToken = "", NewDeviceMetadata } = AuthenticationResult ?? {};
  const DeviceKey = NewDeviceMetadata?.DeviceKey ?? "";
  expect(DeviceKey).toMatch(/^us-east-1_[0-9a-f-]{36}$/);
  const DeviceSecretVerifierConfig = {
    PasswordVerifier: randomBytes(384).toString("base64"),
    Salt: randomBytes(16).toString("base64"),
  };
  const confirm = () =>
    cognito.confirmDevice({ AccessToken, DeviceKey, DeviceName: "laptop", DeviceSecretVerifierConfig });
  return { ...embedded, AccessToken, RefreshToken, DeviceKey, confirm };
}

const status = (attributes: { Name?: string; Value?: string }[] | undefined) =>
  attributes?.find(({ Name }) => Name === "dev:device_remembered_status")?.Value;

test("a new device is confirmed, listed, shown, and forgotten by its owner", async () => {
  const { cognito, AccessToken, DeviceKey, confirm } = await withDevice(false);
  expect((await cognito.listDevices({ AccessToken })).Devices).toEqual([]);
  expect((await confirm()).UserConfirmationNecessary).toBe(false);
  expect(await rejectionOf(confirm())).toBe("DeviceKeyExistsException: Device already exists.");
  const { Device } = await cognito.getDevice({ AccessToken, DeviceKey });
  expect(status(Device?.DeviceAttributes)).toBe("remembered");
  expect((await cognito.listDevices({ AccessToken })).Devices).toHaveLength(1);
  await cognito.forgetDevice({ AccessToken, DeviceKey });
  expect(await rejectionOf(cognito.getDevice({ AccessToken, DeviceKey }))).toMatch(
    /^ResourceNotFoundException/,
  );
});

test("where users are asked, a device is remembered when they say so", async () => {
  const { cognito, AccessToken, DeviceKey, confirm, UserPoolId } = await withDevice(true);
  expect((await confirm()).UserConfirmationNecessary).toBe(true);
  const admins = { UserPoolId, Username: "member", DeviceKey };
  expect(status((await cognito.adminGetDevice(admins)).Device?.DeviceAttributes)).toBe("not_remembered");
  await cognito.updateDeviceStatus({ AccessToken, DeviceKey, DeviceRememberedStatus: "remembered" });
  expect(status((await cognito.adminGetDevice(admins)).Device?.DeviceAttributes)).toBe("remembered");
  await cognito.adminUpdateDeviceStatus({ ...admins, DeviceRememberedStatus: "not_remembered" });
  const { Devices } = await cognito.adminListDevices({ UserPoolId, Username: "member" });
  expect(status(Devices?.[0]?.DeviceAttributes)).toBe("not_remembered");
  await cognito.adminForgetDevice(admins);
  expect(await rejectionOf(cognito.adminForgetDevice(admins))).toMatch(/^ResourceNotFoundException/);
});

test("nobody reaches another's device", async () => {
  const { cognito, signIn, DeviceKey, confirm } = await withDevice(false);
  await confirm();
  const { AccessToken } = await signIn("admin");
  expect(await rejectionOf(cognito.getDevice({ AccessToken, DeviceKey }))).toMatch(
    /^ResourceNotFoundException/,
  );
  expect(await rejectionOf(cognito.forgetDevice({ AccessToken, DeviceKey }))).toMatch(
    /^ResourceNotFoundException/,
  );
});

test("a refresh token is good on its device alone, and no longer than the device is known", async () => {
  const { cognito, ClientId, AccessToken, RefreshToken, DeviceKey, confirm } = await withDevice(false);
  expect(claims(AccessToken).device_key).toBe(DeviceKey);
  await confirm();
  const refresh = (key?: string) =>
    rejectionOf(cognito.getTokensFromRefreshToken({ ClientId, RefreshToken, DeviceKey: key }));
  const invalid = "NotAuthorizedException: Invalid Refresh Token";
  expect(await refresh()).toBe(invalid);
  expect(await refresh("us-east-1_0000-beef")).toBe(invalid);
  expect(await refresh(DeviceKey)).toBe("not refused");
  await cognito.forgetDevice({ AccessToken, DeviceKey });
  expect(await refresh(DeviceKey)).toBe(invalid);
});
