import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const source = fileURLToPath(new URL("../../src", import.meta.url));

/** An Indonesian sentence of the source. */
export interface Sentence {
  /** The file below `src`. */
  readonly file: string;
  /** Its words; each part that is filled in stands as "…". */
  readonly text: string;
}

/** Functions that take the Indonesian words as an argument: the name, and which one it is. */
const TAKERS: Readonly<Record<string, number>> = { findingOf: 5, level: 2 };

/**
 * Every Indonesian sentence of the source: what stands under `id` where `en` stands beside it, and what is handed to the
 * functions that make such pairs. Words that are put into a sentence count as sentences of their own.
 */
export function indonesianSentences(): readonly Sentence[] {
  return readdirSync(source, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .sort()
    .flatMap((file) => {
      const text = readFileSync(join(source, file), "utf8");
      const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
      return inside(tree).map((each) => ({ file: file.replaceAll("\\", "/"), text: each }));
    });
}

function inside(node: ts.Node): string[] {
  const found = wordsHere(node).flatMap(texts);
  ts.forEachChild(node, (child) => {
    found.push(...inside(child));
  });
  return found;
}

function wordsHere(node: ts.Node): ts.Expression[] {
  if (ts.isObjectLiteralExpression(node)) {
    const named = (key: string) =>
      node.properties.find((each) => ts.isPropertyAssignment(each) && each.name.getText() === key);
    const id = named("id");
    return id !== undefined && ts.isPropertyAssignment(id) && named("en") !== undefined ? [id.initializer] : [];
  }
  if (!ts.isCallExpression(node)) return [];
  const at = TAKERS[node.expression.getText()];
  const words = at === undefined ? undefined : node.arguments[at];
  return words === undefined ? [] : [words];
}

/** The literals of an expression, those of its branches too; what stands in a comparison or a call is no sentence. */
function texts(words: ts.Expression): string[] {
  if (ts.isStringLiteralLike(words)) return [words.text];
  if (ts.isTemplateExpression(words)) {
    const spans = words.templateSpans.map(({ literal }) => literal.text);
    const whole = [words.head.text, ...spans].join("…");
    return [whole, ...words.templateSpans.flatMap(({ expression }) => texts(expression))];
  }
  if (ts.isParenthesizedExpression(words)) return texts(words.expression);
  if (ts.isConditionalExpression(words)) return [...texts(words.whenTrue), ...texts(words.whenFalse)];
  if (ts.isArrayLiteralExpression(words)) return words.elements.flatMap(texts);
  if (ts.isBinaryExpression(words)) return [...texts(words.left), ...texts(words.right)];
  return [];
}
