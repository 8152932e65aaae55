import { bilingualShape, citationShape, list, optional, type Read, text, word } from "../../../../core/index.ts";
import { evaluationGiven } from "../../../../evaluation/index.ts";
import { resultNumber } from "../../../../number/index.ts";
import { numberOutcome, partShape, resultShape } from "../../shared/fields.ts";

/** What is read of a combined sheet. */
export const sheetRead = /* @__PURE__ */ (() => {
  const cell = partShape(numberOutcome);
  const clusters = <const T>(of: T) => ({ main: of, supporting: of, additional: of });
  return resultShape("combined-sheet", {
    agencyId: optional(text),
    units: list(
      partShape({ id: text, cluster: word(["main", "supporting", "additional"]), evaluation: evaluationGiven }),
    ),
    institution: optional(evaluationGiven),
    weights: optional(
      partShape({
        institution: resultNumber,
        units: resultNumber,
        clusters: partShape(clusters(resultNumber)),
      }),
    ),
    rows: list(
      partShape({
        row: word(["component", "part", "total"]),
        place: list(text),
        label: bilingualShape,
        weight: resultNumber,
        institution: cell,
        clusters: partShape(clusters(cell)),
        units: cell,
        final: cell,
        percent: cell,
      }),
    ),
    evaluation: partShape({
      status: word(["computed", "not-computable"]),
      value: optional(evaluationGiven),
      reason: optional(text),
    }),
    basis: partShape({ sheet: citationShape, clusters: citationShape, rule: optional(citationShape) }),
  });
})();

/** A combined sheet as its explainer reads it. */
export type SheetRead = Read<typeof sheetRead>;
