// A list that survives being questioned: realisation of the agencies of Kabupaten Toba, October 2022, as an application
// stored it; the five lowest get assistance, two equal ones stand at the cut, and KOVABLIK of Kota Batu is awarded.
import {
  applyConsequences,
  batuAssistancePolicy,
  checkAnnouncedList,
  divideRanking,
  flagLowest,
  formatPercent,
  kovablikBatuAward,
  type RankedRow,
  selectTop,
  selectWinners,
} from "sakip";

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

const { flagged, contested, open, ranking } = flagLowest(rates, { value: ([, rate]) => rate, places: 2 });
console.log("Dua serapan terendah (sebagian OPD Kabupaten Toba, Oktober 2022)");
for (const row of flagged) console.log(line(row));
console.log(`  ${open} tempat diperebutkan:`);
for (const row of contested) console.log(line(row));

const included = selectTop(ranking, 2, { onTie: "include" });
const results = included.selected.map(({ item: [id] }) => ({ id, month: "2023-11", marks: ["lowest-absorption"] }));
console.log("\nBila keduanya diikutkan");
for (const { id, consequences } of applyConsequences(results, batuAssistancePolicy).results)
  console.log(`  ${id}: ${consequences.map(({ label }) => label.id).join("; ")}`);

console.log("\nKuartil (1 yang terendah)");
for (const {
  item: [unit],
  group,
} of divideRanking(ranking).rows)
  console.log(`  ${group}  ${unit}`);

const printed = ["Badan Perencanaan Pembangunan", "Dinas Pertanian", "Dinas Kebudayaan dan Pariwisata"];
console.log("\nPengumuman yang menyebut dua dan mencantumkan tiga");
for (const { message } of checkAnnouncedList({
  id: "toba",
  announced: 2,
  listed: printed,
  ranking,
  idOf: ([unit]) => unit,
}))
  console.log(`  ! ${message.id}`);

// The article gives the order of the winners and no scores: the order stands in for them.
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
const entries = innovations.map(([id, agencyId], i) => ({ id, agencyId, score: innovations.length - i }));
console.log("\nKOVABLIK Kota Batu");
for (const { title, winners } of selectWinners(entries, kovablikBatuAward).tiers) {
  console.log(`  ${typeof title === "string" ? title : title.id}`);
  for (const { bestRank, entry } of winners)
    console.log(`  ${`${bestRank}.`.padStart(5)} ${entry.id} (${entry.agencyId})`);
}
