import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explainRanking, explainText, rankBy } from "../../../../src/index.ts";
import { refusal } from "../../../budget/refusal.ts";
import { explanationLaws } from "../../../support/explanation-laws.ts";
import { itemsOf } from "./items.ts";

describe("explainRanking", () => {
  it("tells behind whom and before whom each value lies", () => {
    const ranking = rankBy(
      [
        { id: "dlh", score: 70 },
        { id: "dinkes", score: 80 },
        { id: "dishub", score: 75 },
        { id: "dinsos", score: null },
      ],
      { value: ({ score }) => score },
    );
    const explanation = explainRanking(ranking);
    expect(explanation).toMatchObject({ subject: "ranking", value: "3", unit: "items" });
    expect(explanation.steps.map(({ subject, value }) => [subject, value])).toEqual([
      ["item:dinkes", "1"],
      ["item:dishub", "2"],
      ["item:dlh", "3"],
    ]);
    const text = explainText(explanation);
    expect(text).toContain("tanpa nilai, tidak diperingkat dinsos.");
    expect(text).toContain(
      "Peringkat dishub: 2. Ditentukan oleh nilai 75, yang berada di atas 70 di bawah 80. " +
        "Tepat di bawah dinkes dan di atas dlh.",
    );
    expect(text).toContain("urutan nilai tertinggi lebih dahulu");
  });

  it("tells what parted equals, and who shares places", () => {
    const agencies = [
      { id: "a1", score: 80, planning: 20 },
      { id: "b1", score: 80, planning: 25 },
      { id: "c1", score: 70, planning: 10 },
      { id: "d1", score: 70, planning: 10 },
    ];
    const ranking = rankBy(agencies, {
      value: ({ score }) => score,
      tieBreak: [{ name: "perencanaan", value: ({ planning }) => planning }],
    });
    const { steps } = explainRanking(ranking);
    expect(steps.map(({ subject, value }) => [subject, value])).toEqual([
      ["item:b1", "1"],
      ["item:a1", "2"],
      ["item:c1", "3"],
      ["item:d1", "3"],
    ]);
    expect(steps[1]?.formula).toMatchObject({ row: { upTo: "80", above: "70", gives: "2" } });
    const text = explainText(explainRanking(ranking));
    expect(text).toContain("pembeda “perencanaan” 20; tempatnya ditentukan oleh “perencanaan”.");
    expect(text).toContain("Berbagi tempat 3 sampai dengan 4 karena nilainya sama.");
  });

  it("goes from the lowest up, and rounds where the ranking does", () => {
    // 10,04 and 9,96 are both 10,0: the two share the places 1 and 2, which is rank 1,5 under that rule.
    const ranking = rankBy(["10.04", "9.96"], {
      value: (own) => own,
      decimals: 1,
      order: "ascending",
      ties: "fractional",
    });
    const { steps } = explainRanking(ranking);
    expect(steps.map(({ value }) => value)).toEqual(["1.5", "1.5"]);
    expect(steps[0]?.formula).toMatchObject({ of: [{ op: "round", decimals: 1 }] });
  });

  it("refuses what is no ranking", () => {
    expect(refusal(() => explainRanking({ kind: "selection" } as never))).toContain("invalid-input result.kind");
  });
});

explanationLaws(
  fc
    .tuple(
      itemsOf,
      fc.constantFrom("descending", "ascending"),
      fc.constantFrom("competition", "modified", "dense", "ordinal", "fractional"),
      fc.constantFrom(undefined, 0, 1),
      fc.boolean(),
    )
    .map(([items, order, ties, decimals, hasTieBreak]) =>
      rankBy(items, {
        value: ({ value }) => value,
        order,
        ties,
        ...(decimals !== undefined && { decimals }),
        tieBreak: hasTieBreak ? [{ name: "perencanaan", value: ({ other }) => other }] : [],
        eligible: ({ name }) => name !== "dinas 3" || ["baru dibentuk"],
      }),
    ),
  explainRanking,
);
