// Every kind of result has its explainer, or a reason why it needs none.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { explainers } from "../src/explain/dispatch/explainers.ts";

/** Why what says what it is needs no explanation of its own. */
const without: Readonly<Record<string, readonly string[]>> = {
  "has its explainer on the floor of planning": [
    "early-warnings",
    "official-scorecard",
    "preassessment",
    "simulation",
    "upgrade-plan",
  ],
  "is given by the caller, and computed from nothing": ["agency-registry", "cascade"],
  "is where a sum stands, to go on from": ["absorption-state", "achievement-state", "evaluation-state"],
  "explains itself, or is about explanations": [
    "absorption-change",
    "audit-bundle",
    "explanation",
    "explanation-difference",
    "rank-change",
    "snapshot",
  ],
  "is a code, a row of cells or a set of files, with what was read and found of it": [
    "account-code",
    "business-area",
    "files-check",
    "joined-rows",
    "programme-code",
    "rows-read",
    "unit-code",
  ],
  "lays out results, which have their own explanations": [
    "band",
    "displayed-shares",
    "document",
    "heading",
    "item",
    "list",
    "missing",
    "number",
    "paragraph",
    "picture",
    "sheet",
    "signatures",
    "subtotal",
    "table",
    "text",
    "total",
  ],
};

const source = fileURLToPath(new URL("../src", import.meta.url));

/** The kinds that types and shapes declare with the words that every result has for it. */
function declaredKinds(): readonly string[] {
  const declaration = /\/\*\* Says what this [^*]*\*\/\n\s*(?:readonly )?kind: ([^;\n]+)/g;
  const kinds = readdirSync(source, { recursive: true, encoding: "utf8" })
    // The language of shapes says what a shape is, which is no result.
    .filter((file) => file.endsWith(".ts") && !file.startsWith("core/shape/"))
    .flatMap((file) => [...readFileSync(`${source}/${file}`, "utf8").replaceAll("\r\n", "\n").matchAll(declaration)])
    .flatMap(([, told = ""]) => [...told.matchAll(/"([a-z-]+)"/g)].map(([, kind = ""]) => kind));
  return [...new Set(kinds)].sort();
}

describe("results", () => {
  const kinds = declaredKinds();
  const excused = Object.values(without).flat();

  it("are found in the source", () => {
    expect(kinds).toEqual(expect.arrayContaining(["achievement", "evaluation", "ranking", "performance-agreement"]));
    expect(kinds.length).toBeGreaterThan(100);
  });

  it("have an explainer for every kind, or a reason for having none", () => {
    const known = new Set([...Object.keys(explainers), ...excused]);
    expect(kinds.filter((kind) => !known.has(kind))).toEqual([]);
  });

  it("have no explainer of a kind that nothing is, and none twice", () => {
    const named = [...Object.keys(explainers), ...excused];
    expect(named.filter((kind) => !kinds.includes(kind))).toEqual([]);
    expect(named.filter((kind, i) => named.indexOf(kind) !== i)).toEqual([]);
  });

  it("have explainers in the order of their kinds", () => {
    expect(Object.keys(explainers)).toEqual(Object.keys(explainers).sort());
  });
});
