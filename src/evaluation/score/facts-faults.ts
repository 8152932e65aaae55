import { type Problem, problemAt } from "../../core/index.ts";
import { tryExact } from "../../number/index.ts";
import type { ProvedRegulation } from "../../regulation/index.ts";
import type { FactsRead } from "./condition-score.ts";

/** Facts that no condition asks for, and words where a condition asks for a number. */
export function factsFaults({ conditions }: ProvedRegulation, facts: FactsRead = new Map()): Problem[] {
  const asked = conditions.flatMap(({ rule }) => ("fact" in rule ? [rule] : []));
  const names = [...new Set(asked.map(({ fact }) => fact))];
  return [...facts].flatMap(([fact, value]) => {
    const path = ["facts", fact];
    const own = asked.filter((rule) => rule.fact === fact);
    if (own.length === 0)
      return [
        problemAt("invalid-input", path, value, {
          en:
            names.length === 0
              ? "no facts: no grade has a condition on one"
              : `a fact that a grade asks for: ${names.join(", ")}`,
          id:
            names.length === 0
              ? "tanpa fakta: tidak ada predikat yang mensyaratkannya"
              : `fakta yang disyaratkan: ${names.join(", ")}`,
        }),
      ];
    const asksNumber = own.some(({ oneOf }) => oneOf === undefined);
    return value === null || !asksNumber || tryExact(value) !== undefined
      ? []
      : [problemAt("invalid-number", path, value, { en: "a number", id: "angka" })];
  });
}
