import type { WordsByShape } from "../words-by-shape.ts";

/** What is said of the shapes of this room and of their keys: the English is the comment of the declaration. */
export const budgetWords: WordsByShape = {
  absorptionStateShape: {
    title: { id: "Keadaan rekapitulasi", en: "State of an absorption summary" },
    keys: {
      kind: { id: "Menyatakan jenis dokumen ini.", en: "Says what this document is." },
      format: { id: "Versi bentuk dokumen ini.", en: "The version of this form." },
      version: {
        id: "Dokumen anggaran yang diminta; tidak diisi bila semuanya dihitung.",
        en: "The budget document asked for; absent when every one counts.",
      },
      direction: {
        id: "Arah yang diminta; tidak ada jika semua arah dihitung.",
        en: "The direction asked for; absent when every one counts.",
      },
      exclude: {
        id: "Nama bagian-bagian yang dikecualikan, terurut.",
        en: "The names of the parts that are left out, sorted.",
      },
      groups: { id: "Kelompok-kelompok menurut kuncinya.", en: "The groups, by key." },
      "groups.key": { id: "Kuncinya.", en: "The key." },
      "groups.lines": { id: "Jumlah baris.", en: "How many lines there are." },
      "groups.unreported": {
        id: "Jumlah baris yang tidak melaporkan atau tidak terbaca.",
        en: "How many of them did not report, or were not read.",
      },
      "groups.unread": {
        id: "Jumlah baris di antaranya yang realisasinya tidak terbaca; kosong bila tidak ada.",
        en: "Of how many of those the realisation was not read; absent where there is none.",
      },
      "groups.budget": { id: "Anggaran baris-baris yang melaporkan.", en: "The budget of the lines that reported." },
      "groups.realization": {
        id: "Realisasi baris-baris yang melaporkan.",
        en: "The realisation of the lines that reported.",
      },
      "groups.unreportedBudget": {
        id: "Anggaran baris-baris yang tidak melaporkan.",
        en: "The budget of the lines that did not report.",
      },
      "groups.overBudget": {
        id: "Jumlah baris yang realisasinya melebihi anggaran.",
        en: "How many lines spent more than their budget.",
      },
      "groups.withoutBudget": {
        id: "Jumlah baris yang mempunyai realisasi tanpa anggaran.",
        en: "How many lines spent without a budget.",
      },
      "groups.negative": {
        id: "Jumlah baris yang realisasinya negatif.",
        en: "How many lines have a negative realisation.",
      },
      "groups.versions": { id: "Dokumen anggaran yang dijumpai.", en: "The budget documents seen." },
      "groups.periods": { id: "Kode periode yang dijumpai, terurut.", en: "The codes of the periods seen, sorted." },
      "groups.excluded": { id: "Apa yang dikecualikan, menurut namanya.", en: "What was left out, by name." },
      "groups.grouped": {
        id: "Jumlah rincian yang titik pada angkanya kemungkinan pemisah ribuan; tidak ada jika tidak ditemukan.",
        en: "How many lines have an amount whose point probably groups thousands; absent where there is none.",
      },
      "groups.directions": {
        id: "Arah uang; tidak ada jika seluruhnya belanja.",
        en: "Which ways the money goes; absent where all of it is expenditure.",
      },
      "groups.excluded.name": { id: "Namanya.", en: "The name." },
      "groups.excluded.budget": { id: "Anggaran yang dikecualikan.", en: "The budget that was left out." },
      "groups.excluded.realization": {
        id: "Realisasi yang dikecualikan bersamanya.",
        en: "The realisation that was left out with it.",
      },
    },
  },
  budgetExclusionShape: {
    title: { id: "Pagu yang dikecualikan (blokir, BLU)", en: "Budget exclusion" },
    keys: {
      name: {
        id: 'Dengan nama apa bagian ini dikecualikan: "blocked", "blu".',
        en: 'By what name it is left out: `"blocked"`, `"blu"`.',
      },
      budget: {
        id: "Bagian dari anggaran baris itu, 0 atau lebih.",
        en: "The part of the budget of the line, 0 or more.",
      },
      realization: {
        id: "Bagian dari realisasi baris itu; tidak diisi bila tidak ada yang termasuk bagian ini.",
        en: "The part of the realisation of the line; absent when nothing of it belongs to this part.",
      },
    },
  },
  budgetLineShape: {
    title: { id: "Rincian anggaran", en: "Budget line" },
    keys: {
      agencyId: {
        id: "Perangkat daerah: tanda pengenal, tidak pernah nama, karena penulisan nama berbeda-beda.",
        en: "The agency: an id, never a name, because names vary.",
      },
      programmeId: { id: "Program.", en: "The programme (program)." },
      activityId: { id: "Kegiatan.", en: "The activity (kegiatan)." },
      subActivityId: { id: "Sub kegiatan.", en: "The sub-activity (sub kegiatan)." },
      account: {
        id: 'Kode rekening: "5.1.02.01.001.00024".',
        en: 'The account code (kode rekening): `"5.1.02.01.001.00024"`.',
      },
      expenditure: {
        id: 'Jenis belanja: "51" pegawai, "52" barang, "53" modal, "57" bantuan sosial, atau kode daerah.',
        en: 'The type of expenditure: `"51"` personnel, `"52"` goods, `"53"` capital, `"57"` social aid, or a local code.',
      },
      direction: {
        id: 'Arah uang; "expenditure" (belanja) kecuali ditentukan lain.',
        en: 'Which way the money goes; `"expenditure"` unless told.',
      },
      fundSource: {
        id: 'Sumber dana: "PAD", "DAU", "DAK fisik".',
        en: 'Where the money comes from: `"PAD"`, `"DAU"`, `"DAK fisik"`.',
      },
      tags: {
        id: 'Prioritas yang didukung baris itu: "stunting", "asta-cita".',
        en: 'Priorities that the line serves: `"stunting"`, `"asta-cita"`.',
      },
      period: { id: "Periode dari realisasinya.", en: "The period that the realisation belongs to." },
      version: { id: "Dokumen anggaran yang memuat anggaran itu.", en: "Which budget document the budget is from." },
      inForceFrom: {
        id: "Hari mulai berlakunya dokumen anggaran itu.",
        en: "The day from which that budget document is in force.",
      },
      budget: { id: "Anggaran, 0 atau lebih, dalam rupiah.", en: "The budget, 0 or more, in rupiah." },
      realization: {
        id: 'Realisasi belanja atau pendapatan, dalam rupiah; negatif bila pengembalian melebihinya; "null" bila tidak ada yang dilaporkan.',
        en: "What was spent, or received, in rupiah; negative when refunds exceed it; null when nothing was reported.",
      },
      unread: {
        id: '"true" bila isian realisasinya ada tetapi tidak terbaca: realisasinya lalu "null", namun bukan berarti tidak melapor.',
        en: "True where something stands for the realisation that was not understood: it is null then, and no silence.",
      },
      statedPercent: {
        id: "Persentase yang tercantum pada sumber di samping jumlahnya, untuk diperiksa terhadap jumlah itu.",
        en: "The percentage that the source states beside the amounts, to be checked against them.",
      },
      exclusions: {
        id: "Bagian-bagian anggaran bernama yang dapat dikecualikan oleh pengguna.",
        en: "Named parts of the budget that a caller may leave out.",
      },
    },
  },
  budgetLinesShape: {
    title: { id: "Daftar rincian anggaran", en: "Budget lines" },
    keys: {},
  },
  ikpaAbsorptionInputShape: {
    title: { id: "Penyerapan anggaran IKPA", en: "Absorption for IKPA" },
    keys: {
      year: { id: "Tahun anggaran.", en: "The budget year." },
      quarters: {
        id: "Triwulan sampai sekarang: 1, lalu 2, dan seterusnya tanpa celah.",
        en: "The quarters so far: 1, then 2, and so on without a gap.",
      },
      "quarters.quarter": { id: "Triwulannya.", en: "The quarter." },
      "quarters.types": { id: "Jenis-jenis belanja.", en: "The types of expenditure." },
      "quarters.types.expenditure": {
        id: 'Jenisnya: "51", "52", "53", "57".',
        en: 'The type: `"51"`, `"52"`, `"53"`, `"57"`.',
      },
      "quarters.types.budget": {
        id: "Pagu pada akhir triwulan, tanpa jumlah yang diblokir dan tanpa bagian BLU.",
        en: "The budget at the end of the quarter, without blocked amounts and without the part of a BLU.",
      },
      "quarters.types.realization": {
        id: 'Realisasi sejak 1 Januari sampai dengan akhir triwulan; "null" bila tidak dilaporkan.',
        en: "What was spent from 1 January to the end of the quarter; null when it was not reported.",
      },
    },
  },
  ikpaDeviationInputShape: {
    title: { id: "Deviasi Halaman III DIPA untuk IKPA", en: "Deviation for IKPA" },
    keys: {
      year: { id: "Tahun anggaran.", en: "The budget year." },
      months: {
        id: "Bulan sampai sekarang: 1, lalu 2, dan seterusnya tanpa celah. Bulan sesudah bulan terakhir yang diperhitungkan tidak diikutkan.",
        en: "The months so far: 1, then 2, and so on without a gap. Those after the last that counts are left out.",
      },
      "months.month": { id: "Bulannya: 1 sampai dengan 12.", en: "The month: 1 to 12." },
      "months.types": { id: "Jenis-jenis belanja.", en: "The types of expenditure." },
      "months.types.expenditure": {
        id: 'Jenisnya: "51", "52", "53", "57".',
        en: 'The type: `"51"`, `"52"`, `"53"`, `"57"`.',
      },
      "months.types.budget": {
        id: "Pagu jenis itu, yang menjadi bobotnya.",
        en: "The budget of the type, which is its weight.",
      },
      "months.types.planned": {
        id: "Rencana penarikan dana pada bulan itu.",
        en: "What was planned to be withdrawn in the month.",
      },
      "months.types.realization": {
        id: 'Realisasi pada bulan itu; "null" bila tidak dilaporkan.',
        en: "What was spent in the month; null when it was not reported.",
      },
    },
  },
  ikpaRevisionInputShape: {
    title: { id: "Revisi DIPA untuk IKPA", en: "Revisions for IKPA" },
    keys: {
      year: { id: "Tahun anggaran.", en: "The budget year." },
      semesters: {
        id: "Jumlah revisi yang diperhitungkan, pada semester pertama dan, setelah berakhir, pada semester kedua: sejak 2024.",
        en: "The number of revisions that count, of the first semester and, once it has ended, of the second: from 2024 on.",
      },
      quarters: {
        id: "Hal yang sama per triwulan, untuk triwulan yang telah berakhir: pada 2022 dan 2023.",
        en: "The same per quarter, of those that have ended: in 2022 and 2023.",
      },
    },
  },
};
