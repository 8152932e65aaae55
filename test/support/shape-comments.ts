// What the declarations of the shapes say of every key, read by the compiler: the English of src/schema/words.
import { fileURLToPath } from "node:url";
import * as api from "sakip";
import * as planning from "sakip/planning";
import * as reading from "sakip/reading";
import * as report from "sakip/report";
import ts from "typescript";
import type { AnyShape } from "../../src/core/index.ts";
import { below, placesOf } from "../../src/schema/words/places.ts";

const entries = ["index", "reading/index", "planning/index", "report/index"].map((door) =>
  fileURLToPath(new URL(`../../src/${door}.ts`, import.meta.url)),
);

/** The shapes that the doors of the library export, by name. */
export const exportedShapes: Readonly<Record<string, AnyShape>> = Object.fromEntries(
  Object.entries<unknown>({ ...api, ...reading, ...planning, ...report }).filter((pair): pair is [string, AnyShape] =>
    pair[0].endsWith("Shape"),
  ),
);

/** The comment of every key, by the name of the exported shape and the path of the key in its entry. */
export function shapeComments(): Map<string, Map<string, string>> {
  const program = ts.createProgram(entries, {
    strict: true,
    noEmit: true,
    allowImportingTsExtensions: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    skipLibCheck: true,
    types: [],
  });
  const checker = program.getTypeChecker();
  const exported = entries.flatMap((entry) => {
    const file = program.getSourceFile(entry);
    const symbol = file && checker.getSymbolAtLocation(file);
    if (symbol === undefined) throw new Error(`${entry} exports nothing`);
    return checker.getExportsOfModule(symbol);
  });
  const symbols = new Map(exported.map((each) => [each.name, each]));
  const comments = new Map(Object.keys(exportedShapes).map((name) => [name, new Map<string, string>()]));
  for (const { name, path, fields } of placesOf(exportedShapes)) {
    const types = typesAt(name, path);
    const keys = Object.keys(fields);
    // Of several alternatives, the one that has these keys and fewest others.
    const [type] = types
      .filter((each) => keys.every((key) => checker.getPropertyOfType(each, key) !== undefined))
      .sort((a, b) => checker.getPropertiesOfType(a).length - checker.getPropertiesOfType(b).length);
    for (const key of keys) comments.get(name)?.set(below(path, key), commentOf(type, key));
  }
  return comments;

  function commentOf(type: ts.Type | undefined, key: string): string {
    const property = type && checker.getPropertyOfType(type, key);
    return property === undefined ? "" : textOf(property.getDocumentationComment(checker));
  }

  /** The types of the objects that stand at a path. */
  function typesAt(name: string, path: string): readonly ts.Type[] {
    const symbol = symbols.get(name);
    const shape = symbol && checker.getTypeOfSymbol(symbol);
    const given = shape?.getProperty("given");
    const call = given && checker.getNonNullableType(checker.getTypeOfSymbol(given)).getCallSignatures()[0];
    const [parameter] = call?.parameters ?? [];
    if (parameter === undefined) throw new Error(`${name} is no shape`);
    let types = innerOf(checker.getTypeOfSymbol(parameter));
    for (const key of path.split(".").filter((each) => !/^\d*$/.test(each)))
      types = types.flatMap((each) => {
        const property = checker.getPropertyOfType(each, key);
        return property === undefined ? [] : innerOf(checker.getTypeOfSymbol(property));
      });
    return types;
  }

  /** What a type may be, itself or as item. */
  function innerOf(type: ts.Type): readonly ts.Type[] {
    if (type.isUnion()) return type.types.flatMap(innerOf);
    const name = type.symbol?.name;
    if (checker.isArrayLikeType(type) || name === "Iterable")
      return checker
        .getTypeArguments(type as ts.TypeReference)
        .slice(0, 1)
        .flatMap(innerOf);
    const item = checker.getIndexTypeOfType(type, ts.IndexKind.String);
    if (item !== undefined && checker.getPropertiesOfType(type).length === 0) return innerOf(item);
    return [type];
  }
}

/** One line, without the braces of links. */
function textOf(parts: readonly ts.SymbolDisplayPart[]): string {
  return ts
    .displayPartsToString([...parts])
    .replaceAll(/\{@link (\w+)\s*\}/g, "`$1`")
    .replaceAll(/\s+/g, " ")
    .trim();
}
