import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  compareRankings,
  explainRankChange,
  explainText,
  rankBy,
  scoreComponents,
  toDecimal,
  toPlain,
} from "../../../src/index.ts";
import { refusal } from "../../budget/refusal.ts";

interface Agency {
  readonly id: string;
  readonly components: readonly { readonly key: string; readonly value: number }[];
}
const agency = (id: string, planning: number, reporting: number): Agency => ({
  id,
  components: [
    { key: "planning", value: planning },
    { key: "reporting", value: reporting },
  ],
});
const rank = (agencies: readonly Agency[]) =>
  rankBy(agencies, { value: ({ components }) => components.reduce((sum, { value }) => sum + value, 0) });

describe("explainRankChange", () => {
  const before = rank([agency("A", 40, 40), agency("B", 40, 35), agency("C", 30, 40)]);
  const after = rank([agency("A", 35, 40), agency("B", 44, 33), agency("C", 30, 50), agency("D", 10, 10)]);

  it("tells who changed sides, and what the item did itself", () => {
    // C rises from third to first: 70 would have been third, 80 ties with A as it was, and B is passed.
    const change = explainRankChange(before, after, "C");
    expect(change).toMatchObject({ before: 3, after: 1, places: 2, byItself: 1.5, byOthers: 0.5 });
    expect(change.others).toEqual([
      { id: "B", before: "ahead", after: "behind", places: 1 },
      { id: "A", before: "ahead", after: "behind", places: 1 },
    ]);
    expect(change.components.map(({ key, change: points, places }) => [key, points.toFixed(), places])).toEqual([
      ["planning", "0", 0],
      ["reporting", "10", 1.5],
    ]);
    expect(change).not.toHaveProperty("rest");
    expect(change.components[0]).not.toHaveProperty("label");
    expect(explainText(change)).toBe(
      "Peringkat C: dari 3 menjadi 1, naik 2 peringkat. Nilainya dari 70 menjadi 80 (+10). " +
        "Menguntungkan peringkatnya: B, A. " +
        "Karena perubahan nilainya sendiri: naik 1,5 peringkat; karena perubahan yang lain: naik 0,5 peringkat. " +
        "Menurut komponen, satu demi satu: “planning” 0, peringkat tetap; “reporting” +10, naik 1,5 peringkat.",
    );
  });

  it("takes components and ids from the caller, and tells what they leave", () => {
    const list = (rows: readonly (readonly [string, number])[]) => rankBy(rows, { value: ([, score]) => score });
    const change = explainRankChange(
      list([
        ["x", 5],
        ["y", 4],
      ]),
      list([
        ["x", 5],
        ["y", 7],
      ]),
      "y",
      {
        idOf: ([id]) => id,
        components: ([, score]) => ({ half: score / 2 }),
      },
    );
    expect(change.components.map(({ change: points }) => points.toFixed())).toEqual(["1.5"]);
    expect(change.rest).toMatchObject({ change: toDecimal("1.5"), places: 0 });
    expect(explainText(toPlain(change) as never, { locale: "en" })).toContain(
      "Beside the components: +1.5, rank unchanged.",
    );
  });

  it("calls the components of an evaluation by their names", () => {
    const of = (id: string, planning: string, measurement: string) => ({
      id,
      evaluation: scoreComponents({
        evaluationYear: 2024,
        components: { planning, measurement, reporting: "12", "internal-evaluation": "18" },
      }),
    });
    const rank = (all: readonly ReturnType<typeof of>[]) =>
      rankBy(all, { value: ({ evaluation }) => evaluation.total });
    // dlh: 75,1 against 77; then 77,4: the planning brings 76,9, still behind, the measurement 77,5.
    const change = explainRankChange(
      rank([of("dinkes", "24", "23"), of("dlh", "23.1", "22")]),
      rank([of("dinkes", "24", "23"), of("dlh", "24.9", "22.6")]),
      "dlh",
    );
    expect(change.components.map(({ label, places }) => [label?.id, places])).toEqual([
      ["Perencanaan Kinerja", 0],
      ["Pengukuran Kinerja", 1],
      ["Pelaporan Kinerja", 0],
      ["Evaluasi Akuntabilitas Kinerja Internal", 0],
    ]);
    expect(explainText(change)).toContain(
      "Perencanaan Kinerja +1,8, peringkat tetap; Pengukuran Kinerja +0,6, naik 1 peringkat;",
    );
    expect(explainText(change, { locale: "en" })).toContain("Performance measurement +0.6, up 1 place;");
  });

  it("refuses an id that is not in both", () => {
    expect(refusal(() => explainRankChange(before, after, "D"))).toEqual(["invalid-input id"]);
    expect(refusal(() => explainRankChange(before, after, ""))).toEqual(["invalid-input id"]);
  });
});

describe("properties", () => {
  const score = fc.integer({ min: 0, max: 6 });
  const agencies = fc
    .array(fc.option(fc.tuple(score, score)), { minLength: 2, maxLength: 8 })
    .map((all) => all.flatMap((scores, i) => (scores === null ? [] : [agency(`a${i}`, ...scores)])));

  it("adds up exactly, in both ways, and as compareRankings has it", () => {
    fc.assert(
      fc.property(agencies, agencies, (earlier, later) => {
        const [previous, current] = [rank(earlier), rank(later)];
        for (const { id, places, change } of compareRankings(previous, current).movements) {
          const told = explainRankChange(previous, current, id);
          const sum = (own: readonly { readonly places: number }[]) => own.reduce((all, each) => all + each.places, 0);
          expect(told.places).toBe(places);
          expect(told.before - told.after).toBe(places);
          expect(sum(told.others)).toBe(places);
          expect(told.byItself + told.byOthers).toBe(places);
          expect(sum(told.components) + (told.rest?.places ?? 0)).toBe(told.byItself);
          const points = told.components.reduce((all, each) => all.plus(each.change), toDecimal(0));
          expect(points.equals(change)).toBe(true);
        }
      }),
    );
  });
});
