import fc from "fast-check";
import {
  aggregateEvaluations,
  defineRegulation,
  evaluationAccumulator,
  permenpanrb88of2021,
  scoreWorksheet,
  type Worksheet,
} from "sakip";
import { describe, expect, it } from "vitest";
import { plain } from "../../support/plain.ts";
import { refusal } from "../../support/refusal.ts";
import { anyLetters, lettersSheet, rankSheet } from "../../support/worksheets.ts";

const by = ({ agencyId = "" }: Worksheet) => agencyId;
const sheetOf = (agencyId: string, letter: string): Worksheet => ({
  ...lettersSheet(Array(12).fill(letter)),
  agencyId,
});

describe("evaluationAccumulator", () => {
  it("tells means and grades of each group, in the order of the keys", () => {
    const all = evaluationAccumulator({ by });
    all.addAll([sheetOf("b", "A"), sheetOf("a", "B"), sheetOf("b", "BB"), sheetOf("b", "B")]);
    const [a, b] = all.summaries();
    expect(plain(a)).toMatchObject({ kind: "evaluation-group", key: "a", count: 1, mean: "70", findings: [] });
    // (90 + 80 + 70) / 3; planning is 30 of 100 points.
    expect(plain(b)).toMatchObject({ key: "b", regulation: "permenpanrb-88-2021", count: 3, mean: "80" });
    expect(plain(b?.components[0])).toMatchObject({ key: "planning", code: "1", weight: "30", sum: "72", mean: "24" });
    expect(b?.sum).toBe("240");
    expect(plain(b?.grades.filter(({ count }) => count > 0))).toMatchObject([
      { code: "A", count: 1, share: "33.33333333333333333333333333333333333333", countAtOrAbove: 1 },
      { code: "BB", count: 1, countAtOrAbove: 2 },
      { code: "B", count: 1, countAtOrAbove: 3, shareAtOrAbove: "100" },
    ]);
    expect(evaluationAccumulator({ by }).summaries()).toEqual([]);
  });

  it("keeps years under different regulations apart", () => {
    const all = evaluationAccumulator({ by: () => "kota" });
    all.addAll([sheetOf("x", "A"), rankSheet(0)]);
    expect(all.summaries().map(({ key, regulation, count }) => [key, regulation, count])).toEqual([
      ["kota", "permenpanrb-12-2015", 1],
      ["kota", "permenpanrb-88-2021", 1],
    ]);
  });

  it("tells what it knows as plain JSON, and goes on from it", () => {
    const all = evaluationAccumulator({ by });
    all.addAll([sheetOf("a", "B"), sheetOf("a", "A")]);
    expect(plain(all)).toEqual({
      kind: "evaluation-state",
      format: 1,
      groups: [
        {
          key: "a",
          regulation: "permenpanrb-88-2021",
          count: 2,
          sum: "160",
          components: [
            { key: "internal-evaluation", sum: "40" },
            { key: "measurement", sum: "48" },
            { key: "planning", sum: "48" },
            { key: "reporting", sum: "24" },
          ],
          grades: [
            { code: "A", count: 1 },
            { code: "B", count: 1 },
          ],
        },
      ],
    });
    const again = evaluationAccumulator({ by });
    again.merge(JSON.parse(JSON.stringify(all)));
    again.merge(all);
    again.merge(again);
    expect(again.toJSON().groups[0]).toMatchObject({ count: 8, sum: "640" });
  });

  it("says by which regulation it counts, where one is given", () => {
    const own = defineRegulation({ ...permenpanrb88of2021, id: "lokal" } as never);
    const local = evaluationAccumulator({ by, regulation: own });
    local.add(sheetOf("a", "A"));
    expect(local.toJSON()).toMatchObject({ regulation: "lokal", groups: [{ regulation: "lokal" }] });
    expect(plain(local.summaries())).toMatchObject([{ regulation: "lokal", mean: "90" }]);
    expect(refusal(() => evaluationAccumulator({ by }).merge(local))).toEqual(["invalid-input other.regulation"]);
  });

  it("refuses what is wrong with any sheet, and then counts none", () => {
    const all = evaluationAccumulator({ by });
    expect(refusal(() => all.addAll([sheetOf("a", "A"), sheetOf("a", "Z"), { ...sheetOf("", "A") }]))).toEqual([
      ...Array.from({ length: 12 }, () => expect.stringMatching(/^unknown-answer sheets\[1\]\.answers/)),
      "invalid-input sheets[2].agencyId",
    ]);
    expect(refusal(() => evaluationAccumulator({ by: () => "" }).add(sheetOf("a", "A")))).toEqual([
      "invalid-input sheets[0]",
    ]);
    expect(all.toJSON().groups).toEqual([]);
    expect(refusal(() => evaluationAccumulator({} as never))).toEqual(["invalid-input options.by"]);
  });

  it("refuses every fault of a state that was tampered with", () => {
    const all = evaluationAccumulator({ by });
    all.add(sheetOf("a", "A"));
    const [group] = all.toJSON().groups;
    const merge = (groups: unknown[]) => refusal(() => all.merge({ ...all.toJSON(), groups } as never));
    expect(merge([group, group])).toEqual(["duplicate-key other.groups[1].key"]);
    expect(
      merge([
        { ...group, count: 2 },
        { ...group, key: "b", sum: "-1", components: [{ key: "x", sum: "" }] },
      ]),
    ).toEqual([
      "out-of-range other.groups[0].grades",
      "out-of-range other.groups[1].sum",
      "invalid-number other.groups[1].components[0].sum",
    ]);
  });
});

describe("properties", () => {
  const sheets = fc.array(
    fc
      .tuple(fc.constantFrom("a", "b", "c"), anyLetters)
      .map(([agencyId, letters]) => ({ ...lettersSheet(letters), agencyId })),
    { maxLength: 20 },
  );

  it("gives the same bytes for any split and any order of sheets and merges", () => {
    fc.assert(
      fc.property(sheets, fc.array(fc.nat(2), { minLength: 20, maxLength: 20 }), (all, seats) => {
        const whole = evaluationAccumulator({ by });
        whole.addAll(all);
        const parts = [0, 1, 2].map(() => evaluationAccumulator({ by }));
        for (const [i, sheet] of [...all.entries()].reverse()) parts[seats[i] ?? 0]?.add(sheet);
        const [one, two, three] = parts as [typeof whole, typeof whole, typeof whole];
        two.merge(one.toJSON());
        three.merge(JSON.parse(JSON.stringify(two)));
        expect(JSON.stringify(three)).toBe(JSON.stringify(whole));
        expect(JSON.stringify(three.summaries())).toBe(JSON.stringify(whole.summaries()));
      }),
      { numRuns: 100 },
    );
  });

  it("has the means and counts of aggregateEvaluations", () => {
    fc.assert(
      fc.property(sheets, (all) => {
        const accumulator = evaluationAccumulator({ by: () => "all" });
        accumulator.addAll(all);
        const whole = aggregateEvaluations(all.map((sheet) => ({ evaluation: scoreWorksheet(sheet) })));
        const [summary] = accumulator.summaries();
        expect(summary?.count ?? 0).toBe(whole.count);
        if (summary === undefined) return;
        expect(plain(summary.mean)).toEqual((plain(whole.mean) as { value: string }).value);
        expect(plain(summary.grades)).toEqual(plain(whole.grades));
        const means = summary.components.map(({ sum: _sum, ...own }) => own);
        expect(plain(means)).toEqual(
          (plain(whole.components) as { mean: { value: string } }[]).map((each) => ({
            ...each,
            mean: each.mean.value,
          })),
        );
      }),
      { numRuns: 100 },
    );
  });
});
