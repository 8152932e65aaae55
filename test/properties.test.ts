import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as api from "sakip";
import * as planning from "sakip/planning";
import * as reading from "sakip/reading";
import * as report from "sakip/report";
import * as schema from "sakip/schema";
import { describe, expect, it } from "vitest";
import * as aliases from "../src/aliases.ts";
import { reachedByProperties } from "./support/reached-by-properties.ts";

// What this holds: every function that a door exports is called, or handed on, by a property of some test file: within a
// call of fast-check or of the laws of test/support, or within what of the same file is named there. What it cannot hold:
// that the property says something about that function and does not only use it on its way, nor that it is a law that a
// wrong implementation would break; for that there are the mutants (npm run mutate) and who reads the test.
const root = fileURLToPath(new URL(".", import.meta.url));
const tests = readdirSync(root, { recursive: true, encoding: "utf8" }).filter(
  (path) => path.endsWith(".test.ts") && !path.startsWith("doc-examples"),
);

describe("every function that a door exports", () => {
  it("is used by a property", () => {
    const reached = new Set(tests.flatMap((path) => [...reachedByProperties(readFileSync(root + path, "utf8"))]));
    const names = Object.entries({ ...api, ...planning, ...reading, ...report, ...schema })
      .filter(([name, value]) => isFunction(value) && !Object.hasOwn(aliases, name))
      .map(([name]) => name);
    expect(names.length).toBeGreaterThan(300);
    expect(names.filter((name) => !reached.has(name)).sort()).toEqual([]);
  });
});

/** The two classes, of numbers and of errors, are no verbs. */
function isFunction(value: unknown): boolean {
  return typeof value === "function" && !/^class\b/.test(Function.prototype.toString.call(value));
}

describe("reachedByProperties", () => {
  const reachedIn = (...lines: string[]) =>
    [
      ...reachedByProperties(
        ['import { a, b as c, d } from "sakip";', 'import * as api from "sakip";', ...lines].join("\n"),
      ),
    ]
      .filter((name) => name !== "fc")
      .sort();

  it.each<[string, string[], string[]]>([
    ["what a property calls", ["fc.assert(fc.property(x, () => a(1)));"], ["a"]],
    ["what is handed over to laws", ["tableLaws(x, c, () => []);"], ["b"]],
    ["what is called by what it calls", ["const f = () => g();", "function g() { d(); }", "fc.property(x, f);"], ["d"]],
    ["what makes the inputs", ["const xs = fc.nat().map(a);", "fc.property(xs, () => true);"], ["a"]],
    ["a name of a whole module", ["fc.property(x, () => api.rankBy([]));"], ["rankBy"]],
    ["nothing beside a property", ["a();", "fc.property(x, () => true);"], []],
    ["nothing where only a key has the name", ["fc.property(x, (y) => ({ a: y.c }));"], []],
    ["nothing of a loop that is called a property", ['describe("properties", () => { a(); });'], []],
  ])("finds %s", (_what, lines, names) => {
    expect(reachedIn(...lines)).toEqual(names);
  });
});
