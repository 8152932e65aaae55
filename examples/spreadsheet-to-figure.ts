// Rows of a spreadsheet, typed by several people, become figures with their explanation; what cannot be read or computed
// says why. The first two rows are published figures (health office of Banyuwangi, 2024); the others are made up.
import {
  achievementFormulas,
  averageAchievement,
  type Decimal,
  formatPercent,
  lkjipPolicy,
  measureAchievement,
  parseIndonesianNumber,
  parseTarget,
  translateTerm,
} from "sakip";

const rows = [
  { indicator: "Prevalensi balita stunting", polarity: "KHUSUS", target: "20,10%", realization: "17,60" },
  { indicator: "Indeks Kepuasan Masyarakat", polarity: "UMUM", target: "85", realization: "91,68" },
  { indicator: "Waktu layanan", polarity: "negatif", target: "≤5 menit", realization: "6" },
  { indicator: "Opini BPK", polarity: "naik", target: "WTP", realization: "WDP" },
  { indicator: "Nilai reformasi birokrasi", polarity: "maximize", target: "BB 70-80", realization: "85,69" },
  { indicator: "UMKM yang dibina", polarity: "positif", target: "15.467 UMKM", realization: "15.000" },
  { indicator: "EPPD", polarity: "positif", target: "tidak diadakan karena Covid19", realization: "" },
] as const;

/** A level stays a text, an empty cell is null. */
function readRealization(text: string, isLevel: boolean): Decimal | string | null {
  if (text === "") return null;
  return isLevel ? text : parseIndonesianNumber(text);
}

/** What the example says where there is no figure. */
const reasons: Readonly<Record<string, string>> = {
  "no-target": "tidak ada target",
  "unread-target": "target tidak terbaca",
  level: "predikat tidak dirata-ratakan",
};

console.log("Baris 1 dan 2: Dinas Kesehatan Kab. Banyuwangi, 2024; baris lainnya dibuat untuk contoh.");
const achievements = rows.map(({ indicator, polarity, target, realization }) => {
  const parsed = parseTarget(target, { subject: indicator });
  if ("code" in parsed) console.log(`${indicator}: ${parsed.message.id}`);
  // What stands there and was not understood is not the same as no target: the row stays in the count.
  const read = "code" in parsed ? ({ kind: "none", text: target, unread: true } as const) : parsed.target;
  const achievement = measureAchievement(
    {
      polarity: translateTerm("polarity", polarity),
      target: read,
      realization: read.kind === "none" ? null : readRealization(realization, read.kind === "level"),
    },
    lkjipPolicy,
  );
  console.log(
    achievement.status === "computed"
      ? `${indicator}: ${formatPercent(achievement.value)}, ${achievementFormulas[achievement.formula].expression}`
      : `${indicator}: ${reasons[achievement.reason]}`,
  );
  return achievement;
});

const average = averageAchievement(achievements, {
  missing: "redistribute",
  levels: "leave-out",
  rounding: { decimals: 2, mode: "half-up" },
});
console.log(
  `${rows.length} baris: ${average.coverage.used} dirata-ratakan, ${average.leftOut.length} tidak diikutkan${average.status === "computed" ? `; rata-rata ${formatPercent(average.value)}` : ""}`,
);
for (const { index, reason } of average.leftOut)
  console.log(`Tidak diikutkan, baris ${index + 1}: ${rows[index]?.indicator}, ${reasons[reason]}`);
