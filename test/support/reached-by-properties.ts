import ts from "typescript";

/** Calls that try many inputs: fast-check, and the laws of test/support, which hand their functions over to it. */
const RUNS = /^fc\.(?:property|asyncProperty)$|^\w+Laws$/;

/**
 * What the properties of a test file come to of all that it imports: what is named within a call of fast-check or of laws,
 * or within whatever of the same file is named there, and so on.
 */
export function reachedByProperties(text: string): ReadonlySet<string> {
  if (!/\bfc\.|Laws\(/.test(text)) return new Set();
  const source = ts.createSourceFile("x.test.ts", text, ts.ScriptTarget.Latest, true);
  const imported = importsOf(source);
  const declared = new Map<string, ts.Node[]>();
  const properties: ts.Node[] = [];
  gather(source);
  const seen = new Set<string>();
  const reached = new Set<string>();
  properties.forEach(reach);
  return reached;

  function gather(node: ts.Node): void {
    if (ts.isCallExpression(node) && RUNS.test(node.expression.getText(source))) properties.push(node);
    if (ts.isVariableDeclaration(node) || ts.isFunctionDeclaration(node))
      for (const name of namesIn(node.name)) declared.set(name, [...(declared.get(name) ?? []), node]);
    ts.forEachChild(node, gather);
  }

  function reach(node: ts.Node): void {
    if (ts.isPropertyAccessExpression(node) && imported.get(node.expression.getText(source)) === "*")
      reached.add(node.name.text);
    if (ts.isIdentifier(node) && !isKey(node) && !seen.has(node.text)) {
      seen.add(node.text);
      const name = imported.get(node.text);
      if (name !== undefined && name !== "*") reached.add(name);
      declared.get(node.text)?.forEach(reach);
    }
    ts.forEachChild(node, reach);
  }
}

/** The names of the file for what it imports, each with the name that it was exported under; "*" for a whole module. */
function importsOf(source: ts.SourceFile): ReadonlyMap<string, string> {
  const imported = new Map<string, string>();
  for (const statement of source.statements) {
    if (!ts.isImportDeclaration(statement)) continue;
    const bindings = statement.importClause?.namedBindings;
    if (bindings === undefined) continue;
    if (ts.isNamespaceImport(bindings)) imported.set(bindings.name.text, "*");
    else
      for (const { name, propertyName, isTypeOnly } of bindings.elements)
        if (!isTypeOnly) imported.set(name.text, (propertyName ?? name).text);
  }
  return imported;
}

function namesIn(name: ts.BindingName | undefined): readonly string[] {
  if (name === undefined) return [];
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((each) => (ts.isBindingElement(each) ? namesIn(each.name) : []));
}

/** The key of an object or a field of one is no use of what has its name. */
function isKey(node: ts.Identifier): boolean {
  const { parent } = node;
  return (ts.isPropertyAssignment(parent) || ts.isPropertyAccessExpression(parent)) && parent.name === node;
}
