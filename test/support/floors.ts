import ts from "typescript";

/** The rooms of src by floor, lowest first: a file imports from its own room and from lower floors. */
export const floors: readonly (readonly string[])[] = [
  ["core"],
  ["number", "period", "unit"],
  ["scale", "agency"],
  ["regulation"],
  ["indicator"],
  ["cascade", "budget", "evaluation"],
  ["ranking"],
  ["award", "forum", "priority"],
  ["reading", "explain"],
  ["planning"],
  ["report"],
];

/** The sub-rooms of the big rooms by floor, lowest first: the same holds between them. A room not listed has none. */
export const innerFloors: Readonly<Record<string, readonly (readonly string[])[]>> = {
  regulation: [["rule"], ["act"], ["timeline"]],
  indicator: [["target"], ["plan"], ["achievement"], ["series"], ["words"]],
  cascade: [["tree"], ["code", "roll-up", "agreement", "individual"], ["audit"]],
  budget: [["line"], ["summary"], ["plan"], ["performance"]],
  evaluation: [["result"], ["score"], ["together"], ["ahead"], ["report"]],
  ranking: [["rank"], ["cut"], ["stability"]],
  award: [["contest", "jury", "consequence"]],
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
      const fault = each.specifier.startsWith(".") ? floorFault(file.path, each) : packageFault(file.path, each);
      return fault === undefined ? [] : [`${file.path} imports ${each.specifier}: ${fault}`];
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
  const room = roomOf(target);
  if (room !== "" && room === roomOf(path)) return innerFault(path, target, room);
  if (floorOf(target) === -1) return `${target} stands on no floor`;
  if (floorOf(target) >= floorOf(path)) return `${target} is on no lower floor`;
  return target === `src/${room}/index.ts` ? undefined : `the way into ${room} is its index.ts`;
}

/** Within a room: the same between its sub-rooms, above which stands the index of the room. */
function innerFault(path: string, target: string, room: string): string | undefined {
  const inner = subRoomOf(target);
  if (!(room in innerFloors) || (inner !== "" && inner === subRoomOf(path))) return undefined;
  if (!hasPlace(target)) return `${target} stands on no floor`;
  if (innerFloorOf(target) >= innerFloorOf(path)) return `${target} is on no lower floor`;
  return target === `src/${room}/${inner}/index.ts` ? undefined : `the way into ${room}/${inner} is its index.ts`;
}

function packageFault(path: string, { specifier, typeOnly }: Import): string | undefined {
  switch (specifier.split("/")[0]) {
    case "decimal.js":
      return roomOf(path) === "number" ? undefined : "only number knows decimal.js";
    case "date-fns":
      return roomOf(path) === "period" ? undefined : "only period knows date-fns";
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

/** Acts are data; other data lies in folders named data; the entry is a list. */
function isData(path: string): boolean {
  return path === "src/index.ts" || path.includes("/data/") || path.startsWith("src/regulation/act/");
}

function floorOf(path: string): number {
  return path === "src/index.ts" ? floors.length : floors.findIndex((floor) => floor.includes(roomOf(path)));
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
