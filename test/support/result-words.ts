import { fileURLToPath } from "node:url";
import ts from "typescript";

const root = fileURLToPath(new URL("../..", import.meta.url));
const doors = ["index.ts", "reading/index.ts", "planning/index.ts", "report/index.ts"];

/** A field of a result that holds one of a few words. */
export interface WordField {
  /** The type that declares it, and its name. */
  readonly place: string;
  /** Its name. */
  readonly name: string;
  /** The words that it may hold, sorted. */
  readonly words: readonly string[];
}

/**
 * Every field that holds one of a few words, in whatever the public functions of all doors give back: found by walking the
 * types of their results, through lists, records, alternatives and the results in results.
 */
export function wordFields(): readonly WordField[] {
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const entries = doors.map((door) => `${root}src/${door}`);
  const program = ts.createProgram(entries, options);
  const checker = program.getTypeChecker();
  const found = new Map<string, WordField>();
  const seen = new Set<ts.Type>();

  const visit = (type: ts.Type, owner: string): void => {
    if (seen.has(type)) return;
    seen.add(type);
    if (type.isUnionOrIntersection()) for (const each of type.types) visit(each, owner);
    if (!(type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection))) return;
    const name = type.aliasSymbol?.name ?? (type.symbol?.name.startsWith("__") ? owner : (type.symbol?.name ?? owner));
    // A Decimal is a number; what functions in a result would give is no result.
    if (name === "Decimal" || type.getCallSignatures().length > 0) return;
    if (checker.isArrayLikeType(type)) {
      for (const item of checker.getTypeArguments(type as ts.TypeReference)) visit(item, owner);
      return;
    }
    for (const kind of [ts.IndexKind.String, ts.IndexKind.Number]) {
      const item = checker.getIndexTypeOfType(type, kind);
      if (item !== undefined) visit(item, owner);
    }
    for (const property of checker.getPropertiesOfType(type)) {
      if (property.name.startsWith("__")) continue;
      const own = checker.getNonNullableType(checker.getTypeOfSymbol(property));
      const words = wordsIn(own);
      const place = `${name}.${property.name}`;
      const known = found.get(place)?.words ?? [];
      if (words.length > 0)
        found.set(place, { place, name: property.name, words: [...new Set([...known, ...words])].sort() });
      visit(own, place);
    }
  };

  /** The words of a type: the literals of a union that has nothing but literals, itself or as items. */
  function wordsIn(type: ts.Type): readonly string[] {
    if (checker.isArrayLikeType(type))
      return checker
        .getTypeArguments(type as ts.TypeReference)
        .slice(0, 1)
        .flatMap((each) => [...wordsIn(each)]);
    const members = type.isUnion() ? type.types : [type];
    return members.flatMap((each) => (each.isStringLiteral() ? [each.value] : []));
  }

  for (const entry of entries) {
    const file = program.getSourceFile(entry);
    const module = file && checker.getSymbolAtLocation(file);
    for (const exported of module === undefined ? [] : checker.getExportsOfModule(module)) {
      const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
      if (!(symbol.flags & ts.SymbolFlags.Function)) continue;
      for (const signature of checker.getTypeOfSymbol(symbol).getCallSignatures()) {
        const result = signature.getReturnType();
        const own = wordsIn(checker.getNonNullableType(result));
        if (own.length > 0)
          found.set(`${symbol.name}()`, { place: `${symbol.name}()`, name: "()", words: [...own].sort() });
        visit(result, symbol.name);
      }
    }
  }
  return [...found.values()].sort((a, b) => (a.place < b.place ? -1 : 1));
}
