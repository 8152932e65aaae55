import { parsePeriod, selectForAssistance } from "sakip";
import { describe, expect, it } from "vitest";
import { forumMinutes, forumTable, toText } from "../../../src/report/index.ts";
import { anyAssistanceList } from "../../support/any-results.ts";
import { documentLaws, tablesOf } from "../../support/table-laws.ts";

const list = selectForAssistance(
  [
    { key: "disnaker", rate: "30.86" },
    { key: "dlh", rate: "45.10" },
    { key: "dpkp", rate: "45.1" },
    { key: "dinsos", rate: null },
  ],
  { period: parsePeriod("2023-TW3"), places: 2, target: 70 },
);

describe("forumMinutes", () => {
  it("tells who is assisted, what the forum decides, who could not be judged", () => {
    const text = toText(
      forumMinutes(list, { names: { disnaker: "Dinas Tenaga Kerja" }, date: "2023-11-15", place: "Batu" }),
      {
        width: 300,
      },
    );
    expect(text).toContain(
      "Pada tanggal 15 November 2023 bertempat di Batu telah dilaksanakan forum evaluasi penyerapan anggaran Triwulan III 2023 dengan hasil sebagai berikut.",
    );
    expect(text).toMatch(/mendapat asistensi\n─+\n\n1\. Dinas Tenaga Kerja\n/);
    expect(text).toMatch(/Nilai sama; forum memutuskan 1 tempat di antaranya\n─+\n\n1\. dlh\n2\. dpkp\n/);
    expect(text).toMatch(/Belum dapat dinilai\n─+\n\n1\. dinsos\n/);
    expect(text).toMatch(/Keputusan forum\n─+\n\n1\. …+\n2\. …+\n/);
  });

  it("prints the decisions that were taken", () => {
    expect(toText(forumMinutes(list, { decisions: ["dlh didampingi."] }))).toMatch(
      /Keputusan forum\n─+\n\n1\. dlh didampingi\.\n/,
    );
  });
});

documentLaws(
  anyAssistanceList,
  (given) => forumMinutes(given, { names: { "dinas 2": "Dinas Sosial" }, date: "2023-11-15", place: "Batu" }),
  (given, minutes) => {
    const { selected, contested, unranked } = given;
    expect(tablesOf(minutes)).toEqual([forumTable(given, { names: { "dinas 2": "Dinas Sosial" } })]);
    const lists = minutes.blocks.flatMap((block) => (block.kind === "list" ? [block.items] : []));
    const named = [selected, contested, unranked]
      .filter((each) => each.length > 0)
      .map((each) => each.map(({ agencyId }) => (agencyId === "dinas 2" ? "Dinas Sosial" : agencyId)))
      .map((each) => each.map((called) => ({ id: called, en: called })));
    // Below them two lines for the decisions that are still to be taken.
    expect(lists.slice(0, -1)).toEqual(named);
    expect(lists.at(-1)).toHaveLength(2);
  },
);
