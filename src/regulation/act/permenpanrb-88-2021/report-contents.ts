import { deepFreeze } from "../../../core/index.ts";
import type { DatedRule, ReportContent, ReportContentKey } from "../../rule/index.ts";
import { cited } from "./cited.ts";

type ContentRow = readonly [
  asked: ReportContent["asked"],
  key: ReportContentKey,
  code: string,
  page: number,
  id: string,
  en: string,
];

// biome-ignore format: one row per line
const CONTENTS: readonly ContentRow[] = [
  ["minimum", "result", "", 16, "Nilai/predikat hasil evaluasi", "Score or grade"],
  ["outline", "legal-basis", "1.a", 38, "Dasar hukum evaluasi", "Legal basis of the evaluation"],
  ["outline", "background", "1.b", 38, "Latar belakang evaluasi", "Background of the evaluation"],
  ["outline", "purpose", "1.c", 38, "Tujuan evaluasi", "Purpose of the evaluation"],
  ["outline", "scope", "1.d", 38, "Ruang lingkup evaluasi", "Scope of the evaluation"],
  ["outline", "methodology", "1.e", 38, "Metodologi evaluasi", "Methodology of the evaluation"],
  ["outline", "agency-overview", "1.f", 38, "Gambaran umum instansi/unit kerja", "Overview of the agency or unit"],
  ["outline", "sakip-overview", "1.g", 38, "Gambaran umum implementasi SAKIP", "Overview of its SAKIP"],
  ["expected", "follow-up", "1.h", 38, "Tindak lanjut hasil evaluasi tahun sebelumnya", "Follow-up of last year"],
  ["minimum", "condition", "2.a", 16, "Kondisi", "Condition"],
  ["outline", "condition-planning", "2.a.1", 39, "Kondisi perencanaan kinerja", "Condition of planning"],
  ["outline", "condition-measurement", "2.a.2", 39, "Kondisi pengukuran kinerja", "Condition of measurement"],
  ["outline", "condition-reporting", "2.a.3", 39, "Kondisi pelaporan kinerja", "Condition of reporting"],
  ["outline", "condition-internal-evaluation", "2.a.4", 39, "Kondisi evaluasi akuntabilitas kinerja internal", "Condition of internal evaluation"],
  ["outline", "condition-achievement", "2.a.5", 39, "Kondisi capaian kinerja", "Condition of achievement"],
  ["minimum", "recommendations", "2.b", 16, "Rekomendasi", "Recommendations"],
  ["outline", "conclusion", "3.a", 39, "Simpulan", "Conclusion"],
  ["outline", "encouragement", "3.b", 39, "Dorongan terhadap implementasi SAKIP yang lebih baik", "Encouragement to better SAKIP"],
];

/**
 * What an evaluation report (LHE) contains by PermenPANRB 88/2021: three things at least, asked of its draft, and the outline
 * of the long form.
 *
 * @term isi laporan hasil evaluasi (LHE)
 * @see PermenPANRB 88/2021, Lampiran I, p. 16 (the least) and 38–39 (the outline), read. Where the outline holds the score
 * and the grade is not said; a report "can" follow it.
 * @example
 * ```ts
 * import { permenpanrb88of2021ReportContents } from "sakip";
 *
 * const contents = permenpanrb88of2021ReportContents.value;
 * contents.filter(({ asked }) => asked === "minimum").map(({ label }) => label.en)
 * // => ["Score or grade", "Condition", "Recommendations"]
 * contents.find(({ code }) => code === "2.a.5")?.label.id // => "Kondisi capaian kinerja"
 * ```
 */
export const permenpanrb88of2021ReportContents: DatedRule<readonly ReportContent[]> = /* @__PURE__ */ (() =>
  deepFreeze({
    id: "permenpanrb-88-2021-report-contents",
    label: {
      id: "Isi laporan hasil evaluasi (LHE) menurut PermenPANRB 88/2021",
      en: "Contents of an evaluation report (LHE) under PermenPANRB 88/2021",
    },
    since: "2022-01-01",
    source: cited("Lampiran I, hlm. 16 dan 38–39"),
    value: CONTENTS.map(content),
  } satisfies DatedRule<readonly ReportContent[]>))();

function content([asked, key, code, page, id, en]: ContentRow): ReportContent {
  const number = code === "" ? {} : { code };
  return { key, ...number, label: { id, en }, asked, source: cited(`Lampiran I, hlm. ${page}`) };
}
