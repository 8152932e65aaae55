import type { PerformanceAgreement } from "sakip";

/** An agreement with a target, a missing one, quarters and budgets: made for tests, of no agency. */
export const printedAgreement: PerformanceAgreement = {
  id: "pk-1",
  year: 2024,
  firstParty: { ownerId: "kadis", position: "Kepala Dinas Contoh" },
  secondParty: { ownerId: "walikota", position: "Wali Kota Contoh" },
  objectives: [
    {
      nodeId: "s1",
      title: "Layanan meningkat",
      indicators: [
        {
          indicatorId: "ikm",
          title: "Indeks kepuasan",
          unit: "indeks",
          polarity: "maximize",
          target: 85,
          quarters: [
            { quarter: 2, target: "84.5" },
            { quarter: 4, target: 85 },
          ],
        },
        { indicatorId: "spm", title: "Waktu layanan", unit: "menit", polarity: "minimize", target: null, quarters: [] },
      ],
      restsOn: [],
    },
    { nodeId: "s2", title: "Tata kelola baik", indicators: [], restsOn: [] },
  ],
  programmes: [
    { nodeId: "p1", title: "Program A", budget: 1_250_000 },
    { nodeId: "p2", title: "Program B", code: "2.16.01", budget: null },
    { nodeId: "p3", title: "Program C", budget: 750_000 },
  ],
  clauses: [],
};
