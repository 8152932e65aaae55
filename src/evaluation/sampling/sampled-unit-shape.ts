import { type Given, object, type Read, type Refuse, type Shape, series, text, where, word } from "../../core/index.ts";
import { lawOfOnce, unitClusters } from "../../regulation/index.ts";
import { evaluationGiven } from "../score/index.ts";
import type { PlacedEvaluation } from "./sampled-under.ts";

const sampledUnitFields = /* @__PURE__ */ (() =>
  object({
    /** The id of the unit: once per sample. */
    id: text,
    /** The cluster it belongs to by its function. */
    cluster: word(unitClusters),
    /** Its evaluation. */
    evaluation: evaluationGiven,
  }))();

/**
 * A unit of a regional government that was sampled, with its evaluation.
 *
 * @term unit kerja yang diuji petik
 */
export interface SampledUnit extends Given<typeof sampledUnitFields> {}

/**
 * The shape of a sampled unit.
 *
 * @term unit kerja yang diuji petik
 */
export const sampledUnitShape: Shape<SampledUnit, Read<typeof sampledUnitFields>> = sampledUnitFields;

/** A sampled unit that was read. */
export type SampledUnitRead = Read<typeof sampledUnitFields>;

/**
 * The shape of a sample: units of one regional government, evaluated in one year under one regulation.
 *
 * @term uji petik unit kerja
 */
export const sampledUnitsShape = /* @__PURE__ */ (() =>
  where(where(series(sampledUnitShape), lawOfOnce("id"), ["id"]), lawOfOneEvaluation, ["evaluation"]))();

function lawOfOneEvaluation(units: readonly SampledUnitRead[], refuse: Refuse): void {
  lawOfSame(
    units.map(({ evaluation }, i) => ({ evaluation, path: [i, "evaluation"] })),
    refuse,
  );
}

/** The law that evaluations are of one year and follow one regulation: those of the first. */
export function lawOfSame(of: readonly PlacedEvaluation[], refuse: Refuse): void {
  const first = of[0]?.evaluation;
  for (const { evaluation, path } of of)
    for (const key of ["regulation", "evaluationYear"] as const)
      if (evaluation[key] !== first?.[key])
        refuse(key === "regulation" ? "mixed-regulations" : "invalid-input", [...path, key], {
          en: `the same as in the first evaluation: ${first?.[key]}`,
          id: `sama dengan evaluasi pertama: ${first?.[key]}`,
        });
}
