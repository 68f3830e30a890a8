/** Devices: remembered ones, which may skip the second factor. */
import { admin, signedIn } from "../../auth/accessLevels";
import * as aws from "../../model/operations";
import { myDevices, userDevices } from "../nodes/connections";
import { list, user } from "../routeOptions/payloads";
import { returns } from "../routing/payload";
import { mutation, query } from "../routing/route";

export const devices = {
  confirmMyDevice: mutation(
    aws.ConfirmDevice,
    signedIn,
    "Begins to track the device that one signs in from.",
  ),
  myDevice: query(aws.GetDevice, signedIn, "One of one's own devices."),
  myDevices: query(aws.ListDevices, signedIn, "One's own devices.", list(myDevices)),
  updateMyDeviceStatus: mutation(
    aws.UpdateDeviceStatus,
    signedIn,
    "Remembers one of one's own devices, or no longer.",
  ),
  forgetMyDevice: mutation(aws.ForgetDevice, signedIn, "Forgets one of one's own devices."),
  userDevice: query(aws.AdminGetDevice, admin, "One device of a user."),
  userDevices: query(aws.AdminListDevices, admin, "The devices of a user.", list(userDevices)),
  updateUserDeviceStatus: mutation(
    aws.AdminUpdateDeviceStatus,
    admin,
    "Remembers a user's device, or no longer.",
    returns(user),
  ),
  forgetUserDevice: mutation(aws.AdminForgetDevice, admin, "Forgets a user's device.", returns(user)),
};
