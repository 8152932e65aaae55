import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const folder = fileURLToPath(new URL("../../src/finding/data", import.meta.url));

/** The facts of each code as the types declare them, each with its comment. */
export function declaredFacts(): Map<string, Map<string, string>> {
  const found = new Map<string, Map<string, string>>();
  for (const name of readdirSync(folder)) {
    const file = ts.createSourceFile(name, readFileSync(`${folder}/${name}`, "utf8"), ts.ScriptTarget.Latest, true);
    const interfaces = file.statements.filter(ts.isInterfaceDeclaration);
    for (const code of interfaces.flatMap(({ members }) => [...members])) {
      const facts = new Map<string, string>();
      const visit = (node: ts.Node): void => {
        if (ts.isPropertySignature(node) && node !== code) {
          const comment = ts.getJSDocCommentsAndTags(node).map((each) => `${each.comment ?? ""}`);
          facts.set(node.name.getText(), comment.join(" "));
        } else ts.forEachChild(node, visit);
      };
      visit(code);
      found.set((code.name as ts.StringLiteral).text, facts);
    }
  }
  return found;
}
