// The awards of Kota Batu as MALANGVOICE printed them. The article gives grades and winners, but no scores: where an
// order is needed, the printed one stands in for it, and nothing is said about scores.
import { type AwardEntry, kovablikBatuAward, sakipBestTenAward, sakipGradeAward, selectWinners } from "sakip";
import { describe, expect, it } from "vitest";

const gradeA = [
  "Dinas Pertanian",
  "Inspektorat",
  "Sekda",
  "Diskumdag",
  "Disparta",
  "Dinsos",
  "BKD",
  "Disperpusip",
  "DLH",
  "Kecamatan Bumiaji",
];
// Nineteen are announced; five of them are not named.
const gradeBb = [
  ...["DPMPTSP-TK", "DPKPP", "BKPSDM", "Dishub", "Bappitbangda", "Disdik", "Kantor Kesbangpol"],
  ...[
    "Dinas Penanggulangan Kebakaran",
    "Dispendukcapil",
    "DP3AP2KB",
    "Diskominfo",
    "Satpol PP",
    "Kecamatan Junrejo",
    "Kecamatan Batu",
  ],
];

describe("the SAKIP award of Kota Batu", () => {
  const entries = [...gradeBb, ...gradeA].map(
    (id): AwardEntry => ({ id, agencyId: id, score: null, grade: gradeA.includes(id) ? "A" : "BB" }),
  );

  it("goes to the ten agencies with A, as printed", () => {
    const { tiers, notAwarded } = selectWinners(entries, sakipGradeAward);
    expect(tiers[0]?.selected.map(({ entry }) => entry.id)).toEqual(gradeA);
    expect(tiers[0]?.contested).toEqual([]);
    expect(notAwarded).toHaveLength(14);
  });

  it("goes to the same ten as the ten best, whatever their scores, as long as A lies above BB", () => {
    const scored = entries.map((entry, i) => ({ ...entry, score: (entry.grade === "A" ? 80.01 : 70.01) + i / 100 }));
    const { tiers } = selectWinners(scored, sakipBestTenAward);
    expect(tiers[0]?.selected.map(({ entry }) => entry.id).sort()).toEqual([...gradeA].sort());
  });
});

// KOVABLIK, "lima terbaik" and then "10 terbaik", in the order printed.
const innovations = [
  ["Ada Kelas di ATV", "Disdik"],
  ["Adiarta", "Disperpusip"],
  ["Abdi Praja", "BKPSDM"],
  ["TV Desa", "Diskominfo"],
  ["Puspaga Bakti Pertiwi", "DP3AP2KB"],
  ["Dewi Sandra", "Disparta"],
  ["Sapa Pelanggan", "Perumdam Among Tirto"],
  ["Jebol Pak Bahir", "Dispendukcapil"],
  ["Fordes", "Dispertan"],
  ["Siaga Darma", "Disperpusip"],
] as const;

describe("KOVABLIK of Kota Batu", () => {
  const entries = innovations.map(
    ([id, agencyId], place): AwardEntry => ({ id, agencyId, score: innovations.length - place }),
  );
  const { tiers, notAwarded } = selectWinners(entries, kovablikBatuAward);

  it("has five best and five more, ten different innovations", () => {
    expect(tiers.map((tier) => tier.selected.map(({ entry }) => entry.id))).toEqual([
      innovations.slice(0, 5).map(([id]) => id),
      innovations.slice(5).map(([id]) => id),
    ]);
    expect(tiers.map((tier) => tier.selected.map(({ bestRank }) => bestRank))).toEqual([
      [1, 2, 3, 4, 5],
      [6, 7, 8, 9, 10],
    ]);
    expect(notAwarded).toEqual([]);
  });

  it("gives one agency a place in both tiers with two innovations, and one to a regional company", () => {
    const of = (agencyId: string) =>
      tiers.flatMap((tier) =>
        tier.selected.filter(({ entry }) => entry.agencyId === agencyId).map(({ entry }) => `${tier.id}: ${entry.id}`),
      );
    expect(of("Disperpusip")).toEqual(["five-best: Adiarta", "ten-best: Siaga Darma"]);
    expect(of("Perumdam Among Tirto")).toEqual(["ten-best: Sapa Pelanggan"]);
  });

  it("has nothing to do with an entry named like its agency: Dispertan and Dinas Pertanian are not joined", () => {
    expect(tiers.flatMap((tier) => tier.selected).some(({ entry }) => entry.agencyId === "Dinas Pertanian")).toBe(
      false,
    );
  });
});
