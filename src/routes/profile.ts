/** Profile: what users do with their own account. */
import { signedIn } from "../access/audience";
import { Me } from "../graph/Me";
import { node } from "../graph/subjects";
import * as aws from "../model/operations";
import { query } from "../routing";

export const profile = {
  me: query(
    aws.GetUser,
    signedIn,
    "The signed-in user.",
    node(Me, ({ output }) => new Me(output)),
  ),
};
