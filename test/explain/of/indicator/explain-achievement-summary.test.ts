import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type AchievementInput,
  type AchievementSummary,
  achievementAccumulator,
  auditOpinionLevels,
  explainAchievementSummary,
  explainText,
  lkjipPolicy,
  permendagri86of2017Scale,
} from "../../../../src/index.ts";
import { explanationLaws, figures } from "../../../support/explanation-laws.ts";
import { refusal } from "../../../support/refusal.ts";

type Options = Omit<Parameters<typeof achievementAccumulator>[0], "by">;

function summaryOf(rows: readonly AchievementInput[], options: Options = {}): AchievementSummary {
  const counted = achievementAccumulator({ by: () => "dinas kesehatan", ...options });
  counted.addAll(rows);
  const [only] = counted.summaries();
  if (only === undefined) throw new Error("one group was expected");
  return only;
}

const row = (target: AchievementInput["target"], realization: AchievementInput["realization"]): AchievementInput => ({
  polarity: "maximize",
  target,
  realization,
});
// 60.3/80 = 75.375 %, rounded 75.38; (2 × 22.1 − 18.1)/22.1 = 118.099… %, rounded 118.1; together 193.48.
const mixed: readonly AchievementInput[] = [
  row("80", "60.3"),
  { polarity: "minimize", target: "22.10", realization: "18.10" },
  row(15, null),
  { ...row(9, null), situation: "not-yet-due" },
];
const level = { kind: "level", scale: auditOpinionLevels, level: "WTP" } as const;

describe("explainAchievementSummary", () => {
  it("divides the sum by those that have an achievement, and counts each kind", () => {
    const explanation = explainAchievementSummary(
      summaryOf(mixed, { policy: lkjipPolicy, scale: permendagri86of2017Scale, missing: "redistribute" }),
    );
    // 193.48 ÷ 2.
    expect(explanation).toMatchObject({ subject: "achievement-summary", value: "96.74", unit: "percent" });
    const text = explainText(explanation);
    expect(text).toContain(
      "Rata-rata capaian dinas kesehatan: 96,74%. Dihitung dari jumlah capaian 193,48% ÷ banyak data yang dipakai 2 = 96,74%.",
    );
    expect(text).toContain(
      "seharusnya 3; seluruhnya 4 indikator; mempunyai capaian 2 indikator; mencapai target 1 indikator; " +
        "tanpa capaian karena realisasi tidak ada 1 indikator; tanpa capaian karena",
    );
    expect(text).toContain("dalam kelas Sedang 1 indikator; dalam kelas Sangat Tinggi 1 indikator.");
    expect(text).toContain("capaian yang tidak ada tidak diikutkan; capaian predikat membatalkan rata-rata.");
    expect(text).toContain("1 dari 3 indikator yang sudah waktunya diukur belum mempunyai capaian.");
    expect(explainText(explanation, { locale: "en" })).toContain(
      "Computed from sum of the achievements 193.48% ÷ number of data used 2 = 96.74%.",
    );
  });

  it("divides by all that were due where what is missing counts as zero", () => {
    const explanation = explainAchievementSummary(summaryOf(mixed, { policy: lkjipPolicy, missing: "zero" }));
    // 193.48 ÷ 3, which does not end.
    expect(explanation.value).toBe("64.49333333333333333333333333333333333333");
    expect(explainText(explanation)).toContain("jumlah capaian 193,48% ÷ seharusnya 3 ≈ 64,4933%.");
    const silent = explainAchievementSummary(summaryOf([row(15, null)], { missing: "zero" }));
    expect(silent.value).toBe("0");
    expect(explainText(silent)).toContain("jumlah capaian 0% ÷ seharusnya 1 = 0%.");
  });

  it("keeps the fraction of a sum that does not end, also out of JSON", () => {
    // 1/3 and 2/7 in percent: 100/3 + 200/7 = 1300/21; half of it is 650/21.
    const summary = summaryOf([row(3, 1), row(7, 2)]);
    const explanation = explainAchievementSummary(JSON.parse(JSON.stringify(summary)));
    expect(explanation.formula).toMatchObject({ op: "divide", of: [{ value: "1300/21" }, { value: "2" }] });
    expect(explanation.value).toBe("30.95238095238095238095238095238095238095");
  });

  it("says so where the sum has too many digits to be written down", () => {
    // Targets are the numbers from 10⁹: their common denominator has some thousand digits.
    const rows = Array.from({ length: 150 }, (_, i) => row(1e9 + i, 1));
    const explanation = explainAchievementSummary(JSON.parse(JSON.stringify(summaryOf(rows))));
    expect(explanation.formula).toBeNull();
    expect(explanation.value).toMatch(/^0\.00000009999999/);
    expect(explainText(explanation)).toContain(
      "Dihitung dari jumlah eksaknya, yang angkanya terlalu panjang untuk dituliskan.",
    );
  });

  it("says why there is no mean, and leaves levels out on request", () => {
    const refused = explainAchievementSummary(summaryOf(mixed));
    expect(refused).toMatchObject({ value: null, formula: null, reason: "missing-achievement" });
    const rows = [row(4, 3), { polarity: "maximize", target: level, realization: "WTP" } as const];
    const leftOut = explainAchievementSummary(summaryOf(rows, { levels: "leave-out" }));
    expect(leftOut.value).toBe("75");
    expect(explainText(leftOut)).toContain("capaiannya berupa predikat 1 indikator");
    expect(explainAchievementSummary(summaryOf(rows))).toMatchObject({ value: null, reason: "level-achievement" });
  });

  it("refuses what is no summary", () => {
    expect(refusal(() => explainAchievementSummary({ kind: "achievement" } as never))).toContain(
      "invalid-input result.kind",
    );
  });
});

explanationLaws(
  fc
    .record({
      rows: fc.array(
        fc.record({
          polarity: fc.constantFrom("maximize" as const, "minimize" as const),
          target: figures,
          realization: fc.option(figures, { freq: 5 }),
        }),
        { minLength: 1, maxLength: 6 },
      ),
      missing: fc.constantFrom("refuse" as const, "redistribute" as const, "zero" as const),
      rounds: fc.boolean(),
    })
    .map(({ rows, missing, rounds }) => summaryOf(rows, { missing, ...(rounds && { policy: lkjipPolicy }) })),
  explainAchievementSummary,
);
