import { type Refuse, type Shape, series, where } from "../../core/index.ts";
import { type Evaluation, type EvaluationInput, evaluationGiven } from "../../evaluation/index.ts";

/** Evaluations of a region: each of an agency of its own, all under one regulation. */
export const regionEvaluationsShape: Shape<Iterable<EvaluationInput>, readonly Evaluation[]> = /* @__PURE__ */ (() =>
  where(series(evaluationGiven, { least: 1 }), lawOfRegion, ["agencyId", "regulation"]))();

function lawOfRegion(evaluations: readonly Evaluation[], refuse: Refuse): void {
  const [first] = evaluations;
  const seen = new Set<string>();
  for (const [i, { agencyId, regulation }] of evaluations.entries()) {
    if (agencyId === undefined)
      refuse("invalid-input", [i, "agencyId"], { en: "the id of the agency", id: "tanda pengenal instansi" });
    else if (seen.has(agencyId))
      refuse("duplicate-key", [i, "agencyId"], { en: "each agency once", id: "setiap instansi satu kali" });
    else seen.add(agencyId);
    if (regulation !== first?.regulation)
      refuse("mixed-regulations", [i, "regulation"], {
        en: `"${first?.regulation}", as in the first one: plan for each regulation by itself`,
        id: `"${first?.regulation}", seperti pada yang pertama: rencanakan setiap peraturan tersendiri`,
      });
  }
}
