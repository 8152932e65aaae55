// Every field of every public type has its comment in the built declarations, where an editor and the reference look for
// it: also the fields of groups that several shapes share, which the compiler writes out without their comments unless
// they have a name. The argument is the folder of the declarations; `npm run build` comes first.
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import ts from "typescript";

/** Types of decimal.js and zod have comments of their own, or none; they are not this library's to write. */
const FOREIGN = /[\\/]node_modules[\\/]/;

const [folder = "dist"] = process.argv.slice(2);
const doors = ["", "reading", "planning", "report", "schema"];
const entries = doors.map((door) => resolve(join(folder, door, "index.d.ts"))).filter((entry) => existsSync(entry));
if (entries.length < doors.length) throw new Error(`${folder} has no declarations of the doors: npm run build`);

const program = ts.createProgram(entries, {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  allowImportingTsExtensions: true,
  noEmit: true,
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: true,
  types: [],
});
const checker = program.getTypeChecker();

const exported = new Map(
  entries
    .flatMap(exportsOf)
    .filter(isType)
    .map(({ name, symbol }) => [symbol, name]),
);
const bare = new Set();
const walked = new Set();
let fields = 0;
for (const [symbol, name] of exported) walkOwn(checker.getDeclaredTypeOfSymbol(symbol), name);

for (const path of bare) console.error(`${path} has no comment`);
console.log(`${exported.size} public types, ${fields} fields, ${bare.size} undocumented public fields`);
process.exitCode = bare.size === 0 ? 0 : 1;

function exportsOf(entry) {
  const door = checker.getSymbolAtLocation(program.getSourceFile(entry));
  return checker.getExportsOfModule(door).map((symbol) => ({
    name: symbol.name,
    symbol: symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol,
  }));
}

function isType({ symbol }) {
  const { Interface, TypeAlias, Class } = ts.SymbolFlags;
  return (symbol.flags & (Interface | TypeAlias | Class)) !== 0 && !isForeign(symbol);
}

/** The fields of an exported type, or of each of its members. */
function walkOwn(type, path) {
  if (type.isUnion()) for (const each of type.types) walkHeld(each, path);
  else if (heldBy(type) !== undefined) walkHeld(type, path);
  else walkFields(type, path);
}

/** What a field holds, as far as it is not exported under a name of its own. A part of many types is told of once. */
function walkHeld(type, path) {
  if (exported.has(type.aliasSymbol) || exported.has(type.symbol) || walked.has(type)) return;
  walked.add(type);
  const held = type.isUnion() ? type.types : heldBy(type);
  if (held === undefined) walkFields(type, path);
  else for (const each of held) walkHeld(each, path);
}

/** What a list, a map or a record holds. */
function heldBy(type) {
  if (type.symbol !== undefined && isForeign(type.symbol) && type.target !== undefined)
    return checker.getTypeArguments(type);
  const held = checker.getIndexInfosOfType(type).map((info) => info.type);
  return held.length > 0 ? held : undefined;
}

function walkFields(type, path) {
  if ((type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) === 0) return;
  for (const field of checker.getPropertiesOfType(type)) {
    // The old name of a field that has another now is made by the compiler alone, and has nowhere to carry a comment.
    if (field.declarations === undefined || isForeign(field)) continue;
    fields++;
    if (!hasComment(field)) bare.add(`${path}.${field.name}`);
    walkHeld(checker.getTypeOfSymbol(field), `${path}.${field.name}`);
  }
}

/** Of a deprecated field it is enough to say what stands in its place. */
function hasComment(field) {
  const isDeprecated = ({ name, text = [] }) => name === "deprecated" && text.length > 0;
  return field.getDocumentationComment(checker).length > 0 || field.getJsDocTags(checker).some(isDeprecated);
}

function isForeign(symbol) {
  return symbol.declarations?.some((each) => FOREIGN.test(each.getSourceFile().fileName)) ?? false;
}
