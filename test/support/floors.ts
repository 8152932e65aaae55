import ts from "typescript";

/** The rooms of src by floor, lowest first: a file imports from its own room and from lower floors. */
export const floors: readonly (readonly string[])[] = [
  ["core"],
  ["number", "period"],
  ["scale"],
  ["finding"],
  ["agency", "unit"],
  ["regulation"],
  ["indicator"],
  ["cascade", "budget", "evaluation"],
  ["ranking", "reduce"],
  ["award", "forum", "priority"],
  ["reading", "explain"],
  ["planning"],
  ["report"],
  ["schema"],
];

/** The sub-rooms of the big rooms by floor, lowest first: the same holds between them. A room not listed has none. */
export const innerFloors: Readonly<Record<string, readonly (readonly string[])[]>> = {
  core: [["words", "plain"], ["error"], ["shape"], ["result", "running"], ["catalogue"]],
  number: [["exact"], ["decimal"], ["rounding"], ["text"]],
  regulation: [["rule"], ["act"], ["timeline"]],
  indicator: [["target"], ["plan"], ["achievement"], ["series"], ["words"]],
  cascade: [["tree"], ["code", "roll-up", "agreement", "individual"], ["audit"]],
  budget: [["line"], ["summary"], ["plan"], ["performance"]],
  evaluation: [["result", "sheet"], ["score"], ["together"], ["running", "sampling"], ["ahead"], ["report"]],
  ranking: [["rank"], ["cut", "correlation"], ["stability"]],
  award: [["contest", "jury", "consequence", "pact"]],
  explain: [["formula", "keep"], ["tell"], ["of"], ["dispatch"], ["difference"], ["text"]],
  planning: [["upgrade", "preassessment", "scorecard", "simulation", "warning"], ["telling"]],
  reading: [
    ["layout"],
    ["sheet"],
    ["head"],
    ["row"],
    ["cell"],
    ["check"],
    ["telling"],
    ["record"],
    ["form"],
    ["read", "files"],
  ],
  priority: [["obstacle"], ["programme"]],
  report: [["table"], ["document", "parts"], ["render", "makers"], ["charts", "diagrams", "audit"], ["writers"]],
};

const LONGEST_FILE = 180;
const FULLEST_FOLDER = 25;

/** A file of the repository: its path from the root, with forward slashes, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** Imports that go upwards or sideways, past the index of a room, or to a package that is none of the file's business. */
export function importFaults(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) =>
    importsOf(file).flatMap((each) => {
      const fault = each.startsWith(".") ? floorFault(file.path, each) : packageFault(file.path, each);
      return fault === undefined ? [] : [`${file.path} imports ${each}: ${fault}`];
    }),
  );
}

/** Files that stand on no floor, files too long to be about one thing, and folders too full to be read at a glance. */
export function shapeFaults(files: readonly SourceFile[]): string[] {
  const counts = new Map<string, number>();
  for (const { path } of files) {
    const folder = path.slice(0, path.lastIndexOf("/"));
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return [
    ...files.flatMap(({ path, text }) => {
      const lines = text.trimEnd().split("\n").length;
      return [
        ...(hasPlace(path) ? [] : [`${path} stands on no floor`]),
        ...(lines > LONGEST_FILE && !isData(path) ? [`${path} has ${lines} lines, more than ${LONGEST_FILE}`] : []),
      ];
    }),
    ...[...counts]
      .filter(([, count]) => count > FULLEST_FOLDER)
      .map(([folder, count]) => `${folder} has ${count} files, more than ${FULLEST_FOLDER}`),
  ];
}

/**
 * Source files with a public verb that no test mirrors, and tests in a mirrored folder that mirror no source file. What a
 * file does for verbs of other files is tested through them.
 */
export function mirrorFaults(files: readonly SourceFile[], tests: readonly string[]): string[] {
  const pairs = files.map((file) => ({ file, test: file.path.replace(/^src\/(.*)\.ts$/, "test/$1.test.ts") }));
  const mirrors = new Set(pairs.map((pair) => pair.test));
  const published = new Set(files.filter(({ path }) => path === "src/index.ts").flatMap(exportedNames));
  return [
    ...pairs
      .filter(({ file, test }) => verbsOf(file).some((name) => published.has(name)) && !tests.includes(test))
      .map(({ file, test }) => `${file.path} has no ${test}`),
    ...tests
      .filter((test) => floorOf(test) !== -1 && !mirrors.has(test))
      .map((test) => `${test} mirrors no file of src`),
  ];
}

function floorFault(path: string, specifier: string): string | undefined {
  const target = new URL(specifier, `file:///${path}`).pathname.slice(1);
  const room = roomOf(target);
  if (room !== "" && room === roomOf(path)) return innerFault(path, target, room);
  if (path === "src/index.ts" && room === "schema") return "zod has a door of its own";
  if (floorOf(target) === -1) return `${target} stands on no floor`;
  if (floorOf(target) >= floorOf(path)) return `${target} is on no lower floor`;
  return ["src/index.ts", "src/aliases.ts"].includes(target) || target === `src/${room}/index.ts`
    ? undefined
    : `the way into ${room} is its index.ts`;
}

/** Within a room: the same between its sub-rooms, above which stands the index of the room. */
function innerFault(path: string, target: string, room: string): string | undefined {
  const inner = subRoomOf(target);
  if (!(room in innerFloors) || (inner !== "" && inner === subRoomOf(path))) return undefined;
  if (!hasPlace(target)) return `${target} stands on no floor`;
  if (innerFloorOf(target) >= innerFloorOf(path)) return `${target} is on no lower floor`;
  return target === `src/${room}/${inner}/index.ts` ? undefined : `the way into ${room}/${inner} is its index.ts`;
}

function packageFault(path: string, specifier: string): string | undefined {
  switch (specifier.split("/")[0]) {
    case "decimal.js":
      return roomOf(path) === "number" ? undefined : "only number knows decimal.js";
    case "date-fns":
      return roomOf(path) === "period" ? undefined : "only period knows date-fns";
    case "zod":
      return roomOf(path) === "schema" ? undefined : "only the room of schemas knows zod";
    default:
      return "src knows no such package";
  }
}

/** What a file imports, at run time or for the compiler alone. */
function importsOf(file: SourceFile): string[] {
  const found: string[] = [];
  const add = (specifier: ts.Node | undefined): void => {
    if (specifier && ts.isStringLiteralLike(specifier)) found.push(specifier.text);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
      add(node.moduleSpecifier);
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0]);
    }
    ts.forEachChild(node, visit);
  };
  visit(parse(file));
  return found;
}

/** The names under which an index hands on what others declare. */
function exportedNames(index: SourceFile): string[] {
  return parse(index).statements.flatMap((statement) => {
    const clause = ts.isExportDeclaration(statement) ? statement.exportClause : undefined;
    return clause !== undefined && ts.isNamedExports(clause) ? clause.elements.map(({ name }) => name.text) : [];
  });
}

/** The functions and classes that a file declares and exports. */
function verbsOf(file: SourceFile): string[] {
  return parse(file).statements.flatMap((statement) => {
    const isVerb = ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement);
    const isExported = isVerb && statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    return isExported && statement.name !== undefined ? [statement.name.text] : [];
  });
}

/** Acts are data; other data lies in folders named data; the entry is a list. */
function isData(path: string): boolean {
  return (
    ["src/index.ts", "src/aliases.ts"].includes(path) ||
    path.includes("/data/") ||
    path.startsWith("src/regulation/act/")
  );
}

/** Above all rooms: old names, the main door, and above it the one file of all doors. */
const ABOVE_ALL = ["src/aliases.ts", "src/index.ts", "src/browser.ts"];

function floorOf(path: string): number {
  if (ABOVE_ALL.includes(path)) return floors.length + ABOVE_ALL.indexOf(path);
  return floors.findIndex((floor) => floor.includes(roomOf(path)));
}

/** The floor within the room; the index of the room stands above its sub-rooms. */
function innerFloorOf(path: string): number {
  const inner = innerFloors[roomOf(path)] ?? [];
  return path === `src/${roomOf(path)}/index.ts`
    ? inner.length
    : inner.findIndex((floor) => floor.includes(subRoomOf(path)));
}

function hasPlace(path: string): boolean {
  return floorOf(path) !== -1 && (!(roomOf(path) in innerFloors) || innerFloorOf(path) !== -1);
}

/** The folder below src or test, whatever lies in between; empty for a file directly in it. */
function roomOf(path: string): string {
  const [, room = "", ...rest] = path.split("/");
  return rest.length === 0 ? "" : room;
}

/** The folder below that, whatever lies in between; empty for a file directly in the room. */
function subRoomOf(path: string): string {
  const [, , inner = "", ...rest] = path.split("/");
  return rest.length === 0 ? "" : inner;
}

function parse({ path, text }: SourceFile): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
}
