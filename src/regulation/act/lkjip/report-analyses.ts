import { type Citation, deepFreeze } from "../../../core/index.ts";
import type { DatedRule, ReportAnalysis } from "../../rule/index.ts";

/** What the worksheet of PermenPANRB 88/2021 asks of a performance report. */
function askedOn(page: number): Citation {
  return { title: "PermenPANRB 88/2021", status: "read", clause: `Lampiran I, hlm. ${page}` };
}

/**
 * The seven analyses of chapter III of a performance report (LKjIP), in the order of the forms that agencies fill in.
 *
 * @term analisis capaian kinerja dalam LKjIP
 * @see PermenPANRB 88/2021, Lampiran I, p. 28–29, read: the evaluation asks whether six of them are there. The seventh, and
 * the order, are those of forms, which name PermenPANRB 53/2014; that regulation was not read.
 * @example
 * ```ts
 * import { reportAnalyses } from "sakip";
 *
 * reportAnalyses.value.map(({ key, source }) => [key, source.status]).slice(-2)
 * // => [["resource-efficiency", "read"], ["supporting-programmes", "practice"]]
 * ```
 */
export const reportAnalyses: DatedRule<readonly ReportAnalysis[]> = /* @__PURE__ */ (() =>
  deepFreeze<DatedRule<readonly ReportAnalysis[]>>({
    id: "lkjip-report-analyses",
    label: {
      id: "Tujuh analisis capaian kinerja dalam LKjIP",
      en: "The seven analyses of a performance report (LKjIP)",
    },
    since: "2014-12-01",
    source: {
      title: "PermenPANRB 53/2014",
      status: "reported",
      note: {
        id: "Daftar dan urutannya terlihat pada formulir dua aplikasi, yang merujuk PermenPANRB 53/2014; naskahnya tidak dibaca. Enam di antaranya ditanyakan LKE PermenPANRB 88/2021, yang dibaca.",
        en: "The list and its order were seen in the forms of two applications, which name PermenPANRB 53/2014; it was not read. Six of them are asked for by the worksheet of PermenPANRB 88/2021, which was read.",
      },
    },
    value: [
      {
        key: "target-vs-realization",
        label: { id: "Perbandingan target dan realisasi tahun ini", en: "Target and realisation of this year" },
        asked: "always",
        source: askedOn(28),
      },
      {
        key: "previous-years",
        label: {
          id: "Perbandingan dengan tahun lalu dan beberapa tahun terakhir",
          en: "Comparison with last year and the years before",
        },
        asked: "always",
        source: askedOn(29),
      },
      {
        key: "medium-term-target",
        label: { id: "Perbandingan dengan target jangka menengah", en: "Comparison with the medium-term target" },
        asked: "always",
        source: askedOn(29),
      },
      {
        key: "national-standard",
        label: {
          id: "Perbandingan dengan standar nasional, jika ada",
          en: "Comparison with a national standard, where there is one",
        },
        asked: "if-available",
        source: askedOn(29),
      },
      {
        key: "causes",
        label: {
          id: "Analisis penyebab keberhasilan atau kegagalan dan solusinya",
          en: "Causes of success or failure, and what is done about them",
        },
        asked: "always",
        source: askedOn(29),
      },
      {
        key: "resource-efficiency",
        label: { id: "Analisis efisiensi penggunaan sumber daya", en: "Efficiency in the use of resources" },
        asked: "always",
        source: askedOn(29),
      },
      {
        key: "supporting-programmes",
        label: {
          id: "Analisis program dan kegiatan yang menunjang",
          en: "Programmes and activities that supported the result",
        },
        asked: "always",
        source: {
          title: "Formulir LKjIP",
          status: "practice",
          note: {
            id: "Terlihat pada formulir dua aplikasi yang merujuk PermenPANRB 53/2014; tidak ditanyakan LKE PermenPANRB 88/2021.",
            en: "Seen in the forms of two applications that name PermenPANRB 53/2014; the worksheet of PermenPANRB 88/2021 does not ask for it.",
          },
        },
      },
    ],
  }))();
