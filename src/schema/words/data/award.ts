import type { WordsByShape } from "../words-by-shape.ts";

/** What is said of the shapes of this room and of their keys: the English is the comment of the declaration. */
export const awardWords: WordsByShape = {
  assessedResultShape: {
    title: { id: "Hasil yang dinilai", en: "Assessed result" },
    keys: {
      id: {
        id: "Tanda pengenal yang dinilai: perangkat daerah, pegawai.",
        en: "The id of who was assessed: an agency, a civil servant.",
      },
      month: { id: "Bulan dari hasil ini.", en: "The month that the result belongs to." },
      values: {
        id: 'Ukuran-ukuran menurut namanya; "null" bila suatu ukuran tidak diketahui.',
        en: "The measures by name; null where one is not known.",
      },
      grade: { id: "Predikat, bila ada.", en: "The grade (predikat), where there is one." },
      marks: { id: "Penanda yang diberikan oleh langkah lain.", en: "Marks that other steps have put." },
      allowance: {
        id: "Tambahan penghasilan pegawai (TPP) bulan itu dalam rupiah sebelum koreksi, 0 atau lebih; bila tidak diisi, hanya persentasenya yang disebut.",
        en: "The allowance (TPP) of the month in rupiah before corrections, 0 or more; without it percentages alone are told.",
      },
    },
  },
  assessedResultsShape: {
    title: { id: "Daftar hasil yang dinilai", en: "Assessed results" },
    keys: {},
  },
  awardRoundShape: {
    title: { id: "Keterangan penyelenggaraan", en: "Award round" },
    keys: {
      year: {
        id: "Tahun penyelenggaraan; diperlukan bila pemenang terdahulu tidak boleh ikut.",
        en: "The year of the round; needed where past winners are barred.",
      },
      asOf: {
        id: "Hari penilaian; diperlukan bila peserta harus sudah digunakan selama jangka waktu tertentu.",
        en: "The day of judgement; needed where entries must have been in use for some time.",
      },
      history: { id: "Pemenang tahun-tahun sebelumnya.", en: "The winners of earlier years." },
      decisions: {
        id: "Keputusan tentang tempat yang diperebutkan.",
        en: "Decisions about places that were contested.",
      },
      "history.year": { id: "Tahun penghargaan itu.", en: "The year of that award." },
      "history.entryId": { id: "Peserta yang menang.", en: "The entry that won." },
      "history.agencyId": { id: "Pemiliknya.", en: "Its owner." },
      "decisions.tierId": { id: "Kategori penghargaan.", en: "The tier." },
      "decisions.selected": {
        id: "Peserta yang memperoleh tempat yang diperebutkan.",
        en: "The entries that get the contested places.",
      },
    },
  },
  jurySheetShape: {
    title: { id: "Lembar nilai juri", en: "Jury sheet" },
    keys: {
      stageId: { id: "Tahap penjurian.", en: "The stage." },
      entryId: { id: "Peserta yang dinilai.", en: "The entry that was judged." },
      judgeId: { id: "Yang menilai: tanda pengenal.", en: "Who judged: an id." },
      marks: {
        id: 'Nilai menurut kriteria; "null" bila tidak diberikan, yang tidak pernah berarti nol.',
        en: "The marks by criterion; null where none was given, which is never a zero.",
      },
    },
  },
  jurySheetsShape: {
    title: { id: "Daftar lembar nilai juri", en: "Jury sheets" },
    keys: {},
  },
  integrityPactShape: {
    title: { id: "Pakta integritas", en: "Integrity pact" },
    keys: {
      id: { id: "Tanda pengenal pakta.", en: "The id of the pact." },
      ownerId: {
        id: "Jabatan atau orang yang berjanji: nama tidak diperlukan.",
        en: "The post or the person whose word it is: no name is needed.",
      },
      signedOn: {
        id: "Hari penandatanganan; tidak ada bila masih rancangan.",
        en: "The day on which it was signed; absent for a draft.",
      },
      until: {
        id: "Hari terakhir berlakunya; tanpa batas bila tidak disebut.",
        en: "The last day on which it holds; open when absent.",
      },
      targets: {
        id: "Ukuran keberhasilannya: tanda pengenal perjanjian kinerja atau indikator.",
        en: "What it is held to: the ids of agreements or indicators.",
      },
      consequences: {
        id: 'Akibat bila target tidak tercapai, sebagaimana diterima "applyConsequences"; tidak ada bila tanpa akibat.',
        en: "What follows where a target is missed, which `applyConsequences` takes; absent where nothing does.",
      },
    },
  },
};
