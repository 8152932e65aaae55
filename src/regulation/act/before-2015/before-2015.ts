import { type Bilingual, type Citation, deepFreeze } from "../../../core/index.ts";
import { toDecimal } from "../../../number/index.ts";
import type { Regulation } from "../../rule/index.ts";
import type { NationalComponent, NationalGrade } from "../national-keys.ts";
import { sakipGradeScaleBefore2015 } from "./sakip-grade-scale-before-2015.ts";

const COMPONENTS: readonly (readonly [code: string, key: NationalComponent, id: string, en: string, weight: string])[] =
  [
    ["A", "planning", "Perencanaan Kinerja", "Performance planning", "35"],
    ["B", "measurement", "Pengukuran Kinerja", "Performance measurement", "20"],
    ["C", "reporting", "Pelaporan Kinerja", "Performance reporting", "15"],
    ["D", "internal-evaluation", "Evaluasi Kinerja", "Performance evaluation", "10"],
    ["E", "achievement", "Pencapaian Sasaran/Kinerja Organisasi", "Achievement of the organisation", "20"],
  ];

// The yearly guides of 2010 to 2014 are known by number, weights and grades only: enough to grade published component
// values, too little to score a worksheet.

/**
 * PermenPAN&RB 13/2010, the guide to the AKIP evaluation of 2010. Incomplete: weights and grades only.
 *
 * @term PermenPAN&RB 13/2010 tentang Juklak Evaluasi AKIP 2010
 * @see The title was read; component A (35) and the weights of its strategic plan were read in one text, the others are
 * remembered.
 * @example
 * ```ts
 * import { permenpan13of2010 } from "sakip";
 *
 * permenpan13of2010.completeness // => "incomplete"
 * ```
 */
export const permenpan13of2010: Regulation<NationalGrade, NationalComponent> = /* @__PURE__ */ (() =>
  guide("permenpan-13-2010", "PermenPAN&RB 13/2010", "reported", [2010, 2010]))();

/**
 * PermenPAN&RB 35/2011, the guide to the AKIP evaluation of 2011. Incomplete: weights and grades only.
 *
 * @term PermenPAN&RB 35/2011 tentang Juklak Evaluasi AKIP 2011
 * @see The title was read as other acts cite it; the weights as for {@link permenpan13of2010}.
 * @example
 * ```ts
 * import { permenpanrb35of2011 } from "sakip";
 *
 * permenpanrb35of2011.scale.bands.map(({ code }) => code) // => ["D", "C", "CC", "B", "A", "AA"]
 * ```
 */
export const permenpanrb35of2011: Regulation<NationalGrade, NationalComponent> = /* @__PURE__ */ (() =>
  guide("permenpanrb-35-2011", "PermenPAN&RB 35/2011", "reported", [2011, 2011]))();

/**
 * PermenPAN&RB 25/2012, the guide to the AKIP evaluation of 2012. Incomplete: weights and grades only.
 *
 * @term PermenPAN&RB 25/2012 tentang Juklak Evaluasi AKIP
 * @see The number was read in lists of legal bases; that it holds for 2012 is remembered.
 * @example
 * ```ts
 * import { permenpanrb25of2012 } from "sakip";
 *
 * permenpanrb25of2012.source.status // => "reported"
 * ```
 */
export const permenpanrb25of2012: Regulation<NationalGrade, NationalComponent> = /* @__PURE__ */ (() =>
  guide("permenpanrb-25-2012", "PermenPAN&RB 25/2012", "reported", [2012, 2012]))();

/**
 * PermenPANRB 20/2013, which changed the annex of 25/2012, for 2013 and 2014. Incomplete, and known from memory only.
 *
 * @term PermenPANRB 20/2013
 * @see Remembered; read in no source.
 * @example
 * ```ts
 * import { permenpanrb20of2013 } from "sakip";
 *
 * permenpanrb20of2013.source.status // => "remembered"
 * ```
 */
export const permenpanrb20of2013: Regulation<NationalGrade, NationalComponent> = /* @__PURE__ */ (() =>
  guide("permenpanrb-20-2013", "PermenPANRB 20/2013", "remembered", [2013, 2014]))();

// As defineRegulation would hand it out: a test proves it, so that no application has to when it starts.
function guide(
  id: string,
  title: string,
  status: Citation["status"],
  years: readonly [number, number],
): Regulation<NationalGrade, NationalComponent> {
  const [since, until] = years;
  const cited = (own: Citation["status"], note: Bilingual): Citation => ({ title, status: own, note });
  return deepFreeze({
    id,
    label: { id: `${title} (Petunjuk Pelaksanaan Evaluasi AKIP)`, en: `${title} (guide to the AKIP evaluation)` },
    since,
    until,
    completeness: "incomplete",
    open: [
      {
        id: "Pertanyaan dan bobot sub-komponen hampir seluruhnya tidak diketahui.",
        en: "Questions and nearly all weights of sub-components are not known.",
      },
      { id: "Bobot komponen B sampai E diingat saja.", en: "The weights of components B to E are only remembered." },
      { id: "Tahun berlaku 2012 sampai 2014 diingat saja.", en: "The years 2012 to 2014 are only remembered." },
    ],
    source: cited(
      status,
      status === "remembered"
        ? { id: "Diingat saja; tidak dibaca pada sumber mana pun.", en: "Only remembered; read in no source." }
        : {
            id: "Judul atau nomornya dibaca pada sumber lain; peraturannya sendiri belum dibaca.",
            en: "Title or number were read in another source; the regulation itself was not read.",
          },
    ),
    scale: sakipGradeScaleBefore2015,
    rounding: {
      total: { decimals: 2, mode: "half-up" },
      source: { title: "Praktik aplikasi evaluasi sesudah 2015", status: "convention" },
    },
    report: {
      total: { id: "Nilai Hasil Evaluasi", en: "Score of the evaluation" },
      grade: { id: "Tingkat Akuntabilitas Kinerja", en: "Level of performance accountability" },
    },
    answerScales: [],
    components: COMPONENTS.map(([code, key, own, en, weight]) => ({
      key,
      code,
      label: { id: own, en },
      weight: toDecimal(weight),
      parts: [],
      source:
        code === "A"
          ? cited("reported", {
              id: "Dibaca pada satu teks; Renstra 12,5 darinya.",
              en: "Read in one text; 12.5 of it for the strategic plan.",
            })
          : cited("remembered", { id: "Diingat saja.", en: "Only remembered." }),
    })),
  });
}
