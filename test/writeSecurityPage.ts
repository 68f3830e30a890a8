/** `npm run promises`: writes the table and the policies of SECURITY.md. */
import "reflect-metadata";
import { writeFileSync } from "node:fs";
import { page, written } from "./securityPage";

writeFileSync(page, written());
