import { fileURLToPath } from "node:url";
import ts from "typescript";

const root = fileURLToPath(new URL("../..", import.meta.url));

const doors = ["index.ts", "reading/index.ts", "planning/index.ts", "report/index.ts", "schema/index.ts"];

/** What a doc comment says of an export. */
export interface ExportedName {
  readonly name: string;
  /** The door that hands it out: `sakip/reading`. */
  readonly door: string;
  readonly isFunction: boolean;
  /** The room that declares it: `ranking`. */
  readonly room: string;
  /** The texts of its `@term` tags. */
  readonly terms: readonly string[];
  /** Its first sentence. */
  readonly summary: string;
}

/** Every export of every door, types included. */
export function exportedNames(): readonly ExportedName[] {
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const entries = doors.map((door) => `${root}src/${door}`);
  const program = ts.createProgram(entries, options);
  const checker = program.getTypeChecker();
  return entries.flatMap((entry) => {
    const source = program.getSourceFile(entry);
    const module = source && checker.getSymbolAtLocation(source);
    if (module === undefined) throw new Error(`${entry} exports nothing`);
    // An old name has the row of the new one.
    const named = checker.getExportsOfModule(module).filter(({ declarations }) => !isAlias(declarations?.[0]));
    return named.map((symbol) => {
      const declared = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
      const tags = declared.getJsDocTags(checker).filter((tag) => tag.name === "term");
      const file = declared.declarations?.[0]?.getSourceFile().fileName ?? "";
      return {
        name: symbol.name,
        door: `sakip/${entry.slice(`${root}src/`.length).replace("index.ts", "")}`.replace(/\/$/, ""),
        isFunction: (declared.flags & ts.SymbolFlags.Function) !== 0,
        room: file.slice(`${root}src/`.length).split("/")[0] ?? "",
        terms: tags.map((tag) => ts.displayPartsToString(tag.text).trim()),
        summary: firstSentence(ts.displayPartsToString(declared.getDocumentationComment(checker))),
      };
    });
  });
}

/** The first sentence of the first paragraph of a comment. */
export function firstSentence(comment: string): string {
  const [paragraph = ""] = comment.split(/\n\s*\n/);
  // The compiler prints a link with a blank behind its name.
  const line = paragraph.replace(/\s+/g, " ").replaceAll(" }", "}").trim();
  return /^.*?[.!?](?=\s|$)/.exec(line)?.[0] ?? line;
}

function isAlias(declaration: ts.Declaration | undefined): boolean {
  return declaration?.getSourceFile().fileName.endsWith("/aliases.ts") === true;
}

/** The rows `identifier | istilah | source` of a glossary: every identifier in backticks, with its istilah. */
export function glossaryTerms(markdown: string): Map<string, string> {
  const rows = markdown.split("\n").filter((line) => /^\|.*`/.test(line));
  return new Map(
    rows.flatMap((row) => {
      const [, identifiers = "", istilah = ""] = row.split(/(?<!\\)\|/);
      return [...identifiers.matchAll(/`(\w+)`/g)].map(([, name = ""]) => [name, istilah.trim()] as const);
    }),
  );
}
