import { type Bilingual, type Citation, deepFreeze, predicateWords } from "../../../core/index.ts";
import type { DatedRule, SkpCell, SkpMatrix, SkpPredicateCode } from "../../rule/index.ts";

/**
 * Where the names and the order of the predicates come from, those of staff and those of organisations. What gives a
 * predicate has a source of its own: see {@link permenpanrb6of2022SkpMatrix} and {@link semenpanrb3of2023PredicatePatterns}.
 *
 * @term rujukan predikat kinerja
 * @see PermenPANRB 6/2022, the named part of which was read.
 */
export const predicateNamesSource: Citation = /* @__PURE__ */ deepFreeze<Citation>({
  title: "PermenPANRB 6/2022",
  clause: "Anak Lampiran 4, hlm. 1–2",
  status: "read",
  note: {
    id: "Nama dan urutan predikat kinerja organisasi (hlm. 1) dan pegawai (hlm. 2) dibaca; kurvanya tanpa angka. Kesembilan sel penentu predikat tidak terdapat pada halaman itu.",
    en: "The names and the order of the predicates of organisations (p. 1) and of staff (p. 2) were read; the curves have no numbers. The nine cells that give a predicate are not on these pages.",
  },
});

/**
 * The names of the predicates of staff.
 *
 * @term predikat kinerja pegawai
 * @see {@link predicateNamesSource}.
 */
export const skpPredicateLabels: Readonly<Record<SkpPredicateCode, Bilingual>> = /* @__PURE__ */ (() =>
  deepFreeze({ ...predicateWords }))();

const cell = (predicate: SkpPredicateCode, box: number): SkpCell => ({ predicate, box });

/**
 * The predicate of a civil servant by results (outer key) and behaviour (inner key), as restated since 2022: the day is
 * the first of the year of the regulation, whose own day was not seen.
 *
 * @term kuadran kinerja pegawai
 * @see PermenPANRB 6/2022, as government applications restate it: read its `source`.
 */
export const permenpanrb6of2022SkpMatrix: DatedRule<SkpMatrix> = /* @__PURE__ */ (() =>
  deepFreeze<DatedRule<SkpMatrix>>({
    id: "permenpanrb-6-2022-predicate",
    label: { id: "Kuadran predikat kinerja pegawai", en: "Matrix of predicates of civil servants" },
    since: "2022-01-01",
    source: {
      title: "PermenPANRB 6/2022",
      status: "restated",
      note: {
        id: 'Kesembilan sel sama pada empat sumber, satu di antaranya menyebut PermenPANRB 6/2022; satu aplikasi menamai satu sel "Cukup". Bagian peraturan yang memuat sel-sel itu tidak dibaca.',
        en: 'The nine cells are the same in four sources, one of which names PermenPANRB 6/2022; one application calls one cell "Cukup". The part of the regulation with the cells was not read.',
      },
    },
    value: {
      above: { below: cell("poor", 7), "as-expected": cell("good", 8), above: cell("very-good", 9) },
      "as-expected": { below: cell("poor", 4), "as-expected": cell("good", 5), above: cell("good", 6) },
      below: {
        below: cell("very-poor", 1),
        "as-expected": cell("needs-improvement", 2),
        above: cell("needs-improvement", 3),
      },
    },
  }))();
