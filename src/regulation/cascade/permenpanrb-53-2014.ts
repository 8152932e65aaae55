import { type Bilingual, type Citation, deepFreeze } from "../../core/index.ts";

/**
 * Why a performance agreement may be revised.
 *
 * @term alasan revisi perjanjian kinerja
 */
export type RevisionReason = "change-of-officer" | "change-of-strategy" | "change-of-priority";

/**
 * What the library knows of performance agreements: their words, and when they may be revised.
 *
 * @term aturan perjanjian kinerja
 */
export interface AgreementRules {
  /** What the first party promises. */
  readonly promise: Bilingual;
  /** What the second party does: supervision, evaluation, rewards and sanctions. */
  readonly rewardsAndSanctions: Bilingual;
  /** Where these words come from. */
  readonly basis: Citation;
  /** Why an agreement may be revised. */
  readonly revisionReasons: Readonly<Record<RevisionReason, Bilingual>>;
  /** Where those reasons come from. */
  readonly revisionBasis: Citation;
}

/**
 * The words of a performance agreement and the reasons for which it may be revised, with the status of their sources.
 *
 * @term aturan perjanjian kinerja
 * @see PermenPANRB 53/2014, as far as it is known: read each `status`. When it has to be signed is a deadline of
 * {@link reportingCalendar}.
 */
export const agreementRules: AgreementRules = /* @__PURE__ */ deepFreeze<AgreementRules>({
  promise: {
    id: "Pihak pertama berjanji akan mewujudkan target kinerja yang seharusnya sesuai lampiran perjanjian ini, dalam rangka mencapai target kinerja jangka menengah seperti yang telah ditetapkan dalam dokumen perencanaan. Keberhasilan dan kegagalan pencapaian target kinerja tersebut menjadi tanggung jawab kami.",
    en: "The first party promises to reach the targets in the annex of this agreement, so as to reach the medium-term targets of the planning documents. Success and failure are our responsibility.",
  },
  rewardsAndSanctions: {
    id: "Pihak kedua akan melakukan supervisi yang diperlukan serta akan melakukan evaluasi terhadap capaian kinerja dari perjanjian ini dan mengambil tindakan yang diperlukan dalam rangka pemberian penghargaan dan sanksi.",
    en: "The second party will supervise as needed, evaluate the performance under this agreement, and take the action needed to give rewards and sanctions.",
  },
  basis: {
    title: "PermenPANRB 53/2014",
    clause: "Lampiran I",
    status: "remembered",
    note: {
      id: "Rumusan yang lazim dicetak dalam perjanjian kinerja; naskah lampiran tidak dibaca.",
      en: "The wording that agreements usually print; the annex itself was not read.",
    },
  },
  revisionReasons: {
    "change-of-officer": { id: "Pergantian atau mutasi pejabat", en: "A change of officer" },
    "change-of-strategy": {
      id: "Perubahan strategi yang memengaruhi pencapaian tujuan dan sasaran: program, kegiatan, dan alokasi anggaran",
      en: "A change of strategy that affects goals and objectives: programmes, activities, allocation of budget",
    },
    "change-of-priority": {
      id: "Perubahan prioritas atau asumsi yang berakibat signifikan dalam pencapaian tujuan dan sasaran",
      en: "A change of priorities or assumptions with a significant effect on reaching goals and objectives",
    },
  },
  revisionBasis: {
    title: "PermenPANRB 53/2014",
    status: "restated",
    note: {
      id: "Dinyatakan kembali oleh satu satuan kerja dan, dengan kata-kata yang sama, oleh Permendiktisaintek 58/2025 Pasal 12; naskah peraturan tidak dibaca.",
      en: "Restated by a working unit and, in the same words, by Permendiktisaintek 58/2025, article 12; the regulation itself was not read.",
    },
  },
});
