import { deepFreeze } from "../../../core/index.ts";
import { type AnswerScale, departuresFrom, type Regulation } from "../../rule/index.ts";
import { letterScale } from "./letters.ts";
import { permenpanrb88of2021ForUnits } from "./permenpanrb-88-2021.ts";

const PRACTICE: Regulation["source"] = {
  title: "Lembar kerja dan aplikasi evaluasi AKIP",
  status: "practice",
  clause: "keberadaan: 5 tahun (AA), 1 tahun (A)",
  note: {
    id: "Terlihat pada beberapa lembar kerja dan aplikasi; tidak ada dalam PermenPANRB 88/2021, yang hanya memuat satu tabel arti huruf (hlm. 35–36).",
    en: "Seen in several spreadsheets and applications; it is not in PermenPANRB 88/2021, which has one table of meanings (p. 35–36).",
  },
};

/**
 * PermenPANRB 88/2021 as spreadsheets practise it: for existence they ask other evidence than the regulation, that all
 * criteria were kept for at least five years (AA) or one year (A). On the sheet for units.
 *
 * @term PermenPANRB 88/2021, varian bukti keberadaan 5 tahun/1 tahun
 * @see Spreadsheets and applications: practice. The regulation has one table of meanings for all sub-components (p. 35–36)
 * and asks for no years.
 * @example
 * ```ts
 * import { keptForYearsVariant } from "sakip";
 *
 * keptForYearsVariant.source.status // => "practice"
 * keptForYearsVariant.departures?.find(({ clause }) => clause === "components.planning.existence.answers")
 * // => { clause: "components.planning.existence.answers", base: "letters", own: "existence" }
 * ```
 */
export const keptForYearsVariant: Regulation = /* @__PURE__ */ (() => variantOf(permenpanrb88of2021ForUnits))();

function variantOf(national: Regulation): Regulation {
  const variant: Regulation = {
    ...national,
    id: "permenpanrb-88-2021-kept-for-years",
    label: {
      id: "PermenPANRB 88/2021, varian praktik: keberadaan dipertahankan 5 tahun atau 1 tahun",
      en: "PermenPANRB 88/2021, a variant of practice: existence kept for five years or one",
    },
    source: PRACTICE,
    answerScales: [...national.answerScales, keptForYears()],
    components: national.components.map((component) => ({
      ...component,
      parts: component.parts.map((part) =>
        part.key === "existence"
          ? { ...part, answers: "existence", items: part.items.map((item) => ({ ...item, answers: "existence" })) }
          : part,
      ),
    })),
  };
  return deepFreeze({ ...variant, base: national.id, departures: departuresFrom(national, variant) });
}

function keptForYears(): AnswerScale {
  return {
    ...letterScale(
      "existence",
      {
        id: "Semua kriteria terpenuhi 100% dan dipertahankan sekurang-kurangnya 5 tahun terakhir",
        en: "All criteria met in full, and kept so for at least five years",
      },
      {
        id: "Semua kriteria terpenuhi 100% dan dipertahankan sekurang-kurangnya 1 tahun terakhir",
        en: "All criteria met in full, and kept so for at least one year",
      },
    ),
    source: PRACTICE,
  };
}
