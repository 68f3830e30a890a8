/** Full values made from the SDK's runtime schemas: every member, in AWS's spelling, in ours and as JSON. */
import { graphqlName } from "../../src/cognito/transport/serializer";

export interface Sample {
  /** As the SDK's commands take and give it. */
  aws: any;
  /** As GraphQL spells it. */
  ours: any;
  /** As it stands in the body. */
  json: any;
}

type Schema = any;

/** Keys that a careless copy would lose, or take for something else. */
const mapKeys = ["custom:tier", "__proto__", "constructor", "then"];

const same = (value: unknown): Sample => ({ aws: value, ours: value, json: value });

/** The schema of a shape, whether it stands there itself, behind a thunk or beside traits. */
function bare(schema: Schema): Schema {
  while (typeof schema === "function" || (Array.isArray(schema) && typeof schema[0] !== "number"))
    schema = typeof schema === "function" ? schema() : schema[0];
  return schema;
}

export function sampleOf(reference: Schema, at = ""): Sample {
  const schema = bare(reference);
  if (schema === "unit") return same({});
  if (typeof schema === "number") return simple(schema, at);
  const [kind] = schema;
  if (kind === 0) return sampleOf(schema[4], at);
  if (kind === 1) return list(schema[4], at);
  if (kind === 2) return map(schema[5], at);
  return structure(schema, at);
}

function simple(schema: number, at: string): Sample {
  if (schema >= 128) return map(schema - 128, at);
  if (schema >= 64) return list(schema - 64, at);
  switch (schema) {
    case 0:
      return same(`${at} "ö" \\ \u2028 😀 سلام`);
    case 1:
      return same(at.length);
    case 2:
      return same(true);
    case 4: {
      const time = new Date(1_700_000_000_123 + at.length * 1_000);
      return { aws: time, ours: time, json: time.getTime() / 1_000 };
    }
    case 15:
      return same({ free: [1.5, null, { "kept-as_is": at }], empty: {} });
    case 21: {
      const bytes = Buffer.from(`${at}\u0000\u00ff`);
      return { aws: new Uint8Array(bytes), ours: new Uint8Array(bytes), json: bytes.toString("base64") };
    }
    default:
      throw new Error(`The SDK's schemas have a kind ${schema} at ${at} that these samples do not know.`);
  }
}

function list(element: Schema, at: string): Sample {
  const items = [0, 1].map((position) => sampleOf(element, `${at}.${position}`));
  return {
    aws: items.map(({ aws }) => aws),
    ours: items.map(({ ours }) => ours),
    json: items.map(({ json }) => json),
  };
}

/** Maps of structures are lists of entries in GraphQL; other maps stay maps. */
function map(values: Schema, at: string): Sample {
  const ofStructures = bare(values)[0] === 3;
  // The SDK itself loses a structure under the key __proto__ when it reads one.
  const keys = ofStructures ? mapKeys.filter((key) => key !== "__proto__") : mapKeys;
  const entries = keys.map((key) => ({ key, ...sampleOf(values, `${at}.${key}`) }));
  const asMap = (way: keyof Sample) => Object.fromEntries(entries.map((entry) => [entry.key, entry[way]]));
  const ours = ofStructures ? entries.map((entry) => ({ key: entry.key, value: entry.ours })) : asMap("ours");
  return { aws: asMap("aws"), ours, json: asMap("json") };
}

function structure([, , , , members, references]: Schema, at: string): Sample {
  const sample: Sample = { aws: {}, ours: {}, json: {} };
  (members as string[]).forEach((member, position) => {
    const { aws, ours, json } = sampleOf(references[position], `${at}.${member}`);
    sample.aws[member] = aws;
    sample.ours[graphqlName(member)] = ours;
    sample.json[member] = json;
  });
  return sample;
}
