import { followUpAssistance, parseIndonesianNumber, parsePeriod, selectForAssistance } from "sakip";
import { describe, expect, it } from "vitest";

const agencies = (rates: Record<string, string>) =>
  Object.entries(rates).map(([key, rate]) => ({ key, rate: parseIndonesianNumber(rate) }));

// Kota Batu, forum of 15 November 2023 (tugumalang.id): "3 OPD yang masuk 3 besar rangking terbawah", of which it lists four.
const third = selectForAssistance(
  agencies({
    "Dinas Tenaga Kerja": "30,86 persen",
    Kesbangpol: "33,01 persen",
    DPKP: "39,94 persen",
    DLH: "45,10 persen",
  }),
  { period: parsePeriod("2023-TW3"), places: 3 },
);

// The same city at the end of the year (suarajatimpost.com): the five lowest, in the order in which they are printed.
const yearEnd = selectForAssistance(
  agencies({
    "Dinas Tenaga Kerja": "60,57",
    "Sekretariat DPRD": "74,88",
    "Dinas Sosial": "78,09",
    Diskoperindag: "77,09",
    "Dinas Perhubungan": "79,62",
  }),
  { period: parsePeriod("2023"), places: 3 },
);

describe("the forum of Kota Batu", () => {
  it("assists three agencies, not the four that are listed", () => {
    expect(third.selected.map(({ agencyId }) => agencyId)).toEqual(["Dinas Tenaga Kerja", "Kesbangpol", "DPKP"]);
    expect([third.contested, third.open]).toEqual([[], 0]);
  });

  it("orders the year-end list by its percentages, not as printed", () => {
    expect(yearEnd.ranking.map(({ agencyId }) => agencyId).slice(2, 4)).toEqual(["Diskoperindag", "Dinas Sosial"]);
  });
});

describe("what became of the assisted agencies", () => {
  it("is that the lowest rose by 29.71 points and stayed the lowest; two left the published list", () => {
    // A quarter ends before its year does, so the year may follow it.
    const { followUps, findings } = followUpAssistance(third, yearEnd);
    expect(
      followUps.map(({ agencyId, rateChange, rankChange }) => [agencyId, rateChange?.toString(), rankChange]),
    ).toEqual([
      ["Dinas Tenaga Kerja", "29.71", 0],
      ["Kesbangpol", undefined, undefined],
      ["DPKP", undefined, undefined],
    ]);
    expect(findings.map(({ code, subject }) => [code, subject])).toEqual([
      ["assisted-again", "Dinas Tenaga Kerja"],
      ["assisted-not-listed", "Kesbangpol"],
      ["assisted-not-listed", "DPKP"],
    ]);
  });
});
