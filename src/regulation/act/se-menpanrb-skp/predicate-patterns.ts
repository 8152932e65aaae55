import { type Citation, deepFreeze } from "../../../core/index.ts";
import type { PredicatePattern } from "../../rule/index.ts";

const basis: Citation = {
  title: "SE MenPANRB tentang evaluasi kinerja pegawai",
  status: "reported",
  note: {
    id: 'Menurut satu berita; nomor dan naskah surat edaran tidak terlihat. "Sebagian besar" diberi batas maksimal 70%, tanpa batas minimal. Lampiran PermenPANRB 6/2022 menggambar kurva tanpa angka.',
    en: 'As one news item restates it; neither the number nor the text of the circular was seen. "Most" comes with a maximum of 70 percent and no minimum. The annex of PermenPANRB 6/2022 draws curves without numbers.',
  },
};

/**
 * The distribution of predicates by the predicate of the organisation, as far as it is known.
 *
 * @term pola distribusi predikat
 * @see The `basis` of each pattern: it is reported, not read.
 */
export const predicatePatterns: readonly PredicatePattern[] = /* @__PURE__ */ deepFreeze<PredicatePattern[]>([
  { organisation: "outstanding", most: "very-good", limits: [{ predicates: ["very-good"], most: "70" }], basis },
  {
    organisation: "good",
    most: "good",
    limits: [
      { predicates: ["good"], most: "70" },
      { predicates: ["needs-improvement", "poor"], people: 1 },
    ],
    basis,
  },
  {
    organisation: "needs-improvement",
    most: "needs-improvement",
    limits: [
      { predicates: ["needs-improvement"], least: "60" },
      { predicates: ["very-good"], most: "10" },
    ],
    basis,
  },
  {
    organisation: "poor",
    most: "poor",
    limits: [
      { predicates: ["poor"], least: "60" },
      { predicates: ["needs-improvement"], least: "10" },
      { predicates: ["very-good"], most: "10" },
    ],
    basis,
  },
  {
    organisation: "very-poor",
    most: "very-poor",
    limits: [
      { predicates: ["very-poor"], least: "60" },
      { predicates: ["poor", "needs-improvement"], least: "10" },
      { predicates: ["very-good"], most: "0" },
    ],
    basis,
  },
]);
