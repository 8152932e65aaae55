import { toDecimal } from "../../../number/index.ts";
import type { AnswerScale } from "../../rule/index.ts";

/** The answers of PermenPANRB 12/2015: fractions of the full mark, and points in component E. The best one comes first. */
export const answerScalesOf12: readonly AnswerScale[] = /* @__PURE__ */ (() => [
  scale("yes-no", ["Y", "1"], ["T", "0"]),
  scale("a-to-e", ["A", "1"], ["B", "0.75"], ["C", "0.5"], ["D", "0.25"], ["E", "0"]),
  scale("a-to-c", ["A", "1"], ["B", "0.5"], ["C", "0"]),
  // Two decimals, as printed: 0.67 and 0.33, not thirds.
  scale("a-to-d", ["A", "1"], ["B", "0.67"], ["C", "0.33"], ["D", "0"]),
  scale("points-of-3", ["A", "3"], ["B", "2"], ["C", "1"], ["D", "0.5"], ["E", "0"]),
  scale("points-of-1-5", ["A", "1.5"], ["B", "1"], ["C", "0.5"], ["D", "0.25"], ["E", "0"]),
  scale("points-of-5", ["A", "5"], ["B", "3.75"], ["C", "2.5"], ["D", "1.25"], ["E", "0"]),
  scale("points-of-2-5", ["A", "2.5"], ["B", "1.875"], ["C", "1.25"], ["D", "0.625"], ["E", "0"]),
])();

type AnswerRow = readonly [code: string, value: string];

function scale(id: string, ...rows: readonly [AnswerRow, ...AnswerRow[]]): AnswerScale {
  return {
    id,
    answers: rows.map(([code, value]) => ({ code, value: toDecimal(value) })),
    full: toDecimal(rows[0][1]),
    source: {
      title: "PermenPANRB 12/2015",
      status: "reported",
      clause: "nilai jawaban",
      note: {
        id: "Dibaca pada aplikasi lembar kerja satu instansi.",
        en: "Read in the worksheet application of one agency.",
      },
    },
  };
}
