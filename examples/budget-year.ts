// A budget through the year, on published figures: rates, plans, IKPA, work against money, the forum and its follow-up.
import {
  averageRates,
  compareProgress,
  followUpAssistance,
  formatNumber,
  formatPercent,
  formatRupiah,
  ikpaAbsorption,
  measureAbsorption,
  parsePeriod,
  selectForAssistance,
  summarizeAbsorption,
} from "sakip";
import { heading, table } from "./support/table.ts";
import { statusWords } from "./support/words.ts";

// Renstra Kecamatan Muncar 2025-2029, Kabupaten Banyuwangi: budget and realisation of all programmes.
const muncar = [
  { agencyId: "muncar", year: 2020, budget: "2726810205", realization: "2562626955", printed: "93,98" },
  { agencyId: "muncar", year: 2021, budget: "2716180520", realization: "2056518979", printed: "75,71" },
  { agencyId: "muncar", year: 2022, budget: "3903174352", realization: "3303521629", printed: "84,64" },
  { agencyId: "muncar", year: 2023, budget: "3779907506", realization: "3431176626", printed: "90,77" },
  { agencyId: "muncar", year: 2024, budget: "3831102351", realization: "3361311356", printed: "87,74" },
];

console.log(heading("Kecamatan Muncar, 2020–2024"));
const rates = muncar.map((line) => measureAbsorption(line));
console.log(
  table(
    ["Tahun", { figures: "Anggaran" }, { figures: "Realisasi" }, { figures: "Penyerapan" }, { figures: "Tercetak" }],
    muncar.map(({ year, budget, realization, printed }, i) => {
      const rate = rates[i];
      const percent = rate?.status === "computed" ? formatPercent(rate.value) : "–";
      return [String(year), formatRupiah(budget), formatRupiah(realization), percent, printed];
    }),
  ),
);
const [total] = summarizeAbsorption(muncar, { by: (line) => line.agencyId });
const mean = averageRates(rates);
if (total?.rate.status === "computed" && mean.status === "computed")
  console.log(
    `\n  Lima tahun: ${formatPercent(total.rate.value)} dari seluruh anggaran; rata-rata persentasenya ${formatPercent(mean.value)}.`,
  );

console.log("  Sumber: Renstra 2025–2029 Kecamatan Muncar, Kab. Banyuwangi.");

console.log(heading("Fisik dan keuangan"));
// Depok, 4 August 2023; Berau 2024 before and after the revised budget (Koran Kaltim).
const progress = [
  { place: "Depok, 4 Agustus 2023", physical: "24.17", financial: "38.67" },
  { place: "Berau 2024, anggaran murni", physical: "51.16", financial: "48.62" },
  { place: "Berau 2024, dengan perubahan", physical: "49.94", financial: "41.08" },
];
console.log(
  table(
    ["", { figures: "Fisik" }, { figures: "Keuangan" }, { figures: "Selisih (poin)" }, "Temuan"],
    progress.map(({ place, physical, financial }) => {
      const { deviation, findings } = compareProgress({ physical, financial });
      const found = findings.map(({ message }) => message.id).join(" ");
      return [
        place,
        formatPercent(physical),
        formatPercent(financial),
        deviation ? formatNumber(deviation, { decimals: 2 }) : "–",
        found,
      ];
    }),
  ),
);

console.log(heading("IKPA: nilai penyerapan, contoh paparan PER-5/PB/2024"));
const belanja: Readonly<Record<string, string>> = { 51: "51 pegawai", 52: "52 barang", 53: "53 modal" };
const types = (budgets: readonly number[], realizations: readonly (number | string)[]) =>
  ["51", "52", "53"].map((expenditure, i) => ({
    expenditure,
    budget: budgets[i] ?? 0,
    realization: realizations[i] ?? 0,
  }));
const ikpa = ikpaAbsorption({
  year: 2024,
  quarters: [
    { quarter: 1, types: types([250, 200, 50], [60, "24.5", 7]) },
    { quarter: 2, types: types([250, 250, 50], [164, "63.5", 22]) },
  ],
});
console.log(
  table(
    [{ figures: "Triwulan" }, "Belanja", { figures: "Pagu" }, { figures: "Sebelum batas" }, { figures: "Nilai" }],
    ikpa.steps.flatMap(({ part, types: each }) =>
      each.map(({ expenditure, budget, raw, value }) => [
        String(part),
        belanja[expenditure] ?? expenditure,
        formatNumber(budget),
        raw ? formatNumber(raw, { decimals: 2 }) : "–",
        formatNumber(value, { decimals: 2 }),
      ]),
    ),
  ),
);
if (ikpa.status === "computed")
  console.log(
    `\n  Nilai ${formatNumber(ikpa.value, { decimals: 2 })}; sumber: ${ikpa.basis.title} (${statusWords[ikpa.basis.status].id}).`,
  );

console.log(heading("Forum Kota Batu: yang diasistensi, dan kelanjutannya"));
// tugumalang.id, 15 November 2023: the article does not say until when the rates run, so the month of the forum stands for
// it. suarajatimpost.com printed the five lowest of the year's end: who is not among them is not unknown, only not listed.
const forum = selectForAssistance(
  [
    { key: "Dinas Tenaga Kerja", rate: "30.86" },
    { key: "Kesbangpol", rate: "33.01" },
    { key: "DPKP", rate: "39.94" },
    { key: "DLH", rate: "45.10" },
  ],
  { period: parsePeriod("2023-11"), places: 3 },
);
const fiveLowest = selectForAssistance(
  [
    { key: "Dinas Tenaga Kerja", rate: "60.57" },
    { key: "Sekretariat DPRD", rate: "74.88" },
    { key: "Dinas Sosial", rate: "78.09" },
    { key: "Diskoperindag", rate: "77.09" },
    { key: "Dinas Perhubungan", rate: "79.62" },
  ],
  { period: parsePeriod("2023"), places: 5 },
);
const { followUps } = followUpAssistance(forum, fiveLowest);
console.log(
  table(
    ["OPD", { figures: "Forum 15 November 2023" }, { figures: "Akhir tahun 2023" }, { figures: "Naik (poin)" }],
    followUps.map(({ agencyId, before, after, rateChange }) => [
      agencyId,
      formatPercent(before.rate),
      after ? formatPercent(after.rate) : "tidak termasuk lima terendah",
      rateChange ? formatNumber(rateChange, { decimals: 2 }) : "tidak diketahui",
    ]),
  ),
);
for (const { agencyId, before, after } of followUps)
  if (after)
    console.log(
      `\n  ${agencyId} kembali termasuk terendah: ${formatPercent(before.rate)} menjadi ${formatPercent(after.rate)}.`,
    );
console.log("  Sumber: tugumalang.id (tanpa posisi tanggal realisasi) dan suarajatimpost.com (lima terendah saja).");
