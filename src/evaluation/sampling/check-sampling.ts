import { deepFreeze, type Given, object, type Read, readAll, type Shape, word } from "../../core/index.ts";
import {
  permenpanrb88of2021Sampling,
  type RegulationInput,
  regulationIfGiven,
  type SamplingCondition,
} from "../../regulation/index.ts";
import type { Scale } from "../../scale/index.ts";
import { type ClusterSample, clusterSamples } from "./cluster-samples.ts";
import { sampledUnder } from "./sampled-under.ts";
import { sampledUnitsShape } from "./sampled-unit-shape.ts";
import type { ConditionCheck, SamplingCheck } from "./sampling-check.ts";
import { samplingFindings } from "./sampling-findings.ts";

const samplingFields = /* @__PURE__ */ (() =>
  object({
    /** The code of the grade that the regional government aims at: `"BB"`. */
    target: word(permenpanrb88of2021Sampling.value.conditions.map(({ grade }) => grade)),
    /** The units sampled. */
    units: sampledUnitsShape,
  }))();

/**
 * A sample of units and the grade it is to support.
 *
 * @term uji petik unit kerja
 */
export interface Sampling extends Given<typeof samplingFields> {}

/**
 * The shape of a sample and the grade it is to support.
 *
 * @term uji petik unit kerja
 */
export const samplingShape: Shape<Sampling, Read<typeof samplingFields>> = samplingFields;

/**
 * Tells whether the sampled units of a regional government meet the conditions of PermenPANRB 88/2021 for a grade: how many
 * of each cluster, and what their mean must be; and which grade they support at most.
 *
 * @term uji petik unit kerja
 * @param input - The grade aimed at, and the units with their clusters and evaluations.
 * @param regulation - The regulation of the evaluations, when it is a variant of 88/2021.
 * @returns The check, frozen: without units the sample supports C. The grade itself still depends on the evaluation of the
 * regional government.
 * @throws A {@link SakipError} with every problem at once: `invalid-input` for a grade that is none, a cluster that is none,
 * evaluations of two years or not under 88/2021; `mixed-regulations`, `duplicate-key` for a unit given twice.
 * @see PermenPANRB 88/2021, Lampiran I, p. 33–35, read. That a missed condition is a ceiling, and that means are simple, is
 * inferred: `basis.reading`. The conditions bind regional governments alone.
 * @example
 * ```ts
 * import { checkSampling, scoreComponents } from "sakip";
 *
 * const held = (planning: string) =>
 *   scoreComponents({
 *     evaluationYear: 2024,
 *     components: { planning, measurement: "22", reporting: "11", "internal-evaluation": "17" },
 *   });
 * const units = ["disdik", "dinkes", "bappeda"].map((id) => ({ id, cluster: "main", evaluation: held("22") }) as const);
 * const { met, supported, findings } = checkSampling({ target: "B", units });
 * met // => false
 * supported.code // => "CC"
 * findings.map(({ message }) => message.en) // => ["B needs at least 3 sampled units of the supporting cluster: there are 0."]
 * ```
 */
export function checkSampling(input: Sampling, regulation?: RegulationInput): SamplingCheck {
  const [{ target, units }, given] = readAll([samplingShape, input], [regulationIfGiven, regulation, "regulation"]);
  const { scale } = sampledUnder(
    units.map(({ evaluation }, i) => ({ evaluation, path: ["units", i, "evaluation"] })),
    given,
  ).regulation;
  const { source, value } = permenpanrb88of2021Sampling;
  const clusters = clusterSamples(units, scale);
  const conditions = value.conditions.map((each) => conditionCheck(each, clusters, scale));
  const aimed = conditions.find(({ grade }) => grade === target);
  return deepFreeze({
    kind: "sampling-check",
    target,
    met: aimed?.met === true,
    supported: supportedBy(conditions, scale),
    units: units.map(({ id, cluster, evaluation }) => ({ id, cluster, evaluation })),
    clusters,
    conditions,
    findings: aimed === undefined ? [] : samplingFindings(aimed, clusters),
    basis: { conditions: source, reading: value.reading },
  });
}

function conditionCheck(
  { grade, units, means, source }: SamplingCondition,
  clusters: readonly ClusterSample[],
  scale: Scale,
): ConditionCheck {
  const rank = (code: string) => scale.bands.findIndex((band) => band.code === code);
  const counts = clusters.flatMap(({ cluster, units: { length: count } }) => {
    const { [cluster]: least } = units;
    return least === undefined ? [] : [{ cluster, least, count, met: count >= least }];
  });
  const averages = clusters.flatMap(({ cluster, mean }) => {
    const { [cluster]: least } = means;
    if (least === undefined) return [];
    return [{ cluster, least, mean, met: mean.status === "computed" && rank(mean.grade) >= rank(least) }];
  });
  const met = [...counts, ...averages].every((each) => each.met);
  return { grade, met, units: counts, means: averages, basis: source };
}

/** The conditions of a better grade hold those of a lower one, so the highest that is met is the ceiling. */
function supportedBy(conditions: readonly ConditionCheck[], { bands }: Scale): SamplingCheck["supported"] {
  const code = [...conditions].reverse().find(({ met }) => met)?.grade ?? "";
  const label = bands.find((band) => band.code === code)?.label ?? { id: code, en: code };
  return { code, label };
}
