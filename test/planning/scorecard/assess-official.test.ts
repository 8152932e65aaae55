import fc from "fast-check";
import {
  buildCascade,
  type ConsequencePolicy,
  cappedPolicy,
  measureAgreement,
  type PerformanceAgreement,
  parsePeriod,
  rateResults,
  toPlain,
} from "sakip";
import { assessOfficial, type Official } from "sakip/planning";
import { describe, expect, it } from "vitest";
import { refusal } from "../../support/refusal.ts";

const indicator = (indicatorId: string) => ({
  indicatorId,
  title: `Indikator ${indicatorId}`,
  unit: null,
  polarity: "maximize" as const,
  target: 100,
  quarters: ([1, 2, 3, 4] as const).map((quarter) => ({ quarter, target: quarter * 25 })),
});
const agreement: PerformanceAgreement = {
  id: "pk",
  year: 2024,
  firstParty: { ownerId: "kadis", position: "Kepala Dinas" },
  secondParty: null,
  objectives: [{ nodeId: "s", title: "Sasaran", indicators: [indicator("a"), indicator("b")], restsOn: [] }],
  programmes: [],
  clauses: [],
};
const of = (indicatorId: string, period: string, realization: number | null) => ({
  indicatorId,
  period: parsePeriod(period),
  realization,
});
const quartersOf = (id: string, ...values: (number | null)[]) =>
  values.map((value, i) => of(id, `2024-TW${i + 1}`, value));
const clause = (id: string, measure: string, below: number, percent: number) => ({
  id,
  when: [{ measure, below }],
  kind: "allowance" as const,
  label: { id: "TPP dikurangi", en: "Allowance cut" },
  percent,
});
const policyOf = (...clauses: ConsequencePolicy["clauses"]): ConsequencePolicy => ({
  id: "pakta",
  label: { id: "Akibat pakta", en: "Consequences of the pact" },
  since: "2024-01",
  clauses,
  source: { title: "Aturan uji", status: "convention" },
});
const cut = policyOf(clause("missed", "quarter-achievement", 90, -10));
const full = {
  agreement,
  realizations: [
    // First quarter 20 and 25 of 25: 80 and 100, mean 90; second 40 and 44 of 50: 80 and 88, mean 84.
    ...quartersOf("a", 20, 40, 75, 100),
    ...quartersOf("b", 25, 44, 75, 90),
    of("a", "2024", 100),
    of("b", "2024", 90),
  ],
  behaviour: "as-expected" as const,
  months: [
    { month: "2024-03", allowance: 10_000_000 },
    { month: "2024-06", allowance: 10_000_000 },
    { month: "2024-08", allowance: "10000000.50" },
  ],
};
const value = (outcome: { status: string; value?: unknown; reason?: string }) =>
  outcome.status === "computed" ? `${outcome.value}` : outcome.reason;

describe("assessOfficial", () => {
  it("goes from the agreement to the allowance, step by step", () => {
    const card = assessOfficial(full, { consequences: cut });
    expect(card).toMatchObject({ kind: "official-scorecard", ownerId: "kadis", position: "Kepala Dinas", year: 2024 });
    expect(card.measurement).toEqual(measureAgreement(agreement, full.realizations));
    expect(card.measurement.quarters.map(({ average }) => value(average))).toEqual(["90", "84", "100", "95"]);
    // 90 and more is above expectation, 50 and more as expected: the practice of one application.
    expect(card.quarters.map(({ rating }) => value(rating))).toEqual(["above", "as-expected", "above", "above"]);
    expect([value(card.measurement.average), value(card.rating)]).toEqual(["95", "above"]);
    expect(card.predicate.status === "computed" && card.predicate.value).toMatchObject({ predicate: "good", box: 8 });
    // In March the first quarter is over with a mean of 90, which is not below; in June and August the second with 84.
    expect(card.months.map(({ month, payment }) => [month, payment && value(payment)])).toEqual([
      ["2024-03", "10000000"],
      ["2024-06", "9000000"],
      ["2024-08", "9000000.45"],
    ]);
    expect([`${card.allowance}`, value(card.paid)]).toEqual(["30000000.5", "28000000.45"]);
    expect([card.undecided, card.findings]).toEqual([[], []]);
    expect([card.rating.basis.status, card.basis.status]).toEqual(["practice", "convention"]);
    expect(card.basis.note?.id).toContain("bukan penilaian resmi");
  });

  it("measures and rates by what it is told: a day, a policy, a plan, a scale", () => {
    const more = { ...full, realizations: full.realizations.map((each) => ({ ...each, realization: 120 })) };
    const capped = cappedPolicy(100);
    const { measurement, asOf, rating } = assessOfficial(more, { policy: capped, asOf: "2024-09-30" });
    expect(measurement).toEqual(measureAgreement(agreement, more.realizations, { policy: capped, asOf: "2024-09-30" }));
    expect(measurement).not.toEqual(measureAgreement(agreement, more.realizations, { asOf: "2024-09-30" }));
    // The year is not over by then.
    expect([asOf, value(rating)]).toEqual(["2024-09-30", "nothing-to-average"]);
    expect(assessOfficial(more)).not.toHaveProperty("asOf");
    const stricter = {
      id: "stricter",
      source: { title: "Aturan uji", status: "convention" as const },
      bands: [
        { code: "below", label: { id: "Di bawah", en: "Below" }, from: 0, below: 96 },
        { code: "above", label: { id: "Di atas", en: "Above" }, from: 96 },
      ],
    };
    const strict = assessOfficial(full, { scale: stricter });
    expect(value(strict.rating)).toBe(value(rateResults(strict.measurement.average.achievements, { scale: stricter })));
    expect(value(strict.rating)).not.toBe(value(assessOfficial(full).rating));
    const cascade = buildCascade([
      {
        id: "s",
        level: "objective",
        title: "Sasaran",
        parents: [],
        indicators: ["a", "b"].map((id) => ({
          id,
          title: id,
          unit: null,
          polarity: "maximize" as const,
          target: 100,
          accumulation: "per-period" as const,
          consolidation: "sum" as const,
        })),
      },
    ] as never).cascade;
    const planned = assessOfficial({ agreement, realizations: quartersOf("a", 10, 20, 30, 40) }, { cascade });
    expect(planned.measurement).toEqual(measureAgreement(agreement, quartersOf("a", 10, 20, 30, 40), { cascade }));
    expect(planned.measurement).not.toEqual(measureAgreement(agreement, quartersOf("a", 10, 20, 30, 40)));
  });

  it("says of everything that is open what it is of, in both languages, and nothing of what is not yet due", () => {
    const card = assessOfficial(
      { agreement, realizations: quartersOf("a", 25), months: [] },
      { asOf: "2024-03-31", consequences: cut },
    );
    expect(card.undecided).toEqual([
      {
        step: "achievement",
        of: { id: "Indikator b, Triwulan I 2024", en: "Indikator b, Quarter I 2024" },
        reason: "no-realization",
      },
      { step: "rating", of: { id: "Triwulan I 2024", en: "Quarter I 2024" }, reason: "missing-achievement" },
      { step: "predicate", of: { id: "Tahun 2024", en: "Year 2024" }, reason: "no-rating" },
    ]);
    expect([card.months, value(card.paid)]).toEqual([[], "no-allowance"]);
    expect(card.paid).toMatchObject({ needs: ["allowance"] });
    expect(card.predicate).toMatchObject({ needs: ["realizations"] });
    expect(assessOfficial(full).paid).toMatchObject({ reason: "no-policy", needs: ["policies"] });
    const bare = assessOfficial({ agreement, realizations: [of("z", "2024", 1)] }, { consequences: cut });
    expect(bare.months).toEqual([]);
    expect(bare.findings).toEqual(bare.measurement.findings);
    expect(bare.findings.length).toBeGreaterThan(0);
    const { behaviour: _, ...silent } = full;
    expect(assessOfficial(silent).predicate).toMatchObject({ reason: "no-behaviour", needs: ["behaviour"] });
  });

  it("knows of a month the last quarter that is over by its end, and no allowance where none is told", () => {
    const of = (...months: string[]) =>
      assessOfficial({ ...full, months: months.map((month) => ({ month })) }, { consequences: cut });
    const card = of("2024-02", "2024-03", "2024-05", "2024-06", "2025-01");
    expect(
      card.months.map(({ month, consequences, undecided }) => [month, consequences.length, undecided.length]),
    ).toEqual([
      // In February no quarter is over; the first has 90, the second 84, the fourth 95.
      ["2024-02", 0, 1],
      ["2024-03", 0, 0],
      ["2024-05", 0, 0],
      ["2024-06", 1, 0],
      ["2025-01", 0, 0],
    ]);
    expect([value(card.paid), "allowance" in card]).toEqual(["no-allowance", false]);
    expect(card.months.every(({ payment }) => payment === undefined)).toBe(true);
    const partly = assessOfficial(
      { ...full, months: [{ month: "2024-06", allowance: 100 }, { month: "2024-07" }] },
      { consequences: cut },
    );
    expect([`${partly.allowance}`, value(partly.paid)]).toEqual(["100", "90"]);
  });

  it("hands on what is told of a month, not known among it, before what was measured", () => {
    const absent = policyOf({ ...clause("absent", "days-absent", 0, -3), when: [{ measure: "days-absent", from: 1 }] });
    const months = [{ month: "2024-08", allowance: 100, values: { "days-absent": null } }];
    const [month] = assessOfficial({ ...full, months }, { consequences: absent }).months;
    expect(month?.undecided.map((each) => each.unknown)).toEqual([["days-absent"]]);
    const known = [{ month: "2024-08", allowance: 100, values: { "quarter-achievement": null } }];
    expect(assessOfficial({ ...full, months: known }, { consequences: cut }).paid).toMatchObject({
      reason: "clause-undecided",
      needs: ["values"],
    });
  });

  it("looks at the year and the predicate only in the months after it", () => {
    const after = policyOf(clause("year", "year-achievement", 96, -5), {
      ...clause("grade", "x", 0, -1),
      when: [{ grades: ["good"] }],
    });
    const of2025 = {
      ...full,
      months: [
        { month: "2025-01", allowance: 1000 },
        { month: "2024-12", allowance: 1000 },
      ],
    };
    const card = assessOfficial(of2025, { consequences: [after] });
    expect(
      card.months.map(({ payment, undecided }) => [payment && value(payment), undecided.map((each) => each.unknown)]),
    ).toEqual([
      // 95 is below 96, and the predicate is good: 6 percent.
      ["940", []],
      ["clause-undecided", [["year-achievement"], ["grade"]]],
    ]);
    expect(value(card.paid)).toBe("clause-undecided");
  });

  it("never takes a gap for zero, and tells every step that it leaves open", () => {
    const { behaviour: _, ...silent } = full;
    const gap = {
      ...silent,
      realizations: full.realizations.filter(
        ({ indicatorId, period }) => indicatorId === "a" || (period.kind === "quarter" && period.quarter === 1),
      ),
    };
    const card = assessOfficial(gap, { consequences: cut, asOf: "2024-07-15" });
    expect(card.undecided.map(({ step, of: what, reason }) => [step, what.id, reason])).toEqual([
      ["achievement", "Indikator b, Triwulan II 2024", "no-realization"],
      ["rating", "Triwulan II 2024", "missing-achievement"],
      ["predicate", "Tahun 2024", "no-rating"],
      ["allowance", "Juni 2024", "clause-undecided"],
      ["allowance", "Agustus 2024", "clause-undecided"],
    ]);
    expect([value(card.paid), value(card.predicate)]).toEqual(["clause-undecided", "no-rating"]);
    expect(card.measurement.quarters[1]?.average).toMatchObject({ used: 1, expected: 2 });
    // The others share its weight where the caller says so: 80.
    const shared = assessOfficial(gap, { consequences: cut, asOf: "2024-07-15", missing: "redistribute" });
    expect(value(shared.paid)).toBe("28000000.45");
  });

  it("waits for behaviour, policies and allowances", () => {
    const { behaviour: _, months: __, ...bare } = full;
    const card = assessOfficial(bare);
    expect([value(card.predicate), value(card.paid), card.allowance]).toEqual([
      "no-behaviour",
      "no-allowance",
      undefined,
    ]);
    expect(card.undecided).toEqual([
      { step: "predicate", of: { id: "Tahun 2024", en: "Year 2024" }, reason: "no-behaviour" },
    ]);
    expect(value(assessOfficial(full).paid)).toBe("no-policy");
    const before = { ...cut, since: "2025-01" };
    expect(value(assessOfficial(full, { consequences: before }).paid)).toBe("no-policy");
  });

  it("takes what is told with a month, and rounds where it is told to", () => {
    const months = [
      { month: "2024-08", allowance: 1_000_001, values: { "days-absent": 2, "quarter-achievement": 99 } },
    ];
    const absent = policyOf(clause("missed", "quarter-achievement", 90, -10), {
      ...clause("absent", "days-absent", 0, -3),
      when: [{ measure: "days-absent", from: 1 }],
    });
    const card = assessOfficial({ ...full, months }, { consequences: absent, rounding: { decimals: 0, mode: "down" } });
    // 97 percent of 1,000,001 are 970,000.97.
    expect([value(card.paid), card.months[0]?.consequences.map((each) => each.clause)]).toEqual(["970000", ["absent"]]);
  });

  it("refuses every fault of what is known and of the rules at once", () => {
    const twice = { ...full, months: [{ month: "2024-13" }, { month: "2024-08" }, { month: "2024-08" }] };
    expect(refusal(() => assessOfficial({ ...twice, agreement: { ...agreement, id: "" } }, { asOf: "besok" }))).toEqual(
      ["invalid-input agreement.id", "invalid-date months[0].month", "invalid-date options.asOf"],
    );
    expect(refusal(() => assessOfficial({ ...full, months: twice.months.slice(1) }))).toEqual([
      "duplicate-key months[1].month",
    ]);
    const worded = { agreement, realizations: [{ ...of("a", "2024", 1), realization: "baik" }] };
    expect(refusal(() => assessOfficial(worded))).toEqual(["invalid-number realizations[0].realization"]);
  });

  it("changes nothing, and hands out plain data that cannot be changed", () => {
    const card = assessOfficial(full, { consequences: cut });
    expect([Object.isFrozen(card.months[0]?.payment), Object.isFrozen(full.realizations[0])]).toEqual([true, false]);
    expect(JSON.parse(JSON.stringify(card))).toEqual(toPlain(card));
    const kept = JSON.parse(JSON.stringify(full)) as Official;
    expect(assessOfficial(kept, { consequences: cut }).paid).toEqual(card.paid);
  });
});

describe("properties", () => {
  const reached = fc.array(fc.option(fc.integer({ min: 0, max: 150 })), { minLength: 4, maxLength: 4 });

  it("what is paid is the sum of the months, and is told only where every month is decided", () => {
    fc.assert(
      fc.property(reached, reached, fc.integer({ min: 0, max: 1_000_000 }), (a, b, allowance) => {
        const months = ["2024-03", "2024-07", "2024-10", "2025-02"].map((month) => ({ month, allowance }));
        const official = { agreement, realizations: [...quartersOf("a", ...a), ...quartersOf("b", ...b)], months };
        const card = assessOfficial(official, { consequences: cut });
        const payments = card.months.map(({ payment }) => payment);
        const isDecided = payments.every((each) => each?.status === "computed");
        expect(card.paid.status === "computed").toBe(isDecided);
        const open = card.undecided.filter(({ step }) => step === "allowance").length;
        expect(open).toBe(payments.filter((each) => each?.status !== "computed").length);
        if (card.paid.status !== "computed") return;
        const sum = payments.reduce((all, each) => all + (each?.status === "computed" ? Number(each.value) : 0), 0);
        expect(Number(card.paid.value)).toBeCloseTo(sum, 6);
      }),
    );
  });

  it("a rating is that of the achievements of its period", () => {
    fc.assert(
      fc.property(reached, (a) => {
        const card = assessOfficial({ agreement, realizations: quartersOf("a", ...a) }, { missing: "redistribute" });
        for (const [i, { rating }] of card.quarters.entries()) {
          const achievements = card.measurement.quarters[i]?.average.achievements ?? [];
          expect(rating).toEqual(rateResults(achievements, { missing: "redistribute" }));
        }
      }),
    );
  });
});
