import { deepFreeze, readAll } from "../../core/index.ts";
import { exactToDecimal } from "../../number/index.ts";
import { permenpanrb88of2021, type RegulationInput, regulationShape } from "../../regulation/index.ts";
import { printedWith } from "../score/index.ts";
import { distributionFindings } from "./distribution-findings.ts";
import {
  type DistributedGrade,
  type GradeDistribution,
  type GradeDistributionInput,
  gradeDistributionShape,
} from "./grade-distribution.ts";
import { shareOf, sumOfCounts, workedRows } from "./worked-rows.ts";

/**
 * Checks a published distribution of grades: that the counts add up to the total, that each percent is that of its count,
 * that percents make 100 as far as rounding allows, and that there are such grades. Where only percents were printed, the
 * counts are found that can be meant.
 *
 * @term pemeriksaan sebaran predikat
 * @param published - Counts, percents and total as printed.
 * @param regulation - The regulation whose grades they are; 88/2021 unless told, which has the grades since 2015.
 * @returns The counts with their exact shares, and findings: `distribution-total`, `distribution-percent`,
 * `distribution-percent-sum`, `distribution-percent-impossible`, `unknown-grade`.
 * @throws A {@link SakipError} with every problem at once: `duplicate-key` for a grade told twice, `invalid-number`,
 * `invalid-input`.
 * @see No official source: it is arithmetic.
 * @example Counts of Kotawaringin Barat 2023; the percents add up to 99.99, as rounding has it.
 * ```ts
 * import { checkDistribution } from "sakip";
 *
 * const { count, grades, findings } = checkDistribution({
 *   total: 37,
 *   grades: [
 *     { code: "A", count: 8, percent: "21.62" },
 *     { code: "BB", count: 9, percent: "24.32" },
 *     { code: "B", count: 12, percent: "32.43" },
 *     { code: "CC", count: 7, percent: "18.92" },
 *     { code: "C", count: 1, percent: "2.70" },
 *   ],
 * });
 * [count, grades.length, findings.length] // => [37, 5, 0]
 * ```
 * @example A count that its percent does not have.
 * ```ts
 * import { checkDistribution } from "sakip";
 *
 * const { findings } = checkDistribution({
 *   total: 10,
 *   grades: [{ code: "A", count: 4, percent: "40" }, { code: "BB", count: 5, percent: "60" }],
 * });
 * findings.map(({ code }) => code) // => ["distribution-total", "distribution-percent"]
 * ```
 */
export function checkDistribution(
  published: GradeDistributionInput,
  regulation: RegulationInput = permenpanrb88of2021,
): GradeDistribution {
  const [read, rule] = readAll(
    [gradeDistributionShape, published, "published"],
    [regulationShape, regulation, "regulation"],
  );
  const { bands } = rule.regulation.scale;
  const decimals = read.decimals ?? Math.max(0, ...read.grades.map(({ percent }) => printedWith(percent?.given ?? 0)));
  const rows = workedRows(read, decimals);
  const sum = sumOfCounts(rows);
  const place = (code: string) => bands.findIndex((band) => band.code === code);
  return deepFreeze({
    kind: "grade-distribution",
    ...(read.id !== undefined && { id: read.id }),
    regulation: rule.regulation.id,
    ...(read.total !== undefined && { total: read.total }),
    decimals,
    ...(sum !== undefined && { count: sum }),
    grades: [...rows]
      .sort((a, b) => place(b.row.code) - place(a.row.code))
      .map(({ row: { code, percent }, count }): DistributedGrade => {
        const label = bands[place(code)]?.label ?? { id: code, en: code };
        const share = count === undefined || !sum ? {} : { share: exactToDecimal(shareOf(count, sum)) };
        const printed = percent && { printed: exactToDecimal(percent.answer) };
        return { code, label, ...printed, ...(count !== undefined && { count }), ...share };
      }),
    findings: distributionFindings({ read, rows, sum, decimals }, bands),
  });
}
