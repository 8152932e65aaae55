import ts from "typescript";

/** The floors of src, lowest first: a file imports from its own folder and from lower floors. */
export const floors: readonly (readonly string[])[] = [
  ["core"],
  ["number", "period"],
  ["scale"],
  ["agency", "regulation"],
  ["indicator"],
  ["cascade", "budget", "evaluation"],
  ["ranking"],
  ["award", "priority"],
  ["report"],
];

const LONGEST_FILE = 180;

/** A file of the repository: its path from the root, with forward slashes, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** Imports that go upwards or sideways, past the index of a folder, or to a package that is none of the file's business. */
export function importFaults(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) =>
    importsOf(file).flatMap((each) => {
      const fault = each.specifier.startsWith(".") ? floorFault(file.path, each) : packageFault(file.path, each);
      return fault === undefined ? [] : [`${file.path} imports ${each.specifier}: ${fault}`];
    }),
  );
}

/** Files that stand on no floor, and files too long to be about one thing. */
export function shapeFaults(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, text }) => {
    const lines = text.trimEnd().split("\n").length;
    return [
      ...(floorOf(path) === -1 ? [`${path} stands on no floor`] : []),
      ...(lines > LONGEST_FILE && !isData(path) ? [`${path} has ${lines} lines, more than ${LONGEST_FILE}`] : []),
    ];
  });
}

/** Source files that no test mirrors, and tests in a mirrored folder that mirror no source file. */
export function mirrorFaults(files: readonly SourceFile[], tests: readonly string[]): string[] {
  const pairs = files.map((file) => ({ file, test: file.path.replace(/^src\/(.*)\.ts$/, "test/$1.test.ts") }));
  const mirrors = new Set(pairs.map((pair) => pair.test));
  return [
    ...pairs
      .filter(({ file, test }) => needsTest(file) && !tests.includes(test))
      .map(({ file, test }) => `${file.path} has no ${test}`),
    ...tests
      .filter((test) => floorOf(test) !== -1 && !mirrors.has(test))
      .map((test) => `${test} mirrors no file of src`),
  ];
}

interface Import {
  readonly specifier: string;
  readonly typeOnly: boolean;
}

function floorFault(path: string, { specifier }: Import): string | undefined {
  const target = new URL(specifier, `file:///${path}`).pathname.slice(1);
  const folder = folderOf(target);
  if (folder !== "" && folder === folderOf(path)) return undefined;
  if (floorOf(target) === -1) return `${target} stands on no floor`;
  if (floorOf(target) >= floorOf(path)) return `${target} is on no lower floor`;
  return target === `src/${folder}/index.ts` ? undefined : `the way into ${folder} is its index.ts`;
}

function packageFault(path: string, { specifier, typeOnly }: Import): string | undefined {
  switch (specifier.split("/")[0]) {
    case "decimal.js":
      return folderOf(path) === "number" ? undefined : "only number knows decimal.js";
    case "date-fns":
      return folderOf(path) === "period" ? undefined : "only period knows date-fns";
    case "zod":
      return typeOnly || isSchema(path) || /\/parse-[^/]+$/.test(path)
        ? undefined
        : "only schemas and parsers run zod: elsewhere, import type";
    default:
      return "src knows no such package";
  }
}

function importsOf(file: SourceFile): Import[] {
  const found: Import[] = [];
  const add = (specifier: ts.Node | undefined, typeOnly: boolean): void => {
    if (specifier && ts.isStringLiteralLike(specifier)) found.push({ specifier: specifier.text, typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
    } else if (ts.isExportDeclaration(node)) {
      add(node.moduleSpecifier, node.isTypeOnly);
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal, true);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false);
    }
    ts.forEachChild(node, visit);
  };
  visit(parse(file));
  return found;
}

function needsTest(file: SourceFile): boolean {
  return !file.path.endsWith("/index.ts") && !isSchema(file.path) && !isData(file.path) && hasRuntimeCode(file);
}

function hasRuntimeCode(file: SourceFile): boolean {
  const isErased = (statement: ts.Statement): boolean =>
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isImportDeclaration(statement) ||
    ts.isExportDeclaration(statement);
  return !parse(file).statements.every(isErased);
}

function isSchema(path: string): boolean {
  return /[/-]schema\.ts$/.test(path);
}

/** Regulations are data, in files named after their number and year; other data lies in folders named data; the entry is a list. */
function isData(path: string): boolean {
  return path === "src/index.ts" || path.includes("/data/") || /^src\/regulation\/.*-\d{4}\b/.test(path);
}

function floorOf(path: string): number {
  return path === "src/index.ts" ? floors.length : floors.findIndex((floor) => floor.includes(folderOf(path)));
}

/** The folder below src or test, whatever lies in between; empty for a file directly in it. */
function folderOf(path: string): string {
  const [, folder = "", ...rest] = path.split("/");
  return rest.length === 0 ? "" : folder;
}

function parse({ path, text }: SourceFile): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
}
