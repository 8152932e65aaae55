import { type Bilingual, type Citation, deepFreeze } from "../../../core/index.ts";
import { type Decimal, toDecimal } from "../../../number/index.ts";
import type { Regulation, RegulationComponent, RegulationPart } from "../../rule/index.ts";
import type { NationalComponent, NationalGrade } from "../national-keys.ts";
import { answerScalesOf12 } from "./answers.ts";
import { frameOf12 } from "./frame.ts";
import { gradeScaleOf12 } from "./grade-scale.ts";
import { type QuestionRow, questionsOf12 } from "./questions.ts";

const TITLE = "PermenPANRB 12/2015";

/**
 * PermenPANRB 12/2015 on the evaluation of SAKIP, for evaluations held from 2015 to 2021: five components, 17
 * sub-components and the 92 questions of the worksheet for a unit (unit kerja, SKPD).
 *
 * @term PermenPANRB 12/2015 tentang Pedoman Evaluasi atas Implementasi SAKIP
 * @see PermenPANRB 12/2015, as the application and a printed worksheet of one agency restate it; the regulation itself
 * was not read. `open` lists what stays open.
 * @example
 * ```ts
 * import { permenpanrb12of2015 } from "sakip";
 *
 * permenpanrb12of2015.components.map(({ key, weight }) => `${key} ${weight}`)
 * // => ["planning 30", "measurement 25", "reporting 15", "internal-evaluation 10", "achievement 20"]
 * ```
 */
export const permenpanrb12of2015: Regulation<NationalGrade, NationalComponent> = /* @__PURE__ */ (() =>
  // As defineRegulation would hand it out: a test proves it, so that no application has to when it starts.
  deepFreeze({
    id: "permenpanrb-12-2015",
    label: {
      id: "PermenPANRB Nomor 12 Tahun 2015 tentang Pedoman Evaluasi atas Implementasi Sistem Akuntabilitas Kinerja Instansi Pemerintah",
      en: "Regulation 12 of 2015 of the Minister for Administrative Reform on evaluating the system of government performance accountability",
    },
    since: 2015,
    until: 2021,
    completeness: "complete",
    open: [
      {
        id: "Lembar untuk seluruh instansi memecah komponen E menjadi 5/10/5; itu tidak terverifikasi dan tidak dimodelkan. Satu lembar memuat blok ketiga (inisiatif antikorupsi, inovasi, penghargaan lain) tanpa bobot.",
        en: "The sheet for a whole agency splits component E into 5/10/5; that is unverified and not modelled. One sheet has a third block (corruption initiative, innovation, other awards) without weights.",
      },
      {
        id: "Pertanyaan 37 dan 38 berteks sama pada sumbernya; salah satunya keliru disalin.",
        en: "Questions 37 and 38 have the same text in the source; one of them is a copying error.",
      },
      {
        id: "Kerangka logis dilihat pada satu aplikasi, yang hanya memperingatkan.",
        en: "The logic frame was seen in one application, which only warns.",
      },
      {
        id: "Pembulatan: satu aplikasi membulatkan tiap sub-komponen, yang lain hanya total; di sini hanya total.",
        en: "Rounding: one application rounds each sub-component, another only the total; here only the total.",
      },
      {
        id: "Nilai 0: menurut sumbernya rentang D “> 0–30”, jadi 0 tidak tercakup; di sini D, pilihan pustaka ini.",
        en: "A total of 0: its sources give D as “> 0–30”, which leaves out 0; here it is D, a choice of this library.",
      },
    ],
    source: {
      title: TITLE,
      status: "restated",
      note: {
        id: "Peraturannya sendiri belum dibaca. Judul dan nomor dibaca pada beberapa akta yang melaksanakannya; judul, nomor Berita Negara (986/2015) dan pencabutannya dibaca pada PermenPANRB 88/2021, Pasal 8.",
        en: "The regulation itself was not read. Title and number were read in several acts that implement it; title, gazette number (986/2015) and its revocation in PermenPANRB 88/2021, article 8.",
      },
    },
    scale: gradeScaleOf12,
    rounding: {
      total: { decimals: 2, mode: "half-up" },
      source: {
        title: "Praktik aplikasi evaluasi",
        status: "practice",
        note: {
          id: "Satu aplikasi membulatkan total ke dua desimal lalu memberi predikat.",
          en: "One application rounds the total to two decimals and then grades it.",
        },
      },
    },
    report: {
      total: { id: "Nilai Hasil Evaluasi", en: "Score of the evaluation" },
      grade: { id: "Tingkat Akuntabilitas Kinerja", en: "Level of performance accountability" },
    },
    answerScales: answerScalesOf12,
    components: [
      component(
        ["A", "planning", "30"],
        ["Perencanaan Kinerja", "Performance planning"],
        [
          ["A.I.a", "plan-fulfilment", "2", "Renstra: pemenuhan", "Strategic plan: fulfilment"],
          ["A.I.b", "plan-quality", "5", "Renstra: kualitas", "Strategic plan: quality"],
          ["A.I.c", "plan-implementation", "3", "Renstra: implementasi", "Strategic plan: implementation"],
          ["A.II.a", "annual-fulfilment", "4", "Perencanaan kinerja tahunan: pemenuhan", "Annual planning: fulfilment"],
          ["A.II.b", "annual-quality", "10", "Perencanaan kinerja tahunan: kualitas", "Annual planning: quality"],
          [
            "A.II.c",
            "annual-implementation",
            "6",
            "Perencanaan kinerja tahunan: implementasi",
            "Annual planning: implementation",
          ],
        ],
      ),
      component(
        ["B", "measurement", "25"],
        ["Pengukuran Kinerja", "Performance measurement"],
        [
          ["B.I", "fulfilment", "5", "Pemenuhan pengukuran", "Measurement: fulfilment"],
          ["B.II", "quality", "12.5", "Kualitas pengukuran", "Measurement: quality"],
          ["B.III", "implementation", "7.5", "Implementasi pengukuran", "Measurement: implementation"],
        ],
      ),
      component(
        ["C", "reporting", "15"],
        ["Pelaporan Kinerja", "Performance reporting"],
        [
          ["C.I", "fulfilment", "3", "Pemenuhan pelaporan", "Reporting: fulfilment"],
          ["C.II", "presentation", "7.5", "Penyajian informasi kinerja", "Reporting: presentation of information"],
          ["C.III", "use", "4.5", "Pemanfaatan informasi kinerja", "Reporting: use of information"],
        ],
      ),
      component(
        ["D", "internal-evaluation", "10"],
        ["Evaluasi Internal", "Internal evaluation"],
        [
          ["D.I", "fulfilment", "2", "Pemenuhan evaluasi", "Evaluation: fulfilment"],
          ["D.II", "quality", "5", "Kualitas evaluasi", "Evaluation: quality"],
          ["D.III", "use", "3", "Pemanfaatan evaluasi", "Evaluation: use"],
        ],
      ),
      component(
        ["E", "achievement", "20"],
        ["Pencapaian Sasaran/Kinerja Organisasi", "Achievement of the organisation"],
        [
          ["E.I", "output", "7.5", "Kinerja yang dilaporkan (output)", "Reported performance (output)"],
          ["E.II", "outcome", "12.5", "Kinerja yang dilaporkan (outcome)", "Reported performance (outcome)"],
        ],
      ),
    ],
  }))();

type PartRow = readonly [code: string, key: string, weight: string, id: string, en: string];

function component(
  [code, key, weight]: readonly [string, NationalComponent, string],
  [id, en]: readonly [string, string],
  parts: readonly PartRow[],
): RegulationComponent<NationalComponent> {
  const source = cited("reported", `bobot komponen ${code}`, {
    id: "Lembar kerja satu instansi (aplikasi dan cetakan); A 30, I 10, a 2% dan b 5% juga pada dokumen lain.",
    en: "The worksheet of one agency (application and print); A 30, I 10, a 2% and b 5% also in another document.",
  });
  return { key, code, label: { id, en }, weight: toDecimal(weight), parts: parts.map(part), source };
}

function part([code, key, weight, id, en]: PartRow): RegulationPart {
  const questions = questionsOf12[code] as readonly QuestionRow[];
  const source = cited("reported", `pertanyaan ${code}`, {
    id: "Teks dari lembar kerja satu instansi.",
    en: "Texts from the worksheet of one agency.",
  });
  // The answers of component E are points of their own, which add up; all other answers are averaged.
  const pointed = questions.every(([, , , answers]) => answers?.startsWith("points-of-"));
  return {
    key,
    code,
    label: { id, en },
    weight: toDecimal(weight),
    method: pointed ? "sum" : "mean",
    answers: "a-to-e",
    items: questions.map(([number, label, english, answers = "a-to-e"]) => ({
      key: `${number}`,
      code: `${number}`,
      label: { id: label, en: english },
      answers,
      ...(pointed && fullMark(answers)),
      limits: frameOf12[number] ?? [],
      source,
    })),
    source,
  };
}

function fullMark(answers: string): { readonly weight?: Decimal } {
  const scale = answerScalesOf12.find(({ id }) => id === answers);
  return scale ? { weight: scale.full } : {};
}

function cited(status: Citation["status"], clause: string, note: Bilingual): Citation {
  return { title: TITLE, status, clause, note };
}
