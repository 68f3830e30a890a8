/** Identity providers: external services that authenticate users. */
import { operator } from "../../auth/accessLevels";
import * as aws from "../../model/operations";
import { identityProviders as providerList } from "../nodes/connections";
import { identityField, list } from "../routeOptions/payloads";
import { returns } from "../routing/payload";
import { mutation, query } from "../routing/route";

const deletedProvider = identityField(
  ["userPoolId", "The pool that the provider belonged to."],
  ["providerName", "The name that the provider had."],
);

export const identityProviders = {
  identityProvider: query(aws.DescribeIdentityProvider, operator, "One identity provider, by name."),
  identityProviderByIdentifier: query(
    aws.GetIdentityProviderByIdentifier,
    operator,
    "One identity provider, by an identifier such as its e-mail domain.",
  ),
  identityProviders: query(
    aws.ListIdentityProviders,
    operator,
    "The identity providers of a pool.",
    list(providerList),
  ),
  createIdentityProvider: mutation(
    aws.CreateIdentityProvider,
    operator,
    "Adds an identity provider to a pool.",
  ),
  updateIdentityProvider: mutation(aws.UpdateIdentityProvider, operator, "Changes an identity provider."),
  deleteIdentityProvider: mutation(
    aws.DeleteIdentityProvider,
    operator,
    "Removes an identity provider from a pool.",
    returns(...deletedProvider),
  ),
};
