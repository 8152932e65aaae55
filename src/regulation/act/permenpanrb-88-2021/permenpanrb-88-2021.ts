import { deepFreeze } from "../../../core/index.ts";
import type { CriteriaSheet, Regulation } from "../../rule/index.ts";
import type { NationalComponent, NationalGrade } from "../national-keys.ts";
import { sakipGradeScale } from "../sakip-grades/sakip-grade-scale.ts";
import { cited } from "./cited.ts";
import { componentsOn } from "./components.ts";
import { lettersOf88 } from "./letters.ts";
import { openReadings } from "./open-readings.ts";

/**
 * PermenPANRB 88/2021 on the evaluation of AKIP, for evaluations held since 2022: four components, each with existence
 * (20%), quality (30%) and use (50%), one letter for each of the twelve. Its criteria are those of the guide; the
 * sheets of the second annex are {@link permenpanrb88of2021ForInstitutions} and {@link permenpanrb88of2021ForUnits}.
 *
 * @term PermenPANRB 88/2021 tentang Evaluasi AKIP
 * @see PermenPANRB 88/2021 (Berita Negara RI 2021 No. 1569), read whole; the criteria p. 22–32. `open` lists what it
 * leaves open.
 * @example
 * ```ts
 * import { permenpanrb88of2021 } from "sakip";
 *
 * permenpanrb88of2021.components.map(({ key, weight }) => `${key} ${weight}`)
 * // => ["planning 30", "measurement 30", "reporting 15", "internal-evaluation 25"]
 * permenpanrb88of2021.source.status // => "read"
 * ```
 */
export const permenpanrb88of2021: Regulation<NationalGrade, NationalComponent> = /* @__PURE__ */ (() =>
  regulationOn("guide"))();

/**
 * PermenPANRB 88/2021 with the criteria of LKE Instansi: the sheet of a whole ministry, agency or regional government.
 *
 * @term PermenPANRB 88/2021, LKE Instansi
 * @see PermenPANRB 88/2021, Lampiran 2, p. 43–45, read. That it is for the whole body follows from its head.
 * @example
 * ```ts
 * import { permenpanrb88of2021ForInstitutions } from "sakip";
 *
 * permenpanrb88of2021ForInstitutions.sheet // => "institution"
 * permenpanrb88of2021ForInstitutions.components[1]?.parts[1]?.items.length // => 5
 * ```
 */
export const permenpanrb88of2021ForInstitutions: Regulation<NationalGrade, NationalComponent> = /* @__PURE__ */ (() =>
  regulationOn("institution"))();

/**
 * PermenPANRB 88/2021 with the criteria of LKE Unit: the sheet that a unit, a work unit or a regional agency fills.
 *
 * @term PermenPANRB 88/2021, LKE Unit
 * @see PermenPANRB 88/2021, Lampiran 2, p. 46–48, read. That it is for units follows from its head.
 * @example
 * ```ts
 * import { permenpanrb88of2021ForUnits } from "sakip";
 *
 * const [existence, quality] = permenpanrb88of2021ForUnits.components[0]?.parts ?? [];
 * [existence?.items.length, quality?.items.length] // => [6, 11]
 * quality?.items[9]?.label.en // => "Every unit draws up and sets its performance plan"
 * quality?.items[9]?.source.clause // => "Lampiran 2, hlm. 46"
 * ```
 */
export const permenpanrb88of2021ForUnits: Regulation<NationalGrade, NationalComponent> = /* @__PURE__ */ (() =>
  regulationOn("unit"))();

// As defineRegulation would hand it out: a test proves it, so that no application has to when it starts.
function regulationOn(sheet: CriteriaSheet): Regulation<NationalGrade, NationalComponent> {
  return deepFreeze({
    id: "permenpanrb-88-2021",
    label: {
      id: "PermenPANRB Nomor 88 Tahun 2021 tentang Evaluasi Akuntabilitas Kinerja Instansi Pemerintah",
      en: "Regulation 88 of 2021 of the Minister for Administrative Reform on the evaluation of government performance accountability",
    },
    since: 2022,
    completeness: "complete",
    open: openReadings,
    source: cited("Pasal 1–9; Lampiran I, hlm. 7–40; Lampiran 2, hlm. 41–48", {
      id: "Salinan resmi dibaca seluruhnya (Berita Negara RI 2021 No. 1569). Ditetapkan, diundangkan dan berlaku 31 Desember 2021 (Pasal 9); mencabut PermenPANRB 12/2015 (Pasal 8). Tahun evaluasi pertama, 2022, dari akta daerah: peraturan tidak menyebutnya.",
      en: "The official copy was read whole (Berita Negara RI 2021 No. 1569). Enacted, promulgated and in force on 31 December 2021 (article 9); revokes PermenPANRB 12/2015 (article 8). The first evaluation year, 2022, comes from local acts: the text names none.",
    }),
    sheet,
    scale: sakipGradeScale,
    rounding: {
      total: { decimals: 2, mode: "half-up" },
      source: {
        title: "Praktik aplikasi evaluasi",
        status: "practice",
        note: {
          id: "Peraturan tidak memuat aturan pembulatan; lembarnya mencetak dua desimal (hlm. 41–42). Beberapa aplikasi membulatkan total ke dua desimal, setengah ke atas, lalu memberi predikat.",
          en: "The regulation has no rule of rounding; its sheets print two decimals (p. 41–42). Several applications round the total to two decimals, half up, and then grade it.",
        },
      },
    },
    report: {
      total: { id: "Nilai Akuntabilitas Kinerja", en: "Performance accountability score" },
      grade: { id: "Predikat Nilai Akuntabilitas Kinerja", en: "Grade of the performance accountability score" },
    },
    answerScales: [lettersOf88],
    components: componentsOn(sheet),
  });
}
