import { parsePeriod, selectForAssistance } from "sakip";
import { describe, expect, it } from "vitest";
import { forumTable } from "../../../src/report/index.ts";
import { anyAssistanceList } from "../../support/any-results.ts";
import { printedLines } from "../../support/printed-lines.ts";
import { printedBody } from "../../support/printed-table.ts";
import { refusal } from "../../support/refusal.ts";
import { tableLaws } from "../../support/table-laws.ts";

const list = (rates: Record<string, string | null>, target?: number) =>
  selectForAssistance(
    Object.entries(rates).map(([key, rate]) => ({ key, rate })),
    {
      period: parsePeriod("2023-TW3"),
      places: 1,
      ...(target !== undefined && { target }),
      eligible: ({ key }) => (key === "setda" ? ["Bukan perangkat daerah teknis."] : true),
    },
  );

describe("forumTable", () => {
  it("tells in words why an agency takes no part, and never by a code", () => {
    const rows = [
      { key: "setda", rate: "1" },
      { key: "dprd", rate: "2" },
    ];
    const terms = { period: parsePeriod("2023-TW3"), places: 1 };
    const kept = selectForAssistance(rows, {
      ...terms,
      eligible: ({ key }) => (key === "dprd" ? ["no-office"] : false),
    });
    const notes = (reasons: Record<string, string>) => forumTable(kept, { reasons }).footnotes.map(({ text }) => text);
    expect(notes({})).toEqual([{ id: "Syaratnya tidak terpenuhi.", en: "A condition is not met." }]);
    expect(notes({ "no-office": "Belum berkantor." })).toEqual(["Belum berkantor."]);
  });

  it("prints from the lowest, tells equal prints apart, and sets apart who cannot be judged", () => {
    const kept = list({ disnaker: "30.86", dlh: "45.101", dpkp: "45.102", dinsos: null, setda: "10" }, 70);
    expect(printedLines(forumTable(kept, { names: { disnaker: "Dinas Tenaga Kerja" } }))).toEqual([
      "                                                          Selisih dari target",
      "Peringkat dari bawah  Perangkat daerah    Penyerapan (%)               (poin)  Keterangan",
      "────────────────────  ──────────────────  ──────────────  ───────────────────  ─────────────────",
      "         1            Dinas Tenaga Kerja           30,86               -39,14  Diasistensi",
      "         2            dlh                         45,101               -24,90",
      "         3            dpkp                        45,102               -24,90",
      "                      dinsos                         –¹⁾                       Tidak dinilai",
      "                      setda                                                    Tidak diikutkan²⁾",
      "",
      "¹⁾ Realisasi tidak dilaporkan.",
      "²⁾ Bukan perangkat daerah teknis.",
    ]);
  });

  it("says that a place is contested", () => {
    const lines = printedLines(forumTable(list({ a: "30", b: "30", c: "40" })), "en");
    expect(lines.filter((line) => line.includes("forum decides"))).toHaveLength(2);
    expect(lines.join("\n")).toContain("Equal; the forum decides on 1 place");
  });

  it("refuses what is no list", () => {
    // @ts-expect-error no list
    expect(refusal(() => forumTable({ period: parsePeriod("2023") }, { nama: {} }))).toContain(
      "invalid-input options.nama",
    );
  });
});

tableLaws(
  anyAssistanceList,
  (list) => forumTable(list, { names: { "dinas 2": "Dinas Sosial" } }),
  ({ ranking, unranked, ineligible }) => {
    const called = (id: string) => (id === "dinas 2" ? "Dinas Sosial" : id);
    return [
      ...ranking.map(({ agencyId, rate, rank, gap }) => ({
        rank: { is: rank },
        agency: called(agencyId),
        rate: { is: rate },
        gap: gap && { is: gap },
      })),
      ...unranked.map(({ agencyId }) => ({ rank: undefined, agency: called(agencyId), rate: null })),
      ...ineligible.map(({ agencyId }) => ({ rank: undefined, agency: called(agencyId), rate: undefined })),
    ];
  },
  ({ selected, contested, open, target, ranking }, table) => {
    const printed = printedBody(table, "id");
    const remarked = (remark: string) => printed.filter((row) => row.at(-1) === remark).length;
    expect(remarked("Diasistensi")).toBe(selected.length);
    expect(remarked(`Nilai sama; ${open} tempat diputuskan oleh forum`)).toBe(contested.length);
    expect(table.columns).toHaveLength(target === undefined ? 4 : 5);
    ranking.forEach(({ rank }, i) => {
      const before = ranking[i - 1];
      if (before !== undefined && before.rank !== rank) expect(printed[i]?.[2]).not.toBe(printed[i - 1]?.[2]);
    });
  },
);
