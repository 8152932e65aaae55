import fc from "fast-check";
import { auditOpinionLevels, measureProgress, parsePeriod, summarizeAbsorption, toPlain } from "sakip";
import { type EarlyIndicator, warnEarly } from "sakip/planning";
import { describe, expect, it } from "vitest";
import { outOfReachWords } from "../../../src/planning/warning/data/out-of-reach-words.ts";
import { refusal } from "../../support/refusal.ts";

/** Four quarters of 2024 with their targets and realisations. */
const quarters = (targets: readonly (number | null)[], realizations: readonly (number | string | null)[]) =>
  [1, 2, 3, 4].map((n, i) => ({
    period: parsePeriod(`2024-TW${n}`),
    target: targets[i] ?? null,
    realization: realizations[i] ?? null,
  }));

const added = { polarity: "maximize", method: "sum", targets: "per-period", realizations: "per-period" } as const;
const standing = { polarity: "maximize", method: "last", targets: "cumulative", realizations: "cumulative" } as const;

const warningOf = (item: EarlyIndicator, asOf = "2024-06-30", mostTimes?: number) => {
  const [warning] = warnEarly([item], { asOf, mostTimes }).warnings;
  if (warning === undefined) throw new Error("there is one warning for one item");
  const { pace } = warning;
  const times = pace?.times?.status === "computed" ? `${pace.times.value}` : pace?.times?.reason;
  const told = warning.status === "computed" ? warning.value : warning.reason;
  return { told, because: warning.because, needed: pace?.needed && `${pace.needed}`, times, warning };
};

describe("warnEarly", () => {
  it("needs so many times the pace so far, of figures that add up", () => {
    // 10 + 15 of 100 in two quarters, 12.5 each: 75 in two more, 37.5 each.
    const item = { id: "a", ...added, rows: quarters([25, 25, 25, 25], [10, 15]) };
    const { told, needed, times, warning } = warningOf(item);
    expect([told, needed, times]).toEqual(["must-speed-up", "37.5", "3"]);
    expect([warning.target, warning.reached, warning.remaining].map(String)).toEqual(["100", "25", "75"]);
    expect(warning.findings.map(({ code, message }) => [code, message.en])).toEqual([
      ["pace-too-slow", '"a" needs about 3 times the pace so far to reach its target.'],
    ]);
    expect(warningOf(item, "2024-06-30", 3).told).toBe("must-speed-up");
    expect(warningOf(item, "2024-06-30", 2.99)).toMatchObject({ told: "out-of-reach", because: "beyond-assumed-pace" });
  });

  it("tells all that it comes from, in whatever order the rows came", () => {
    const rows = quarters([25, 25, 25, 25], [10, null]);
    const [first, second, third, fourth] = rows as [
      (typeof rows)[0],
      (typeof rows)[0],
      (typeof rows)[0],
      (typeof rows)[0],
    ];
    const item = { id: "a", ...added, rows: [third, first, fourth, second] };
    const report = warnEarly([{ id: "b", budget: 100, realization: 30 }, item], {
      asOf: "2024-06-30",
      target: 60,
      mostTimes: "3.50",
    });
    const { basis, findings, assumptions, ...told } = toPlain(report);
    const periods = [{ kind: "quarter", year: 2024, quarter: 2 }];
    const about = (code: string, at: number, details: object) =>
      expect.objectContaining({
        code,
        severity: "warning",
        subject: at === 0 ? "b" : "a",
        path: ["items", at],
        details,
      });
    expect(told).toEqual({
      kind: "early-warnings",
      asOf: "2024-06-30",
      mostTimes: "3.5",
      warnings: [
        {
          id: "b",
          of: "absorption",
          status: "computed",
          value: "on-track",
          target: "60",
          reached: "30",
          remaining: "30",
          unreported: [],
          pace: {
            per: "month",
            soFar: "5",
            over: "6",
            left: "6",
            needed: "5",
            times: { status: "computed", value: "1" },
          },
          findings: [],
        },
        {
          id: "a",
          of: "indicator",
          status: "computed",
          value: "must-speed-up",
          target: "100",
          reached: "10",
          remaining: "90",
          unreported: periods,
          pace: {
            per: "quarter",
            soFar: "10",
            over: "1",
            left: "3",
            needed: "30",
            times: { status: "computed", value: "3" },
          },
          findings: [
            about("pace-too-slow", 1, { id: "a", times: "3" }),
            about("periods-unreported", 1, { id: "a", periods }),
          ],
        },
      ],
      outOfReach: [],
      offPace: ["a"],
    });
    expect([basis.status, findings.length, assumptions.length]).toEqual(["convention", 2, 4]);
    expect(warnEarly([item], { asOf: "2024-06-30" }).assumptions).toHaveLength(3);
    expect(warnEarly([], { asOf: "2024-06-30", until: "2024-06-30" })).toMatchObject({ warnings: [], offPace: [] });
    expect(warnEarly([], { asOf: "2024-06-30" })).not.toHaveProperty("mostTimes");
  });

  it("tells of what is out of reach why, and of what must fall to how much", () => {
    const cases = { id: "a", ...added, polarity: "minimize" } as const;
    const findingOf = (item: EarlyIndicator, mostTimes?: number) => {
      const [finding] = warningOf(item, "2024-06-30", mostTimes).warning.findings;
      return toPlain(finding);
    };
    const about = { severity: "warning", subject: "a", path: ["items", 0] };
    expect(findingOf({ ...cases, rows: quarters([10, 10, 10, 10], [20, 21]) })).toMatchObject({
      ...about,
      code: "target-out-of-reach",
      details: { id: "a", because: "already-passed" },
    });
    // 16 of 40 came in two quarters, and 12 may come in each of the two that are left: that is no warning.
    expect(findingOf({ ...cases, rows: quarters([10, 10, 10, 10], [8, 8]) })).toBeUndefined();
    expect(findingOf({ ...cases, rows: quarters([10, 10, 10, 10], [16, 16]) })).toMatchObject({
      ...about,
      code: "pace-too-fast",
      details: { id: "a", times: "0.25" },
      message: {
        id: '"a" harus turun menjadi sekitar 0,25 kali laju selama ini agar tidak melampaui targetnya.',
        en: '"a" must fall to about 0.25 times the pace so far to stay within its target.',
      },
    });
    const still = findingOf({ id: "a", ...added, rows: quarters([25, 25, 25, 25], [0, 0]) });
    expect(still).toMatchObject({
      ...about,
      code: "pace-too-slow",
      details: { id: "a" },
      message: { id: '"a" belum bergerak sejak awal tahun.', en: '"a" has not moved since the start of the year.' },
    });
    expect(still?.details).not.toHaveProperty("times");
  });

  it("holds possible what lies on the bound, and no more", () => {
    const mean = {
      id: "a",
      ...added,
      method: "average",
      quantity: "ratio",
      rows: quarters([80, 80, 80, 80], [60, 60]),
    } as const;
    expect(warningOf({ ...mean, possible: { most: 100 } })).toMatchObject({ told: "must-speed-up", needed: "100" });
    expect(warningOf({ ...mean, possible: { most: 99.99, least: 0 } }).because).toBe("beyond-possible");
    const cases = { id: "a", ...added, polarity: "minimize", rows: quarters([10, 10, 10, 10], [14, 16]) } as const;
    expect(warningOf({ ...cases, possible: { least: 5, most: 1000 } }).told).toBe("must-slow-down");
    expect(warningOf({ ...cases, possible: { least: 5.01 } }).because).toBe("beyond-possible");
    // Twice as fast, or half as fast, is the same change.
    expect(warningOf({ ...cases, rows: quarters([10, 10, 10, 10], [12, 8]) }, "2024-06-30", 1).told).toBe("on-track");
    expect(warningOf({ ...cases, rows: quarters([10, 10, 10, 10], [16, 8]) }, "2024-06-30", 1.5).told).toBe(
      "must-slow-down",
    );
    expect(warningOf({ ...cases, rows: quarters([10, 10, 10, 10], [16, 8]) }, "2024-06-30", 1.49).because).toBe(
      "beyond-assumed-pace",
    );
    const place = { id: "a", ...standing, start: 60, rows: quarters([null, null, null, 70], [61, 64]) };
    expect(warningOf({ ...place, possible: { most: 70 } }).told).toBe("must-speed-up");
    expect(warningOf({ ...place, possible: { most: 69 } }).because).toBe("beyond-possible");
    const falling = {
      ...place,
      polarity: "minimize",
      start: 10,
      rows: quarters([null, null, null, 6], [9.5, 9]),
    } as const;
    expect(warningOf({ ...falling, possible: { least: 6, most: 1 + 6 } }).told).toBe("must-speed-up");
    expect(refusal(() => warningOf({ ...place, possible: { least: 1, most: 1 } }))).toEqual([]);
  });

  it("stays within a target that is met exactly only where nothing comes any more", () => {
    const cases = { id: "a", ...added, polarity: "minimize" } as const;
    expect(warningOf({ ...cases, rows: quarters([10, 10, 10, 10], [20, 20]) })).toMatchObject({
      told: "must-slow-down",
      needed: "0",
      times: "0",
    });
    const of = (id: string, ...came: number[]) => ({ ...cases, id, rows: quarters([10, 10, 10, 10], came) });
    const rising = { id: "up", ...added, rows: quarters([25, 25, 25, 25], [10, 15]) };
    // To nothing; 30 came where 5 may; three times as much is needed; 24 came where 8 may.
    const items = [of("less", 16, 8), rising, of("third", 14, 16), of("none", 20, 20)];
    expect(warnEarly(items, { asOf: "2024-06-30" }).offPace).toEqual(["none", "up", "third", "less"]);
    expect(warnEarly([...items].reverse(), { asOf: "2024-06-30" }).offPace).toEqual(["none", "third", "up", "less"]);
  });

  it("takes the mean of cumulative figures for that of all periods so far", () => {
    const mean = { id: "a", ...added, method: "average", quantity: "ratio" } as const;
    const item = { ...mean, targets: "cumulative", realizations: "cumulative" } as const;
    // 70 on the mean of two quarters is 140 of the 320 that four of 80 make: 90 in each that is left.
    const { warning, ...told } = warningOf({ ...item, rows: quarters([60, 70, 75, 80], [65, 70]) });
    expect(told).toMatchObject({ told: "must-speed-up", needed: "90" });
    expect([`${warning.target}`, `${warning.reached}`, warning.remaining]).toEqual(["80", "70", undefined]);
    // Of cumulative figures the last one is enough.
    expect(warningOf({ ...item, rows: quarters([null, null, null, 80], [null, 70]) })).toMatchObject({ needed: "90" });
  });

  it("says what it would need to look at a place: a target at the end, and two readings", () => {
    const of = (targets: (number | null)[], came: (number | null)[], more = {}) =>
      warningOf({ id: "a", ...standing, ...more, rows: quarters(targets, came) }).told;
    expect(of([1, 2, 3, null], [1, 2])).toBe("no-target");
    expect(of([null, null, null, 70], [])).toBe("no-realization");
    expect(of([null, null, null, 70], [64])).toBe("no-start");
    expect(of([null, null, null, 70], [64], { start: 60 })).toBe("on-track");
    expect(of([null, null, null, 70], [null, 70], { start: 60 })).toBe("reached");
    expect(of([null, null, null, 70], [61, null])).toBe("no-start");
    expect(of([1, 1, 1, 1], [1], { method: "minimum" })).toBe("not-paced");
    // Of places the last target counts, whatever those before it are said to be; a level of water is one.
    const place = { start: 60, targets: "per-period", quantity: "level" };
    expect(of([null, null, null, 70], [61, 64], place)).toBe("must-speed-up");
    expect(of([10, 20, 30, 70], [61, 64], place)).toBe("must-speed-up");
    const opinions = quarters([], []).map((row) => ({
      ...row,
      target: { kind: "level", scale: auditOpinionLevels, level: "WTP" } as const,
      realization: "WDP",
    }));
    expect(warningOf({ id: "a", ...standing, rows: opinions }).told).toBe("not-paced");
    const needs = (item: EarlyIndicator) => {
      const { warning } = warningOf(item);
      return warning.status === "not-computable" && [warning.reason, ...warning.needs];
    };
    expect(needs({ id: "a", ...standing, rows: quarters([null, null, null, 70], [64]) })).toEqual([
      "no-start",
      "start",
    ]);
    expect(needs({ id: "a", ...added, rows: quarters([1, 1, 1, 1], [null, 1]) })).toEqual([
      "incomplete-series",
      "rows",
    ]);
    expect(needs({ id: "a", ...added, quantity: "ratio", rows: quarters([1, 1, 1, 1], [1]) })).toEqual([
      "not-additive",
      "method",
    ]);
    expect(needs({ id: "a", ...added, polarity: "stabilize", rows: quarters([1, 1, 1, 1], [1]) })).toEqual([
      "not-paced",
    ]);
    const mean = {
      id: "a",
      ...added,
      method: "average",
      quantity: "level",
      rows: quarters([1, 1, 1, 1], [1]),
    } as const;
    expect(needs(mean)).toEqual(["not-averageable", "method"]);
    expect(needs({ id: "a", ...added, rows: quarters([1, 1, 1, 1], []) })).toEqual(["no-realization", "realization"]);
    expect(warnEarly([{ budget: 1, realization: null }], { asOf: "2024-06-30", target: 1 }).warnings[0]).toMatchObject({
      reason: "not-reported",
      needs: ["realization"],
    });
    const still = warningOf({ id: "a", ...added, rows: quarters([1, 1, 1, 1], [0, 0]) }).warning;
    expect(still.pace?.times).toEqual({ status: "not-computable", reason: "no-pace", needs: [] });
    for (const item of [null, 7, "rows"])
      expect(refusal(() => warnEarly([item] as never, { asOf: "2024-06-30" }))).toEqual(["invalid-input items[0]"]);
    const silent = warningOf({ id: "a", ...added, rows: quarters([1, 1, 1, 1], []) }).warning;
    expect(silent.unreported.map((each) => each.kind === "quarter" && each.quarter)).toEqual([1, 2]);
    expect(silent.findings.map(({ code, message }) => [code, message.en])).toEqual([
      ["periods-unreported", '"a" was not reported for Quarter I 2024, Quarter II 2024; that is not taken for zero.'],
    ]);
    const passed = warningOf({ id: "a", ...added, polarity: "minimize", rows: quarters([1, 1, 1, 1], [9, 9]) }).warning;
    expect(passed.findings[0]?.message).toEqual({
      id: `Target "a" tidak terkejar lagi: ${outOfReachWords["already-passed"].id}.`,
      en: `The target of "a" cannot be reached any more: ${outOfReachWords["already-passed"].en}.`,
    });
  });

  it("takes what measured the progress as it is, with an id", () => {
    const item = { ...added, rows: quarters([25, 25, 25, 25], [10, 15]) };
    const progress = measureProgress({ ...item, asOf: "2024-06-30" });
    expect(warningOf({ id: "a", ...progress })).toMatchObject({ told: "must-speed-up", needed: "37.5", times: "3" });
    const kept = JSON.parse(JSON.stringify(progress)) as typeof progress;
    expect(warningOf({ id: "a", ...kept }).needed).toBe("37.5");
  });

  it("says when a target is reached, or the pace is enough", () => {
    expect(warningOf({ id: "a", ...added, rows: quarters([25, 25, 25, 25], [60, 40]) }).told).toBe("reached");
    expect(warningOf({ id: "a", ...added, rows: quarters([25, 25, 25, 25], [20, 30]) }).told).toBe("on-track");
  });

  it("takes cumulative figures as they are", () => {
    const rows = quarters([25, 50, 75, 100], [10, 40]);
    const item = { id: "a", ...added, targets: "cumulative", realizations: "cumulative", rows } as const;
    expect(warningOf(item)).toMatchObject({ told: "must-speed-up", needed: "30", times: "1.5" });
  });

  it("never takes what was not reported for zero", () => {
    const gap = { id: "a", ...added, rows: quarters([25, 25, 25, 25], [null, 15]) };
    expect(warningOf(gap)).toMatchObject({ told: "incomplete-series" });
    // The second quarter is over and silent: it counts among the three that are left, and is told.
    const late = warningOf({ id: "a", ...added, rows: quarters([25, 25, 25, 25], [10, null]) });
    expect(late).toMatchObject({ told: "must-speed-up", needed: "30", times: "3" });
    expect(late.warning.findings.map(({ code, message }) => [code, message.id])).toEqual([
      ["pace-too-slow", '"a" memerlukan sekitar 3 kali laju selama ini agar targetnya tercapai.'],
      ["periods-unreported", '"a" belum dilaporkan untuk Triwulan II 2024; tidak dianggap nol.'],
    ]);
    expect(warningOf({ id: "a", ...added, rows: quarters([25, 25, 25, 25], []) }).told).toBe("no-realization");
    expect(warningOf({ id: "a", ...added, rows: quarters([25, 25, 25, null], [10, 10]) }).told).toBe("no-target");
  });

  it("looks only at periods that are over", () => {
    const rows = quarters([25, 25, 25, 25], [10, 15, 50]);
    expect(warningOf({ id: "a", ...added, rows }, "2024-09-29").needed).toBe("37.5");
    expect(warningOf({ id: "a", ...added, rows }, "2024-09-30").needed).toBe("25");
  });

  it("says at the end of the year that nothing can come any more", () => {
    const rows = quarters([25, 25, 25, 25], [10, 15, 20, 25]);
    expect(warningOf({ id: "a", ...added, rows }, "2024-12-31")).toMatchObject({
      told: "out-of-reach",
      because: "no-time-left",
      needed: undefined,
    });
  });

  it("keeps a sum below its target: what has passed it stays past it", () => {
    const cases = { id: "a", ...added, polarity: "minimize" } as const;
    // At most 40 in the year; 30 came in two quarters, 15 each: 5 may come in each that is left.
    expect(warningOf({ ...cases, rows: quarters([10, 10, 10, 10], [14, 16]) })).toMatchObject({
      told: "must-slow-down",
      needed: "5",
      times: "0.3333333333333333333333333333333333333333",
    });
    expect(warningOf({ ...cases, rows: quarters([10, 10, 10, 10], [14, 16]) }, "2024-06-30", 2)).toMatchObject({
      told: "out-of-reach",
      because: "beyond-assumed-pace",
    });
    expect(warningOf({ ...cases, rows: quarters([10, 10, 10, 10], [20, 21]) })).toMatchObject({
      told: "out-of-reach",
      because: "already-passed",
    });
    expect(warningOf({ ...cases, rows: quarters([10, 10, 10, 10], [8, 10]) }).told).toBe("on-track");
    expect(warningOf({ ...cases, rows: quarters([10, 10, 10, 10], [10, 10, 10, 10]) }, "2024-12-31").told).toBe(
      "reached",
    );
  });

  it("asks how far a figure that is not added up must move", () => {
    // From 60 to 64 in two quarters, 2 each; 70 is 3 in each of the two that are left.
    const rows = quarters([null, null, null, 70], [61, 64]);
    expect(warningOf({ id: "a", ...standing, start: 60, rows })).toMatchObject({ needed: "3", times: "1.5" });
    // Without a start the first reading is one: 3 in one quarter, and 3 in each are needed.
    expect(warningOf({ id: "a", ...standing, rows })).toMatchObject({ told: "on-track", times: "1" });
    expect(warningOf({ id: "a", ...standing, rows: quarters([null, null, null, 70], [null, 64]) }).told).toBe(
      "no-start",
    );
    // Less is better: from 10 to 9 in two quarters, and to 6 in two more.
    const poverty = { id: "a", ...standing, polarity: "minimize", start: 10 } as const;
    const falling = quarters([null, null, null, 6], [9.5, 9]);
    expect(warningOf({ ...poverty, rows: falling })).toMatchObject({
      told: "must-speed-up",
      needed: "1.5",
      times: "3",
    });
    expect(warningOf({ ...poverty, rows: falling, possible: { least: 7 } })).toMatchObject({
      because: "beyond-possible",
    });
    // It went the wrong way: no number of times is enough.
    expect(warningOf({ ...poverty, rows: quarters([null, null, null, 6], [11, 12]) })).toMatchObject({
      told: "must-speed-up",
      times: "no-pace",
    });
  });

  it("asks what the periods that are left must show for a mean", () => {
    // 80 on the mean of four; 70 and 72 so far: 178 in two, 89 each, and 100 percent is the most there is.
    const mean = { id: "a", ...added, method: "average", quantity: "ratio", possible: { most: 100 } } as const;
    expect(warningOf({ ...mean, rows: quarters([80, 80, 80, 80], [70, 72]) })).toMatchObject({ needed: "89" });
    expect(warningOf({ ...mean, rows: quarters([80, 80, 80, 80], [50, 40]) })).toMatchObject({
      told: "out-of-reach",
      because: "beyond-possible",
      needed: "115",
    });
  });

  it.each([
    ["not-paced", { polarity: "stabilize" }],
    ["not-paced", { method: "maximum" }],
    ["not-additive", { quantity: "ratio" }],
    ["not-averageable", { method: "average", quantity: "level" }],
  ] as const)("tells nothing where there is no pace: %s", (reason, change) => {
    expect(warningOf({ id: "a", ...added, ...change, rows: quarters([1, 1, 1, 1], [1]) }).told).toBe(reason);
  });

  it("has no pace for levels and ranges", () => {
    const rows = quarters([1, 1, 1, 1], [1]).map((row) => ({
      ...row,
      target: { kind: "range", low: 1, high: 2 } as const,
    }));
    expect(warningOf({ id: "a", ...added, rows }).told).toBe("not-paced");
  });

  it("looks at budgets and their summaries by months, and says which lines are silent", () => {
    const lines = [
      { agencyId: "dlh", budget: 1200, realization: 540 },
      { agencyId: "dlh", budget: 800, realization: null },
      { agencyId: "bpbd", budget: 500, realization: null },
    ];
    const summaries = summarizeAbsorption(lines, { by: (line) => line.agencyId });
    // 95 percent of 1200 is 1140: 600 in three months, 200 each, and 60 each came in nine.
    const { warnings } = warnEarly(summaries, { asOf: "2023-09-30", target: 95 });
    const [dlh, bpbd] = warnings;
    expect([dlh?.id, dlh?.of, `${dlh?.pace?.soFar}`, `${dlh?.pace?.needed}`]).toEqual([
      "dlh",
      "absorption",
      "60",
      "200",
    ]);
    expect(dlh?.findings.map(({ code }) => code)).toEqual(["partly-reported", "pace-too-slow"]);
    expect(bpbd).toMatchObject({ status: "not-computable", reason: "not-reported" });
    const stored = JSON.parse(JSON.stringify(summaries));
    expect(warnEarly(stored, { asOf: "2023-09-30", target: 95 })).toEqual(
      warnEarly(summaries, { asOf: "2023-09-30", target: 95 }),
    );
    const untold = warnEarly(summaries, { asOf: "2023-09-30" }).warnings[0];
    expect(untold).toMatchObject({ status: "not-computable", reason: "no-target" });
  });

  it("says of a budget why nothing can be told, and looks to the day that it is told", () => {
    const of = (item: object, terms = {}) =>
      warnEarly([{ budget: 1200, realization: 540, ...item } as never], { asOf: "2023-09-30", target: 95, ...terms })
        .warnings[0];
    expect(of({ realization: null, unread: true })).toMatchObject({
      reason: "unread-realization",
      needs: ["realization"],
    });
    expect(of({}, { target: undefined })).toMatchObject({ id: "budget", reason: "no-target", needs: ["target"] });
    const lines = [
      { agencyId: "x", budget: 10, realization: 5 },
      { agencyId: "x", direction: "revenue" as const, budget: 10, realization: 5 },
    ];
    const [mixed] = summarizeAbsorption(lines, { by: ({ agencyId }) => agencyId });
    const told = warnEarly([mixed as never], { asOf: "2023-09-30", target: 95 }).warnings[0];
    expect(told).toMatchObject({ id: "x", reason: "mixed-directions", needs: ["direction"], unreported: [] });
    expect(`${told?.target}`).toBe("19");
    // 600 in two months instead of three, and none after the last day.
    expect(toPlain(of({}, { until: "2023-11-30" })?.pace)).toMatchObject({ needed: "300", left: "2" });
    expect(of({}, { until: "2023-09-30" })).toMatchObject({ because: "no-time-left" });
    expect(of({ realization: 1140 }, { until: "2023-09-30" })).toMatchObject({ value: "reached" });
    expect(of({ realization: 1140 })).not.toHaveProperty("because");
  });

  it("lists what cannot be reached, and what must change its pace the most first", () => {
    const of = (id: string, first: number) => ({ id, ...added, rows: quarters([25, 25, 25, 25], [first, first]) });
    const items = [
      of("late", 20),
      of("later", 5),
      of("still", 0),
      of("done", 60),
      { id: "b", budget: 10, realization: 1 },
    ];
    const report = warnEarly(items, { asOf: "2024-06-30", target: 90 });
    expect(report.offPace).toEqual(["still", "later", "b", "late"]);
    expect(report.outOfReach).toEqual([]);
    expect(report.assumptions).toHaveLength(4);
    const held = warnEarly(items, { asOf: "2024-06-30", target: 90, mostTimes: "2.5" });
    expect(held.outOfReach).toEqual(["later", "still", "b"]);
    expect(held.assumptions.at(-1)?.id).toContain("2,5 kali laju selama ini");
  });

  it("refuses with every problem at once, and changes nothing", () => {
    const item = Object.freeze({ id: "a", ...added, rows: Object.freeze(quarters([1, 1, 1, 1], [1])) });
    const report = warnEarly([item], { asOf: "2024-06-30" });
    expect(Object.isFrozen(report.warnings[0]?.pace)).toBe(true);
    expect(JSON.parse(JSON.stringify(report))).toEqual(toPlain(report));
    const broken = [
      { ...item, id: "", possible: { least: 2, most: 1 } },
      { budget: -1, realization: 0 },
    ];
    expect(refusal(() => warnEarly(broken, { asOf: "2024", mostTimes: 0.5 }))).toEqual([
      "invalid-input items[0].id",
      "out-of-range items[0].possible.most",
      "out-of-range items[1].budget",
      "invalid-date assumptions.asOf",
      "out-of-range assumptions.mostTimes",
    ]);
    expect(refusal(() => warnEarly([], { asOf: "2024-06-30", until: "2024-06-29" }))).toEqual([
      "out-of-range assumptions.until",
    ]);
  });
});

describe("properties", () => {
  it("the pace that is needed brings the target exactly", () => {
    const amounts = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(amounts, fc.integer({ min: 1, max: 60 }), (came, each) => {
        const rows = quarters([each, each, each, each], came);
        const asOf = ["2024-03-31", "2024-06-30", "2024-09-30"][came.length - 1] ?? "";
        const { warning, told } = warningOf({ id: "a", ...added, rows }, asOf);
        const sum = came.reduce((all, one) => all + one, 0);
        if (sum >= 4 * each) expect(told).toBe("reached");
        else
          expect(
            warning.pace?.needed
              ?.times(4 - came.length)
              .plus(sum)
              .minus(4 * each)
              .abs()
              .lt("1e-30"),
          ).toBe(true);
      }),
    );
  });

  it("a pace that is held possible only ever takes targets out of those that are out of reach", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 1, max: 20 }), (first, most) => {
        const item = { id: "a", ...added, rows: quarters([25, 25, 25, 25], [first]) };
        const isOut = (times: number) => warningOf(item, "2024-03-31", times).told === "out-of-reach";
        if (isOut(most + 1)) expect(isOut(most)).toBe(true);
      }),
    );
  });
});
