import { selectWinners } from "sakip";
import { describe, expect, it } from "vitest";
import { awardList, awardTable, toText } from "../../../src/report/index.ts";
import { anyAwardResult } from "../../support/any-results.ts";
import { documentLaws, tablesOf } from "../../support/table-laws.ts";

const winners = (scores: readonly number[]) =>
  selectWinners(
    scores.map((score, i) => ({ id: `${i + 1}`, agencyId: `opd-${i + 1}`, title: `Layanan ${i + 1}`, score })),
    { id: "inovasi", label: "Inovasi", tiers: [{ id: "best", label: "Terbaik", places: 1 }] },
  );

describe("awardList", () => {
  it("lists the winners with a place to sign", () => {
    const text = toText(
      awardList(winners([90, 80]), { title: "Penghargaan Inovasi 2024", names: { "opd-1": "Dinas A" } }),
    );
    expect(text).toContain("Penghargaan Inovasi 2024\n═");
    expect(text).toContain("    1      Layanan 1  Dinas A              90  Pemenang\n");
    expect(text).not.toContain("belum final");
    expect(text).toContain("Ketua tim juri");
  });

  it("says that it is not final while places are contested", () => {
    expect(toText(awardList(winners([90, 90])))).toContain(
      "Daftar ini belum final: masih ada tempat yang diputuskan oleh juri.",
    );
  });
});

documentLaws(
  anyAwardResult,
  (result) => awardList(result, { names: { dlh: "Dinas Lingkungan Hidup" }, signer: { name: "Sri" } }),
  (result, list) => {
    expect(tablesOf(list)).toEqual([awardTable(result, { names: { dlh: "Dinas Lingkungan Hidup" } })]);
    expect(list.findings).toEqual(result.findings);
    const isContested = result.tiers.some(({ contested }) => contested.length > 0);
    expect(toText(list).includes("belum final")).toBe(isContested);
    // Nobody is left out, whatever became of the entry.
    const { tiers, unranked, ineligible } = result;
    const placed = tiers.flatMap(({ selected, contested }) => [...selected, ...contested]);
    for (const { title = "" } of [...placed, ...ineligible].map(({ entry }) => entry).concat(unranked))
      expect(toText(list)).toContain(title);
  },
);
