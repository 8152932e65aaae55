import type { WordsByShape } from "../words-by-shape.ts";

/** What is said of the shapes of this room and of their keys: the English is the comment of the declaration. */
export const priorityWords: WordsByShape = {
  obstacleShape: {
    title: { id: "Kendala", en: "Obstacle" },
    keys: {
      id: { id: "Tanda pengenal: satu kali dalam satu daftar.", en: "The id: once per list." },
      text: { id: "Apa yang menghambat, dalam kata-kata.", en: "What holds the work up, in words." },
      agencyId: { id: "Perangkat daerah yang terhambat.", en: "The agency that is held up." },
      programmeId: {
        id: "Program prioritas yang ikut terhambat, bila ada.",
        en: "The priority programme that is held up with it, where it is one.",
      },
      waitsFor: {
        id: "Perangkat daerah yang jawabannya ditunggu: kendala selesai bila semuanya sudah menjawab.",
        en: "The agencies whose answer is waited for: the obstacle is gone when all of them have answered.",
      },
      since: { id: "Tanggal sejak kapan kendala ini menghambat.", en: "The day since which it holds the work up." },
      promisedFor: { id: "Tanggal yang dijanjikan untuk jawaban.", en: "The day by which an answer was promised." },
      resolvedOn: {
        id: "Tanggal selesainya; tidak diisi selama masih ada.",
        en: "The day on which it was gone; absent while it is there.",
      },
      escalatedTo: { id: "Kepada siapa kendala ini dieskalasi.", en: "To whom it was escalated." },
    },
  },
  obstaclesShape: {
    title: { id: "Daftar kendala", en: "Obstacles" },
    keys: {},
  },
  priorityProgrammeShape: {
    title: { id: "Program prioritas", en: "Priority programme" },
    keys: {
      id: { id: "Tanda pengenal: satu kali dalam satu daftar.", en: "The id: once per list." },
      title: { id: "Namanya, dalam satu bahasa atau keduanya.", en: "The name, in one language or in both." },
      leadAgencyId: { id: "Perangkat daerah penanggung jawabnya.", en: "The agency that leads it." },
      agencyIds: {
        id: "Perangkat daerah yang ikut serta; penanggung jawabnya tidak perlu disebut lagi.",
        en: "The agencies that take part; the one that leads need not be named again.",
      },
      indicators: {
        id: "Indikator pengukurnya; bila tidak diisi, capaiannya tidak diketahui.",
        en: "The indicators it is measured by; without them its achievement is not known.",
      },
      absorption: {
        id: "Belanjanya: rekapitulasi rinciannya apa adanya, atau anggaran dan realisasi; bila tidak diisi, belanjanya tidak diketahui.",
        en: "Its spending: a summary of its lines as it is, or budget and realisation; without it nothing is known of it.",
      },
      target: {
        id: "Yang seharusnya sudah terserap pada tanggal itu: persen dari anggaran, atau target bertahap.",
        en: "What should have been spent by the day: percent of the budget, or a path of targets.",
      },
      expenditure: {
        id: 'Untuk target bertahap: jenis belanja yang targetnya dipakai; bila tidak diisi, target untuk "all".',
        en: 'With a path: the type of expenditure whose target counts; without it the target for `"all"`.',
      },
      "indicators.achievement": {
        id: 'Seberapa jauh targetnya tercapai: hasil capaian atau persentase; "null" bila tidak dilaporkan.',
        en: "How far its target was reached: an achievement, or a percentage; null when it was not reported.",
      },
      "indicators.weight": {
        id: "Seberapa besar hasil itu diperhitungkan di samping yang lain, 0 atau lebih; 1 bila tidak disebutkan.",
        en: "How much it counts beside the others, 0 or more; 1 unless told.",
      },
      "absorption.1.budget": { id: "Anggaran dalam rupiah, 0 atau lebih.", en: "The budget in rupiah, 0 or more." },
      "absorption.1.realization": {
        id: 'Realisasinya; "null" bila tidak dilaporkan.',
        en: "What was spent; null when it was not reported.",
      },
      "absorption.1.id": {
        id: "Milik siapa, untuk temuan; tanda pengenal program bila tidak disebut.",
        en: "Whose it is, for the findings; the id of the programme unless told.",
      },
      "absorption.2.kind": {
        id: "Menyatakan apa ini; tidak ada pada rekapitulasi yang disimpan rilis pertama.",
        en: "Says what this is; absent in summaries stored by the first release.",
      },
      "absorption.2.key": { id: "Kunci kelompok, untuk temuan.", en: "The key of the group, for the findings." },
      "absorption.2.id": {
        id: "Milik siapa, untuk temuan; kuncinya bila tidak disebut.",
        en: "Whose it is, for the findings; the key unless told.",
      },
      "absorption.2.budget": { id: "Anggaran semua rincian.", en: "The budget of all lines." },
      "absorption.2.reportedBudget": {
        id: "Anggaran rincian yang melapor: yang dibandingkan dengan realisasi.",
        en: "The budget of the lines that reported: what the realisation is compared with.",
      },
      "absorption.2.realization": {
        id: 'Realisasi rincian itu; tidak diisi, atau "null", bila tidak ada yang melapor.',
        en: "What those lines spent; absent or null when none reported.",
      },
      "absorption.2.lines": { id: "Jumlah baris.", en: "How many lines there are." },
      "absorption.2.unreported": {
        id: "Jumlah baris yang tidak melaporkan atau tidak terbaca.",
        en: "How many of them did not report, or were not read.",
      },
      "absorption.2.unread": {
        id: "Jumlah baris di antaranya yang realisasinya tidak terbaca.",
        en: "Of how many of those the realisation was not read.",
      },
      "absorption.2.direction": {
        id: 'Arah uang; "expenditure" (belanja) kecuali ditentukan lain.',
        en: 'Which way the money goes; `"expenditure"` unless told.',
      },
      "indicators.achievement.1.status": { id: "Menyatakan bagian mana ini.", en: "Says which half this is." },
      "indicators.achievement.1.value": { id: "Nilainya.", en: "The value." },
      "indicators.achievement.2.status": { id: "Menyatakan bagian mana ini.", en: "Says which half this is." },
      "indicators.achievement.2.reason": {
        id: "Alasannya: sebuah kode tetap dengan tanda hubung.",
        en: "Why: a stable kebab-case word.",
      },
    },
  },
  priorityProgrammesShape: {
    title: { id: "Daftar program prioritas", en: "Priority programmes" },
    keys: {},
  },
};
