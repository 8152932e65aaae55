import { computed, type Problem, problemAt, refuseIfAny } from "../../core/index.ts";
import { compare, exactOf, exactToDecimal } from "../../number/index.ts";
import { type Band, type Grade, gradeOf, type ProvedScale } from "../../scale/index.ts";
import { attempted } from "./attempted.ts";
import { simulatedRow, wordStep } from "./simulated-rows.ts";
import type { InputRead } from "./simulation-input-shape.ts";

type Rules = { readonly before: ProvedScale; readonly after: ProvedScale };

/** Scores under two scales of the same range. */
export function simulateScores({ scores }: InputRead<"scores">, { before, after }: Rules) {
  refuseIfAny(unlike(before, after));
  const problems: Problem[] = [];
  const under = ({ scale }: ProvedScale) =>
    scores.map(({ score }, i): Grade | null => {
      if (score === null) return null;
      const grade = () => gradeOf(exactToDecimal(score), scale);
      return attempted(problems, (path) => ["inputs", "scores", i, ...path], grade) ?? null;
    });
  const results = { before: under(before), after: under(after) };
  refuseIfAny(problems);
  const rows = scores.map(({ id, score }, i) => {
    const value = score === null ? {} : { value: computed(exactToDecimal(score)) };
    const [old, now] = [results.before[i]?.code, results.after[i]?.code];
    const side = (grade: string | undefined) => ({ ...value, ...(grade !== undefined && { grade }) });
    return simulatedRow({ id }, side(old), side(now), wordStep({ kind: "band", code: "band" }, old, now));
  });
  return { rows, results };
}

/** Why scores of one scale are none of the other. */
function unlike({ scale: before }: ProvedScale, { scale: after }: ProvedScale): Problem[] {
  const endsOf = (bands: readonly Band[]) => [
    bands[0]?.from ?? bands[0]?.above,
    bands.at(-1)?.upTo ?? bands.at(-1)?.below,
  ];
  const [old, now] = [endsOf(before.bands), endsOf(after.bands)];
  const isSameEnd = old.every((end, at) => {
    const other = now[at];
    return end === undefined || other === undefined ? end === other : compare(exactOf(end), exactOf(other)) === 0;
  });
  if (isSameEnd && before.better === after.better) return [];
  return [
    problemAt("invalid-input", ["rules", "after"], after.id, {
      en: `a scale of the same range and direction as "${before.id}": else a score of one is none of the other`,
      id: `skala dengan rentang dan arah yang sama dengan "${before.id}": bila tidak, nilai pada yang satu tidak berlaku pada yang lain`,
    }),
  ];
}
