import { deepFreeze } from "../../../core/index.ts";
import type { PriorityRules } from "../../rule/index.ts";

/**
 * Which priority programme is on track, at risk or behind. The bounds are ours, to be replaced by those of the region: an
 * achievement below 80 percent or spending more than 10 points below its target is behind; what is short of its target, has
 * a broken promise, or is only known in part is at risk.
 *
 * @term aturan status program prioritas
 * @see No source: that incomplete data must never be shown as good is the practice of one application; the bounds are ours.
 * @example
 * ```ts
 * import { defaultPriorityRules } from "sakip";
 *
 * defaultPriorityRules.source.status // => "convention"
 * defaultPriorityRules.value.clauses.map(({ id }) => id).slice(0, 3)
 * // => ["nothing-known", "achievement-low", "spending-far-behind"]
 * ```
 */
export const defaultPriorityRules: PriorityRules = /* @__PURE__ */ deepFreeze<PriorityRules>({
  id: "default-priority-rules",
  label: { id: "Aturan status program prioritas", en: "Rules for the status of priority programmes" },
  since: "1900-01-01",
  source: {
    title: "Aturan status program prioritas",
    status: "convention",
    note: {
      id: "Batas 80 persen, 100 persen, dan 10 poin adalah pilihan pustaka ini. Data yang tidak lengkap tidak pernah ditampilkan sebagai baik.",
      en: "The bounds of 80 percent, 100 percent and 10 points are our choice. Incomplete data are never shown as good.",
    },
  },
  value: {
    clauses: [
      {
        id: "nothing-known",
        status: "no-data",
        label: {
          id: "Capaian maupun penyerapan terhadap targetnya tidak diketahui",
          en: "Neither the achievement nor the spending against its target is known",
        },
        when: [{ unknown: "achievement" }, { unknown: "absorption-gap" }],
      },
      {
        id: "achievement-low",
        status: "behind",
        label: { id: "Capaian di bawah 80 persen", en: "Achievement below 80 percent" },
        when: [{ measure: "achievement", below: 80 }],
      },
      {
        id: "spending-far-behind",
        status: "behind",
        label: {
          id: "Penyerapan lebih dari 10 poin di bawah target",
          en: "Spending more than 10 points below its target",
        },
        when: [{ measure: "absorption-gap", below: -10 }],
      },
      {
        id: "achievement-short",
        status: "at-risk",
        label: { id: "Capaian di bawah 100 persen", en: "Achievement below 100 percent" },
        when: [{ measure: "achievement", below: 100 }],
      },
      {
        id: "spending-behind",
        status: "at-risk",
        label: { id: "Penyerapan di bawah target", en: "Spending below its target" },
        when: [{ measure: "absorption-gap", below: 0 }],
      },
      {
        id: "promise-broken",
        status: "at-risk",
        label: {
          id: "Ada kendala yang melewati tanggal janji penyelesaian",
          en: "An obstacle is beyond the day that was promised",
        },
        when: [{ measure: "overdue-promises", from: 1 }],
      },
      {
        id: "indicators-missing",
        status: "at-risk",
        label: {
          id: "Sebagian indikator yang sudah jatuh tempo belum dilaporkan",
          en: "Some indicators that are due have not been reported",
        },
        when: [{ measure: "coverage", below: 100 }],
      },
      {
        id: "achievement-unknown",
        status: "at-risk",
        label: { id: "Capaian tidak diketahui", en: "The achievement is not known" },
        when: [{ unknown: "achievement" }],
      },
      {
        id: "spending-unknown",
        status: "at-risk",
        label: {
          id: "Penyerapan terhadap targetnya tidak diketahui",
          en: "The spending against its target is not known",
        },
        when: [{ unknown: "absorption-gap" }],
      },
      {
        id: "all-well",
        status: "on-track",
        label: {
          id: "Capaian dan penyerapan memenuhi target, tanpa janji yang terlewat",
          en: "Achievement and spending meet their targets, and no promise is overdue",
        },
        when: [],
      },
    ],
  },
});
