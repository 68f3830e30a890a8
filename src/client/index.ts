/**
 * A front end's imports: typed documents for the journeys, an exhaustive `match`, and the possible types of each
 * result. Contains no code of Node or the server.
 */
export * from "./documents";
export { match, type Unforeseen } from "./match";
export { possibleTypes } from "./possibleTypes";
