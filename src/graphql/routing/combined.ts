/** Combines several extensions of a route into one. */
import type { Operation } from "../../model/operations";
import type { Extension } from "./extension";

/** Erases the operation's type, because the extensions share it. */
export const combined = <O extends Operation>({ name }: O, extensions: readonly Extension<O>[]): Extension =>
  (extensions as readonly object[]).reduce<Extension>((one, other) => join(name, one, other), {});

const compose = {
  /** The first one is the outermost. */
  around:
    (outer, inner) =>
    (call, ...about) =>
      outer(() => inner(call, ...about), ...about),
  refine: (first, second) => (error, context) => second(first(error, context), context),
  outcomes: (one, other) => [...one, ...other],
  note: (one, other) => `${one} ${other}`,
} satisfies { [Name in keyof Extension]?: Compose<NonNullable<Extension[Name]>> };

type Compose<T> = (one: T, other: T) => T;

/** Throws if both have a member that does not compose: the second one would silently replace the first. */
function join(operation: string, one: Extension, other: Extension): Extension {
  const has = (extension: Extension, member: string) => extension[member as keyof Extension] !== undefined;
  for (const member of Object.keys(other))
    if (!(member in compose) && has(one, member) && has(other, member))
      throw new Error(`Two extensions of ${operation}'s route define ${member}.`);
  return {
    ...one,
    ...other,
    around: both(one.around, other.around, compose.around),
    refine: both(one.refine, other.refine, compose.refine),
    outcomes: both(one.outcomes, other.outcomes, compose.outcomes),
    note: both(one.note, other.note, compose.note),
  };
}

function both<T>(one: T | undefined, other: T | undefined, compose: Compose<T>): T | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return compose(one, other);
}
