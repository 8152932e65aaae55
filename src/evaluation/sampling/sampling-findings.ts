import { type Bilingual, bilingualFact, findingKind, tell, textFact } from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import { countFact, type Decimal, formatNumber } from "../../number/index.ts";
import type { UnitCluster } from "../../regulation/index.ts";
import type { ClusterSample } from "./cluster-samples.ts";
import type { ConditionCheck } from "./sampling-check.ts";

const tooFewSampled = /* @__PURE__ */ findingKind("too-few-sampled", "warning", {
  facts: { grade: textFact, cluster: textFact, label: bilingualFact, least: countFact, count: countFact },
  id: (is) =>
    `Predikat ${is.grade} memerlukan sedikitnya ${is.least} unit kerja Klaster ${is.label} yang diuji petik: baru ada ${is.count}.`,
  en: (is) =>
    `${is.grade} needs at least ${is.least} sampled units of the ${is.label.toLowerCase()} cluster: there are ${is.count}.`,
});

const meanFact = {
  type: "number",
  print: (mean: Decimal) => ({
    id: formatNumber(mean, { decimals: 2 }),
    en: formatNumber(mean, { decimals: 2, locale: "en" }),
  }),
};

const clusterMeanLow = /* @__PURE__ */ findingKind("cluster-mean-low", "warning", {
  facts: {
    grade: textFact,
    cluster: textFact,
    label: bilingualFact,
    least: textFact,
    mean: meanFact,
    meanGrade: textFact,
  },
  id: (is) =>
    `Predikat ${is.grade} memerlukan rata-rata Klaster ${is.label} yang berpredikat ${is.least} atau lebih baik: rata-ratanya ${is.mean}, berpredikat ${is.meanGrade}.`,
  en: (is) =>
    `${is.grade} needs a mean of the ${is.label.toLowerCase()} cluster whose grade is ${is.least} or better: it is ${is.mean}, ${is.meanGrade}.`,
});

/** What a sample lacks for the conditions of a grade. A cluster without units has no mean, and is told as too few. */
export function samplingFindings(
  { grade, units, means }: ConditionCheck,
  clusters: readonly ClusterSample[],
): Finding[] {
  const named = (key: UnitCluster): Bilingual =>
    clusters.find(({ cluster }) => cluster === key)?.label ?? { id: key, en: key };
  return [
    ...units
      .filter(({ met }) => !met)
      .map(({ cluster, least, count }) =>
        tell(tooFewSampled, placeOf(cluster), { grade, cluster, label: named(cluster), least, count }),
      ),
    ...means
      .filter(({ met }) => !met)
      .flatMap(({ cluster, least, mean }) => {
        if (mean.status !== "computed") return [];
        const facts = { grade, cluster, label: named(cluster), least, mean: mean.value, meanGrade: mean.grade };
        return [tell(clusterMeanLow, placeOf(cluster), facts)];
      }),
  ];
}

const placeOf = (cluster: UnitCluster) => ({ subject: cluster, path: ["units"] });
