import { checkArray, checkObject, checkText, type Problem, problemAt, refuseIfAny } from "../../core/index.ts";
import { type Exact, tryExact } from "../../number/index.ts";
import { bandIndex, type Scale } from "../../scale/index.ts";
import { checkRanking, type RankedRow, type Ranking } from "../rank/index.ts";

/**
 * Selects every ranked item with a grade or a better one: all agencies with A. The grade is that of the ranked value:
 * where grades are given on two decimals, rank with `decimals: 2`.
 *
 * @term seleksi menurut predikat
 * @param ranking - A ranking made by {@link rankBy}.
 * @param scale - The scale that gives the grades; its better end is the one that the scale names.
 * @param atLeast - The code of the lowest grade that is selected: `"A"`.
 * @returns The rows with that grade or a better one, in the order of the ranking.
 * @throws A {@link SakipError} `out-of-scale` for every value outside the scale, `invalid-input` for a grade that the
 * scale does not have.
 * @see No official source; "all with A" is what Kota Batu and Sulawesi Tengah gave awards to.
 * @example
 * ```ts
 * import { defineScale, rankBy, selectGraded } from "sakip";
 *
 * const scale = defineScale({
 *   id: "two-grades",
 *   bands: [
 *     { code: "BB", label: { id: "Sangat baik", en: "Very good" }, from: 0, upTo: 80 },
 *     { code: "A", label: { id: "Memuaskan", en: "Satisfying" }, above: 80, upTo: 100 },
 *   ],
 *   source: { title: "Contoh", status: "convention" },
 * });
 * const ranking = rankBy(["80", "80.01", "79"], { value: (score) => score });
 * selectGraded(ranking, scale, "A").map((row) => row.item) // => ["80.01"]
 * ```
 */
export function selectGraded<T>(ranking: Ranking<T>, scale: Scale, atLeast: string): readonly RankedRow<T>[] {
  const problems: Problem[] = [];
  checkRanking(ranking, ["ranking"], problems);
  if (checkObject(scale, ["scale"], problems)) checkArray(scale["bands"], ["scale", "bands"], problems);
  checkText(atLeast, ["atLeast"], problems);
  refuseIfAny(problems);
  const worst = scale.bands.findIndex((band) => band?.code === atLeast);
  const codes = scale.bands.map((band) => band?.code).join(", ");
  if (worst === -1) problems.push(problemAt("invalid-input", ["atLeast"], atLeast, `a grade of the scale: ${codes}`));
  const selected = ranking.rows.filter(({ value }, i) => {
    const at = bandIndex(tryExact(value) as Exact, scale);
    if (at === -1)
      problems.push(problemAt("out-of-scale", ["ranking", "rows", i, "value"], value, `a value on "${scale.id}"`));
    return scale.better === "higher" ? at >= worst : at <= worst;
  });
  refuseIfAny(problems);
  return Object.freeze(selected);
}
