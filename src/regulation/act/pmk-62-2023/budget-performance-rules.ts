import { type Citation, type CitationStatus, deepFreeze } from "../../../core/index.ts";
import type { BudgetPerformanceRules, DatedRule } from "../../rule/index.ts";

const cited = (status: CitationStatus, id: string, en: string, clause: string): Citation => ({
  title: "PMK 62/2023",
  clause,
  status,
  note: { id, en },
});

/**
 * Budget performance (NKA) since PMK 62/2023: half planning, half execution, which is the IKPA.
 *
 * @term aturan nilai kinerja anggaran (NKA)
 * @see PMK 62/2023, amended by PMK 107/2024: the halves as secondary sources restate them; that planning is judged by
 * effectiveness and efficiency was read (articles 245–246, page 177).
 * @example
 * ```ts
 * import { pmk62of2023BudgetPerformance } from "sakip";
 *
 * pmk62of2023BudgetPerformance.value.parts.map(({ key, weight }) => [key, weight]) // => [["planning", "50"], ["execution", "50"]]
 * pmk62of2023BudgetPerformance.source.status // => "restated"
 * pmk62of2023BudgetPerformance.value.sources?.["planning"]?.status // => "read"
 * ```
 */
export const pmk62of2023BudgetPerformance: DatedRule<BudgetPerformanceRules> = /* @__PURE__ */ (() => {
  const source = cited(
    "restated",
    "50 persen perencanaan dan 50 persen pelaksanaan (IKPA): satu keputusan kejaksaan dalam dua penyajian ulang, dan sumber sekunder lain.",
    "50 percent planning and 50 percent execution (IKPA): a prosecutor's decree in two restatements, and other secondary sources.",
    "diubah dengan PMK 107/2024",
  );
  return deepFreeze({
    id: "nka-pmk-62-2023",
    label: { id: "Nilai kinerja anggaran, PMK 62/2023", en: "Budget performance score, PMK 62/2023" },
    since: "2023-06-12",
    source,
    value: {
      parts: [
        { key: "planning", label: { id: "Perencanaan anggaran", en: "Budget planning" }, weight: "50", source },
        {
          key: "execution",
          label: { id: "Pelaksanaan anggaran (IKPA)", en: "Budget execution (IKPA)" },
          weight: "50",
          source,
        },
      ],
      sources: {
        since: cited(
          "reported",
          "Ditetapkan 12 Juni 2023 menurut satu sumber; hari pengundangannya tidak terlihat, sehingga hari mulai berlakunya paling cepat 12 Juni 2023. Tanggal 1 Juni 2023 yang pernah diingat tampaknya keliru.",
          "Enacted on 12 June 2023 by one source; the day of promulgation was not seen, so that it was in force on 12 June 2023 at the earliest. The 1 June 2023 that was once remembered is likely wrong.",
          "Berita Negara RI 2023 No. 472",
        ),
        planning: cited(
          "read",
          "Perencanaan dinilai dari efektivitas (keluaran rincian output, indikator program, dan indikator sasaran strategis) dan efisiensi. Bobot 75 dan 25 di antaranya hanya dilaporkan, dan tidak dimodelkan.",
          "Planning is judged by effectiveness (outputs, programme and strategic indicators) and efficiency. Weights of 75 and 25 between them are only reported, and not modelled.",
          "Pasal 245–246, hlm. 177",
        ),
      },
    },
  });
})();
