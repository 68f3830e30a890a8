/** Converts roles from fields of the API to the operations behind them. */

import type { Roles } from "../../config/roles";
import { operationsOf } from "../../protection/additionalOperations";
import type { Route } from "../routing/route";
import { gatewayFields } from "./gatewayFields";
import { tables } from "./index";

const routes: ReadonlyMap<string, Route> = new Map(
  Object.values({ ...tables, gatewayFields }).flatMap((table) => Object.entries<Route>(table)),
);

/** Operation → its access level. */
export const accessLevels = new Map(
  [...routes.values()].map((route) => [route.operation.name, route.accessLevel.name]),
);

/** Group → operations. A field stands for its operations wherever they run: at the root, on a node, along an edge. */
export type Grants = ReadonlyMap<string, ReadonlySet<string>>;

/** Returns an error for every field that a role cannot include. */
export function grantsOf(roles: Roles, poolLifecycle: boolean): { grants: Grants; faults: string[] } {
  const faults: string[] = [];
  const grants = new Map(
    [...roles].map(([group, fields]) => [
      group,
      new Set(
        fields.flatMap((field) => {
          const route = routes.get(field);
          if (!route) faults.push(`ROLES_FILE lists the field ${field} for ${group}, which does not exist.`);
          else if (route.accessLevel.name === "public" || route.accessLevel.name === "user")
            faults.push(`ROLES_FILE lists the field ${field} for ${group}, which requires no role.`);
          else if (route.switch === "poolLifecycle" && !poolLifecycle)
            faults.push(
              `ROLES_FILE lists the field ${field} for ${group}, which requires EXPOSE_POOL_LIFECYCLE=on.`,
            );
          return route ? operationsOf(route).map(({ name }) => name) : [];
        }),
      ),
    ]),
  );
  return { grants, faults };
}
