/**
 * What a front end imports: typed documents for the journeys, an exhaustive `match`, and which types a result can be. Nothing
 * of Node's, nothing of the server.
 */
export * from "./documents";
export { match, type Unforeseen } from "./match";
export { possibleTypes } from "./possibleTypes";
