import { describe, expect, it } from "vitest";
import type { BudgetLine } from "../../../src/budget/line/budget-line-shape.ts";
import type { Entry } from "../../../src/budget/line/entry.ts";
import { realizationUntil, reportsUntil } from "../../../src/budget/line/realization-until.ts";
import type { Finding } from "../../../src/finding/index.ts";
import { parsePeriod } from "../../../src/period/index.ts";
import { plain } from "../../support/plain.ts";
import { entriesOf } from "../entries.ts";

const lineOf = (code: string | undefined, realization: number | null): BudgetLine => {
  const line: BudgetLine = { agencyId: "dlh", programmeId: "waste", budget: 10, realization };
  return code === undefined ? line : { ...line, period: parsePeriod(code) };
};

describe("reportsUntil", () => {
  it("orders reports by their end, and leaves out what ends later", () => {
    const entries = entriesOf(["2023-TW2", "2023-02", "2023-TW1", "2023", "2023-TW1"].map((code) => lineOf(code, 1)));
    const reports = reportsUntil(entries, "2023-06-30");
    expect(reports.map(({ end, entries: own }) => [end, own.map(({ i }) => i)])).toEqual([
      ["2023-02-28", [1]],
      ["2023-03-31", [2, 4]],
      ["2023-06-30", [0]],
    ]);
  });
});

describe("reportsUntil of periods that end on one day", () => {
  it("puts the shortest first, in whatever order they came", () => {
    const codes = ["2023", "2023-12", "2023-TW4", undefined];
    for (let turn = 0; turn < codes.length; turn++) {
      const turned = [...codes.slice(turn), ...codes.slice(0, turn)].map((code) => lineOf(code, 1));
      expect(
        reportsUntil(entriesOf(turned), "2023-12-31").map(({ start, end, first, last }) => [start, end, last - first]),
      ).toEqual([
        ["", "", Number.NaN],
        ["2023-12-01", "2023-12-31", 30],
        ["2023-10-01", "2023-12-31", 91],
        ["2023-01-01", "2023-12-31", 364],
      ]);
    }
  });
});

describe("realizationUntil", () => {
  const until = (lines: BudgetLine[], amounts?: "cumulative" | "per-period", latest = "") => {
    const findings: Finding[] = [];
    const [budget] = entriesOf([lineOf(undefined, 0)]);
    const reports = reportsUntil(entriesOf(lines), "2023-12-31");
    const value = realizationUntil(reports, budget as Entry, { latest, amounts }, findings);
    return { value: plain(value), findings: plain(findings) };
  };

  it("needs no declaration for a single report", () => {
    expect(until([lineOf(undefined, 7)], undefined, "2023-06-30")).toEqual({ value: "7", findings: [] });
    expect(until([])).toMatchObject({ value: null });
  });

  it("tells how far a cumulative amount fell, as an error below zero", () => {
    const [high, low] = [lineOf("2023-TW1", 7), lineOf("2023-TW2", 4)];
    expect(until([high, low], "cumulative")).toMatchObject({
      value: "4",
      findings: [
        {
          code: "cumulative-fell",
          severity: "warning",
          details: { item: "dlh › waste", end: "2023-06-30", fall: "3" },
        },
      ],
    });
    expect(until([high, lineOf("2023-TW2", -1)], "cumulative").findings).toMatchObject([{ severity: "error" }]);
    // A silent quarter in between hides no fall.
    const silent = [high, { ...lineOf("2023-TW2", 0), realization: null }, lineOf("2023-TW3", 4)];
    expect(until(silent, "cumulative")).toMatchObject({ value: "4", findings: [{ details: { fall: "3" } }] });
  });

  it("tells no fall where an amount stays, and takes zero for no refund", () => {
    const [high, low] = [lineOf("2023-TW1", 7), lineOf("2023-TW2", 0)];
    expect(until([high, lineOf("2023-TW2", 7)], "cumulative")).toEqual({ value: "7", findings: [] });
    const [fall] = until([high, low], "cumulative").findings as Finding[];
    expect(fall).toMatchObject({ severity: "warning", details: { end: "2023-06-30", fall: "7", negative: false } });
  });

  it("adds up periods once each, and says which of them are twice in the sum or not in it", () => {
    const about = { subject: "dlh", path: ["lines", 0] };
    expect(until([lineOf(undefined, 7), lineOf("2023-TW1", 1)], "per-period")).toEqual({ value: "8", findings: [] });
    expect(until([lineOf("2023-TW1", 50), lineOf("2023-02", 30)], "per-period")).toMatchObject({
      value: "80",
      findings: [
        {
          ...about,
          code: "overlapping-periods",
          severity: "error",
          details: { item: "dlh › waste", start: "2023-01-01", end: "2023-03-31" },
        },
      ],
    });
    const some = [lineOf("2023-TW1", null), lineOf("2023-TW2", 1), lineOf("2023-TW4", null)];
    expect(until(some, "per-period")).toMatchObject({
      value: null,
      findings: [
        {
          ...about,
          code: "missing-period",
          severity: "warning",
          details: { item: "dlh › waste", unreported: ["2023-03-31", "2023-09-30", "2023-12-31"] },
        },
      ],
    });
  });

  it("says in both languages what does not fit together", () => {
    const told = (lines: BudgetLine[], amounts: "cumulative" | "per-period") =>
      (until(lines, amounts).findings as Finding[]).map(({ message }) => message);
    expect(told([lineOf("2023", 1700), lineOf("2023", 9)], "cumulative")).toEqual([
      {
        id: "dlh › waste: Dua laporan untuk periode yang sama berbeda: 1.700 dan 9; yang terakhir dipakai.",
        en: "dlh › waste: Two reports of one period differ: 1,700 and 9; the last one counts.",
      },
    ]);
    expect(told([lineOf("2023-TW1", 50), lineOf("2023-02", 30)], "per-period")).toEqual([
      {
        id: "dlh › waste: Periode 1 Januari 2023 s.d. 31 Maret 2023 tumpang tindih dengan periode lain; realisasi terhitung dua kali.",
        en: "dlh › waste: The period 1 January 2023 to 31 March 2023 overlaps another; its realisation counts twice.",
      },
    ]);
    expect(told([lineOf("2023-TW1", null)], "per-period")).toEqual([
      {
        id: "dlh › waste: Salah satu periode belum dilaporkan, sehingga jumlahnya tidak diketahui.",
        en: "dlh › waste: A period was not reported, so that the sum is not known.",
      },
    ]);
    expect(told([lineOf("2023-TW1", 7), lineOf("2023-TW2", 4)], "cumulative")).toEqual([
      {
        id: "dlh › waste: Realisasi kumulatif turun 3: pengembalian belanja, atau realisasi per periode yang dianggap kumulatif.",
        en: "dlh › waste: The cumulative realisation fell by 3: refunds, or amounts per period taken for cumulative ones.",
      },
    ]);
  });

  it("takes for silent what reported until less than the latest day of all", () => {
    expect(until([lineOf("2023-TW2", 7)], "cumulative", "2023-06-30")).toEqual({ value: "7", findings: [] });
    expect(until([lineOf("2023-TW2", 7)], "cumulative", "2023-09-30")).toMatchObject({
      value: null,
      findings: [
        {
          code: "outdated-report",
          severity: "warning",
          details: { item: "dlh › waste", reportedUntil: "2023-06-30", latest: "2023-09-30" },
        },
      ],
    });
  });

  it("tells two reports of one period apart only when their amounts differ", () => {
    expect(until([lineOf("2023", 7), lineOf("2023", 7)]).findings).toEqual([]);
    expect(until([lineOf("2023", 7), lineOf("2023", 9)])).toMatchObject({
      value: "9",
      findings: [
        {
          code: "conflicting-reports",
          severity: "error",
          details: { item: "dlh › waste", end: "2023-12-31", amounts: ["7", "9"], difference: "2" },
        },
      ],
    });
  });
});
