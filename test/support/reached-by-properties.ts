import ts from "typescript";

/**
 * The names that the properties of a test file come to: those within a call of fast-check or of laws, and those within
 * whatever of the same file these name, and so on.
 */
export function reachedByProperties(text: string): ReadonlySet<string> {
  const source = ts.createSourceFile("x.ts", text, ts.ScriptTarget.Latest, true);
  const declared = new Map<string, ts.Node[]>();
  const properties: ts.Node[] = [];
  visit(source);
  const reached = new Set<string>();
  properties.forEach(reach);
  return reached;

  function visit(node: ts.Node): void {
    if (ts.isCallExpression(node) && RUNS.test(node.expression.getText(source))) properties.push(node);
    if (isDeclaration(node)) for (const name of namesOf(node.name)) declared.set(name, [...(declared.get(name) ?? []), node]);
    ts.forEachChild(node, visit);
  }

  function reach(node: ts.Node): void {
    if (ts.isIdentifier(node) && !isKey(node) && !reached.has(node.text)) {
      reached.add(node.text);
      declared.get(node.text)?.forEach(reach);
    }
    ts.forEachChild(node, reach);
  }
}

/** Calls that try many inputs: fast-check, and the laws of test/support, which hand their functions over to it. */
const RUNS = /^fc\.(?:property|asyncProperty)$|^\w+Laws$/;

function isDeclaration(node: ts.Node): node is ts.VariableDeclaration | ts.FunctionDeclaration {
  return ts.isVariableDeclaration(node) || ts.isFunctionDeclaration(node);
}

function namesOf(name: ts.BindingName | undefined): readonly string[] {
  if (name === undefined) return [];
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((each) => (ts.isBindingElement(each) ? namesOf(each.name) : []));
}

/** The key of an object is no use of what has its name, save that of a namespace: `api.rankBy`. */
function isKey(node: ts.Identifier): boolean {
  return ts.isPropertyAssignment(node.parent) && node.parent.name === node;
}
