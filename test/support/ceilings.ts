import ts from "typescript";
import type { SourceFile } from "./floors.ts";

/** A function has more parameters than this when one would look up what they mean. */
const MOST_PARAMETERS = 4;

/** Every place where the compiler is told a type instead of finding it: `as`, save `as const`. */
export function castsIn(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => {
    const source = parsed(file);
    const found: string[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isAsExpression(node) && node.type.getText(source) !== "const") found.push(placeOf(file, source, node));
      ts.forEachChild(node, visit);
    };
    visit(source);
    return found;
  });
}

/** Every function at the top of a file that takes more than four parameters. */
export function wideFunctionsIn(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => {
    const source = parsed(file);
    return source.statements
      .filter(ts.isFunctionDeclaration)
      .filter(({ body, parameters }) => body !== undefined && parameters.length > MOST_PARAMETERS)
      .map((each) => placeOf(file, source, each));
  });
}

function placeOf({ path }: SourceFile, source: ts.SourceFile, node: ts.Node): string {
  return `${path}:${source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1}`;
}

function parsed({ path, text }: SourceFile): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
}
