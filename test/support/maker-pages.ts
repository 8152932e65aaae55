import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";
import * as sakip from "../../src/index.ts";
import * as report from "../../src/report/index.ts";

const docs = new URL("../../docs/", import.meta.url);

/** A page of a maker, in one language. */
export interface MakerPage {
  /** `absorption-table`. */
  readonly name: string;
  readonly locale: "en" | "id";
  readonly file: URL;
  readonly text: string;
}

/** The pages of the makers in a language, the index apart. */
export function makerPages(locale: MakerPage["locale"]): readonly MakerPage[] {
  const folder = new URL(locale === "en" ? "makers/" : "id/makers/", docs);
  return readdirSync(folder)
    .filter((name) => name.endsWith(".md") && name !== "README.md")
    .sort()
    .map((name) => {
      const file = new URL(name, folder);
      return { name: name.replace(/\.md$/, ""), locale, file, text: readFileSync(file, "utf8") };
    });
}

/** The code of a page, block by block. */
export function codeBlocks(text: string): readonly string[] {
  return [...text.matchAll(/^```ts.*\n([\s\S]*?)^```$/gm)].map(([, code = ""]) => code);
}

/** Code without its comments, without what its texts say, and without the language whose words it takes (`text.en`). */
export function bareCode(code: string): string {
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, true, ts.LanguageVariant.Standard, code);
  const tokens: string[] = [];
  while (scanner.scan() !== ts.SyntaxKind.EndOfFileToken)
    tokens.push(scanner.getToken() === ts.SyntaxKind.StringLiteral ? '""' : scanner.getTokenText());
  return tokens.join(" ").replace(/(?<= \. )(?:en|id)\b/g, "words");
}

/** Links of a page to other files of the project, without what stands behind `#`. */
export function linksOf(text: string): readonly string[] {
  return [...text.matchAll(/\]\((?!https?:|#)([^)\s#]+)/g)].map(([, link = ""]) => link);
}

const PRINTED = /(<!-- printed: (\w+) -->\n)[\s\S]*?(<!-- printed: end -->)/g;

/** A page whose printed parts are what its first block makes: `<!-- printed: table -->` prints the constant `table`. */
export function withPrinted({ text, locale }: MakerPage): string {
  const [first = ""] = codeBlocks(text);
  const made = text.includes("<!-- printed: ") ? madeBy(first) : {};
  return text.replace(PRINTED, (_, start: string, name: string, end: string) => {
    if (!(name in made)) throw new Error(`the first block makes no ${name}`);
    return `${start}\n${printed(made[name], locale)}\n\n${end}`;
  });
}

/** A text as it is without the mark of UTF-8, a table as Markdown, a document as a quotation, so that its headings are none of the page. */
function printed(made: unknown, locale: MakerPage["locale"]): string {
  if (typeof made === "string") return `\`\`\`text\n${made.replace("\uFEFF", "").trimEnd()}\n\`\`\``;
  const printable = made as report.Printable;
  const markdown = report.toMarkdown(printable, { locale }).trimEnd();
  return printable.kind === "table" ? markdown : markdown.replace(/^(?=.)/gm, "> ").replace(/^$/gm, ">");
}

/** The constants of a block of code, by running it. */
function madeBy(code: string): Readonly<Record<string, unknown>> {
  const names = [...code.matchAll(/^const (\w+)/gm)].map(([, name]) => name);
  const { outputText } = ts.transpileModule(`${code}\nexport { ${names.join(", ")} };`, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  const doors: Readonly<Record<string, unknown>> = { sakip, "sakip/report": report };
  const made: Record<string, unknown> = {};
  new Function("require", "exports", outputText)((door: string) => doors[door], made);
  return made;
}
