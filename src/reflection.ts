/**
 * What type-graphql asks for each field: the type that TypeScript would tell. It is told to tell none here, and every
 * field names its own, so that the answer is always this one; the package that keeps such answers cost 20 ms to say so.
 */
(Reflect as { getMetadata?: unknown }).getMetadata ??= () => undefined;
