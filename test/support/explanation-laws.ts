import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explainers } from "../../src/explain/dispatch/explainers.ts";
import {
  type Explainable,
  type Explanation,
  explain,
  explainDifference,
  explainText,
  toPlain,
} from "../../src/index.ts";
import { faultsOf, nodesOf } from "./explanations.ts";
import { strangersIn } from "./strangers.ts";

/** So many random results of each type; 10,000 in the long form: EXPLAIN_RUNS=10000. */
const RUNS = Number(process.env["EXPLAIN_RUNS"] ?? 100);

/**
 * What holds of the explanation of every result of a type: each node, out of JSON, comes to its value by an evaluator that
 * shares no code with the library; the text has every figure of the input in the notation of its language and no code; its
 * copy has the same explanation; and it differs in nothing from itself.
 */
export function explanationLaws<R extends Result>(
  results: fc.Arbitrary<R>,
  explainer: (result: R) => Explanation,
  runs = RUNS,
): void {
  describe("properties", () => {
    it("recomputes, speaks, survives, and differs in nothing from itself", () => {
      fc.assert(
        fc.property(results, (result) => {
          const explanation = explainer(result);
          expect(faultsOf(explanation)).toEqual([]);
          if (isDispatched(result)) expect(explain(result)).toEqual(explanation);
          expect(explainer(toPlain(result) as unknown as R)).toEqual(explanation);
          expect(isFrozenDeep(explanation)).toBe(true);
          for (const locale of ["id", "en"] as const) {
            const text = explainText(JSON.parse(JSON.stringify(explanation)), { locale });
            expect(text).not.toMatch(/undefined|null|NaN|\[object|dalam versi ini|to this version/);
            expect(missingFigures(explanation, text, locale)).toEqual([]);
            if (locale === "id") expect(strangersIn(text)).toEqual([]);
          }
          const { changed, cause, inputs, steps, onlyBefore, onlyAfter } = explainDifference(explanation, explanation);
          expect({ changed, cause, inputs, steps, onlyBefore, onlyAfter }).toEqual(nothing);
        }),
        { numRuns: runs, seed: 20231115 },
      );
    });
  });
}

/** Results of floors above the explainers have explainers of their own, which `explain` does not know. */
function isDispatched(result: Result): result is Explainable {
  return Object.hasOwn(explainers, result.kind);
}

interface Result {
  readonly kind: string;
}

const nothing = { changed: false, cause: "none", inputs: [], steps: [], onlyBefore: [], onlyAfter: [] };

/** The figures of all inputs that the text does not have. */
function missingFigures(explanation: Explanation, text: string, locale: "id" | "en"): string[] {
  return nodesOf(explanation)
    .flatMap(({ inputs }) => inputs)
    .filter(({ isNumber, value }) => isNumber && !value.includes("/"))
    .map(({ value }) => notation(value, locale))
    .filter((figure) => !text.includes(figure));
}

/** A decimal text in the notation of a language, by hand: dots and a comma, or commas and a point. */
export function notation(decimal: string, locale: "id" | "en"): string {
  const [separator, point] = locale === "id" ? [".", ","] : [",", "."];
  const [whole = "", fraction] = decimal.replace("-", "").split(".");
  let grouped = "";
  for (let end = whole.length; end > 0; end -= 3)
    grouped = whole.slice(Math.max(0, end - 3), end) + (grouped === "" ? "" : separator + grouped);
  return `${decimal.startsWith("-") ? "-" : ""}${grouped}${fraction === undefined ? "" : point + fraction}`;
}

function isFrozenDeep(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return true;
  return Object.isFrozen(value) && Object.values(value).every(isFrozenDeep);
}

/** Amounts of money: whole, with sen, and large. */
export const amounts: fc.Arbitrary<string> = fc.oneof(
  fc.integer({ min: 0, max: 2_000 }).map(String),
  fc.integer({ min: 0, max: 10_000_000 }).map((hundredths) => (hundredths / 100).toFixed(2)),
  fc.bigInt(0n, 10n ** 15n).map(String),
);

/** Figures of indicators: small and large, below zero too. */
export const figures: fc.Arbitrary<string> = fc.oneof(
  fc.integer({ min: -20, max: 20 }).map(String),
  fc.integer({ min: -100_000, max: 10_000_000 }).map((hundredths) => (hundredths / 100).toFixed(2)),
  fc.integer({ min: 1, max: 1_000_000 }).map((thousandths) => (thousandths / 1000).toFixed(3)),
);

/** Percentages as tables print them. */
export const percents: fc.Arbitrary<string> = fc
  .integer({ min: 0, max: 15_000 })
  .map((each) => (each / 100).toFixed(2));
