// Whether two blocks of a page are the same example in two languages.
import ts from "typescript";
import type { Block } from "./page-parts.ts";

/**
 * In what two blocks differ that are the same example in two languages, or nothing. Code may name its own things and
 * word its texts in either language: then names stand for each other one to one, and texts have the same digits.
 */
export function difference(english: Block, indonesian: Block): string | undefined {
  if (english.info !== indonesian.info) return `${english.info} is ${indonesian.info}`;
  if (english.code === indonesian.code) return undefined;
  if (english.info === "sh")
    return english.code.replaceAll(" -- --en", "") === indonesian.code ? undefined : "commands differ";
  if (!/^ts\b/.test(english.info)) return `the ${english.info} differs`;
  return codeDifference(tokensOf(english.code), tokensOf(indonesian.code));
}

interface Token {
  readonly kind: ts.SyntaxKind;
  readonly text: string;
}

function codeDifference(english: readonly Token[], indonesian: readonly Token[]): string | undefined {
  const fixed = new Set([...importedIn(english), ...importedIn(indonesian)]);
  const names = { keys: pairs(), locals: pairs() };
  for (const [index, { kind, text }] of english.entries()) {
    const other = indonesian[index];
    if (other === undefined || other.kind !== kind) return `${text} stands where ${other?.text ?? "nothing"} does`;
    if (text === other.text && kind !== ts.SyntaxKind.Identifier) continue;
    const isName =
      kind === ts.SyntaxKind.Identifier && (text === other.text || !(fixed.has(text) || fixed.has(other.text)));
    if (!isName || !(isKey(english, index) ? names.keys : names.locals)(text, other.text))
      return `${text} is not ${other.text}`;
  }
  return indonesian.length > english.length ? `${indonesian[english.length]?.text} is too much` : undefined;
}

/** Whether names stand for each other one to one. */
function pairs(): (one: string, other: string) => boolean {
  const there = new Map<string, string>();
  const back = new Map<string, string>();
  return (one, other) => {
    if ((there.get(one) ?? other) !== other || (back.get(other) ?? one) !== one) return false;
    there.set(one, other);
    back.set(other, one);
    return true;
  };
}

/** A name of what an object has, `.name` or `{ name: … }`, is another thing than a constant that is called so. */
function isKey(tokens: readonly Token[], index: number): boolean {
  const [before, after] = [tokens[index - 1]?.text ?? "", tokens[index + 1]?.text];
  return /^\??\.$/.test(before) || (/^[{,]$/.test(before) && after === ":");
}

/** The tokens of code, of texts only the digits, of `text.en` and `{ locale }` no language; and how much is promised. */
function tokensOf(code: string): readonly Token[] {
  const source = ts.createSourceFile("block.ts", code.replaceAll(LOCALE, ""), ts.ScriptTarget.Latest, true);
  const tokens: Token[] = [];
  const take = (node: ts.Node) => {
    const parts = node.getChildren();
    if (parts.length > 0) for (const part of parts) take(part);
    else if (node.getText() !== "") add(tokens, node.kind, node.getText());
  };
  take(source);
  const promises = code.match(/\/\/ *=>/g)?.length ?? 0;
  return [...tokens, { kind: ts.SyntaxKind.EndOfFileToken, text: `${promises} promises` }];
}

const LOCALE = /,?\s*\{ locale: "(?:en|id)" \}/g;

const TEXTS: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.StringLiteral,
  ts.SyntaxKind.NoSubstitutionTemplateLiteral,
  ts.SyntaxKind.TemplateHead,
  ts.SyntaxKind.TemplateMiddle,
  ts.SyntaxKind.TemplateTail,
]);

/** Before these a comma says nothing. */
const CLOSES: ReadonlySet<string> = new Set([")", "]", "}"]);

function add(tokens: Token[], kind: ts.SyntaxKind, text: string): void {
  const before = tokens.at(-1)?.text ?? "";
  if (CLOSES.has(text) && before === ",") tokens.pop();
  const isLanguage = /^(en|id)$/.test(text) && /^\??\.$/.test(before);
  tokens.push({ kind, text: TEXTS.has(kind) ? (text.match(/\d/g) ?? []).join("") : isLanguage ? "words" : text });
}

/** The names that a block imports: both languages call them alike. */
function importedIn(tokens: readonly Token[]): readonly string[] {
  const names: string[] = [];
  let within = false;
  for (const { kind, text } of tokens) {
    if (kind === ts.SyntaxKind.ImportKeyword) within = true;
    else if (kind === ts.SyntaxKind.FromKeyword) within = false;
    else if (within && kind === ts.SyntaxKind.Identifier) names.push(text);
  }
  return names;
}
