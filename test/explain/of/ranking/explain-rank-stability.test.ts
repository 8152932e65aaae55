import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explainRankStability, explainText, rankStability, toPlain } from "../../../../src/index.ts";
import { refusal } from "../../../budget/refusal.ts";
import { explanationLaws } from "../../../support/explanation-laws.ts";

interface Agency {
  readonly id: string;
  readonly planning: number | null;
  readonly reporting: number;
}
const tested = (agencies: readonly Agency[], noise = 5, seed = 2023) =>
  rankStability(agencies, {
    components: [
      { key: "perencanaan", value: ({ planning }) => planning },
      { key: "pelaporan", value: ({ reporting }) => reporting },
    ],
    weights: { perencanaan: "0.6", pelaporan: "0.4" },
    noise,
    runs: 50,
    seed,
    doubt: 0,
  });

describe("explainRankStability", () => {
  it("tells totals, margins, and what the runs came to", () => {
    // 0,6 × 80 + 0,4 × 90 = 84; 0,6 × 84 + 0,4 × 80 = 82,4; 84 − 82,4 = 1,6, which is 2,6667 ÷ … of planning: 1,6 ÷ 0,6.
    const explanation = explainRankStability(
      tested([
        { id: "dlh", planning: 80, reporting: 90 },
        { id: "dinkes", planning: 84, reporting: 80 },
        { id: "dinsos", planning: null, reporting: 70 },
      ]),
    );
    expect(explanation.steps.map(({ subject }) => subject)).toEqual([
      "item:dlh",
      "item:dinkes",
      "pair:dlh:dinkes",
      "without:perencanaan",
      "without:pelaporan",
      "movement",
    ]);
    expect(explanation.steps[0]?.steps.map(({ subject }) => subject)).toEqual([
      "total",
      "range",
      "share-in-top",
      "to-next",
      "value-change",
      "weight-change",
    ]);
    const text = explainText(explanation);
    expect(text).toContain("Jumlah tertimbang: 84. Dihitung dari bobot “perencanaan” 0,6 × nilai “perencanaan” 80");
    expect(text).toContain("Jarak ke yang berikutnya: 1,6 poin.");
    expect(text).toContain("Bobot “pelaporan” yang menyamakan keduanya: 0,24.");
    expect(text).toContain("Rentang kepekaan:");
    expect(text).toContain("tanpa nilai, tidak diperingkat dinsos");
    expect(text).toContain("Setiap pasangan yang urutannya berubah");
  });

  it("says what the bound on pairs has left out, and reads results from before there was one", () => {
    const whole = toPlain(tested([{ id: "dlh", planning: 80, reporting: 90 }]));
    const said = (more: object) => explainRankStability({ ...whole, runs: 2000, ...more } as never).statement?.id ?? "";
    expect(said({ truncated: true, comparedRuns: 1500 })).toMatch(
      /dibandingkan hanya dalam 1\.500 dari 2\.000 penyusunan/,
    );
    expect(said({ truncated: true, comparedRuns: 2000 })).toMatch(/hanya sebagian yang disebut/);
    const { truncated: _, comparedRuns: __, ...older } = whole;
    expect(explainRankStability(older as never)).toEqual(explainRankStability(whole));
  });

  it("refuses what is no such test", () => {
    expect(refusal(() => explainRankStability({ kind: "ranking" } as never))).toContain("invalid-input result.kind");
  });
});

explanationLaws(
  fc
    .tuple(
      fc.array(fc.record({ planning: fc.option(fc.nat(20), { freq: 9 }), reporting: fc.nat(20) }), { maxLength: 6 }),
      fc.constantFrom(0, 5, 40),
      fc.nat(1000),
    )
    .map(([all, noise, seed]) =>
      tested(
        all.map((each, i) => ({ id: `dinas ${i + 1}`, ...each })),
        noise,
        seed,
      ),
    ),
  explainRankStability,
);
