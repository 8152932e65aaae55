import { auditOpinionLevels, defineOrdinalScale, intensityLevels, qualityLevels, sakipLevels } from "sakip";
import { describe, expect, it } from "vitest";
import { readText } from "../../../../src/indicator/target/grammar/index.ts";
import { plainText } from "../../../../src/number/index.ts";

const usual = { scales: [sakipLevels, auditOpinionLevels, intensityLevels, qualityLevels], asked: false };

/** A reading in one line: the numbers with their side, the unit in square brackets, the remark in round ones. */
function read(text: string, grades = usual): string {
  const reading = readText(plainText(text), { grades });
  switch (reading.kind) {
    case "figure": {
      const { form, bounds } = reading;
      const sign = form.negative || form.sign === null ? "" : `${form.sign} `;
      const numbers =
        form.values.length > 1 ? `${Number(bounds.low)}..${Number(bounds.high)}` : `${Number(bounds.low)}`;
      return [`${sign}${numbers}`, form.unit && `[${form.unit}]`, form.remark && `(${form.remark})`]
        .filter(Boolean)
        .join(" ");
    }
    case "level":
      return [reading.sign, ...reading.levels.map(({ level }) => level)].filter(Boolean).join(" ");
    case "unread":
      return "unread";
    default:
      return reading.kind;
  }
}

/** Kinds of texts, each with more of its kind than the field cases name. */
const KINDS: Readonly<Record<string, readonly (readonly [text: string, reading: string])[]>> = {
  "a mark behind a grade": [
    ["A–", "unread"],
    ["A −", "unread"],
    ["BB -", "unread"],
    ["WTP-", "unread"],
    ["AA+", "unread"],
    ["Sangat-Baik", "Sangat Baik"],
    ["A.", "A"],
    ["BB*", "BB"],
    ["BB *)", "BB"],
    ["(BB)", "BB"],
  ],
  "two targets in one cell": [
    ["BB/A", "unread"],
    ["WTP/WDP", "unread"],
    ["80/90", "unread"],
    ["80% & 90%", "unread"],
    ["80%\n90%", "unread"],
    ["80 - 90 - 100", "unread"],
    ["2 dok + 3 lap", "unread"],
    ["2 dokumen dan satu laporan", "unread"],
    ["80% dan WTP", "unread"],
    ["100%, tepat waktu", "unread"],
    ["30 video; jembatan", "unread"],
    ["12 bulan / 1 tahun", "unread"],
    ["1 (satu) paket, 2 unit", "unread"],
    ["80% (90%)", "unread"],
    ["80 (90)", "unread"],
    ["12 bulan (2 tahun)", "unread"],
    ["100% (sembilan puluh persen)", "unread"],
    ["3 orang (dua)", "unread"],
    ["100% (seratus persen)", "100 [%] (seratus persen)"],
    ["12 bulan (1 tahun)", "12 [bulan] (1 tahun)"],
    ["Rp 5 juta (Rp 5.000.000)", "5 [Rp juta] (Rp 5.000.000)"],
    ["80% (2023)", "80 [%] (2023)"],
    ["80 (minimal 75)", "80 (minimal 75)"],
    ["12 desa dan kelurahan", "12 [desa dan kelurahan]"],
    ["Sangat Baik / Very Good", "Sangat Baik"],
  ],
  "times, dates and years": [
    ["08:00-13:00", "unread"],
    ["pukul 08.00", "unread"],
    ["08.00", "unread"],
    ["8.00 - 16.00", "unread"],
    ["Senin-Jumat 08.00-15.00", "unread"],
    ["31/12", "unread"],
    ["20-10", "unread"],
    ["31.12.2024", "unread"],
    ["12/2024", "unread"],
    ["2024/2025", "unread"],
    ["2021-26", "unread"],
    ["Tahun 2021-2026", "unread"],
    ["31 Des 2024", "unread"],
    ["TW 12", "unread"],
    ["8.00 - 16.00 hari", "8..16 [hari]"],
    ["0.00-0.59", "0..0.59"],
    ["0,00 - 5,00", "0..5"],
    ["1.00-2.59 %", "1..2.59 [%]"],
    ["5-10", "5..10"],
    ["2024 dokumen", "2024 [dokumen]"],
  ],
  "a level word before a figure": [
    ["S 1", "unread"],
    ["D IV", "unread"],
    ["Kelas 3", "unread"],
    ["WTP 5 kali", "unread"],
    ["BB 45", "unread"],
    ["kurang lebih 80", "unread"],
    ["lebih kurang 80", "unread"],
    ["sekitar 80", "unread"],
    ["lebih 80", "> 80"],
    ["B 64,5", "64.5 (B)"],
    ["Baik 80", "80 (Baik)"],
    ["Sangat Tinggi: 95", "95 (Sangat Tinggi)"],
  ],
  "a grade and its figure": [
    ["Predikat BB (72,5)", "72.5 (BB)"],
    ["Kurang (45)", "45 (Kurang)"],
    ["BB (≥ 70,5)", "≥ 70.5 (BB)"],
    ["≥ BB (72)", "≥ 72 (BB)"],
    ["A (> 80 - 90)", "80..90 (A)"],
    ["AA (> 90 - 100)", "90..100 (AA)"],
    ["72,5 (BB)", "72.5 (BB)"],
    ["BB (45)", "unread"],
    ["A (75)", "unread"],
    ["BB (lihat hal. 5)", "BB"],
    ["WTP (5 kali)", "WTP"],
    ["WTP Nilai", "WTP"],
    ["Opini TW", "TW"],
    ["Nilai SAKIP BB", "BB"],
    ['Predikat "BB"', "BB"],
  ],
  "a bound behind the figure": [
    ["3 hari kerja atau kurang", "≤ 3 [hari kerja]"],
    ["5 hari kerja maks.", "≤ 5 [hari kerja]"],
    ["5 hari (maksimal)", "≤ 5 [hari]"],
    ["80 (min.)", "≥ 80"],
    ["80 ke bawah", "≤ 80"],
    ["5 atau di bawahnya", "≤ 5"],
    ["80 and above", "≥ 80"],
    ["≥ 80 ke atas", "≥ 80"],
    ["≤ 80 ke atas", "unread"],
    ["5 hari maksimal setelah berkas lengkap", "unread"],
    ["5% lebih", "unread"],
    ["BB atau lebih", "≥ BB"],
    ["Baik ke atas", "≥ Baik"],
    ["100 orang kurang mampu", "100 [orang kurang mampu]"],
  ],
  "comparisons in words": [
    ["tidak melebihi 5%", "≤ 5 [%]"],
    ["tidak boleh lebih dari 5 hari", "≤ 5 [hari]"],
    ["tak lebih dari 3", "≤ 3"],
    ["tidak lebih kecil dari 5", "≥ 5"],
    ["lebih rendah dari 5", "< 5"],
    ["kurang dari atau sama dengan 5", "≤ 5"],
    ["di atas atau sama dengan 80", "≥ 80"],
    ["> atau sama dengan 80", "≥ 80"],
    ["< dari 5", "< 5"],
    ["= 80", "80"],
    ["sama dengan 80", "80"],
    ["minimal sebesar 80", "≥ 80"],
    ["selambat-lambatnya 3 hari", "≤ 3 [hari]"],
    ["hingga 5%", "≤ 5 [%]"],
    ["s/d 100%", "≤ 100 [%]"],
    ["80 > 70", "unread"],
    ["> 80 - 90", "unread"],
  ],
  "what is measured, before the figure": [
    ["Indeks SPBE ≥ 3,2", "≥ 3.2 (Indeks SPBE)"],
    ["nilai SAKIP 72,5", "72.5 (nilai SAKIP)"],
    ["Target: 80%", "80 [%] (Target)"],
    ["Realisasi 75%", "75 [%] (Realisasi)"],
    ["Capaian ≥ 90%", "≥ 90 [%] (Capaian)"],
    ["TPT ≤ 5,91", "≤ 5.91 (TPT)"],
    ["UMKM 15", "unread"],
    ["RT 05", "unread"],
    ["ISO 9001", "unread"],
    ["Tingkat kemiskinan 5%", "unread"],
    ["juara 1", "unread"],
    ["Level 3-4", "3..4 [level]"],
  ],
  "numbers in words": [
    ["dua puluh lima orang", "25 [orang]"],
    ["seratus persen", "100 [%]"],
    ["lima (5) menit", "5 [menit] (5)"],
    ["1 (dua) laporan", "unread"],
    ["Satu Data", "unread"],
    ["Tiga Besar", "unread"],
    ["3 (tiga)", "3 (tiga)"],
  ],
  money: [
    ["(Rp 1.250.000)", "-1250000 [Rp]"],
    ["Rp (1.250.000,-)", "-1250000 [Rp]"],
    ["(1.250.000,00)", "-1250000"],
    ["1.250.000,00-", "-1250000"],
    ["(12)", "unread"],
    ["Rp 1.250.000-", "unread"],
    ["(5,2%)", "5.2 [%]"],
    ["Rp 2,5 juta/orang", "2.5 [Rp juta/orang]"],
    ["Rp5rb", "5 [Rp rb]"],
    ["Rp 5.000.000 - Rp 10.000.000", "5000000..10000000 [Rp]"],
    ["Rp 80%", "unread"],
  ],
  "shares, scores and rates": [
    ["5/10", "unread"],
    ["85/100", "unread"],
    ["7/12", "unread"],
    ["5/100 penduduk", "5 [per 100 penduduk]"],
    ["17/1000", "17 [per 1000]"],
    ["4.38 / 5.0", "4.38"],
    ["4,38/5", "4.38"],
    ["3,51 (skala 4)", "3.51 (skala 4)"],
    ["5,5/5", "unread"],
    ["3 dari 4", "unread"],
    ["3,5 dari 7", "unread"],
  ],
  "changes, places and slips": [
    ["5% naik", "unread"],
    ["10 besar", "unread"],
    ["5 terbaik", "unread"],
    ["80an", "unread"],
    ["80-an", "unread"],
    ["1O0", "unread"],
    ["10 O", "unread"],
    ["80±2", "unread"],
    ["~80", "unread"],
    ["5 → 10", "unread"],
    ["1. 85%", "unread"],
    ["50:50", "unread"],
    ["80?", "unread"],
    ["Rp -", "unread"],
  ],
  "footnotes and marks": [
    ["80 a)", "80 (a))"],
    ["100 ¹)", "100 (¹))"],
    ["100 1)", "unread"],
    ["'80", "80"],
    ["«80»", "80"],
    ["10 m²", "10 [m²]"],
    ["38% (Evaluasi Semester I)", "38 [%] (Evaluasi Semester I)"],
  ],
  "nothing, and what is not nothing": [
    ["", "none"],
    ["(-)", "none"],
    ["-\n(IKU Persentase Kumulatif)", "none"],
    ["-\n(IKU Persentase Kumulatif Desa …", "none"],
    ["- (5", "unread"],
    ["tidak diukur tahun ini", "none"],
    ["tidak dinilai pada 5 desa", "unread"],
    ["tidak ada temuan", "unread"],
    ["-(5)", "unread"],
    ["- (5%)", "unread"],
    ["#N/A", "unread"],
    ["#NAME?", "unread"],
    ["####", "unread"],
    ["x", "unread"],
    ["Ya", "unread"],
  ],
};

describe.each(Object.entries(KINDS))("%s", (_kind, texts) => {
  it.each(texts)("%j: %s", (text, reading) => {
    expect(read(text)).toBe(reading);
  });
});

describe("a scale with letters and minus letters", () => {
  const label = { id: "Predikat", en: "Grade" };
  const levels = ["F", "E", "D", "C-", "C", "B-", "B", "A-", "A"].map((code) => ({ code, label }));
  const scale = defineOrdinalScale({ id: "pekppp", levels, source: { title: "Tabel kami", status: "convention" } });
  const pekppp = { scales: [scale], asked: true };

  it("has both", () => {
    expect(["A-", "A", "≥ B-", "Minimal A-", "Predikat C-", "A+"].map((text) => read(text, pekppp))).toEqual([
      "A-",
      "A",
      "≥ B-",
      "≥ A-",
      "C-",
      "unread",
    ]);
    expect(read("A- (82,5)", pekppp)).toBe("82.5 (A-)");
  });
});
