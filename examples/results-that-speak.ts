// Explains results in sentences: one figure, what changed from one year to the next, a change of place, a list, and a
// calculation that is kept and run again, also as the bundle that an auditor keeps. The agencies and their figures are made up.
import {
  explain,
  explainAbsorptionChange,
  explainDifference,
  explainRankChange,
  explainText,
  lkjipPolicy,
  measureAchievement,
  rankBy,
  rankStability,
  replay,
  scoreComponents,
  snapshot,
  summarizeAbsorption,
} from "sakip";
import { auditBundle, buildDocument, toText } from "sakip/report";

const print = (title: string, text: string) => console.log(`${title}\n\n${text}\n`);

const row = { polarity: "maximize", target: 80, realization: "60.3" } as const;
const before = measureAchievement(row, lkjipPolicy);
print("1. Satu angka", explainText(before));

const after = measureAchievement({ ...row, realization: "64.5" }, lkjipPolicy);
print("2. Tahun ini terhadap tahun lalu", explainText(explainDifference(before, after)));
print(
  "3. Data yang sama, aturan yang lain",
  explainText(explainDifference(before, measureAchievement(row, { ...lkjipPolicy, rounding: null }))),
);

const agency = (id: string, planning: string, measurement: string, reporting: string) => {
  const components = { planning, measurement, reporting, "internal-evaluation": "18.00" };
  return { id, planning, evaluation: scoreComponents({ agencyId: id, evaluationYear: 2024, components }) };
};
const rank = (agencies: readonly ReturnType<typeof agency>[]) =>
  rankBy(agencies, { value: ({ evaluation }) => evaluation.total });
const last = rank([
  agency("Dinas Kesehatan", "24.00", "23.00", "12.00"),
  agency("Dinas Lingkungan Hidup", "23.10", "22.00", "12.40"),
  agency("Dinas Perhubungan", "22.00", "22.00", "12.00"),
]);
const now = rank([
  agency("Dinas Kesehatan", "24.00", "23.10", "12.00"),
  agency("Dinas Lingkungan Hidup", "24.90", "22.60", "12.40"),
  agency("Dinas Perhubungan", "26.00", "23.00", "12.00"),
]);
print("4. Mengapa peringkatnya tetap", explainText(explainRankChange(last, now, "Dinas Lingkungan Hidup")));
print("5. Daftar peringkat", explainText(now));

const [first] = now.rows;
if (first !== undefined)
  print("6. Nilai tertinggi, satu tingkat ke bawah", explainText(first.item.evaluation, { depth: 1 }));

const { movement } = rankStability(
  now.rows.map(({ item }) => item),
  {
    components: ["planning", "measurement", "reporting"].map((key) => ({
      key,
      value: ({ evaluation }: ReturnType<typeof agency>) =>
        evaluation.components.find((component) => component.key === key)?.value ?? null,
    })),
    weights: { planning: 1, measurement: 1, reporting: 1 },
    noise: { values: 5, weights: 0 },
    runs: 1000,
    seed: 2024,
  },
);
const names = new Map<string, string | undefined>(
  first?.item.evaluation.components.map(({ key, label }) => [key, label.id]),
);
print(
  "7. Komponen yang menggeser daftar",
  movement.components
    .map(({ component, share }) => `${names.get(component)}: ${share?.toFixed(1).replace(".", ",") ?? "–"}%`)
    .join("\n"),
);

const by = (line: { readonly programmeId: string }) => line.programmeId;
const lines = (roads: number, parks: number) => [
  { agencyId: "DPUPR", programmeId: "Jalan", budget: 60_000_000_000, realization: roads },
  { agencyId: "DPUPR", programmeId: "Taman", budget: parks, realization: 10_000_000_000 },
];
print(
  "8. Penyerapan Juni ke Oktober",
  explainText(
    explainAbsorptionChange(
      summarizeAbsorption(lines(30_000_000_000, 40_000_000_000), { by }),
      summarizeAbsorption(lines(50_000_000_000, 65_000_000_000), { by }),
    ),
  ),
);

const kept = JSON.parse(JSON.stringify(snapshot({ measureAchievement }, [row, lkjipPolicy])));
const again = replay(kept, { measureAchievement });
const other = replay(kept, { measureAchievement }, [row, { ...lkjipPolicy, cap: 100 }]);
const places = other.same ? [] : other.differences.map(({ path, cause }) => `${path.join(" › ")} (${cause})`);
print(
  "9. Bukti perhitungan",
  [
    `Dihitung ulang: ${again.same ? "sama" : "berbeda"}.`,
    `Dengan aturan lain: ${places.length} perbedaan pada aturannya.`,
    `Simpul penjelasan yang dapat dihitung ulang: ${explain(before).formula === null ? 0 : 1}.`,
  ].join("\n"),
);

const adopted = (figure: string) =>
  auditBundle(kept, {
    named: { measureAchievement },
    minutes: buildDocument({
      title: { id: "Berita Acara Rapat", en: "Minutes" },
      blocks: [{ kind: "paragraph", text: `Rapat menetapkan capaian sebesar ${figure}.` }],
    }),
    examinedBy: "Inspektur",
  });
print("10. Berkas audit", toText(adopted("75,38%").document));
print(
  "11. Berita acara yang tidak cocok",
  adopted("75,83%")
    .findings.map(({ message }) => message.id)
    .join("\n"),
);
