import {
  checkBudgetLines,
  explainAbsorption,
  explainText,
  measureAbsorption,
  parsePeriod,
  projectAbsorption,
  rankBy,
  requiredPace,
  resolveBudget,
  selectForAssistance,
  summarizeAbsorption,
} from "sakip";
import { budgetLineLayout, readRows } from "sakip/reading";
import { absorptionChart, absorptionTable, forumMinutes, forumTable, rankingTable, toText } from "sakip/report";
import { describe, expect, it } from "vitest";

// B has a cell that failed; C one beside another that was read. Neither was silent, and nobody may say so.
const rows = [
  ["Perangkat Daerah", "Uraian", "Pagu", "Realisasi"],
  ["Dinas A", "Belanja pegawai", 100, 50],
  ["Dinas B", "Belanja barang", 100, "#REF!"],
  ["Dinas C", "Belanja modal", 100, 40],
  ["Dinas C", "Belanja hibah", 100, "lihat lampiran"],
];
const { items } = readRows(rows, budgetLineLayout);
const summaries = summarizeAbsorption(items, { by: ({ agencyId }) => agencyId });
const forum = selectForAssistance(summaries, { period: parsePeriod("2023-TW3"), places: 1, target: 70 });
const ranking = rankBy(summaries, { value: ({ rate }) => rate });

const ahead = { asOf: "2023-09-30", target: 95 } as const;
const assumption = { asOf: "2023-09-30", assumption: { kind: "same-pace" } } as const;
const told: readonly (readonly [what: string, text: () => string])[] = [
  ["summaries", () => summaries.map((each) => explainText(each)).join("\n")],
  ["absorptions", () => summaries.map((each) => explainText(explainAbsorption(measureAbsorption(each)))).join("\n")],
  ["paces", () => summaries.map((each) => explainText(requiredPace({ ...each, ...ahead }))).join("\n")],
  ["projections", () => summaries.map((each) => explainText(projectAbsorption({ ...each, ...assumption }))).join("\n")],
  ["a budget as of a day", () => explainText(resolveBudget(items, { asOf: "2023-12-31" }))],
  ["an assistance list", () => explainText(forum)],
  ["a ranking", () => explainText(ranking)],
  ["the table of absorption", () => toText(absorptionTable(summaries))],
  ["the table of a forum", () => toText(forumTable(forum))],
  ["the minutes of a forum", () => toText(forumMinutes(forum))],
  ["the table of a ranking", () => toText(rankingTable(ranking, { name: ({ key }) => key }))],
  ["the chart of absorption", () => JSON.stringify(absorptionChart(summaries))],
  [
    "findings of groups",
    () => summaries.flatMap(({ findings }) => findings.map(({ message }) => message.id)).join("\n"),
  ],
  [
    "findings of lines",
    () =>
      checkBudgetLines(items)
        .map(({ message }) => message.id)
        .join("\n"),
  ],
];

describe("a realisation that was not read", () => {
  it.each(told)("is no silence in %s", (_what, text) => {
    // The sum of what was reported is one of the figures, and that nobody was silent another: neither accuses anybody.
    const said = text().replace(/jumlah anggaran yang dilaporkan realisasinya|tidak melapor 0 baris/g, "");
    expect(said).not.toMatch(/lapor/);
  });

  it("has its own words where there is no figure", () => {
    const said = told.map(([what, text]) => [what, text().includes("tidak terbaca")] as const);
    const silent = said.filter(([, isTold]) => !isTold).map(([what]) => what);
    expect(silent).toEqual([]);
  });

  it("stays what it is in what is kept", () => {
    expect(items.map(({ realization, unread }) => [realization && `${realization}`, unread])).toEqual([
      ["50", undefined],
      [null, true],
      ["40", undefined],
      [null, true],
    ]);
    expect(summaries.map(({ key, unreported, unread }) => [key, unreported, unread])).toEqual([
      ["Dinas A", 0, undefined],
      ["Dinas B", 1, 1],
      ["Dinas C", 1, 1],
    ]);
  });
});
