// A list that survives being questioned: realisation of agencies of Kabupaten Toba, October 2022, as an application stored
// it, with two equal ones at the cut; what follows for the lowest of Kota Batu by the practice of that city; and awards.
import {
  applyConsequences,
  batuAssistancePolicy,
  checkAnnouncedList,
  divideRanking,
  flagLowest,
  formatNumber,
  formatPercent,
  kovablikBatuAward,
  type RankedRow,
  selectTop,
  selectWinners,
} from "sakip";
import { kovablik } from "./figures/kota-batu.ts";

const rates = [
  ["Dinas Pertanian", "22.76"],
  ["Kecamatan Uluan", "95.79"],
  ["Dinas Kebudayaan dan Pariwisata", "22.8"],
  ["RSUD Porsea", "76.63"],
  ["Dinas Pendidikan, Pemuda dan Olahraga", "22.76"],
  ["Badan Perencanaan Pembangunan", "6.88"],
  ["Dinas Sosial", "58.8"],
  ["Kecamatan Porsea", "48.64"],
] as const;
type Rate = (typeof rates)[number];

const line = ({ rank, item: [unit], value, tied }: RankedRow<Rate>) =>
  `  ${rank}. ${unit.padEnd(40)}${formatPercent(value).padStart(8)}${tied ? "  nilai sama" : ""}`;

const { selected: flagged, contested, open, ranking } = flagLowest(rates, { value: ([, rate]) => rate, places: 2 });
console.log("Dua serapan terendah (sebagian OPD Kabupaten Toba, Oktober 2022)");
for (const row of flagged) console.log(line(row));
console.log(`  ${open} tempat diperebutkan:`);
for (const row of contested) console.log(line(row));

const included = selectTop(ranking, 2, { onTie: "include" });
console.log(`\nBila nilai yang sama ikut: ${included.selected.map(({ item: [unit] }) => unit).join("; ")}`);

console.log("\nKuartil (1 yang terendah)");
for (const {
  item: [unit],
  group,
} of divideRanking(ranking).rows)
  console.log(`  ${group}  ${unit}`);

const printed = ["Badan Perencanaan Pembangunan", "Dinas Pertanian", "Dinas Kebudayaan dan Pariwisata"];
console.log("\nPengumuman buatan, yang menyebut dua dan mencantumkan tiga");
for (const { message } of checkAnnouncedList({
  id: "toba",
  announced: 2,
  listed: printed,
  ranking,
  idOf: ([unit]) => unit,
}))
  console.log(`  ! ${message.id}`);

// The forum of Kota Batu, 15 November 2023 (tugumalang.id): its own policy for its own agencies.
const batu = { "Dinas Tenaga Kerja": "30.86", Kesbangpol: "33.01", DPKP: "39.94", DLH: "45.10" };
const lowest = flagLowest(Object.entries(batu), { value: ([, rate]) => rate, places: 3 });
const marked = lowest.selected.map(({ item: [id] }) => ({ id, month: "2023-11", marks: ["lowest-absorption"] }));
console.log("\nKota Batu, forum 15 November 2023: tindak lanjut bagi tiga terendah");
for (const { id, consequences } of applyConsequences(marked, batuAssistancePolicy).results)
  console.log(`  ${id}: ${consequences.map(({ label }) => label.id).join("; ")}`);

// The article on KOVABLIK names the winners of two categories and gives neither scores nor places: none are made of it.
console.log("\nKOVABLIK Kota Batu, sebagaimana diberitakan (tanpa nilai dan tanpa urutan)");
for (const [title, list] of [
  ["Lima terbaik", kovablik.fiveBest],
  ["10 terbaik", kovablik.tenBest],
] as const)
  console.log(`  ${title}: ${list.map(({ owner, title: entry }) => `${entry} (${owner})`).join("; ")}`);
console.log("  “Permudam” ditulis seperti dalam berita.");

// How such a list is chosen once there are scores. These are made up, and so are the innovations.
const scores = ["91.2", "90.4", "88", "87.5", "86", "86", "84.1", "82.6", "80", "79.3", "78"];
const entries = scores.map((score, i) => ({ id: `Inovasi ${i + 1}`, agencyId: `OPD ${i + 1}`, score }));
const contest = selectWinners(entries, kovablikBatuAward);
console.log("\nPemilihan menurut pola yang sama, dengan nilai buatan");
for (const { label, selected } of contest.tiers) {
  console.log(`  ${typeof label === "string" ? label : label.id}`);
  for (const { bestRank, entry } of selected)
    console.log(
      `  ${`${bestRank}.`.padStart(5)} ${entry.id}, nilai ${formatNumber(entry.score ?? 0, { decimals: 2 })}`,
    );
}
for (const { message } of contest.findings) console.log(`  ! ${message.id}`);
