import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { castsIn, wideFunctionsIn } from "./support/ceilings.ts";
import { importFaults, mirrorFaults, type SourceFile, shapeFaults } from "./support/floors.ts";

/** How often src may tell the compiler a type. The figure may only fall. */
const MOST_CASTS = 202;
/** How many functions of src may take more than four parameters. The figure may only fall. */
const MOST_WIDE_FUNCTIONS = 11;

const root = fileURLToPath(new URL("..", import.meta.url));
const files = pathsIn("src", ".ts").map((path) => ({ path, text: readFileSync(`${root}${path}`, "utf8") }));

function pathsIn(folder: string, ending: string): string[] {
  return readdirSync(`${root}${folder}`, { recursive: true, encoding: "utf8" })
    .map((path) => `${folder}/${path.replaceAll("\\", "/")}`)
    .filter((path) => path.endsWith(ending));
}

describe("src", () => {
  it("imports downwards, through the index of a room, and only packages that are its business", () => {
    expect(importFaults(files)).toEqual([]);
  });

  it("has a floor for every folder, no file too long to be about one thing, and no folder too full", () => {
    expect(shapeFaults(files)).toEqual([]);
  });

  it("is mirrored by test, with one file for every public verb", () => {
    expect(mirrorFaults(files, pathsIn("test", ".test.ts"))).toEqual([]);
  });

  it("tells the compiler fewer and fewer types, and has fewer and fewer functions of many parameters", () => {
    expect(castsIn(files).length).toBeLessThanOrEqual(MOST_CASTS);
    expect(wideFunctionsIn(files).length).toBeLessThanOrEqual(MOST_WIDE_FUNCTIONS);
  });
});

describe("importFaults", () => {
  const faultOf = (path: string, text: string) => importFaults([{ path, text }])[0]?.replace(/^.*?: /, "");

  it.each([
    ["its own folder", "src/period/add-days.ts", "./calendar.ts"],
    ["its own folder, from below it", "src/scale/data/ikpa.ts", "../define-scale.ts"],
    ["a lower floor", "src/scale/grade-of.ts", "../number/index.ts"],
    ["a lower floor, from below the folder", "src/scale/data/ikpa.ts", "../../number/index.ts"],
    ["every floor, from the entry point", "src/index.ts", "./report/index.ts"],
    ["its own sub-room", "src/cascade/tree/graph.ts", "./cascade.ts"],
    ["its own sub-room, from below it", "src/regulation/act/batu/award-schemes.ts", "../kovablik/kovablik-rubric.ts"],
    ["a lower sub-room", "src/cascade/audit/check-cascade.ts", "../tree/index.ts"],
    ["a lower sub-room, from below it", "src/regulation/act/batu/award-schemes.ts", "../../rule/index.ts"],
    ["a sub-room, from the index of the room", "src/cascade/index.ts", "./audit/index.ts"],
    ["a lower floor, from a sub-room", "src/cascade/audit/check-cascade.ts", "../../indicator/index.ts"],
    ["every room, from the room of schemas", "src/schema/x.ts", "../report/index.ts"],
    ["zod, in the room of schemas", "src/schema/schema-of.ts", "zod"],
    ["decimal.js, in number", "src/number/decimal/decimal.ts", "decimal.js"],
    ["date-fns, in period", "src/period/bounds.ts", "date-fns/parseISO"],
  ])("allows %s", (_what, path, specifier) => {
    expect(faultOf(path, `import { x } from "${specifier}"`)).toBeUndefined();
  });

  const noLower = "src/evaluation/index.ts is on no lower floor";
  const noZod = "only the room of schemas knows zod";
  it.each([
    ["an upper floor", "src/core/x.ts", "../evaluation/index.ts", noLower],
    ["a neighbour", "src/budget/x.ts", "../evaluation/index.ts", noLower],
    ["the entry point", "src/report/x.ts", "../index.ts", "src/index.ts is on no lower floor"],
    ["the inside of a folder", "src/scale/x.ts", "../number/exact.ts", "the way into number is its index.ts"],
    ["the same, from the entry point", "src/index.ts", "./number/exact.ts", "the way into number is its index.ts"],
    [
      "an upper sub-room",
      "src/cascade/tree/x.ts",
      "../audit/index.ts",
      "src/cascade/audit/index.ts is on no lower floor",
    ],
    [
      "a neighbouring sub-room",
      "src/award/jury/x.ts",
      "../contest/index.ts",
      "src/award/contest/index.ts is on no lower floor",
    ],
    ["the index of its own room", "src/award/jury/x.ts", "../index.ts", "src/award/index.ts is on no lower floor"],
    [
      "the inside of a sub-room",
      "src/cascade/audit/x.ts",
      "../tree/graph.ts",
      "the way into cascade/tree is its index.ts",
    ],
    [
      "the same, from the index of the room",
      "src/cascade/index.ts",
      "./tree/graph.ts",
      "the way into cascade/tree is its index.ts",
    ],
    [
      "a sub-room of another room",
      "src/ranking/rank/x.ts",
      "../../cascade/tree/index.ts",
      "the way into cascade is its index.ts",
    ],
    ["an unknown sub-room", "src/award/jury/x.ts", "../util/index.ts", "src/award/util/index.ts stands on no floor"],
    ["an unknown folder", "src/scale/x.ts", "../util/index.ts", "src/util/index.ts stands on no floor"],
    ["a file beside the entry point", "src/index.ts", "./util.ts", "src/util.ts stands on no floor"],
    ["zod in a formula", "src/scale/x.ts", "zod", noZod],
    ["zod in a schema elsewhere", "src/scale/band-schema.ts", "zod", noZod],
    ["the room of schemas, from the main door", "src/index.ts", "./schema/index.ts", "zod has a door of its own"],
    [
      "the room of schemas, from another room",
      "src/report/x.ts",
      "../schema/index.ts",
      "src/schema/index.ts is on no lower floor",
    ],
    ["zod below its root", "src/scale/x.ts", "zod/v4", noZod],
    ["decimal.js outside number", "src/scale/x.ts", "decimal.js", "only number knows decimal.js"],
    ["date-fns outside period", "src/scale/x.ts", "date-fns/addDays", "only period knows date-fns"],
    ["any other package", "src/scale/x.ts", "node:fs", "src knows no such package"],
  ])("refuses %s", (_what, path, specifier, fault) => {
    expect(faultOf(path, `import { x } from "${specifier}"`)).toBe(fault);
  });

  it.each([
    ["a type", 'import type { X } from "../evaluation/index.ts"'],
    ["a type named in place", 'export const x: import("../evaluation/index.ts").X = 1'],
    ["an export", 'export * from "../evaluation/index.ts"'],
    ["an import without names", 'import "../evaluation/index.ts"'],
    ["an import at run time", 'const x = () => import("../evaluation/index.ts")'],
  ])("sees %s", (_what, text) => {
    expect(faultOf("src/core/x.ts", text)).toBe(noLower);
  });

  it("refuses even the types of zod elsewhere", () => {
    expect(faultOf("src/scale/x.ts", 'import type { ZodType } from "zod"')).toBe(noZod);
  });

  it("names the file and the import", () => {
    expect(importFaults([{ path: "src/core/x.ts", text: 'import "node:fs"' }])).toEqual([
      "src/core/x.ts imports node:fs: src knows no such package",
    ]);
  });
});

describe("shapeFaults", () => {
  const lines = (count: number) => "x;\n".repeat(count);

  it("refuses files that stand on no floor", () => {
    const paths = [
      "src/index.ts",
      "src/scale/x.ts",
      "src/core/error/x.ts",
      "src/award/index.ts",
      "src/award/jury/x.ts",
    ];
    const lost = ["src/util/x.ts", "src/core/x.ts", "src/x.ts", "src/award/x.ts", "src/award/util/x.ts"];
    expect(shapeFaults([...paths, ...lost].map((path) => ({ path, text: "" })))).toEqual(
      lost.map((path) => `${path} stands on no floor`),
    );
  });

  it("refuses long files, except data", () => {
    const files: SourceFile[] = [
      { path: "src/scale/fits.ts", text: lines(180) },
      { path: "src/scale/long.ts", text: lines(181) },
      { path: "src/scale/data/ikpa.ts", text: lines(181) },
      { path: "src/index.ts", text: lines(181) },
      { path: "src/regulation/act/batu/award-schemes.ts", text: lines(181) },
      { path: "src/regulation/rule/define-regulation.ts", text: lines(181) },
    ];
    expect(shapeFaults(files)).toEqual([
      "src/scale/long.ts has 181 lines, more than 180",
      "src/regulation/rule/define-regulation.ts has 181 lines, more than 180",
    ]);
  });

  it("refuses more files in one folder than can be read at a glance", () => {
    const files = (count: number) =>
      Array.from({ length: count }, (_, i) => ({ path: `src/scale/x${i}.ts`, text: "" }));
    expect(shapeFaults([...files(25), { path: "src/scale/inner/x.ts", text: "" }])).toEqual([]);
    expect(shapeFaults(files(26))).toEqual(["src/scale has 26 files, more than 25"]);
  });
});

describe("mirrorFaults", () => {
  const code = "export function gradeOf() {} export function bandOf() {} function own() {} export const LIMIT = 1;";
  const files = (index: string): SourceFile[] => [
    { path: "src/index.ts", text: index },
    { path: "src/scale/index.ts", text: 'export { gradeOf } from "./grade-of.ts";' },
    { path: "src/scale/grade-of.ts", text: code },
    { path: "src/scale/inner/grade-of.ts", text: code },
    { path: "src/scale/scale.ts", text: "export interface Scale {} export const LIMIT = 1;" },
  ];

  it("asks for the test of every file with a public verb", () => {
    const index = 'export { gradeOf, type Scale, LIMIT } from "./scale/index.ts";';
    expect(mirrorFaults(files(index), ["test/scale/inner/grade-of.test.ts"])).toEqual([
      "src/scale/grade-of.ts has no test/scale/grade-of.test.ts",
    ]);
  });

  it("leaves it to the public verbs to test what no door hands out, and data", () => {
    expect(mirrorFaults(files('export { LIMIT, type Scale } from "./scale/index.ts";'), [])).toEqual([]);
  });

  it("asks the same of classes", () => {
    const error: SourceFile[] = [
      { path: "src/index.ts", text: 'export { SakipError } from "./core/index.ts";' },
      { path: "src/core/error/sakip-error.ts", text: "export class SakipError extends Error {}" },
    ];
    expect(mirrorFaults(error, [])).toEqual([
      "src/core/error/sakip-error.ts has no test/core/error/sakip-error.test.ts",
    ]);
  });

  it("refuses a test that mirrors nothing, in the folders that mirror src", () => {
    const tests = ["test/scale/gone.test.ts", "test/golden/published.test.ts", "test/architecture.test.ts"];
    expect(mirrorFaults([], tests)).toEqual(["test/scale/gone.test.ts mirrors no file of src"]);
  });
});

describe("ceilings", () => {
  const file = (text: string): SourceFile => ({ path: "src/scale/x.ts", text });

  it("count every cast but those to constants", () => {
    const text = "const a = 1 as const;\nconst b = f(c as number) as unknown as string;\nconst d = <number>b;\n";
    expect(castsIn([file(text)])).toEqual(["src/scale/x.ts:2", "src/scale/x.ts:2", "src/scale/x.ts:2"]);
  });

  it("count functions of more than four parameters", () => {
    const text = "function f(a, b, c, d) {}\nfunction g(a, b, c, d, e) {}\nfunction h(a, b, c, d, e): void;\n";
    expect(wideFunctionsIn([file(text)])).toEqual(["src/scale/x.ts:2"]);
  });
});
