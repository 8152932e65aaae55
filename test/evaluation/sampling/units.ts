import { type Evaluation, type SampledUnit, scoreComponents } from "sakip";

/** An evaluation with this total: the shares of the four components are 30, 30, 15 and 25 percent of it. */
export function evaluationOf(thousandths: number, evaluationYear = 2024): Evaluation {
  const part = (percent: number) => `${thousandths * percent}e-5`;
  return scoreComponents({
    evaluationYear,
    components: { planning: part(30), measurement: part(30), reporting: part(15), "internal-evaluation": part(25) },
  });
}

/** Units of a cluster with these totals. */
export function unitsOf(cluster: SampledUnit["cluster"], ...totals: readonly number[]): SampledUnit[] {
  return totals.map((total, i) => ({
    id: `${cluster}-${i + 1}`,
    cluster,
    evaluation: evaluationOf(Math.round(total * 1000)),
  }));
}
