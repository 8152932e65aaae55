import { Instrumenter } from "@stryker-mutator/instrumenter";
import ts from "typescript";
import type { Mutant } from "./mutant.ts";
import { root, textOf } from "./rooms.ts";

export interface Instrumented {
  /** The text of each file with all of its mutants in it, asleep. */
  readonly texts: ReadonlyMap<string, string>;
  readonly mutants: readonly Mutant[];
}

const SILENT = { isDebugEnabled: () => false, debug() {}, info() {}, warn() {} };

export async function instrument(files: readonly string[]): Promise<Instrumented> {
  const given = files.map((name) => ({ name: root + name, mutate: true, content: textOf(name) }));
  const options = { plugins: null, excludedMutations: [], ignorers: [] };
  const result = await new Instrumenter(SILENT as never).instrument(given, options);
  const sources = new Map(files.map((file) => [file, parsed(file)]));
  return {
    texts: new Map(result.files.map(({ name, content }) => [name.slice(root.length), content])),
    mutants: result.mutants.map(({ id, fileName, location: { start, end }, mutatorName, replacement = "" }): Mutant => {
      const file = fileName.slice(root.length);
      const source = sources.get(file) ?? parsed(file);
      const from = source.getPositionOfLineAndCharacter(start.line, start.column);
      const to = source.getPositionOfLineAndCharacter(end.line, end.column);
      return {
        id,
        file,
        line: start.line + 1,
        column: start.column + 1,
        mutator: mutatorName,
        lineText: (source.text.split("\n")[start.line] ?? "").trim(),
        source: inOneLine(source.text.slice(from, to)),
        replacement: inOneLine(replacement),
        within: namesAround(source, from, to),
      };
    }),
  };
}

const parsed = (file: string) => ts.createSourceFile(file, textOf(file), ts.ScriptTarget.Latest);

const inOneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

function namesAround(source: ts.SourceFile, from: number, to: number): string[] {
  const names: string[] = [];
  const visit = (node: ts.Node): void => {
    if (node.getStart(source) > from || node.getEnd() < to) return;
    const isNamed = ts.isFunctionDeclaration(node) || ts.isVariableDeclaration(node) || ts.isMethodDeclaration(node);
    if (isNamed && node.name) names.push(node.name.getText(source));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return names;
}
