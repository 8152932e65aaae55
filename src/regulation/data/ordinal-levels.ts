import { defineOrdinalScale, type OrdinalScale } from "../../scale/index.ts";

/**
 * The grades of SAKIP as levels: D, C, CC, B, BB, A, AA.
 *
 * @term predikat SAKIP
 * @see Restated in several sources of PermenPANRB 12/2015 and 88/2021; taking grades as steps of equal size is practice of
 * one application and no rule.
 * @example
 * ```ts
 * import { sakipLevels } from "sakip";
 *
 * sakipLevels.levels.map((level) => level.code) // => ["D", "C", "CC", "B", "BB", "A", "AA"]
 * ```
 */
export const sakipLevels: OrdinalScale = /* @__PURE__ */ defineOrdinalScale({
  id: "sakip-levels",
  levels: [
    { code: "D", label: { id: "Sangat kurang", en: "Very poor" } },
    { code: "C", label: { id: "Kurang", en: "Poor" } },
    { code: "CC", label: { id: "Cukup (memadai)", en: "Adequate" } },
    { code: "B", label: { id: "Baik", en: "Good" } },
    { code: "BB", label: { id: "Sangat baik", en: "Very good" } },
    { code: "A", label: { id: "Memuaskan", en: "Satisfactory" } },
    { code: "AA", label: { id: "Sangat memuaskan", en: "Very satisfactory" } },
  ],
  source: { title: "PermenPANRB 88/2021", status: "restated" },
});

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
export const auditOpinionLevels: OrdinalScale = /* @__PURE__ */ defineOrdinalScale({
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
      id: "Urutan WTP di atas WDP terlihat pada satu aplikasi; urutan TW dan TMP diingat. WTP dengan paragraf penjelasan tidak punya urutan tersendiri yang diketahui.",
      en: "WTP above WDP was seen in one application; the order of TW and TMP is remembered. Where WTP with an explanatory paragraph stands is not known.",
    },
  },
});

/**
 * Five classes from "Sangat Rendah" to "Sangat Tinggi".
 *
 * @term tingkat (sangat rendah–sangat tinggi)
 * @see The words of the achievement classes of Permendagri 86/2017, seen in an application; the regulation is remembered.
 * @example
 * ```ts
 * import { intensityLevels } from "sakip";
 *
 * intensityLevels.levels.length // => 5
 * ```
 */
export const intensityLevels: OrdinalScale = /* @__PURE__ */ defineOrdinalScale({
  id: "intensity",
  levels: [
    { code: "Sangat Rendah", label: { id: "Sangat rendah", en: "Very low" } },
    { code: "Rendah", label: { id: "Rendah", en: "Low" } },
    { code: "Sedang", label: { id: "Sedang", en: "Medium" } },
    { code: "Tinggi", label: { id: "Tinggi", en: "High" } },
    { code: "Sangat Tinggi", label: { id: "Sangat tinggi", en: "Very high" } },
  ],
  source: { title: "Permendagri 86/2017", status: "practice" },
});

/**
 * Five classes from "Sangat Kurang" to "Sangat Baik".
 *
 * @term tingkat (sangat kurang–sangat baik)
 * @see LKjIP Inspektorat Sampang 2019 prints these labels for five classes.
 * @example
 * ```ts
 * import { qualityLevels } from "sakip";
 *
 * qualityLevels.levels.map((level) => level.code)[4] // => "Sangat Baik"
 * ```
 */
export const qualityLevels: OrdinalScale = /* @__PURE__ */ defineOrdinalScale({
  id: "quality",
  levels: [
    { code: "Sangat Kurang", label: { id: "Sangat kurang", en: "Very poor" } },
    { code: "Kurang", label: { id: "Kurang", en: "Poor" } },
    { code: "Cukup", label: { id: "Cukup", en: "Fair" } },
    { code: "Baik", label: { id: "Baik", en: "Good" } },
    { code: "Sangat Baik", label: { id: "Sangat baik", en: "Very good" } },
  ],
  source: { title: "LKjIP Inspektorat Sampang 2019", status: "read" },
});
