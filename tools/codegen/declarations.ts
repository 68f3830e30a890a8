/** Reads the SDK's type declarations: operations, shapes, enums and exceptions as plain data. */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";

export type MemberType =
  | { kind: "string" | "number" | "boolean" | "timestamp" | "blob" | "document" }
  | { kind: "enum" | "structure"; name: string }
  | { kind: "list" | "map"; of: MemberType };

export interface Member {
  name: string;
  required: boolean;
  type: MemberType;
}

export interface OperationDeclaration {
  name: string;
  request: string;
  /** Absent when the operation has no response body. */
  response?: string;
  errors: string[];
  /** False for operations that AWS accepts without IAM credentials. */
  signed: boolean;
}

export interface Declarations {
  version: string;
  operations: OperationDeclaration[];
  shapes: Map<string, Member[]>;
  enums: Map<string, string[]>;
  exceptions: string[];
}

const sdk = "@aws-sdk/client-cognito-identity-provider";

/** Reads the installed SDK, or an unpacked package in `root`. */
export function readDeclarations(root = dirname(require.resolve(`${sdk}/package.json`))): Declarations {
  const types = join(root, "dist-types");
  const source = (file: string) =>
    ts.createSourceFile(file, readFileSync(join(types, file), "utf8"), ts.ScriptTarget.Latest, true);
  const modelFiles = ts.sys
    .readDirectory(join(types, "models"), [".ts"])
    .filter((file) => /models_\d+\.d\.ts$/.test(file))
    .map((file) => source(file.slice(types.length + 1)));

  const enums = readEnums(source("models/enums.d.ts"));
  const shapes = new Map<string, Member[]>();
  for (const file of modelFiles) {
    for (const statement of file.statements) {
      if (!ts.isInterfaceDeclaration(statement)) continue;
      shapes.set(statement.name.text, statement.members.filter(ts.isPropertySignature).map(readMember));
    }
  }

  function readMember(property: ts.PropertySignature): Member {
    const union = property.type as ts.UnionTypeNode;
    const type = union.types.find((part) => part.kind !== ts.SyntaxKind.UndefinedKeyword)!;
    return { name: property.name.getText(), required: !property.questionToken, type: readType(type) };
  }

  function readType(node: ts.TypeNode): MemberType {
    if (node.kind === ts.SyntaxKind.StringKeyword) return { kind: "string" };
    if (node.kind === ts.SyntaxKind.NumberKeyword) return { kind: "number" };
    if (node.kind === ts.SyntaxKind.BooleanKeyword) return { kind: "boolean" };
    if (ts.isArrayTypeNode(node)) return { kind: "list", of: readType(node.elementType) };
    if (ts.isTypeReferenceNode(node)) {
      const name = node.typeName.getText();
      if (name === "Date") return { kind: "timestamp" };
      if (name === "Uint8Array") return { kind: "blob" };
      if (name === "__DocumentType") return { kind: "document" };
      if (name === "Record") return { kind: "map", of: readType(node.typeArguments![1]!) };
      return { kind: enums.has(name) ? "enum" : "structure", name };
    }
    throw new Error(`The generator does not know the type ${node.getText()}.`);
  }

  // The SDK decides for each operation; the default is signing.
  const { httpAuthSchemeProvider } = new (require(root).CognitoIdentityProviderClient)({
    region: "us-east-1",
  }).config;
  const isSigned = (operation: string): boolean =>
    httpAuthSchemeProvider({ operation, region: "us-east-1" })[0].schemeId !== "smithy.api#noAuth";

  const operations = readFileSync(join(types, "commands/index.d.ts"), "utf8")
    .match(/(?<=\.\/)\w+(?=Command")/g)!
    .map((name) => readOperation(name, source(`commands/${name}Command.d.ts`).text))
    .sort((a, b) => (a.name < b.name ? -1 : 1));

  function readOperation(name: string, text: string): OperationDeclaration {
    const extended = (end: string) => text.match(new RegExp(`${name}Command${end} extends (\\w+)`))?.[1];
    const response = extended("Output");
    return {
      name,
      request: extended("Input")!,
      response: response && shapes.has(response) ? response : undefined,
      signed: isSigned(name),
      errors: [...text.matchAll(/@throws \{@link (\w+)\} \(/g)].map((match) => match[1]!).sort(),
    };
  }

  const exceptions = [
    ...readFileSync(join(types, "models/errors.d.ts"), "utf8").matchAll(
      /class (\w+) extends __BaseException/g,
    ),
  ].map((match) => match[1]!);

  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  return { version, operations, shapes, enums, exceptions: exceptions.sort() };
}

function readEnums(file: ts.SourceFile): Map<string, string[]> {
  const enums = new Map<string, string[]>();
  for (const statement of file.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    const { name, type } = statement.declarationList.declarations[0]!;
    const values = (type as ts.TypeLiteralNode).members.map(
      (member) => JSON.parse((member as ts.PropertySignature).type!.getText()) as string,
    );
    enums.set(name.getText(), values);
  }
  return enums;
}
