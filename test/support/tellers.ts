import { fileURLToPath } from "node:url";
import ts from "typescript";

const root = fileURLToPath(new URL("../..", import.meta.url));
const source = `${root}src/`;
const doors = ["index.ts", "reading/index.ts", "planning/index.ts", "report/index.ts"];

/** A finding as the source declares it. */
export interface DeclaredFinding {
  readonly code: string;
  /** What it weighs; several where its facts decide. */
  readonly severities: readonly string[];
  /** The names of its facts. */
  readonly facts: readonly string[];
}

/** What the source says of codes. */
export interface Tellers {
  /** The public functions from which a code can come, by the code. */
  readonly of: ReadonlyMap<string, readonly string[]>;
  /** The findings that are declared. */
  readonly findings: readonly DeclaredFinding[];
}

/** One declaration at the top of a file: which others it uses, and which texts stand in it. */
interface Place {
  readonly uses: Set<ts.Symbol>;
  readonly texts: Set<string>;
}

/**
 * Which public functions can tell which code, found by following what each of them uses through the whole source: a code
 * is told where its text stands.
 */
export function tellersOf(codes: ReadonlySet<string>): Tellers {
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const entries = doors.map((door) => source + door);
  const program = ts.createProgram(entries, options);
  const checker = program.getTypeChecker();
  const files = program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(source));
  const places = new Map<ts.Symbol, Place>();
  const findings: DeclaredFinding[] = [];
  for (const file of files.filter(({ fileName }) => !fileName.includes("/words/data/")))
    for (const statement of file.statements)
      for (const name of declaredBy(statement)) {
        const symbol = checker.getSymbolAtLocation(name);
        if (symbol !== undefined) places.set(symbol, placeOf(name.parent, checker, codes, findings));
      }
  const of = new Map<string, string[]>();
  for (const entry of entries) {
    const file = program.getSourceFile(entry);
    const module = file && checker.getSymbolAtLocation(file);
    for (const exported of module === undefined ? [] : checker.getExportsOfModule(module)) {
      const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
      if (!(symbol.flags & ts.SymbolFlags.Function)) continue;
      for (const code of reached(symbol, places)) of.set(code, [...(of.get(code) ?? []), exported.name].sort());
    }
  }
  return { of, findings };
}

function declaredBy(statement: ts.Statement): ts.Identifier[] {
  if (ts.isFunctionDeclaration(statement)) return statement.name === undefined ? [] : [statement.name];
  if (!ts.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations.flatMap(({ name }) => (ts.isIdentifier(name) ? [name] : []));
}

function placeOf(
  declaration: ts.Node,
  checker: ts.TypeChecker,
  codes: ReadonlySet<string>,
  findings: DeclaredFinding[],
): Place {
  const place: Place = { uses: new Set(), texts: new Set() };
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node)) return;
    if (ts.isStringLiteral(node) && codes.has(node.text)) place.texts.add(node.text);
    if (ts.isPropertyAssignment(node) && isReasonKey(node) && codes.has(node.name.getText()))
      place.texts.add(node.name.getText());
    if (ts.isIdentifier(node)) {
      const symbol = checker.getSymbolAtLocation(node);
      if (symbol !== undefined)
        place.uses.add(symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol);
    }
    const finding = declaredFinding(node, checker);
    if (finding !== undefined) findings.push(finding);
    ts.forEachChild(node, visit);
  };
  visit(declaration);
  return place;
}

/** Whether a key is a reason of the outcomes that a room makes by `lacks`. */
function isReasonKey({ parent }: ts.PropertyAssignment): boolean {
  return ts.isCallExpression(parent.parent) && parent.parent.expression.getText() === "lacks";
}

function declaredFinding(node: ts.Node, checker: ts.TypeChecker): DeclaredFinding | undefined {
  if (!ts.isCallExpression(node) || node.expression.getText() !== "findingKind") return undefined;
  const [code, severity] = node.arguments;
  const facts = checker.getTypeAtLocation(node).getProperty("facts");
  if (code === undefined || severity === undefined || facts === undefined || !ts.isStringLiteral(code))
    return undefined;
  const severities = ["error", "warning", "info"].filter((each) => severity.getText().includes(`"${each}"`));
  const names = checker.getTypeOfSymbol(facts).getProperties();
  return { code: code.text, severities, facts: names.map(({ name }) => name) };
}

/** The codes that stand in what a symbol uses, and in what that uses. */
function reached(from: ts.Symbol, places: ReadonlyMap<ts.Symbol, Place>): Set<string> {
  const codes = new Set<string>();
  const seen = new Set([from]);
  const open = [from];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const place = places.get(next);
    for (const text of place?.texts ?? []) codes.add(text);
    for (const used of place?.uses ?? [])
      if (!seen.has(used)) {
        seen.add(used);
        open.push(used);
      }
  }
  return codes;
}
