/** Imports of many users from a file. */
import { operator } from "../../auth/accessLevels";
import * as aws from "../../model/operations";
import { userImportJobs } from "../nodes/connections";
import { list } from "../routeOptions/payloads";
import { mutation, query } from "../routing/route";

export const imports = {
  csvHeader: query(aws.GetCSVHeader, operator, "The columns of a file to import users from."),
  userImportJob: query(aws.DescribeUserImportJob, operator, "One import of users."),
  userImportJobs: query(
    aws.ListUserImportJobs,
    operator,
    "The imports of users into a pool.",
    list(userImportJobs),
  ),
  createUserImportJob: mutation(
    aws.CreateUserImportJob,
    operator,
    "Prepares an import of users: answers where to put the file.",
  ),
  startUserImportJob: mutation(aws.StartUserImportJob, operator, "Starts an import of users."),
  stopUserImportJob: mutation(
    aws.StopUserImportJob,
    operator,
    "Stops an import of users; who is in stays in.",
  ),
};
