import { deepFreeze } from "../../../core/index.ts";
import type { AgreementRules, DatedRule } from "../../rule/index.ts";

/**
 * What performance agreements are for, their words and the reasons for which they may be revised, with the status of their
 * sources.
 *
 * @term aturan perjanjian kinerja
 * @see PermenPANRB 53/2014, in force since 1 December 2014 (Berita Negara 2014 No. 1842, as restated), as far as it is
 * known: read each `status`. When an agreement has to be signed is a deadline of {@link reportingCalendar}.
 * @example
 * ```ts
 * import { permenpanrb53of2014Agreement } from "sakip";
 *
 * permenpanrb53of2014Agreement.value.purposes.map(({ key }) => key)
 * // => ["commitment", "yardstick", "rewards-and-sanctions", "supervision", "staff-targets"]
 * permenpanrb53of2014Agreement.value.purposeSource.status // => "reported"
 * ```
 */
export const permenpanrb53of2014Agreement: DatedRule<AgreementRules> = /* @__PURE__ */ deepFreeze<
  DatedRule<AgreementRules>
>({
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
    purposes: [
      {
        key: "commitment",
        label: {
          id: "Wujud nyata komitmen antara penerima dan pemberi amanah untuk meningkatkan integritas, akuntabilitas, transparansi, dan kinerja aparatur",
          en: "A commitment of those who receive and those who give a mandate to better integrity, accountability, transparency and performance",
        },
      },
      {
        key: "yardstick",
        label: {
          id: "Tolok ukur kinerja sebagai dasar evaluasi kinerja aparatur",
          en: "A yardstick by which the performance of officials is evaluated",
        },
      },
      {
        key: "rewards-and-sanctions",
        label: {
          id: "Dasar penilaian keberhasilan atau kegagalan pencapaian tujuan dan sasaran organisasi serta dasar pemberian penghargaan dan sanksi",
          en: "The basis for judging success or failure in reaching goals and objectives, and for rewards and sanctions",
        },
      },
      {
        key: "supervision",
        label: {
          id: "Dasar bagi pemberi amanah untuk melakukan monitoring, evaluasi, dan supervisi atas perkembangan kinerja penerima amanah",
          en: "The basis on which those who give a mandate follow, evaluate and supervise the progress of those who receive it",
        },
      },
      {
        key: "staff-targets",
        label: {
          id: "Dasar penetapan sasaran kinerja pegawai (SKP)",
          en: "The basis for the targets of civil servants (SKP)",
        },
      },
    ],
    purposeSource: {
      title: "Penandatanganan perjanjian kinerja Kota Malang tahun 2018",
      status: "reported",
      seenIn: "MalangTIMES, 15 Januari 2018",
      note: {
        id: "Kelima tujuan disebut wali kota dalam sambutannya, yang merujuk Perpres 29/2014; naskah peraturan dengan kelima tujuan itu tidak dibaca.",
        en: "The mayor named the five purposes in his address, which refers to Perpres 29/2014; no regulation with these purposes was read.",
      },
    },
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
