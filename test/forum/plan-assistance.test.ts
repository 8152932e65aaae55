import fc from "fast-check";
import { type AssistanceList, isWorkingDay, parsePeriod, planAssistance, selectForAssistance, toPlain } from "sakip";
import { describe, expect, it } from "vitest";
import { refusal } from "../support/refusal.ts";

const forum = (rates: Record<string, number | null>, places: number): AssistanceList =>
  selectForAssistance(
    Object.entries(rates).map(([key, rate]) => ({ key, rate })),
    { period: parsePeriod("2023-TW3"), places },
  );
const batu = forum({ disnaker: 30, kesbangpol: 33, dpkp: 39, dlh: 45, dinsos: null }, 3);

describe("planAssistance", () => {
  it("gives the lowest agency the expert who is free first", () => {
    // 16 November 2023 is a Thursday.
    const plan = planAssistance(batu, { from: "2023-11-16", days: 5, experts: ["x", "y"], holidays: [] });
    const { findings, sessions: _, ...facts } = plan;
    expect(facts).toEqual({
      kind: "assistance-plan",
      period: { kind: "quarter", year: 2023, quarter: 3 },
      from: "2023-11-16",
      experts: ["x", "y"],
      holidays: [],
      days: 5,
      countedIn: "working-days",
      until: "2023-11-29",
      undecided: [],
    });
    expect(findings).toMatchObject([
      {
        code: "assistance-unjudged",
        severity: "info",
        subject: "dinsos",
        path: ["list", "unranked"],
        details: { agency: "dinsos", period: { kind: "quarter", year: 2023, quarter: 3 } },
        message: {
          id: "dinsos tidak dapat dinilai pada Triwulan III 2023, sehingga tidak diketahui apakah memerlukan asistensi.",
          en: "dinsos could not be judged in Quarter III 2023, so nobody knows whether it needs help.",
        },
      },
    ]);
    expect(plan.sessions).toEqual([
      { agencyId: "disnaker", rank: 1, expert: "x", start: "2023-11-16", end: "2023-11-22", turn: 1 },
      { agencyId: "kesbangpol", rank: 2, expert: "y", start: "2023-11-16", end: "2023-11-22", turn: 1 },
      { agencyId: "dpkp", rank: 3, expert: "x", start: "2023-11-23", end: "2023-11-29", turn: 2 },
    ]);
  });

  it("works around weekends and holidays, and counts calendar days without them", () => {
    const sessions = (options: object) =>
      planAssistance(batu, { from: "2023-12-23", days: 2, experts: ["x", "y", "z"], ...options } as never).sessions[0];
    // The 23rd is a Saturday, Monday the 25th and Tuesday the 26th are off.
    expect(sessions({ holidays: ["2023-12-25", "2023-12-26"] })).toMatchObject({
      start: "2023-12-27",
      end: "2023-12-28",
    });
    expect(sessions({})).toMatchObject({ start: "2023-12-23", end: "2023-12-24" });
    const week = planAssistance(batu, { from: "2023-11-16", days: 7, experts: ["x"] });
    expect([week.countedIn, week.sessions[0]?.end]).toEqual(["calendar-days", "2023-11-22"]);
  });

  it("has no session for those who wait for a decision, unless people decided", () => {
    const tied = forum({ a: 30, b: 40, c: 40 }, 2);
    const plan = planAssistance(tied, { from: "2023-11-16", days: 7, experts: ["x"] });
    expect([plan.sessions.map(({ agencyId }) => agencyId), plan.undecided]).toEqual([["a"], ["b", "c"]]);
    expect(plan.findings[0]).toMatchObject({
      severity: "warning",
      subject: "b",
      path: ["list", "contested"],
      details: { agency: "b" },
    });
    expect(plan.findings.map(({ code, message }) => [code, message.id])).toEqual([
      [
        "assistance-undecided",
        "b bernilai sama di batas daftar dan menunggu keputusan, sehingga belum mendapat jadwal asistensi.",
      ],
      [
        "assistance-undecided",
        "c bernilai sama di batas daftar dan menunggu keputusan, sehingga belum mendapat jadwal asistensi.",
      ],
    ]);
    const decided = planAssistance(tied, { from: "2023-11-16", days: 7, experts: ["x"], selected: ["c", "a"] });
    expect([decided.sessions.map(({ agencyId }) => agencyId), decided.undecided]).toEqual([["a", "c"], []]);
  });

  it("tells of agencies that could not be judged, and of sessions beyond the year", () => {
    const { findings } = planAssistance(batu, { from: "2023-12-18", days: 7, experts: ["x"] });
    expect(findings.map(({ code, subject }) => [code, subject])).toEqual([
      ["assistance-unjudged", "dinsos"],
      ["assistance-after-year", "dpkp"],
    ]);
    expect(findings[1]?.message.id).toBe(
      "Asistensi dpkp baru selesai 7 Januari 2024, sesudah tahun anggaran 2023 berakhir.",
    );
  });

  it("lists each holiday once, in order, and none where calendar days are counted", () => {
    const holidays = ["2023-12-26", "2023-12-25", "2023-12-26"];
    const options = { from: "2023-12-23", days: 1, experts: ["x"] };
    expect(planAssistance(batu, { ...options, holidays }).holidays).toEqual(["2023-12-25", "2023-12-26"]);
    expect(planAssistance(batu, options)).not.toHaveProperty("holidays");
    expect(holidays).toEqual(["2023-12-26", "2023-12-25", "2023-12-26"]);
  });

  it("counts the last day of the year as within it", () => {
    const lowest = forum({ a: 1, b: 2 }, 1);
    const planned = (from: string) => planAssistance(lowest, { from, days: 7, experts: ["x"] });
    expect(planned("2023-12-25")).toMatchObject({ until: "2023-12-31", findings: [] });
    expect(planned("2023-12-26").findings).toMatchObject([
      {
        code: "assistance-after-year",
        severity: "warning",
        subject: "a",
        path: [],
        details: { agency: "a", end: "2024-01-01", year: 2023 },
      },
    ]);
  });

  it("helps for a day, or for a year and a day, and no longer", () => {
    const until = (days: number) =>
      planAssistance(forum({ a: 1 }, 1), { from: "2023-01-01", days, experts: ["x"] }).until;
    expect([until(1), until(366)]).toEqual(["2023-01-01", "2024-01-01"]);
    expect(refusal(() => until(367))).toEqual(["invalid-input options.days"]);
  });

  it("works on a list that went through JSON, and on an empty one", () => {
    const options = { from: "2023-11-16", days: 5, experts: ["x"], holidays: [] };
    expect(planAssistance(toPlain(batu), options)).toEqual(planAssistance(batu, options));
    const empty = planAssistance(forum({ a: 90 }, 0), options);
    expect([empty.sessions, "until" in empty]).toEqual([[], false]);
  });

  it("refuses every fault at once", () => {
    expect(
      refusal(() => planAssistance(batu, { from: "besok", days: 0, experts: ["x", "x"], day: 5 } as never)),
    ).toEqual([
      "invalid-input options.day",
      "invalid-date options.from",
      "invalid-input options.days",
      "invalid-input options.experts[1]",
    ]);
    const options = { from: "2023-11-16", days: 5, experts: [] as string[], selected: ["z"] };
    expect(refusal(() => planAssistance(batu, options))).toEqual(["invalid-input options.experts"]);
    expect(refusal(() => planAssistance(batu, { ...options, experts: ["x"] }))).toEqual([
      "invalid-input options.selected[0]",
    ]);
  });
});

describe("properties", () => {
  it("helps every agency once, no expert twice at a time, on working days", () => {
    const holidays = ["2023-12-25", "2023-12-26", "2024-01-01"];
    fc.assert(
      fc.property(
        fc.array(fc.nat(100), { maxLength: 9 }),
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 1, max: 10 }),
        (rates, count, days) => {
          const list = forum(Object.fromEntries(rates.map((rate, i) => [`a${i}`, rate])), rates.length);
          const experts = Array.from({ length: count }, (_, i) => `x${i}`);
          const { sessions } = planAssistance(list, { from: "2023-12-20", days, experts, holidays });
          expect(new Set(sessions.map(({ agencyId }) => agencyId)).size).toBe(list.selected.length);
          for (const expert of experts) {
            const own = sessions.filter((each) => each.expert === expert);
            own.forEach(({ start, end }, i) => {
              expect(isWorkingDay(start, { holidays }) && isWorkingDay(end, { holidays })).toBe(true);
              expect(start <= end && start > (own[i - 1]?.end ?? "")).toBe(true);
            });
          }
        },
      ),
    );
  });
});
