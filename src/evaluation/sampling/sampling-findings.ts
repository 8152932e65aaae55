import type { Bilingual, Finding } from "../../core/index.ts";
import { formatNumber } from "../../number/index.ts";
import type { UnitCluster } from "../../regulation/index.ts";
import type { ClusterSample } from "./cluster-samples.ts";
import type { ConditionCheck, MeanCheck, UnitsCheck } from "./sampling-check.ts";

/** What a sample lacks for the conditions of a grade. */
export function samplingFindings(
  { grade, units, means }: ConditionCheck,
  clusters: readonly ClusterSample[],
): Finding[] {
  const named = (key: UnitCluster) => clusters.find(({ cluster }) => cluster === key)?.label ?? { id: key, en: key };
  return [
    ...units.filter(({ met }) => !met).map((each) => tooFew(grade, each, named(each.cluster))),
    ...means.filter(({ met }) => !met).flatMap((each) => tooLow(grade, each, named(each.cluster))),
  ];
}

function tooFew(grade: string, { cluster, least, count }: UnitsCheck, label: Bilingual): Finding {
  return {
    code: "too-few-sampled",
    severity: "warning",
    subject: cluster,
    path: ["units"],
    details: { grade, cluster, least, count },
    message: {
      id: `Predikat ${grade} memerlukan sedikitnya ${formatNumber(least)} unit kerja Klaster ${label.id} yang diuji petik: baru ada ${formatNumber(count)}.`,
      en: `${grade} needs at least ${least} sampled units of the ${label.en.toLowerCase()} cluster: there are ${count}.`,
    },
  };
}

/** A cluster without units has no mean, and is told as too few. */
function tooLow(grade: string, { cluster, least, mean }: MeanCheck, label: Bilingual): Finding[] {
  if (mean.status !== "computed") return [];
  const printed = (locale: "id" | "en") => formatNumber(mean.value, { locale, decimals: 2 });
  return [
    {
      code: "cluster-mean-low",
      severity: "warning",
      subject: cluster,
      path: ["units"],
      details: { grade, cluster, least, mean: mean.value, meanGrade: mean.grade },
      message: {
        id: `Predikat ${grade} memerlukan rata-rata Klaster ${label.id} yang berpredikat ${least} atau lebih baik: rata-ratanya ${printed("id")}, berpredikat ${mean.grade}.`,
        en: `${grade} needs a mean of the ${label.en.toLowerCase()} cluster whose grade is ${least} or better: it is ${printed("en")}, ${mean.grade}.`,
      },
    },
  ];
}
