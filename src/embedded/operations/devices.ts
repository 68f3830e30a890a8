/** Devices: their owner or an administrator confirms, remembers and forgets them. */
import { describeDevice, deviceOf, devicesOf } from "../devices";
import { CognitoException, invalidParameter } from "../errors";
import { page } from "../paging";
import type { Device, User } from "../user";
import type { UserPool } from "../userPool";
import type { Handlers } from "./operation";

export const devices = {
  ConfirmDevice(pool, { AccessToken, DeviceKey, DeviceSecretVerifierConfig: config, DeviceName }) {
    const { user } = pool.tokenIssuer.authorize(AccessToken);
    const device = deviceOf(user, DeviceKey);
    if (device.verifier) throw new CognitoException("DeviceKeyExistsException", "Device already exists.");
    const hex = (text: string) => Buffer.from(text, "base64").toString("hex");
    if (!config?.PasswordVerifier || !config.Salt)
      throw invalidParameter("DeviceSecretVerifierConfig is required.");
    device.verifier = { salt: hex(config.Salt), value: BigInt(`0x${hex(config.PasswordVerifier) || "0"}`) };
    device.name = DeviceName;
    const asks = pool.settings.devices?.DeviceOnlyRememberedOnUserPrompt ?? false;
    device.isRemembered = !asks;
    device.modifiedAt = pool.clock();
    return { UserConfirmationNecessary: asks };
  },

  GetDevice(pool, { AccessToken, DeviceKey }) {
    if (!AccessToken) throw invalidParameter("AccessToken is required.");
    return { Device: describeDevice(deviceOf(pool.tokenIssuer.authorize(AccessToken).user, DeviceKey)) };
  },

  ListDevices(pool, { AccessToken, Limit, PaginationToken }) {
    return list(pool.tokenIssuer.authorize(AccessToken).user, Limit, PaginationToken);
  },

  ForgetDevice(pool, { AccessToken, DeviceKey }) {
    if (!AccessToken) throw invalidParameter("AccessToken is required.");
    return forget(pool.tokenIssuer.authorize(AccessToken).user, DeviceKey);
  },

  UpdateDeviceStatus(pool, { AccessToken, DeviceKey, DeviceRememberedStatus }) {
    return remember(
      pool,
      deviceOf(pool.tokenIssuer.authorize(AccessToken).user, DeviceKey),
      DeviceRememberedStatus,
    );
  },

  AdminGetDevice(pool, { UserPoolId, Username, DeviceKey }) {
    pool.expect(UserPoolId);
    return { Device: describeDevice(deviceOf(pool.users.get(Username), DeviceKey)) };
  },

  AdminListDevices(pool, { UserPoolId, Username, Limit, PaginationToken }) {
    pool.expect(UserPoolId);
    return list(pool.users.get(Username), Limit, PaginationToken);
  },

  AdminForgetDevice(pool, { UserPoolId, Username, DeviceKey }) {
    pool.expect(UserPoolId);
    return forget(pool.users.get(Username), DeviceKey);
  },

  AdminUpdateDeviceStatus(pool, { UserPoolId, Username, DeviceKey, DeviceRememberedStatus }) {
    pool.expect(UserPoolId);
    return remember(pool, deviceOf(pool.users.get(Username), DeviceKey), DeviceRememberedStatus);
  },
} satisfies Handlers;

function list(user: User, limit: number | undefined, token: string | undefined) {
  const { items, next } = page(`devices of ${user.sub}`, devicesOf(user), { limit, token });
  return { Devices: items.map(describeDevice), PaginationToken: next };
}

function forget(user: User, key: string) {
  user.devices.delete(deviceOf(user, key).key);
  return {};
}

function remember(pool: UserPool, device: Device, status: string | undefined) {
  if (status) device.isRemembered = status === "remembered";
  device.modifiedAt = pool.clock();
  return {};
}
