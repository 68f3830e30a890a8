import { l } from "./families.mjs";
export const variables = [];
