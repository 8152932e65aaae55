import fc from "fast-check";
import { explainText, parsePeriod, summarizeAbsorption } from "sakip";
import { explainEarlyWarnings, warnEarly } from "sakip/planning";
import { describe, expect, it } from "vitest";
import { amounts, explanationLaws } from "../../support/explanation-laws.ts";
import { refusal } from "../../support/refusal.ts";

const rowsOf = (realizations: readonly (number | null)[]) =>
  realizations.map((realization, i) => ({ period: parsePeriod(`2024-TW${i + 1}`), target: 25, realization }));
const indicator = (realizations: readonly (number | null)[]) => ({
  id: "indikator 1",
  polarity: "maximize" as const,
  method: "sum" as const,
  targets: "per-period" as const,
  realizations: "per-period" as const,
  rows: rowsOf(realizations),
});

describe("explainEarlyWarnings", () => {
  it("tells how fast a target goes, and must go", () => {
    // 10 + 15 of 100 in two quarters, 12,5 each: 75 in two more, 37,5 each, three times as much.
    const warnings = warnEarly([indicator([10, 15, null, null])], { asOf: "2024-06-30" });
    const explanation = explainEarlyWarnings(warnings);
    const [own] = explanation.steps;
    expect(own).toMatchObject({ subject: "target:indikator 1", value: "must-speed-up" });
    expect(own?.steps.map(({ subject, value }) => [subject, value])).toEqual([
      ["pace-so-far", "12.5"],
      ["pace-needed", "37.5"],
      ["times", "3"],
    ]);
    const text = explainText(explanation);
    expect(text).toContain(
      "Target “indikator 1”: harus dipercepat. Diketahui: target 100; yang sudah dicapai 25; yang masih kurang 75.",
    );
    expect(text).toContain("Dihitung dari laju yang diperlukan 37,5 ÷ laju sejauh ini 12,5 = 3 kali.");
  });

  it("says why a target is out of reach", () => {
    const late = warnEarly([indicator([10, 15, null, null])], { asOf: "2024-06-30", mostTimes: 2 });
    const explanation = explainEarlyWarnings(late);
    expect(explanation.value).toBe("1");
    expect(explainText(explanation)).toContain(
      "tidak terkejar lagi. Diperlukan lebih dari laju yang dianggap mungkin.",
    );
  });

  it("refuses what are no warnings", () => {
    expect(refusal(() => explainEarlyWarnings({ kind: "simulation" } as never))).toContain("invalid-input result.kind");
  });
});

const reading = fc.option(fc.nat(60), { freq: 4 });
const budgets = fc
  .array(fc.record({ budget: amounts, realization: fc.option(amounts, { freq: 5 }) }), { maxLength: 3 })
  .map((all) =>
    summarizeAbsorption(
      all.map((each, i) => ({ agencyId: `dinas ${i + 1}`, ...each })),
      { by: ({ agencyId }) => agencyId },
    ),
  );
explanationLaws(
  fc
    .tuple(
      fc.array(fc.tuple(reading, reading, reading, reading), { maxLength: 2 }),
      budgets,
      fc.constantFrom(undefined, 2),
    )
    .map(([indicators, summaries, mostTimes]) =>
      warnEarly([...indicators.map((all, i) => ({ ...indicator(all), id: `indikator ${i + 1}` })), ...summaries], {
        asOf: "2024-06-30",
        target: 95,
        mostTimes,
      }),
    ),
  explainEarlyWarnings,
);
