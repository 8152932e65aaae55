import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** An Indonesian sentence of the source, or of the examples. */
export interface Sentence {
  /** The file below the folder. */
  readonly file: string;
  /** Its words; each part that is filled in stands as "…". */
  readonly text: string;
}

/** Functions that take the words of both languages as arguments: the name, and which argument is the Indonesian one. */
type Takers = ReadonlyMap<string, number>;

/**
 * Every Indonesian sentence of the source: what stands under `id` where `en` stands beside it, and what is handed to the
 * functions that make such pairs. Words that are put into a sentence count as sentences of their own.
 */
export function indonesianSentences(folder: "src" | "examples" = "src"): readonly Sentence[] {
  const source = join(root, folder);
  const trees = readdirSync(source, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.includes("node_modules"))
    .sort()
    .map((file) => {
      const text = readFileSync(join(source, file), "utf8");
      return ts.createSourceFile(file.replaceAll("\\", "/"), text, ts.ScriptTarget.Latest, true);
    });
  const shared = new Map(trees.flatMap((tree) => takersIn(tree, true)));
  return trees.flatMap((tree) => {
    const takers = new Map([...shared, ...takersIn(tree, false)]);
    return inside(tree, takers).map((text) => ({ file: tree.fileName, text }));
  });
}

/** The functions of a file that take the words of both languages, all or the exported ones. */
function takersIn(node: ts.Node, exportedOnly: boolean): [string, number][] {
  const found: [string, number][] = [];
  if (ts.isFunctionDeclaration(node) || ts.isArrowFunction(node)) {
    const names = node.parameters.map((each) => each.name.getText());
    const holder = ts.isFunctionDeclaration(node) ? node : node.parent;
    const name = "name" in holder ? (holder.name as ts.Node | undefined)?.getText() : undefined;
    const isExported = ts.isFunctionDeclaration(node) && /^export\b/.test(node.getText());
    if (name !== undefined && names.includes("id") && names.includes("en") && (isExported || !exportedOnly))
      found.push([name, names.indexOf("id")]);
  }
  ts.forEachChild(node, (child) => {
    found.push(...takersIn(child, exportedOnly));
  });
  return found;
}

function inside(node: ts.Node, takers: Takers): string[] {
  const found = wordsHere(node, takers).flatMap(texts);
  ts.forEachChild(node, (child) => {
    found.push(...inside(child, takers));
  });
  return found;
}

function wordsHere(node: ts.Node, takers: Takers): ts.Expression[] {
  if (ts.isObjectLiteralExpression(node)) {
    const named = (key: string) =>
      node.properties.find((each) => ts.isPropertyAssignment(each) && each.name.getText() === key);
    const id = named("id");
    return id !== undefined && ts.isPropertyAssignment(id) && named("en") !== undefined ? [id.initializer] : [];
  }
  if (!ts.isCallExpression(node)) return [];
  const at = takers.get(node.expression.getText());
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
  if (ts.isArrowFunction(words)) return ts.isBlock(words.body) ? saidIn(words.body) : texts(words.body);
  if (ts.isConditionalExpression(words)) return [...texts(words.whenTrue), ...texts(words.whenFalse)];
  if (ts.isArrayLiteralExpression(words)) return words.elements.flatMap(texts);
  if (ts.isBinaryExpression(words)) return [...texts(words.left), ...texts(words.right)];
  return [];
}

/** What a function says: the words that it returns, and those that it keeps for them. */
function saidIn(node: ts.Node): string[] {
  if (ts.isReturnStatement(node)) return node.expression === undefined ? [] : texts(node.expression);
  if (ts.isVariableDeclaration(node)) return node.initializer === undefined ? [] : texts(node.initializer);
  const found: string[] = [];
  ts.forEachChild(node, (child) => {
    found.push(...saidIn(child));
  });
  return found;
}
