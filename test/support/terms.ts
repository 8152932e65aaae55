import { fileURLToPath } from "node:url";
import ts from "typescript";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The doors whose exports stand in the glossary: the schemas of `sakip/schema` go by the names of their shapes. */
const doors = ["index.ts", "reading/index.ts", "planning/index.ts", "report/index.ts"];

/** Every export of these doors, types included, with the texts of its `@term` tags. */
export function exportedTerms(): Map<string, string[]> {
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const entries = doors.map((door) => `${root}src/${door}`);
  const program = ts.createProgram(entries, options);
  const checker = program.getTypeChecker();
  const exported = entries.flatMap((entry) => {
    const source = program.getSourceFile(entry);
    const module = source && checker.getSymbolAtLocation(source);
    if (module === undefined) throw new Error(`${entry} exports nothing`);
    return checker.getExportsOfModule(module);
  });

  return new Map(
    exported.map((symbol) => {
      const declared = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
      const tags = declared.getJsDocTags(checker).filter((tag) => tag.name === "term");
      return [symbol.name, tags.map((tag) => ts.displayPartsToString(tag.text).trim())];
    }),
  );
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
