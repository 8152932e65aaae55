// Worksheets of twelve letters, totalled, graded and ranked, against floats and decimal.js.
import { Decimal as DecimalJs } from "decimal.js";
import { type Evaluation, gradeWorksheets, permenpanrb88of2021, rankBy, scoreWorksheet } from "sakip";
import { type GivenRank, giveFloatRanks, wrongRanks } from "./support/exact-ranks.ts";
import { bench } from "./support/rows.ts";
import { type Letter, SHARES, type Sheet, sheetsOf, WEIGHTS } from "./support/worksheets.ts";

const SHEETS = 4_000;
const sheets = sheetsOf(SHEETS);

/** Above which total which grade stands, from the highest. */
const GRADES = [
  [90, "AA"],
  [80, "A"],
  [70, "BB"],
  [60, "B"],
  [50, "CC"],
  [30, "C"],
] as const;

interface Scored {
  readonly id: string;
  readonly value: number;
  readonly grade: string;
  readonly components: readonly { readonly key: string; readonly value: number }[];
  rank: number;
}

function floatScores(): Scored[] {
  const scored = sheets.map(({ agencyId, answers }): Scored => {
    let value = 0;
    const components = Object.entries(WEIGHTS).map(([key, parts]) => {
      let sum = 0;
      for (const [part, weight] of Object.entries(parts))
        sum += (weight / 10) * (SHARES[answers[key]?.[part] as Letter] / 100);
      value += sum;
      return { key, value: sum };
    });
    return { id: agencyId, value, grade: gradeOf(value), components, rank: 0 };
  });
  scored.sort((a, b) => b.value - a.value);
  giveFloatRanks(scored);
  return scored;
}

function gradeOf(value: number): string {
  return GRADES.find(([above]) => value > above)?.[1] ?? "D";
}

function decimalScores(): { id: string; total: DecimalJs; grade: string; components: unknown; rank: number }[] {
  const scored = sheets.map(({ agencyId, answers }) => {
    let total = new DecimalJs(0);
    const components = Object.entries(WEIGHTS).map(([key, parts]) => {
      let sum = new DecimalJs(0);
      for (const [part, weight] of Object.entries(parts))
        sum = sum.plus(
          new DecimalJs(weight).div(10).times(new DecimalJs(SHARES[answers[key]?.[part] as Letter]).div(100)),
        );
      total = total.plus(sum);
      return { key, value: sum };
    });
    const grade = GRADES.find(([above]) => total.gt(above))?.[1] ?? "D";
    return { id: agencyId, total, grade, components, rank: 0 };
  });
  scored.sort((a, b) => b.total.cmp(a.total));
  scored.forEach((row, i) => {
    const before = scored[i - 1];
    row.rank = before?.total.eq(row.total) ? before.rank : i + 1;
  });
  return scored;
}

const fullResults = (): Evaluation[] => sheets.map((sheet) => scoreWorksheet(sheet, permenpanrb88of2021));
const ranked = () => rankBy(fullResults(), { value: ({ total }) => total });

/** The total of a sheet in thousandths: weights in tenths, shares in percent. */
function thousandths({ answers }: Sheet): bigint {
  return Object.entries(WEIGHTS)
    .flatMap(([key, parts]) =>
      Object.entries(parts).map(([part, weight]) => weight * SHARES[answers[key]?.[part] as Letter]),
    )
    .reduce((sum, each) => sum + BigInt(each), 0n);
}

/** How many ranks and grades are wrong. Totals are graded and ranked by two decimals, half up, as the library's rule says. */
function wrong(rows: readonly { readonly id: string; readonly rank: number; readonly grade: string }[]): number {
  const due = new Map(sheets.map((sheet) => [sheet.agencyId, (thousandths(sheet) + 5n) / 10n]));
  const given = rows.map(({ id, rank }): GivenRank => ({ part: due.get(id) ?? -1n, whole: 1n, rank }));
  const grades = rows.filter(({ id, grade }) => gradeOf(Number(due.get(id)) / 100) !== grade);
  return wrongRanks(given) + grades.length;
}

bench({
  row: "twelve letters, full results, graded and ranked",
  records: SHEETS,
  goal: 7,
  bound: 15,
  float: floatScores,
  sakip: ranked,
  decimal: decimalScores,
  wrong: () => ({
    sakip: wrong(ranked().rows.map(({ item, rank }) => ({ id: item.agencyId ?? "", rank, grade: item.grade.code }))),
    float: wrong(floatScores()),
    "decimal.js": wrong(decimalScores()),
  }),
});

/** Totals and grades, without what makes them up. */
function floatGrades() {
  return sheets.map(({ agencyId, answers }) => {
    let value = 0;
    for (const [key, parts] of Object.entries(WEIGHTS))
      for (const [part, weight] of Object.entries(parts))
        value += (weight / 10) * (SHARES[answers[key]?.[part] as Letter] / 100);
    return { id: agencyId, value, grade: gradeOf(value) };
  });
}

bench({
  row: "twelve letters, totals and grades only",
  records: SHEETS,
  goal: 1.1,
  bound: 6,
  float: floatGrades,
  sakip: () => gradeWorksheets(sheets, permenpanrb88of2021),
});
