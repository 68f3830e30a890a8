/** Turns declarations into the text of src/model. */

import * as decisions from "./decisions";
import type { Declarations, Member, MemberType } from "./declarations";
import { memberName, typeName } from "./naming";

const banner = "// Written by npm run generate from the AWS SDK. Edit tools/codegen instead.\n";
const reference = "https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_";

type Direction = "input" | "output";

export function writeModel(aws: Declarations): Map<string, string> {
  const responses = new Set(aws.operations.flatMap(({ response }) => response ?? []));
  const requests = new Set(aws.operations.map(({ request }) => request));
  const members = (shape: string): Member[] => aws.shapes.get(shape)!;

  const isDropped = (list: Record<string, string>, shape: string, member: string) =>
    `${shape}.${member}` in list ||
    (requests.has(shape) || responses.has(shape) ? `*.${member}` in list : false);
  const holdsNode = (type: MemberType): boolean =>
    "of" in type ? holdsNode(type.of) : type.kind === "structure" && decisions.nodeShapes.has(type.name);

  /** Replaces a list operation's page token and limit by `first` and `after`. */
  function paging(operation: Declarations["operations"][number]) {
    const request = members(operation.request);
    const response = operation.response ? members(operation.response) : [];
    const token = request.find(
      ({ name }) => /^(Next|Pagination)Token$/.test(name) && response.some((member) => member.name === name),
    );
    if (!token) return undefined;
    return {
      token: token.name,
      limit: request.find(({ name }) => name === "Limit" || name === "MaxResults")?.name,
      items: response.find(({ type }) => type.kind === "list")!.name,
    };
  }
  const pagingOf = new Map(aws.operations.map((operation) => [operation.request, paging(operation)]));
  const operationOf = new Map(aws.operations.map((operation) => [operation.request, operation.name]));

  function offered(shape: string): Member[] {
    const page = pagingOf.get(shape);
    const operation = operationOf.get(shape);
    return members(shape)
      .filter(({ name }) => !isDropped(decisions.omittedOperations, shape, name))
      .filter(({ name }) => name !== page?.token && name !== page?.limit)
      .map((member) =>
        member.name in decisions.memberTypes
          ? { ...member, name: decisions.memberTypes[member.name]!, type: { kind: "string" } as const }
          : member,
      )
      .map((member) => ({
        ...member,
        required:
          member.required &&
          !(operation && decisions.defaulted.has(member.name) && !decisions.neverDefaulted.has(operation)),
      }))
      .sort((a, b) => Number(b.required) - Number(a.required));
  }
  const outputMembers = (shape: string): Member[] =>
    members(shape)
      .filter(({ name }) => !isDropped(decisions.omittedMembers, shape, name))
      .filter(({ type }) => !holdsNode(type));

  const enumsUsed = new Set<string>();
  /** Structures below the given shapes, each before the ones that contain it. */
  function nested(roots: Iterable<string>, choose: (shape: string) => Member[]): string[] {
    const shapes = new Set<string>();
    function visit(type: MemberType): void {
      if ("of" in type) return visit(type.of);
      if (type.kind === "enum") enumsUsed.add(type.name);
      if (type.kind !== "structure" || shapes.has(type.name)) return;
      for (const member of choose(type.name)) visit(member.type);
      shapes.add(type.name);
    }
    for (const root of roots) for (const member of choose(root)) visit(member.type);
    return [...shapes];
  }

  const entryTypes = new Map<string, string>();
  const entriesWritten = new Set<string>();
  function graphqlType(
    shape: string,
    member: Member,
    type: MemberType,
    direction: Direction,
  ): [string, string] {
    switch (type.kind) {
      case "string":
        return ["String", "string"];
      case "boolean":
        return ["Boolean", "boolean"];
      case "number":
        return decisions.longMembers.has(`${shape}.${member.name}`)
          ? ["scalars.Long", "number | bigint"]
          : ["Int", "number"];
      case "timestamp":
        return ["scalars.DateTime", "Date"];
      case "blob":
        return ["scalars.Byte", "Uint8Array"];
      case "document":
        return ["scalars.JSONObject", "object"];
      case "enum":
        return [`enums.${typeName(type.name)}`, "string"];
      case "structure":
        return [className(type.name, direction), className(type.name, direction)];
      case "list": {
        const [inner, ts] = graphqlType(shape, member, type.of, direction);
        return [`[${inner}]`, `${ts}[]`];
      }
      case "map": {
        if (type.of.kind === "string") return ["scalars.StringMap", "Record<string, string>"];
        const [inner] = graphqlType(shape, member, type.of, direction);
        const entry = inner.replace(/(Input)?$/, "Entry$1");
        entryTypes.set(entry, inner);
        return [`[${entry}]`, `${entry}[]`];
      }
    }
  }
  const className = (shape: string, direction: Direction) =>
    requests.has(shape) || responses.has(shape)
      ? shape
      : typeName(shape) + (direction === "input" ? "Input" : "");

  /** Nodes are hand-written; they take AWS's fields from this generated table. */
  function writeNodeFields(shape: string): string {
    const fields = outputMembers(shape).map((member) => {
      const [type] = graphqlType(shape, member, member.type, "output");
      return `  ${memberName(member.name)}: () => ${type},`;
    });
    return `${newEntries("output")}/** AWS: ${reference}${shape}.html */\nexport const ${shape}Fields: Readonly<Record<string, () => any>> = {\n${fields.join("\n")}\n};\n`;
  }

  /** Descriptions mention a configured default only for members that have one. */
  function meaning(shape: string, { name, required }: Member): string {
    const ours = decisions.memberMeanings[name];
    if (!ours) return `AWS: ${operationOf.get(shape)}, ${name}.`;
    const always = members(shape).find((member) => member.name === name)?.required;
    return required || !always ? ours.replace(/; the configured one when absent/, "") : ours;
  }

  function writeClass(shape: string, choose: (shape: string) => Member[], direction: Direction): string {
    const name = className(shape, direction);
    const decorator =
      name === shape && (requests.has(shape) || responses.has(shape))
        ? ""
        : `@${direction === "input" ? "InputType" : "ObjectType"}("${name}", { description: "AWS: ${reference}${shape}.html" })\n`;
    const fields = choose(shape).map((member) => {
      const [type, ts] = graphqlType(shape, member, member.type, direction);
      const description =
        direction === "input" && requests.has(shape)
          ? [`description: ${JSON.stringify(meaning(shape, member))}`]
          : [];
      const settings = [...(member.required ? [] : ["nullable: true"]), ...description];
      const options = settings.length > 0 ? `, { ${settings.join(", ")} }` : "";
      const property = `${memberName(member.name)}${member.required ? "!" : "?"}: ${ts}${member.required ? "" : " | null"}`;
      return `  @Field(() => ${type}${options}) ${property};`;
    });
    return `${newEntries(direction)}${decorator}export class ${name} {\n${fields.join("\n")}\n}\n`;
  }
  /** The entry types since the last call. */
  function newEntries(direction: Direction): string {
    const fresh = [...entryTypes].filter(([entry]) => !entriesWritten.has(entry));
    entryTypes.clear();
    for (const [entry] of fresh) entriesWritten.add(entry);
    return fresh.map(([entry, inner]) => writeEntry(entry, inner, direction)).join("");
  }
  /** GraphQL has no maps, so a map of structures becomes a list of entries. */
  const writeEntry = (entry: string, inner: string, direction: Direction) =>
    `@${direction === "input" ? "InputType" : "ObjectType"}("${entry}", { description: "One entry of a map: its key and its value." })
export class ${entry} {
  @Field(() => String) key!: string;
  @Field(() => ${inner}) value!: ${inner};
}\n`;

  const saysSomething = (choose: (shape: string) => Member[]) => (shape: string) => choose(shape).length > 0;
  const inputShapes = [...nested(requests, offered), ...[...requests].filter(saysSomething(offered))];
  const nodes = [...decisions.nodeShapes].filter((shape) => aws.shapes.has(shape));
  const outputShapes = [
    ...nested([...responses, ...nodes], outputMembers),
    ...[...responses].filter(saysSomething(outputMembers)),
  ];

  const imports = (direction: Direction) =>
    `import { Field, ${direction === "input" ? "InputType" : "ObjectType"}, Int } from "type-graphql";
import * as scalars from "../graphql/scalars";
import * as enums from "./enums";\n`;

  const irregular = new Map<string, string>();
  for (const shape of aws.shapes.keys())
    for (const { name } of members(shape))
      if (memberName(name) !== name[0]!.toLowerCase() + name.slice(1)) irregular.set(name, memberName(name));

  const files = new Map<string, string>();
  files.set(
    "inputs.ts",
    `${banner}${imports("input")}\n${inputShapes.map((shape) => writeClass(shape, offered, "input")).join("\n")}`,
  );
  files.set(
    "outputs.ts",
    `${banner}${imports("output")}\n${[...outputShapes.map((shape) => writeClass(shape, outputMembers, "output")), ...nodes.map(writeNodeFields)].join("\n")}`,
  );
  files.set("enums.ts", writeEnums(aws, enumsUsed));
  files.set(
    "names.ts",
    `${banner}/** Members whose GraphQL name is more than AWS's with a lower-case first letter. */\nexport const irregularNames: Readonly<Record<string, string>> = ${JSON.stringify(Object.fromEntries([...irregular].sort()), null, 2)};\n`,
  );
  files.set(
    "operations.ts",
    writeOperations(aws, (operation) => ({
      paging: pagingOf.get(operation.request),
      request: offered(operation.request),
      response: operation.response ? outputMembers(operation.response) : [],
    })),
  );
  return files;
}

/** Every enum is open: a value newer than this release is returned as UNRECOGNIZED (see src/graphql/schema.ts). */
function writeEnums(aws: Declarations, used: Set<string>): string {
  const written = [...aws.enums]
    .filter(([name]) => used.has(name))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, values]) => {
      const members = [...values, "UNRECOGNIZED"].map(
        (value) => `  ${JSON.stringify(value)}: ${JSON.stringify(value)},`,
      );
      return `export const ${typeName(name)} = {\n${members.join("\n")}\n} as const;
registerEnumType(${typeName(name)}, { name: "${typeName(name)}", description: "AWS's values of ${name}; UNRECOGNIZED is one that is newer than this release.", valuesConfig: { UNRECOGNIZED: newer } });\n`;
    });
  return `${banner}import { registerEnumType } from "type-graphql";

const newer = { description: "A value newer than this release of the gateway; the gateway's log names it. Not accepted as input." };

${written.join("\n")}
`;
}

function writeOperations(
  aws: Declarations,
  describe: (operation: Declarations["operations"][number]) => {
    paging?: object;
    request: Member[];
    response: Member[];
  },
): string {
  const isRead = (name: string) =>
    /^(Admin)?(Get|List|Describe)/.test(name) && !decisions.writesDespiteTheirName.has(name);
  const written = aws.operations.map((operation) => {
    const { name, errors, signed } = operation;
    const { paging, request, response } = describe(operation);
    const input =
      request.length === 0 ? "none" : request.some(({ required }) => required) ? "required" : "optional";
    return `export const ${name} = {
  name: "${name}", effect: "${isRead(name) ? "read" : "write"}", signed: ${signed}, schema: sdk.${name}$ as unknown,
  input: "${input}", request: ${input === "none" ? "undefined" : `inputs.${operation.request}`},
  response: ${response.length > 0 ? `outputs.${operation.response}` : "undefined"},${paging ? `\n  paging: ${JSON.stringify(paging)},` : ""}
  errors: ${JSON.stringify(errors)},
} as const satisfies Operation;\n`;
  });
  return `${banner}import * as sdk from "@aws-sdk/client-cognito-identity-provider";
import * as inputs from "./inputs";
import * as outputs from "./outputs";

/** One operation of the Cognito user pools API, as the SDK declares it. */
export interface Operation {
  readonly name: string;
  readonly effect: "read" | "write";
  /** Whether AWS requires a signature with IAM credentials. */
  readonly signed: boolean;
  /** The SDK's runtime schema: the wire format of each member. */
  readonly schema: unknown;
  /** Whether the input has members, and whether any of them is required. */
  readonly input: "none" | "optional" | "required";
  /** The members that callers may set. */
  readonly request: (new () => object) | undefined;
  /** The response members other than nodes; absent if there are none. */
  readonly response: (new () => object) | undefined;
  readonly paging?: { readonly token: string; readonly items: string; readonly limit?: string };
  readonly errors: readonly ExceptionName[];
}

export const sdkVersion = "${aws.version}";

export const exceptionNames = ${JSON.stringify(aws.exceptions, null, 2)} as const;
export type ExceptionName = (typeof exceptionNames)[number];

${written.join("\n")}
/** These must name their pool or client: an empty input must not reach the configured one. */
export const neverDefaulted: ReadonlySet<string> = new Set(${JSON.stringify([...decisions.neverDefaulted], null, 2)});

/** The union of all operation names. */
export type OperationName =
${aws.operations.map(({ name }) => `  | "${name}"`).join("\n")};
`;
}

/** The embedded pool does not import the model, so its one fact is in a separate file. */
export function writeUnsignedOperations({ operations }: Declarations): string {
  const names = operations.filter(({ signed }) => !signed).map(({ name }) => `  "${name}",\n`);
  return `${banner}/** The operations that Cognito accepts without a signature; the others require AWS credentials. */
export const unsignedOperations: ReadonlySet<string> = new Set([\n${names.join("")}]);\n`;
}
