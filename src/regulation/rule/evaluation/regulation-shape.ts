import { as, document, type Refuse, type Shape, where } from "../../../core/index.ts";
import { lawOfComponents } from "./component-laws.ts";
import { lawOfConditions } from "./condition-laws.ts";
import { type ProvedRegulation, proved } from "./proved-regulation.ts";
import { type RegulationInput, regulationFields } from "./regulation-input.ts";

/**
 * The shape of a regulation on the evaluation of AKIP, as it is written down and as {@link defineRegulation} hands it out:
 * weights add up, keys are unique, every value has its citation.
 *
 * @term peraturan evaluasi AKIP
 */
export const regulationShape: Shape<RegulationInput, ProvedRegulation> = /* @__PURE__ */ (() =>
  document(
    as(
      where(
        where(where(regulationFields, lawOfYears, ["since", "until"]), lawOfComponents, [
          "completeness",
          "scale",
          "answerScales",
          "components",
        ]),
        lawOfConditions,
        ["scale", "components", "groups", "conditions"],
      ),
      proved,
    ),
  ))();

function lawOfYears({ since, until = since }: { since: number; until: number | undefined }, refuse: Refuse): void {
  if (until < since) refuse("invalid-input", ["until"], { en: `a year from ${since} on`, id: `tahun mulai ${since}` });
}
