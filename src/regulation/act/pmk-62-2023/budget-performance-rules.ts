import { type Citation, deepFreeze } from "../../../core/index.ts";
import type { BudgetPerformanceRules, DatedRule } from "../../rule/index.ts";

/**
 * Budget performance (NKA) since PMK 62/2023: half planning, half execution, which is the IKPA.
 *
 * @term aturan nilai kinerja anggaran (NKA)
 * @see PMK 62/2023, amended by PMK 107/2024, as secondary sources restate them.
 * @example
 * ```ts
 * import { budgetPerformanceRules2023 } from "sakip";
 *
 * budgetPerformanceRules2023.value.parts.map(({ key, weight }) => [key, weight]) // => [["planning", "50"], ["execution", "50"]]
 * ```
 */
export const budgetPerformanceRules2023: DatedRule<BudgetPerformanceRules> = /* @__PURE__ */ (() => {
  const source: Citation = {
    title: "PMK 62/2023",
    clause: "diubah dengan PMK 107/2024",
    status: "reported",
    note: {
      id: "50 persen perencanaan dan 50 persen pelaksanaan (IKPA) menurut sumber sekunder. Tanggal berlaku diingat.",
      en: "50 percent planning and 50 percent execution (IKPA), in secondary sources. The date is remembered.",
    },
  };
  return deepFreeze({
    id: "nka-pmk-62-2023",
    label: { id: "Nilai kinerja anggaran, PMK 62/2023", en: "Budget performance score, PMK 62/2023" },
    since: "2023-06-01",
    source,
    value: {
      parts: [
        {
          key: "planning",
          label: { id: "Perencanaan anggaran", en: "Budget planning" },
          weight: "50",
          source,
        },
        {
          key: "execution",
          label: { id: "Pelaksanaan anggaran (IKPA)", en: "Budget execution (IKPA)" },
          weight: "50",
          source,
        },
      ],
    },
  });
})();
