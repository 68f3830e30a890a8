/** Branding: the look, domain and terms of the pages that Cognito serves. */
import { operator } from "../../auth/accessLevels";
import * as aws from "../../model/operations";
import { isTypedError } from "../errors/cognitoErrors";
import { termsDocuments } from "../nodes/connections";
import { identityField, list } from "../routeOptions/payloads";
import type { Extension } from "../routing/extension";
import { returns } from "../routing/payload";
import { mutation, query } from "../routing/route";

const ofPool: [name: string, description: string] = ["userPoolId", "The pool that it belonged to."];

/** The operation names no pool, so a domain of another pool gets AWS's response for one that does not exist. */
const ofServedPools: Extension<typeof aws.DescribeUserPoolDomain> = {
  async around(call, _, { scope }) {
    const output = await call();
    const userPoolId = isTypedError(output) ? undefined : output.domainDescription?.userPoolId;
    return !userPoolId || scope.userPoolIds.has(userPoolId) ? output : { domainDescription: {} };
  },
};

export const branding = {
  userPoolDomain: query(
    aws.DescribeUserPoolDomain,
    operator,
    "A domain that serves a pool's pages.",
    ofServedPools,
  ),
  createUserPoolDomain: mutation(aws.CreateUserPoolDomain, operator, "Gives a pool's pages a domain."),
  updateUserPoolDomain: mutation(aws.UpdateUserPoolDomain, operator, "Changes a domain of a pool's pages."),
  deleteUserPoolDomain: mutation(
    aws.DeleteUserPoolDomain,
    operator,
    "Takes a domain from a pool's pages.",
    returns(...identityField(ofPool, ["domain", "The domain."])),
  ),
  managedLoginBranding: query(
    aws.DescribeManagedLoginBranding,
    operator,
    "A style of managed login, by its id.",
  ),
  managedLoginBrandingByClient: query(
    aws.DescribeManagedLoginBrandingByClient,
    operator,
    "The style of managed login of an app client.",
  ),
  createManagedLoginBranding: mutation(
    aws.CreateManagedLoginBranding,
    operator,
    "Gives an app client a style of managed login.",
  ),
  updateManagedLoginBranding: mutation(
    aws.UpdateManagedLoginBranding,
    operator,
    "Changes a style of managed login.",
  ),
  deleteManagedLoginBranding: mutation(
    aws.DeleteManagedLoginBranding,
    operator,
    "Deletes a style of managed login.",
    returns(...identityField(ofPool, ["managedLoginBrandingId", "The id that the style had."])),
  ),
  uiCustomization: query(aws.GetUICustomization, operator, "How the classic hosted pages look."),
  setUiCustomization: mutation(aws.SetUICustomization, operator, "Sets how the classic hosted pages look."),
  termsDocument: query(aws.DescribeTerms, operator, "A terms document, by its id."),
  termsDocumentByClient: query(
    aws.DescribeTermsByClient,
    operator,
    "A terms document of an app client, by its name.",
  ),
  termsDocuments: query(aws.ListTerms, operator, "The terms documents of a pool.", list(termsDocuments)),
  createTermsDocument: mutation(aws.CreateTerms, operator, "Adds a terms document to an app client."),
  updateTermsDocument: mutation(aws.UpdateTerms, operator, "Changes a terms document."),
  deleteTermsDocument: mutation(
    aws.DeleteTerms,
    operator,
    "Deletes a terms document.",
    returns(...identityField(ofPool, ["termsId", "The id that the document had."])),
  ),
};
