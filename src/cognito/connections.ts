/** undici's pool of connections to one origin, without what undici has besides: its fetch, WebSockets, caches, cookies. */
import type { Pool } from "undici";

export const Connections: typeof Pool = require("undici/lib/dispatcher/pool");
export type Connections = Pool;

// As undici's index gives it to them.
Object.assign(Connections.prototype, { request: require("undici/lib/api/api-request") });
