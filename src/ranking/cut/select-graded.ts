import { type Problem, problemAt, readAll, refuseIfAny, text } from "../../core/index.ts";
import { type Scale, scaleShape } from "../../scale/index.ts";
import { gradePositions, type RankedRow, type RankingInput, rankingShapeOf } from "../rank/index.ts";

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
export function selectGraded<T>(ranking: RankingInput<T>, scale: Scale, atLeast: string): readonly RankedRow<T>[] {
  const [{ rows }, proved, code] = readAll(
    [rankingShapeOf<T>(), ranking, "ranking"],
    [scaleShape, scale, "scale"],
    [text, atLeast, "atLeast"],
  );
  const { bands, better } = proved.scale;
  const worst = bands.findIndex((band) => band.code === code);
  const codes = bands.map((band) => band.code).join(", ");
  const problems: Problem[] = [];
  if (worst === -1)
    problems.push(
      problemAt("invalid-input", ["atLeast"], atLeast, {
        en: `a grade of the scale: ${codes}`,
        id: `predikat pada skala: ${codes}`,
      }),
    );
  const positions = gradePositions(rows, proved.scale, ["ranking"], problems);
  refuseIfAny(problems);
  const isAtLeast = (at: number): boolean => (better === "higher" ? at >= worst : at <= worst);
  return Object.freeze(rows.filter((_, i) => isAtLeast(positions[i] as number)));
}
