/** All that the API offers, domain by domain. */
import { groups } from "./groups";
import { profile } from "./profile";
import { signIn } from "./signIn";
import { signUp } from "./signUp";
import { users } from "./users";

export const tables = { signUp, signIn, profile, users, groups };
