/** The written parts of SECURITY.md: the table of promises, and the least IAM policy for each surface. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { spellingOf } from "../src/cognito/spelling";
import type { Operation } from "../src/model/operations";
import { tables } from "../src/routes";
import type { Route } from "../src/routing/route";
import { type Pledge, promises } from "./promises";

export const page = join(__dirname, "../SECURITY.md");

const routes = Object.values(tables).flatMap((table) => Object.values(table as Record<string, Route>));

/** Surfaces that need permissions, and the operations of each that AWS wants signed. */
export const surfaces: Readonly<Record<string, readonly Operation[]>> = {
  admin: operationsOf((route) => route.audience.name === "admin"),
  operator: operationsOf((route) => route.audience.name === "operator" && !route.switch),
  "operator-pool-lifecycle": operationsOf((route) => route.switch === "poolLifecycle"),
};

function operationsOf(belongs: (route: Route) => boolean): Operation[] {
  return routes
    .filter((route) => belongs(route) && route.operation.signed)
    .map(({ operation }) => operation)
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

const thePool = "arn:aws:cognito-idp:eu-west-1:123456789012:userpool/eu-west-1_AbC123xyz";

/** An operation that names no pool cannot be held to one. */
const namesPool = (operation: Operation) =>
  ["userPoolId", "resourceArn"].some((member) => spellingOf(operation).request.members.has(member));

function policy(operations: readonly Operation[]): string {
  const statement = (Resource: string, allowed: readonly Operation[]) =>
    allowed.length > 0
      ? [{ Effect: "Allow", Action: allowed.map(({ name }) => `cognito-idp:${name}`), Resource }]
      : [];
  const Statement = [
    ...statement(thePool, operations.filter(namesPool)),
    ...statement(
      "*",
      operations.filter((operation) => !namesPool(operation)),
    ),
  ];
  return `\`\`\`json\n${JSON.stringify({ Version: "2012-10-17", Statement }, null, 2)}\n\`\`\``;
}

function state({ shownBy, measured }: Pledge): string {
  const holds = Object.keys(shownBy).length > 0;
  if (!measured) return holds ? "holds" : "not shown yet";
  const figure = measured.figure ? `: ${measured.figure}` : "";
  return `${holds ? "holds; its figures are " : ""}measured on demand, \`${measured.command}\`${figure}`;
}

function table(): string {
  const rows = Object.entries(promises).flatMap(([theme, pledges]) => [
    `| | **${theme}** | | |`,
    ...pledges.map((pledge) => {
      const tests = Object.entries(pledge.shownBy).map(
        ([file, titles]) => `\`${file}\`: ${titles.map((title) => title.replaceAll("|", "\\|")).join("; ")}`,
      );
      return `| ${pledge.number} | ${pledge.promise} | ${tests.join("<br>")} | ${state(pledge)} |`;
    }),
  ]);
  return ["| | Promise | Shown by | State |", "| --- | --- | --- | --- |", ...rows].join("\n");
}

/** Name of a part → its text. In the page, each stands between `<!-- name -->` and `<!-- end -->`. */
export const parts: Readonly<Record<string, string>> = {
  promises: table(),
  ...Object.fromEntries(
    Object.entries(surfaces).map(([surface, operations]) => [`policy ${surface}`, policy(operations)]),
  ),
};

const between = (name: string) => new RegExp(`(<!-- ${name} -->)[\\s\\S]*?(<!-- end -->)`);

/** The page with its parts as they are now. Throws when a part has no place in it. */
export function written(text = readFileSync(page, "utf8")): string {
  return Object.entries(parts).reduce((whole, [name, part]) => {
    if (!between(name).test(whole)) throw new Error(`SECURITY.md has no place for "${name}".`);
    return whole.replace(between(name), (_, before, after) => `${before}\n\n${part}\n\n${after}`);
  }, text);
}
