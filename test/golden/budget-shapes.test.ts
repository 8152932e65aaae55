// Budgets laid out at random in the ways that sheets have: any notation of levels, any words of heads, columns in any order,
// with and without numbers of columns, titles, blank rows and signatures. However it is laid out, the lines are those of the
// lowest level, and a printed total is told where it is wrong, and only there.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { budgetLineLayout, readRows } from "../../src/reading/index.ts";

interface Line {
  readonly budget: number;
  readonly spent: number;
}
type Tree = readonly (readonly (readonly Line[])[])[];

const letter = (i: number) => String.fromCharCode(65 + i);
const small = (i: number) => String.fromCharCode(97 + i);
const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI"];
const two = (i: number) => String(i + 1).padStart(2, "0");

/** A number of a row at each level, by its places from 0; `run` counts activities on through programmes. */
type Notation = (places: readonly number[], run: number) => string;
const notations: Readonly<Record<string, Notation>> = {
  dotted: (places) => places.map((i) => i + 1).join("."),
  "dotted with dots behind": (places) => `${places.map((i) => i + 1).join(".")}.`,
  "A · I · 1.1, running on": ([a = 0, b, c], run) =>
    b === undefined ? letter(a) : c === undefined ? (ROMAN[run] ?? "") : `${run + 1}.${c + 1}`,
  "I · A · 1": ([a = 0, b, c]) => (b === undefined ? (ROMAN[a] ?? "") : c === undefined ? letter(b) : `${c + 1}`),
  "A · 1 · a": ([a = 0, b, c]) => (b === undefined ? letter(a) : c === undefined ? `${b + 1}` : small(c)),
  "A · 1) · a)": ([a = 0, b, c]) =>
    b === undefined ? `${letter(a)}.` : c === undefined ? `${b + 1})` : `${small(c)})`,
  "A · A.1 · A.1.1": ([a = 0, ...rest]) => [letter(a), ...rest.map((i) => i + 1)].join("."),
  "I · I.1 · I.1.1": ([a = 0, ...rest]) => [ROMAN[a], ...rest.map((i) => i + 1)].join("."),
  "official codes": ([a = 0, b, c]) =>
    [`1.02.${two(a)}`, ...(b === undefined ? [] : [`2.${two(b)}`]), ...(c === undefined ? [] : [`00${two(c)}`])].join(
      ".",
    ),
};

const heads = {
  title: ["Uraian", "PROGRAM DAN KEGIATAN", "Program/Kegiatan/Sub Kegiatan", "Nama Program/Kegiatan"],
  budget: ["Pagu", "Anggaran (Rp)", "PAGU ANGGARAN", "Jumlah Anggaran", "Pagu\nAnggaran"],
  spent: ["Realisasi", "REALISASI (Rp)", "Realisasi Anggaran", "Real.", "Realisasi Keuangan (Rp)"],
  other: ["Keterangan", "Ket.", "Sumber Dana"],
};
const totals = ["JUMLAH", "Total", "TOTAL BELANJA", "Jumlah Keseluruhan", "Grand Total"];
const subjects = ["Gaji", "Perjalanan", "Rapat", "Pengadaan", "Pelatihan", "Monitoring", "Pemeliharaan"];

const line = fc.record({
  budget: fc.integer({ min: 1, max: 9_999_999 }),
  spent: fc.integer({ min: 0, max: 9_999_999 }),
});
const tree: fc.Arbitrary<Tree> = fc.array(
  fc.array(fc.array(line, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
  { minLength: 1, maxLength: 4 },
);
const choice = <T>(list: readonly T[]) => fc.constantFrom(...list);

const sheet = fc.record({
  tree,
  notation: choice(Object.keys(notations)),
  title: choice(heads.title),
  budget: choice(heads.budget),
  spent: choice(heads.spent),
  other: choice(heads.other),
  total: choice(totals),
  order: fc.shuffledSubarray([0, 1, 2], { minLength: 3 }),
  titles: fc.array(choice(["LAPORAN", "KABUPATEN X", ""]), { maxLength: 3 }),
  numbered: fc.boolean(),
  asText: fc.boolean(),
  signed: fc.boolean(),
  wrongBy: choice([0, 0, 1000]),
});

type Sheet = typeof sheet extends fc.Arbitrary<infer T> ? T : never;

const sum = (lines: readonly Line[], of: keyof Line) => lines.reduce((all, each) => all + each[of], 0);
const grouped = (amount: number) => `${amount}`.replace(/\B(?=(\d{3})+$)/g, ".");

/** The rows of a sheet: number, title, and figures in the order that was drawn. */
function laidOut(given: Sheet): unknown[][] {
  const { notation, order, asText } = given;
  const numberOf = notations[notation] ?? notations["dotted"];
  const placed = (cells: readonly unknown[]) => order.map((i) => cells[i]);
  const amount = (value: number) => (asText ? `${grouped(value)},00` : value);
  const row = (places: readonly number[], run: number, title: string, lines: readonly Line[]) => [
    numberOf?.(places, run),
    title,
    ...placed([amount(sum(lines, "budget")), amount(sum(lines, "spent")), null]),
  ];
  let run = -1;
  let named = 0;
  const body = given.tree.flatMap((activities, p) => [
    row([p], 0, `Urusan ${subjects[p]}`, activities.flat()),
    ...activities.flatMap((lines, a) => {
      run++;
      return [
        row([p, a], run, `Bidang ${subjects[a]}`, lines),
        ...lines.map((each, s) => row([p, a, s], run, `${subjects[s]} ke-${++named}`, [each])),
      ];
    }),
  ]);
  const all = given.tree.flat(2);
  const head = [
    notation === "official codes" ? "Kode Rekening" : "No",
    given.title,
    ...placed([given.budget, given.spent, given.other]),
  ];
  return [
    ...given.titles.map((title) => [title]),
    head,
    ...(given.numbered ? [[1, 2, 3, 4, 5]] : []),
    ...body,
    [null, given.total, ...placed([amount(sum(all, "budget") + given.wrongBy), amount(sum(all, "spent")), null])],
    ...(given.signed ? [[], [null, null, null, "Kepala Dinas,"], [], [null, null, null, "NIP. 19700101"]] : []),
  ];
}

describe("a budget in any layout", () => {
  it("gives the lines of the lowest level, and no amount twice", () => {
    fc.assert(
      fc.property(sheet, (given) => {
        const { items } = readRows(laidOut(given), budgetLineLayout, {
          context: { agencyId: "x", accumulation: "cumulative" },
        });
        const found = items.map(({ budget, realization }) => [Number(budget), Number(realization)]);
        expect(found).toEqual(given.tree.flat(2).map(({ budget, spent }) => [budget, spent]));
      }),
      { numRuns: 120 },
    );
  });

  it("tells a total that is wrong, and none that is right", () => {
    fc.assert(
      fc.property(sheet, (given) => {
        const { totals: printed } = readRows(laidOut(given), budgetLineLayout, { context: { agencyId: "x" } });
        const wrong = printed.filter(({ agrees }) => !agrees);
        expect(wrong.map(({ printed: own, right }) => Number(own) - Number(right))).toEqual(
          given.wrongBy === 0 ? [] : [given.wrongBy],
        );
      }),
      { numRuns: 120 },
    );
  });
});
