import { type Bilingual, type Computed, computed, lacks, type NotComputable } from "../../core/index.ts";
import { type Decimal, exactOf, exactToDecimal, meanOf } from "../../number/index.ts";
import { permenpanrb88of2021Sampling, type UnitCluster } from "../../regulation/index.ts";
import { gradeOf, type Scale } from "../../scale/index.ts";
import type { SampledUnitRead } from "./sampled-unit-shape.ts";

/**
 * What was sampled of a cluster.
 *
 * @term uji petik menurut klaster
 */
export interface ClusterSample {
  /** The cluster. */
  readonly cluster: UnitCluster;
  /** Its name in both languages. */
  readonly label: Bilingual;
  /** The ids of the units sampled, in the order given. */
  readonly units: readonly string[];
  /** The simple mean of their totals, exact and not rounded, and the code of its grade. */
  readonly mean: ClusterMean;
}

/**
 * The mean of the sampled units of a cluster with its grade; not computable where none was sampled.
 *
 * @term rata-rata klaster
 */
export type ClusterMean =
  | (Computed<Decimal> & {
      /** The code of the grade of that mean. */
      readonly grade: string;
    })
  | NotComputable<"no-units">;

/** Every cluster with its units, in the order in which sheets print them. */
export function clusterSamples(units: readonly SampledUnitRead[], scale: Scale): ClusterSample[] {
  return permenpanrb88of2021Sampling.value.clusters.map(({ key, label }) => {
    const own = units.filter(({ cluster }) => cluster === key);
    return { cluster: key, label, units: own.map(({ id }) => id), mean: clusterMean(own, scale) };
  });
}

const LACKS = /* @__PURE__ */ lacks({ "no-units": ["units"] });

function clusterMean(units: readonly SampledUnitRead[], scale: Scale): ClusterMean {
  if (units.length === 0) return LACKS["no-units"];
  const mean = exactToDecimal(meanOf(units.map(({ evaluation }) => exactOf(evaluation.total))));
  return { ...computed(mean), grade: gradeOf(mean, scale).code };
}
