import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const folder = fileURLToPath(new URL("../../src/finding/data", import.meta.url));

/** What the types declare of a code. */
export interface DeclaredFacts {
  /** What the comment of the code says. */
  readonly meaning: string;
  /** Its facts, each with its comment. */
  readonly facts: ReadonlyMap<string, string>;
}

const commentOf = (node: ts.Node): string =>
  ts
    .getJSDocCommentsAndTags(node)
    .map((each) => `${each.comment ?? ""}`)
    .join(" ");

/** The facts of each code as the types declare them. */
export function declaredFacts(): Map<string, DeclaredFacts> {
  const found = new Map<string, DeclaredFacts>();
  for (const name of readdirSync(folder)) {
    const file = ts.createSourceFile(name, readFileSync(`${folder}/${name}`, "utf8"), ts.ScriptTarget.Latest, true);
    const interfaces = file.statements.filter(ts.isInterfaceDeclaration);
    for (const code of interfaces.flatMap(({ members }) => [...members])) {
      const facts = new Map<string, string>();
      const visit = (node: ts.Node): void => {
        if (ts.isPropertySignature(node) && node !== code) facts.set(node.name.getText(), commentOf(node));
        else ts.forEachChild(node, visit);
      };
      visit(code);
      if (code.name !== undefined && (ts.isStringLiteral(code.name) || ts.isIdentifier(code.name)))
        found.set(code.name.text, { meaning: commentOf(code), facts });
    }
  }
  return found;
}
