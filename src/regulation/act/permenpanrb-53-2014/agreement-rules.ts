import { deepFreeze } from "../../../core/index.ts";
import type { AgreementRules, DatedRule } from "../../rule/index.ts";

/**
 * The words of a performance agreement and the reasons for which it may be revised, with the status of their sources.
 *
 * @term aturan perjanjian kinerja
 * @see PermenPANRB 53/2014, in force since 1 December 2014 (Berita Negara 2014 No. 1842, as restated), as far as it is
 * known: read each `status`. When an agreement has to be signed is a deadline of {@link reportingCalendar}.
 */
export const agreementRules: DatedRule<AgreementRules> = /* @__PURE__ */ deepFreeze<DatedRule<AgreementRules>>({
  id: "permenpanrb-53-2014-agreement",
  label: {
    id: "Aturan perjanjian kinerja (PermenPANRB 53/2014)",
    en: "Rules of performance agreements (PermenPANRB 53/2014)",
  },
  since: "2014-12-01",
  source: {
    title: "PermenPANRB 53/2014",
    clause: "Lampiran I",
    status: "remembered",
    note: {
      id: "Rumusan yang lazim dicetak dalam perjanjian kinerja; naskah lampiran tidak dibaca.",
      en: "The wording that agreements usually print; the annex itself was not read.",
    },
  },
  value: {
    promise: {
      id: "Pihak pertama berjanji akan mewujudkan target kinerja yang seharusnya sesuai lampiran perjanjian ini, dalam rangka mencapai target kinerja jangka menengah seperti yang telah ditetapkan dalam dokumen perencanaan. Keberhasilan dan kegagalan pencapaian target kinerja tersebut menjadi tanggung jawab kami.",
      en: "The first party promises to reach the targets in the annex of this agreement, so as to reach the medium-term targets of the planning documents. Success and failure are our responsibility.",
    },
    rewardsAndSanctions: {
      id: "Pihak kedua akan melakukan supervisi yang diperlukan serta akan melakukan evaluasi terhadap capaian kinerja dari perjanjian ini dan mengambil tindakan yang diperlukan dalam rangka pemberian penghargaan dan sanksi.",
      en: "The second party will supervise as needed, evaluate the performance under this agreement, and take the action needed to give rewards and sanctions.",
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
    revisionSource: {
      title: "PermenPANRB 53/2014",
      status: "restated",
      note: {
        id: "Dinyatakan kembali oleh satu satuan kerja dan, dengan kata-kata yang sama, oleh Permendiktisaintek 58/2025 Pasal 12; naskah peraturan tidak dibaca.",
        en: "Restated by a working unit and, in the same words, by Permendiktisaintek 58/2025, article 12; the regulation itself was not read.",
      },
    },
  },
});
