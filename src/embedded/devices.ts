/** Devices: what a user signed in from. Each remembered device has its own password. */

import { randomBytes, randomUUID } from "node:crypto";
import type { DeviceType } from "@aws-sdk/client-cognito-identity-provider";
import { resourceNotFound } from "./errors";
import type { Device, User } from "./user";

export function addDevice(user: User, region: string, at: Date): Device {
  const device: Device = {
    ordinal: user.devices.size + 1,
    key: `${region}_${randomUUID()}`,
    groupKey: `-${randomBytes(6).toString("base64url")}`,
    isRemembered: false,
    createdAt: at,
    modifiedAt: at,
    authenticatedAt: at,
  };
  user.devices.set(device.key, device);
  return device;
}

/** Confirmed devices, oldest first. */
export const devicesOf = (user: User): Device[] =>
  [...user.devices.values()].filter(({ verifier }) => verifier !== undefined);

export function deviceOf(user: User, key: string): Device {
  const device = user.devices.get(key);
  if (!device) throw resourceNotFound("Device does not exist.");
  return device;
}

export const describeDevice = (device: Device): DeviceType => ({
  DeviceKey: device.key,
  DeviceAttributes: [
    { Name: "device_status", Value: "valid" },
    { Name: "device_name", Value: device.name ?? "" },
    { Name: "dev:device_remembered_status", Value: device.isRemembered ? "remembered" : "not_remembered" },
  ],
  DeviceCreateDate: device.createdAt,
  DeviceLastModifiedDate: device.modifiedAt,
  DeviceLastAuthenticatedDate: device.authenticatedAt,
});
