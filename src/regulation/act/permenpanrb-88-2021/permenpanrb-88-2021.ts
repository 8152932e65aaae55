import type { Bilingual, Citation } from "../../../core/index.ts";
import { defineRegulation, type Regulation, type RegulationInput } from "../../rule/index.ts";
import { sakipGradeScale } from "../sakip-grades/sakip-grade-scale.ts";
import { criteriaOf88 } from "./criteria.ts";
import { answerScalesOf88 } from "./letters.ts";

const TITLE = "PermenPANRB 88/2021";

type PartInput = RegulationInput["components"][number]["parts"][number];

/**
 * PermenPANRB 88/2021 on the evaluation of AKIP, for evaluations held since 2022: four components, each with existence
 * (20 %), quality (30 %) and use (50 %), one letter for each of the twelve.
 *
 * @term PermenPANRB 88/2021 tentang Evaluasi AKIP
 * @see PermenPANRB 88/2021 (Berita Negara 2021 No. 1569), as worksheets, applications and articles restate it; the
 * regulation itself was not read. `open` lists what stays open.
 * @example
 * ```ts
 * import { permenpanrb88of2021 } from "sakip";
 *
 * permenpanrb88of2021.components.map(({ key, weight }) => `${key} ${weight}`)
 * // => ["planning 30", "measurement 30", "reporting 15", "internal-evaluation 25"]
 * ```
 */
export const permenpanrb88of2021: Regulation = /* @__PURE__ */ (() =>
  defineRegulation({
    id: "permenpanrb-88-2021",
    label: {
      id: "PermenPANRB Nomor 88 Tahun 2021 tentang Evaluasi Akuntabilitas Kinerja Instansi Pemerintah",
      en: "Regulation 88 of 2021 of the Minister for Administrative Reform on the evaluation of government performance accountability",
    },
    since: 2022,
    coverage: "complete",
    open: [
      {
        id: "Nilai 0: rentang D tercetak “> 0–30”, jadi 0 tidak tercakup; di sini D.",
        en: "A total of 0: the printed band D is “> 0–30”, which leaves out 0; here it is D.",
      },
      {
        id: "Pembulatan tidak diatur; dua desimal setengah ke atas sebelum predikat adalah praktik aplikasi.",
        en: "Rounding is not regulated; two decimals, half up, before grading is the practice of applications.",
      },
      {
        id: "Jumlah kriteria: 80 menurut satu daftar, 79 menurut sumber lain; 4.b.4 sama dengan 4.a.2.",
        en: "The number of criteria: 80 in one list, 79 in another source; 4.b.4 repeats 4.a.2.",
      },
      {
        id: "Cara menggabungkan lembar pemerintah daerah dengan sampel OPD tidak ditemukan.",
        en: "How the sheet of a local government and those of sampled agencies combine was not found.",
      },
      {
        id: "Tidak ditemukan pengganti atau perubahan sampai 2026; itu bukan bukti.",
        en: "No replacement or amendment was found up to 2026, which is no proof.",
      },
    ],
    source: {
      title: TITLE,
      status: "restated",
      clause: "Berita Negara RI 2021 No. 1569",
      note: {
        id: "Judul dan nomor berita negara dibaca; isi dari lembar kerja, aplikasi dan artikel. Tahun evaluasi pertama 2022 dari akta daerah.",
        en: "Title and gazette number were read; the contents come from worksheets, applications and articles. The first evaluation year 2022 from local acts.",
      },
    },
    scale: sakipGradeScale,
    rounding: {
      total: { decimals: 2, mode: "half-up" },
      source: {
        title: "Praktik aplikasi evaluasi",
        status: "practice",
        note: {
          id: "Tidak terlihat aturan pembulatan; beberapa aplikasi membulatkan total ke dua desimal lalu memberi predikat.",
          en: "No rule of rounding was seen; several applications round the total to two decimals and then grade it.",
        },
      },
    },
    report: {
      total: { id: "Nilai Akuntabilitas Kinerja", en: "Performance accountability score" },
      grade: { id: "Predikat Nilai Akuntabilitas Kinerja", en: "Grade of the performance accountability score" },
    },
    answerScales: answerScalesOf88,
    components: [
      component("1", "planning", ["Perencanaan Kinerja", "Performance planning"], "30", [
        ["6", "Dokumen perencanaan kinerja telah tersedia", "Planning documents exist"],
        [
          "9",
          "Dokumen perencanaan kinerja memenuhi standar yang baik (SMART, cascading, crosscutting)",
          "Planning documents meet a good standard (SMART, cascading, cross-cutting)",
        ],
        [
          "15",
          "Perencanaan kinerja dimanfaatkan untuk mewujudkan hasil yang berkesinambungan",
          "Planning is used to reach sustained results",
        ],
      ]),
      component("2", "measurement", ["Pengukuran Kinerja", "Performance measurement"], "30", [
        ["6", "Pengukuran kinerja telah dilakukan", "Measurement has been carried out"],
        [
          "9",
          "Pengukuran kinerja menjadi kebutuhan, berjenjang dan berkelanjutan",
          "Measurement is a need, tiered and continuous",
        ],
        [
          "15",
          "Pengukuran kinerja menjadi dasar reward & punishment dan penyesuaian strategi",
          "Measurement drives reward and punishment and changes of strategy",
        ],
      ]),
      component("3", "reporting", ["Pelaporan Kinerja", "Performance reporting"], "15", [
        ["3", "Terdapat dokumen laporan yang menggambarkan kinerja", "Performance report documents exist"],
        [
          "4.5",
          "Laporan kinerja memenuhi standar kualitas informasi pencapaian",
          "Reports meet the standard of quality of information on achievement",
        ],
        [
          "7.5",
          "Pelaporan kinerja berdampak pada penyesuaian strategi/kebijakan berikutnya",
          "Reporting changes the next strategy and policy",
        ],
      ]),
      component(
        "4",
        "internal-evaluation",
        ["Evaluasi Akuntabilitas Kinerja Internal", "Internal evaluation of performance accountability"],
        "25",
        [
          ["5", "Evaluasi AKIP internal telah dilaksanakan", "Internal evaluation has been carried out"],
          [
            "7.5",
            "Evaluasi AKIP internal berkualitas dengan sumber daya memadai",
            "Internal evaluation is of good quality with adequate resources",
          ],
          [
            "12.5",
            "Implementasi SAKIP meningkat karena evaluasi internal (dampak nyata)",
            "SAKIP implementation improves because of internal evaluation (real impact)",
          ],
        ],
      ),
    ],
  }))();

type PartRow = readonly [weight: string, id: string, en: string];

function component(
  code: string,
  key: string,
  [id, en]: readonly [string, string],
  weight: string,
  [existence, quality, use]: readonly [PartRow, PartRow, PartRow],
): RegulationInput["components"][number] {
  return {
    key,
    code,
    label: { id, en },
    weight,
    source: cited("restated", `bobot komponen ${code}`, {
      id: "Sama pada empat sumber yang saling bebas.",
      en: "The same in four independent sources.",
    }),
    parts: [
      part("existence", `${code}.a`, "existence", existence),
      part("quality", `${code}.b`, "quality-and-use", quality),
      part("use", `${code}.c`, "quality-and-use", use),
    ],
  };
}

function part(key: string, code: string, answers: string, [weight, id, en]: PartRow): PartInput {
  const criteria = criteriaOf88[code] as NonNullable<(typeof criteriaOf88)[string]>;
  return {
    key,
    code,
    label: { id, en },
    weight,
    method: "judged",
    answers,
    items: criteria.map(([own, english], i) => ({
      key: `${i + 1}`,
      code: `${code}.${i + 1}`,
      label: { id: own, en: english },
      source: cited("reported", `kriteria ${code}.${i + 1}`, {
        id: "Label ringkas dari satu lembar kerja.",
        en: "Short label from one worksheet.",
      }),
    })),
  };
}

function cited(status: Citation["status"], clause: string, note: Bilingual): Citation {
  return { title: TITLE, status, clause, note };
}
