import { selectWinners } from "sakip";
import { describe, expect, it } from "vitest";
import { awardTable } from "../../../src/report/index.ts";
import { anyAwardResult } from "../../support/any-results.ts";
import { plain } from "../../support/plain.ts";
import { printedLines } from "../../support/printed-lines.ts";
import { printedBody } from "../../support/printed-table.ts";
import { tableLaws } from "../../support/table-laws.ts";

const result = selectWinners(
  [
    { id: "1", agencyId: "a", title: "Layanan A", score: 90 },
    { id: "2", agencyId: "b", title: "Layanan B", score: 80 },
    { id: "3", agencyId: "c", title: "Layanan C", score: 80 },
    { id: "4", agencyId: "c", title: "Layanan D", score: null },
    { id: "5", agencyId: "c", title: "Layanan E", score: 99, disqualified: "Berkas tidak sah." },
  ],
  { id: "inovasi", label: "Inovasi", tiers: [{ id: "best", label: { id: "Terbaik", en: "Best" }, places: 2 }] },
);

describe("awardTable", () => {
  it("prints winners, who waits for the jury, and who was not ranked", () => {
    expect(printedLines(awardTable(result, { names: { a: "Dinas A" } })).slice(0, 10)).toEqual([
      "Peringkat  Peserta    Perangkat daerah  Nilai  Keterangan",
      "─────────  ─────────  ────────────────  ─────  ───────────────────────",
      "Terbaik (1 tempat belum terisi)",
      "    1      Layanan A  Dinas A              90  Pemenang",
      "   2¹⁾     Layanan B  b                    80  Menunggu keputusan juri",
      "   2¹⁾     Layanan C  c                    80  Menunggu keputusan juri",
      "",
      "Tidak diperingkat",
      "           Layanan D  c                   –²⁾",
      "           Layanan E  c                        Tidak memenuhi syarat³⁾",
    ]);
    expect(awardTable(result).footnotes.map(({ text }) => (typeof text === "string" ? text : text.id))).toHaveLength(3);
    expect(awardTable(result).findings).toEqual(result.findings);
  });

  it("prints the endless decimals of a jury's means to two, and to more where places would look alike", () => {
    const scored = (scores: readonly (string | number)[]) => {
      const entries = scores.map((score, i) => ({ id: `Layanan ${i + 1}`, agencyId: "a", score }));
      const tiers = [{ id: "best", label: "Terbaik", places: 3 }];
      const lines = printedLines(awardTable(selectWinners(entries, { id: "i", label: "I", tiers })));
      return lines.flatMap((line) => /(\S+) {2}Pemenang/.exec(line)?.[1] ?? []);
    };
    // 517 ÷ 6 = 86.1666…, and 86.17 in two decimals.
    expect(scored([90, "86.16666666666666666666666667", 80.5])).toEqual(["90,00", "86,17", "80,50"]);
    expect(scored([90, "86.17", "86.16666666666666666666666667"])).toEqual(["90,00", "86,170", "86,167"]);
    expect(scored([90, "86.5", 80])).toEqual(["90,0", "86,5", "80,0"]);
    expect(scored([90, 86, 80])).toEqual(["90", "86", "80"]);
  });

  it("tells in words why an entry may not take part, and never by a code", () => {
    const entries = ["1", "2", "3"].map((id) => ({ id, agencyId: "a", title: id, score: 1 }));
    const answers: Readonly<Record<string, string[]>> = {
      "1": ["not-reported"],
      "2": ["too-young"],
      "3": ["Titipan."],
    };
    const excluded = selectWinners(entries, {
      id: "inovasi",
      label: "Inovasi",
      tiers: [{ id: "best", label: "Terbaik", places: 1 }],
      eligible: ({ id }) => answers[id] ?? true,
    });
    expect(excluded.ineligible.map(({ reasons }) => reasons[0]?.message.id)).toEqual([
      "Realisasi tidak dilaporkan.",
      "Syaratnya tidak terpenuhi.",
      "Titipan.",
    ]);
    const options = { reasons: { "too-young": "Belum genap setahun." } };
    expect(awardTable(excluded, options).footnotes.map(({ text }) => text)).toEqual([
      { id: "Realisasi tidak dilaporkan.", en: "No realisation was reported." },
      "Belum genap setahun.",
      { id: "Titipan.", en: "Titipan." },
    ]);
  });
});

tableLaws(
  anyAwardResult,
  (result) => awardTable(result, { names: { dlh: "Dinas Lingkungan Hidup" } }),
  ({ tiers, unranked, ineligible }) => {
    const called = (id: string) => (id === "dlh" ? "Dinas Lingkungan Hidup" : id);
    const named = ({ title, agencyId }: { title?: string | undefined; agencyId: string }) => ({
      title: title ?? "",
      agency: called(agencyId),
    });
    return [
      ...tiers.flatMap(({ selected, contested }) =>
        [
          ...selected.map((each) => ({ ...each, remark: { id: "Pemenang", en: "Winner" } })),
          ...contested.map((each) => ({
            ...each,
            remark: { id: "Menunggu keputusan juri", en: "Waits for the jury" },
          })),
        ].map(({ entry, score, bestRank, remark }) => ({
          rank: { is: bestRank },
          ...named(entry),
          score: { is: score },
          remark,
        })),
      ),
      ...unranked.map((entry) => ({ rank: undefined, ...named(entry), score: null })),
      ...ineligible.map(({ entry }) => ({ rank: undefined, ...named(entry), score: undefined })),
    ];
  },
  ({ tiers }, table) => {
    const bands = table.rows.flatMap((row) => (row.kind === "band" && typeof row.text === "object" ? row.text.id : []));
    tiers.forEach(({ open }, i) => {
      expect(bands[i]).toBe(["Terbaik", "Baik"][i] + (open === 0 ? "" : ` (${open} tempat belum terisi)`));
    });
    // What is apart in rank is apart in print, or a footnote says why it is not.
    const printed = table.rows.flatMap((row) => (row.kind === "item" && row.cells["rank"] ? [row.cells] : []));
    const texts = printedBody(table, "id").filter((row) => /^\d/.test(row[0] ?? ""));
    texts.forEach((row, i) => {
      const [rank, before] = [plain(printed[i]?.["rank"]), plain(printed[i - 1]?.["rank"])] as { value: string }[];
      if (before !== undefined && rank?.value !== before.value) expect(row[3]).not.toBe(texts[i - 1]?.[3]);
    });
  },
);
