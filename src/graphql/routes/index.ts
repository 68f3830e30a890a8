/** All fields of the API, by domain. */
import type { OperationName } from "../../model/operations";
import { appClients } from "./appClients";
import { branding } from "./branding";
import { devices } from "./devices";
import { groups } from "./groups";
import { identityProviders } from "./identityProviders";
import { imports } from "./imports";
import { mfa } from "./mfa";
import { passkeys } from "./passkeys";
import { passwords } from "./passwords";
import { profile } from "./profile";
import { security } from "./security";
import { sessions } from "./sessions";
import { signIn } from "./signIn";
import { signUp } from "./signUp";
import { userPools } from "./userPools";
import { users } from "./users";

export const tables = {
  signUp,
  signIn,
  profile,
  passwords,
  mfa,
  passkeys,
  devices,
  sessions,
  users,
  groups,
  userPools,
  appClients,
  identityProviders,
  branding,
  security,
  imports,
};

type Tables = typeof tables;
/** "domain.field", for every field. */
type Place = { [Domain in keyof Tables]: `${Domain}.${keyof Tables[Domain] & string}` }[keyof Tables];
type RouteAt<P extends Place> = P extends `${infer Domain extends keyof Tables}.${infer Field}`
  ? Tables[Domain][Field & keyof Tables[Domain]]
  : never;
type OperationAt<P extends Place> =
  RouteAt<P> extends { operation: { name: infer Name extends string } } ? Name : never;
type FieldAt<P extends Place> = P extends `${string}.${infer Field}` ? Field : never;

/** Two places with the same key become a union, which reveals the duplicate. */
type PlacesByOperation = { [P in Place as OperationAt<P>]: P };
type PlacesByField = { [P in Place as FieldAt<P>]: P };
type IsUnion<T, One = T> = One extends unknown ? ([T] extends [One] ? false : true) : never;

type Missing = { [N in Exclude<OperationName, keyof PlacesByOperation>]: `${N} has no route` }[Exclude<
  OperationName,
  keyof PlacesByOperation
>];
type Twice = {
  [N in keyof PlacesByOperation]: true extends IsUnion<PlacesByOperation[N]>
    ? [`${N & string} is routed twice:`, PlacesByOperation[N]]
    : never;
}[keyof PlacesByOperation];
type SameName = {
  [F in keyof PlacesByField]: true extends IsUnion<PlacesByField[F]>
    ? [`two fields are called ${F & string}:`, PlacesByField[F]]
    : never;
}[keyof PlacesByField];

type None<_Faults extends never> = true;
/** Does not compile, and names the error, if an operation has no route or two, or if two fields share a name. */
export type Complete = None<Missing | Twice | SameName>;
