import { type Citation, deepFreeze } from "../../../core/index.ts";
import type { PredicatePattern } from "../../rule/index.ts";

const source: Citation = {
  title: "SE MenPANRB 3/2023 tentang Tata Cara Penetapan Predikat Kinerja Pegawai ASN",
  status: "reported",
  note: {
    id: 'Surat edaran tanggal 31 Januari 2023 yang merujuk PermenPANRB 6/2022 Pasal 24–25: satu halaman mengutip kelima polanya kata demi kata; naskahnya tidak dibaca. "Sebagian besar" diberi batas maksimal 70%, tanpa batas minimal. Kurva dalam PermenPANRB 6/2022 (Anak Lampiran 4, hlm. 2) dibaca dan tidak memuat angka.',
    en: 'The circular of 31 January 2023, on PermenPANRB 6/2022, articles 24–25: one page quotes the five patterns word for word; the text itself was not read. "Most" comes with a maximum of 70 percent and no minimum. The curves of PermenPANRB 6/2022 (Anak Lampiran 4, p. 2) were read and have no numbers.',
  },
};

/**
 * The distribution of predicates by the predicate of the organisation, as far as it is known.
 *
 * @term pola distribusi predikat
 * @see The `source` of each pattern: it is reported, not read. The names and the order of the predicates were read: see
 * {@link predicateNamesSource}.
 */
export const semenpanrb3of2023PredicatePatterns: readonly PredicatePattern[] = /* @__PURE__ */ deepFreeze<
  PredicatePattern[]
>([
  { organisation: "outstanding", most: "very-good", limits: [{ predicates: ["very-good"], most: "70" }], source },
  {
    organisation: "good",
    most: "good",
    limits: [
      { predicates: ["good"], most: "70" },
      { predicates: ["needs-improvement", "poor"], people: 1 },
    ],
    source,
  },
  {
    organisation: "needs-improvement",
    most: "needs-improvement",
    limits: [
      { predicates: ["needs-improvement"], least: "60" },
      { predicates: ["very-good"], most: "10" },
    ],
    source,
  },
  {
    organisation: "poor",
    most: "poor",
    limits: [
      { predicates: ["poor"], least: "60" },
      { predicates: ["needs-improvement"], least: "10" },
      { predicates: ["very-good"], most: "10" },
    ],
    source,
  },
  {
    organisation: "very-poor",
    most: "very-poor",
    limits: [
      { predicates: ["very-poor"], least: "60" },
      { predicates: ["poor", "needs-improvement"], least: "10" },
      { predicates: ["very-good"], most: "0" },
    ],
    source,
  },
]);
