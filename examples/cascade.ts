// From rows of a spreadsheet to agreements: a plan in short, its checks, its matrix and its agreements. The figures are
// invented; the faults are those that real plans have.
import {
  buildCascade,
  checkAgreements,
  checkCascade,
  draftAgreement,
  flattenCascade,
  formatPercent,
  formatRupiah,
  nodesFromOutline,
  type OutlineRow,
  rollUp,
} from "sakip";
import { cascadeSentence } from "./support/cascade-sentence.ts";
import { dayText } from "./support/day.ts";
import { severityWords } from "./support/words.ts";

/** What is said where nothing was computed. */
const reasons: Readonly<Record<string, string>> = {
  "no-rule": "tidak dihitung: cara penggabungannya tidak dinyatakan",
};

const rows: OutlineRow[] = [
  {
    id: "daerah",
    level: "goal",
    title: "Stunting turun",
    ownerId: "bupati",
    indicators: [{ id: "i1", title: "Prevalensi stunting", unit: "%", polarity: "minimize", target: "14.5" }],
  },
  {
    id: "dinas",
    level: "objective",
    title: "Balita terlayani",
    agencyId: "dinkes",
    ownerId: "kadis",
    rollUp: "weighted",
    indicators: [{ id: "i2", title: "Balita yang dipantau", unit: "balita", polarity: "maximize", target: 9000 }],
  },
  {
    id: "gizi",
    level: "programme",
    title: "Perbaikan gizi",
    agencyId: "dinkes",
    ownerId: "kabid-gizi",
    weight: 60,
    budget: "500000000",
    code: "1.02.02",
    indicators: [
      {
        id: "i3",
        title: "Balita yang dipantau di posyandu",
        unit: "balita",
        polarity: "maximize",
        target: 5000,
        supports: [{ indicatorId: "i2", relation: "sum" }],
      },
    ],
  },
  {
    id: "sanitasi",
    level: "programme",
    title: "Penyehatan lingkungan",
    agencyId: "dinkes",
    ownerId: "kabid-kesling",
    weight: 40,
    budget: "250000000",
    code: "1,02.03",
    indicators: [
      {
        id: "i4",
        title: "Balita yang dipantau di rumah",
        unit: "balita",
        polarity: "maximize",
        target: 3900,
        supports: [{ indicatorId: "i2", relation: "sum" }],
      },
    ],
  },
];

const { cascade, findings } = buildCascade(nodesFromOutline(rows).nodes);
console.log("Data dalam contoh ini buatan; kesalahannya lazim dijumpai dalam rencana yang sesungguhnya.");
console.log(`${cascade.nodes.length} simpul, ${findings.length} kesalahan struktur\n`);

console.log("Matriks");
for (const { cells } of flattenCascade(cascade))
  console.log(
    `  ${cells.map(({ title, rowSpan }) => `${title}${rowSpan > 1 ? ` [${rowSpan} baris]` : ""}`).join(" | ")}`,
  );

console.log("\nTemuan");
for (const finding of checkCascade(cascade))
  console.log(`  ${severityWords[finding.severity].id}: ${cascadeSentence(finding, cascade)}`);

console.log("\nCapaian, digabungkan hanya bila aturannya dinyatakan");
const reported: Record<string, string> = { gizi: "95", sanitasi: "80" };
for (const each of rollUp(cascade, ({ id }) => reported[id])) {
  const title = cascade.nodes.find(({ id }) => id === each.id)?.title ?? each.id;
  const value = each.status === "computed" ? formatPercent(each.value) : reasons[each.reason];
  console.log(`  ${title.padEnd(24)}${value}`);
}

const positions = {
  bupati: { position: "Bupati", level: "region" },
  kadis: { position: "Kepala Dinas Kesehatan", level: "echelon-2" },
  "kabid-gizi": { position: "Kepala Bidang Gizi", level: "echelon-3" },
} as const;
const agreements = Object.entries(positions).map(([ownerId, { position }], i) => ({
  ...draftAgreement(cascade, ownerId, { year: 2024, positions, id: `Perjanjian ${position}` }),
  signedOn: `2024-0${i + 1}-20`,
}));

console.log("\nPerjanjian kinerja 2024");
for (const { firstParty, secondParty, programmes, signedOn } of agreements) {
  const parties = secondParty
    ? `${firstParty.position} kepada ${secondParty.position}`
    : `${firstParty.position}, sebagai kepala daerah tanpa pihak kedua`;
  console.log(`  ${parties}, ${dayText(signedOn)}`);
  for (const { title, budget } of programmes)
    console.log(`    ${title}: ${budget === undefined || budget === null ? "-" : formatRupiah(budget)}`);
}
console.log("\nTemuan perjanjian");
for (const finding of checkAgreements(agreements, { cascade, budgetApprovedOn: "2024-01-02" }))
  if (finding.code !== "no-quarter-target") console.log(`  ${cascadeSentence(finding, cascade)}`);
