/** `npm run promises`: writes the table and the policies of SECURITY.md. */
import "../src/reflection";
import { writeFileSync } from "node:fs";
import { page, written } from "./securityPage";

writeFileSync(page, written());
