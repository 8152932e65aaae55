import { deepFreeze } from "../../../core/index.ts";
import type { OrdinalScale } from "../../../scale/index.ts";

/**
 * The opinions of the auditor on financial statements: TMP, TW, WDP, WTP.
 *
 * @term opini BPK
 * @see That WTP stands above WDP is practice of one application; the order of the two lower ones is remembered.
 * @example
 * ```ts
 * import { auditOpinionLevels } from "sakip";
 *
 * auditOpinionLevels.levels.map((level) => level.code) // => ["TMP", "TW", "WDP", "WTP"]
 * ```
 */
export const auditOpinionLevels: OrdinalScale = /* @__PURE__ */ deepFreeze({
  id: "audit-opinion",
  levels: [
    {
      code: "TMP",
      label: { id: "Tidak menyatakan pendapat", en: "Disclaimer of opinion" },
      aliases: ["Tidak Menyatakan Pendapat", "Tidak Memberikan Pendapat"],
    },
    { code: "TW", label: { id: "Tidak wajar", en: "Adverse opinion" }, aliases: ["Tidak Wajar"] },
    {
      code: "WDP",
      label: { id: "Wajar dengan pengecualian", en: "Qualified opinion" },
      aliases: ["Wajar Dengan Pengecualian"],
    },
    {
      code: "WTP",
      label: { id: "Wajar tanpa pengecualian", en: "Unqualified opinion" },
      aliases: ["Wajar Tanpa Pengecualian"],
    },
  ],
  source: {
    title: "Opini BPK",
    status: "remembered",
    note: {
      id: "Urutan WTP di atas WDP terlihat pada satu aplikasi; urutan TW dan TMP diingat. WTP dengan paragraf penjelasan tidak mempunyai urutan tersendiri yang diketahui.",
      en: "WTP above WDP was seen in one application; the order of TW and TMP is remembered. Where WTP with an explanatory paragraph stands is not known.",
    },
  },
});
