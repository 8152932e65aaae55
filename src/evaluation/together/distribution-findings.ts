import { findingKind, type Locale, namesFact, type Place, tell, textFact } from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import {
  absolute,
  compare,
  countFact,
  type Decimal,
  exactOf,
  exactToDecimal,
  figureFact,
  formatPercent,
  HUNDRED,
  multiply,
  subtract,
  sumOf,
} from "../../number/index.ts";
import { halfUnit } from "../score/index.ts";
import type { DistributionRead } from "./grade-distribution.ts";
import { fits, shareOf, type WorkedRow } from "./worked-rows.ts";

/** A distribution that was read, its rows with their counts, and what these add up to where all are known. */
export interface WorkedDistribution {
  readonly read: DistributionRead;
  readonly rows: readonly WorkedRow[];
  readonly sum: number | undefined;
  readonly decimals: number;
}

const unknownGradeKind = /* @__PURE__ */ findingKind("unknown-grade", "warning", {
  facts: { grade: textFact, known: namesFact },
  id: (is) => `Predikat ${is.grade} tidak ada pada skala ini: ${is.known}.`,
  en: (is) => `The scale has no grade ${is.grade}: ${is.known}.`,
});

const distributionTotal = /* @__PURE__ */ findingKind("distribution-total", "warning", {
  facts: { total: countFact, counts: countFact, difference: countFact },
  id: (is) => `Jumlah menurut predikat adalah ${is.counts}, sedangkan jumlah seluruhnya tertulis ${is.total}.`,
  en: (is) => `The counts add up to ${is.counts}, but the total is printed as ${is.total}.`,
});

/** A percent with the decimals with which the table was printed. */
const inPrint = (percent: Decimal, decimals: number, locale: Locale) => formatPercent(percent, { decimals, locale });

const percentImpossible = /* @__PURE__ */ findingKind("distribution-percent-impossible", "warning", {
  facts: { grade: textFact, of: countFact, printed: figureFact, decimals: countFact },
  id: (is, { printed, decimals }) =>
    `Tidak ada jumlah dari ${is.of} yang tercetak ${inPrint(printed, decimals, "id")} untuk predikat ${is.grade}.`,
  en: (is, { printed, decimals }) =>
    `No count of ${is.of} is printed as ${inPrint(printed, decimals, "en")} for the grade ${is.grade}.`,
});

const percentDiffers = /* @__PURE__ */ findingKind("distribution-percent", "warning", {
  facts: {
    grade: textFact,
    count: countFact,
    of: countFact,
    printed: figureFact,
    share: figureFact,
    decimals: countFact,
  },
  id: (is, { share, printed, decimals }) =>
    `Predikat ${is.grade}: ${is.count} dari ${is.of} adalah ${inPrint(share, decimals, "id")}, bukan ${inPrint(printed, decimals, "id")}.`,
  en: (is, { share, printed, decimals }) =>
    `Grade ${is.grade}: ${is.count} of ${is.of} is ${inPrint(share, decimals, "en")}, not ${inPrint(printed, decimals, "en")}.`,
});

const percentSum = /* @__PURE__ */ findingKind("distribution-percent-sum", "warning", {
  facts: { sum: figureFact, decimals: countFact },
  id: (_is, { sum, decimals }) =>
    `Persentase seluruh predikat berjumlah ${inPrint(sum, decimals, "id")}, dan pembulatan tidak menjelaskannya.`,
  en: (_is, { sum, decimals }) =>
    `The percents add up to ${inPrint(sum, decimals, "en")}, and rounding does not explain it.`,
});

/** Where a published distribution contradicts itself. */
export function distributionFindings(
  worked: WorkedDistribution,
  bands: readonly { readonly code: string }[],
): readonly Finding[] {
  const codes = bands.map(({ code }) => code);
  const at = placeIn(worked);
  return [
    ...worked.rows.flatMap(({ row: { code } }, i) =>
      codes.includes(code) ? [] : [unknownGrade(at("grades", i, "code"), code, codes)],
    ),
    ...totalFindings(worked),
    ...percentFindings(worked),
    ...sumFindings(worked),
  ];
}

const placeIn =
  ({ read: { id = "distribution" } }: WorkedDistribution) =>
  (...path: (string | number)[]): Place => ({ subject: id, path });

/** That a grade is stated which the scale does not have. */
export function unknownGrade(place: Place, grade: string, codes: readonly string[]): Finding {
  return tell(unknownGradeKind, place, { grade, known: codes });
}

function totalFindings(worked: WorkedDistribution): Finding[] {
  const { read, sum } = worked;
  const { total } = read;
  if (total === undefined || sum === undefined || total === sum) return [];
  return [tell(distributionTotal, placeIn(worked)("total"), { total, counts: sum, difference: total - sum })];
}

function percentFindings(worked: WorkedDistribution): Finding[] {
  const { read, rows, sum, decimals } = worked;
  // Where counts and total differ, a percent is right by either of them.
  const wholes = [...new Set([read.total, sum])].flatMap((whole) => (whole ? [whole] : []));
  const [whole] = wholes;
  if (whole === undefined) return [];
  return rows.flatMap(({ row: { code, count, percent }, impossible }, i): Finding[] => {
    if (percent === undefined) return [];
    const place = placeIn(worked)("grades", i, "percent");
    const facts = { grade: code, of: whole, printed: exactToDecimal(percent.answer), decimals };
    if (impossible) return [tell(percentImpossible, place, facts)];
    if (count === undefined || wholes.some((each) => fits(percent.answer, count, each, decimals))) return [];
    return [tell(percentDiffers, place, { ...facts, count, share: exactToDecimal(shareOf(count, whole)) })];
  });
}

/** Each printed percent may be half a unit of its last decimal off. */
function sumFindings(worked: WorkedDistribution): Finding[] {
  const { rows, decimals } = worked;
  const percents = rows.flatMap(({ row: { percent } }) => (percent === undefined ? [] : [percent.answer]));
  if (percents.length === 0 || percents.length < rows.length) return [];
  const sum = sumOf(percents);
  const spare = multiply(halfUnit(decimals), exactOf(percents.length));
  if (compare(absolute(subtract(sum, HUNDRED)), spare) <= 0) return [];
  return [tell(percentSum, placeIn(worked)("grades"), { sum: exactToDecimal(sum), decimals })];
}
