import type { CodeWords } from "../../code-words.ts";

/** Findings of rows and cells. */
export const readingFindingWords = {
  "no-head": {
    label: { id: "lembar tanpa kepala kolom", en: "a sheet has no head" },
    todo: {
      id: "Tambahkan kepala kolom, atau nyatakan arti setiap kolom.",
      en: "Add a head, or state what each column means.",
    },
  },
  "unknown-sheet": {
    label: { id: "lembar tidak dikenal", en: "a sheet is not known" },
    todo: {
      id: "Gunakan susunan yang sesuai, atau nyatakan arti setiap kolom.",
      en: "Use the layout of its kind, or state what each column means.",
    },
  },
  "unused-column": {
    label: { id: "kolom tidak dibaca", en: "a column is not read" },
    todo: {
      id: "Nyatakan arti kolom itu jika isinya diperlukan.",
      en: "State what the column means if its content is needed.",
    },
  },
  "files-of-other-years": {
    label: { id: "berkas berbeda tahun", en: "a file is of another year" },
    todo: { id: "Sandingkan berkas dari tahun yang sama.", en: "Put files of one year side by side." },
  },
  "agreed-indicator-not-planned": {
    label: { id: "indikator perjanjian tidak ada dalam rencana", en: "an agreed indicator is not planned" },
    todo: {
      id: "Pakai indikator rencana, atau ubah rencananya.",
      en: "Take the indicator of the plan, or revise the plan.",
    },
  },
  "agreed-target-differs": {
    label: { id: "target perjanjian tidak sama dengan rencana", en: "an agreed target is not that of the plan" },
    todo: { id: "Samakan targetnya, atau catat alasannya.", en: "Make the targets the same, or note why they differ." },
  },
  "planned-indicator-not-agreed": {
    label: { id: "indikator rencana tidak ikut diperjanjikan", en: "a planned indicator is not agreed" },
    todo: { id: "Tambahkan indikator itu ke perjanjian.", en: "Add the indicator to the agreement." },
  },
  "agreed-programme-not-planned": {
    label: { id: "program perjanjian tidak ada dalam rencana", en: "an agreed programme is not planned" },
    todo: {
      id: "Pakai program rencana, atau ubah rencananya.",
      en: "Take a programme of the plan, or revise the plan.",
    },
  },
  "agreed-programme-not-budgeted": {
    label: { id: "program perjanjian tidak dianggarkan", en: "an agreed programme has no budget" },
    todo: { id: "Periksa program itu dalam dokumen anggaran.", en: "Look for the programme in the budget document." },
  },
  "agreed-budget-differs": {
    label: {
      id: "anggaran perjanjian tidak sama dengan dokumen anggaran",
      en: "an agreed budget is not the budgeted one",
    },
    todo: {
      id: "Samakan anggaran perjanjian dengan dokumen anggaran.",
      en: "Take the amount of the budget document.",
    },
  },
  "planned-programme-not-budgeted": {
    label: { id: "program rencana tidak dianggarkan", en: "a planned programme has no budget" },
    todo: { id: "Periksa apakah program itu ditunda.", en: "See whether the programme was put off." },
  },
  "planned-budget-differs": {
    label: { id: "pagu rencana tidak sama dengan dokumen anggaran", en: "a planned amount is not the budgeted one" },
    todo: { id: "Catat alasan perbedaannya.", en: "Note why they differ." },
  },
  "budgeted-programme-not-planned": {
    label: { id: "program anggaran tidak ada dalam rencana", en: "a budgeted programme is not planned" },
    todo: {
      id: "Kaitkan program itu dengan sasaran rencana.",
      en: "Link the programme with an objective of the plan.",
    },
  },
  "agreed-indicator-not-reported": {
    label: { id: "indikator perjanjian tidak dilaporkan", en: "an agreed indicator is not reported" },
    todo: { id: "Minta realisasinya.", en: "Ask for what was reached." },
  },
  "reported-indicator-not-agreed": {
    label: { id: "indikator laporan tidak diperjanjikan", en: "a reported indicator is not agreed" },
    todo: { id: "Periksa apakah namanya berubah.", en: "See whether its name has changed." },
  },
  "reported-target-differs": {
    label: { id: "target laporan tidak sama dengan perjanjian", en: "a reported target is not the agreed one" },
    todo: { id: "Pakai target perjanjian.", en: "Take the target of the agreement." },
  },
  "reported-unit-differs": {
    label: { id: "satuan laporan tidak sama dengan perjanjian", en: "a reported unit is not the agreed one" },
    todo: { id: "Samakan satuannya sebelum menghitung capaian.", en: "Make the units the same before measuring." },
  },
  "unused-words": {
    label: { id: "judul dan catatan tidak dipakai", en: "titles and notes are not used" },
    todo: {
      id: "Periksa apakah ada keterangan penting di dalamnya.",
      en: "See whether they say anything that matters.",
    },
  },
  "period-columns": {
    label: { id: "kepala kolom hanya menyebut periode", en: "heads only name periods" },
    todo: {
      id: "Periksa apakah kolom itu memang berisi yang dimaksud, lalu sebutkan isinya pada kepala kolom.",
      en: "See whether the columns hold what they are taken for, and say in their heads what they hold.",
    },
  },
  "near-column": {
    label: { id: "kepala kolom mirip dengan yang dikenal", en: "a head is near a known one" },
    todo: {
      id: "Perbaiki kepala kolom, atau nyatakan arti kolom itu.",
      en: "Mend the head, or state what the column means.",
    },
  },
  "ambiguous-column": {
    label: { id: "arti kolom tidak tunggal", en: "a column may mean several things" },
    todo: { id: "Nyatakan arti kolom itu.", en: "State what the column means." },
  },
  "missing-column": {
    label: { id: "kolom yang diperlukan tidak ada", en: "a needed column is not there" },
    todo: {
      id: "Tambahkan kolom itu, atau nyatakan kolom mana yang dimaksud.",
      en: "Add the column, or state which one is meant.",
    },
  },
  "empty-column": {
    label: { id: "kolom kosong", en: "a column is empty" },
    todo: {
      id: "Periksa apakah isinya memang belum ada; kosong bukan nol.",
      en: "See whether there is nothing yet; empty is not zero.",
    },
  },
  "stored-as-fraction": {
    label: { id: "persen disimpan sebagai pecahan", en: "percents are stored as fractions" },
    todo: { id: "Periksa satu angka sebagai contoh.", en: "Check one figure as an example." },
  },
  "fraction-or-percent": {
    label: { id: "pecahan atau persen", en: "fractions or percents" },
    todo: {
      id: "Sertakan format angkanya, atau tulis tanda persen.",
      en: "Hand over the number format, or write the percent sign.",
    },
  },
  "mixed-cells": {
    label: { id: "angka dan teks bercampur", en: "numbers and texts are mixed" },
    todo: { id: "Tidak perlu tindakan jika contohnya terbaca benar.", en: "Nothing, if the example is read rightly." },
  },
  "text-column": {
    label: { id: "angka tersimpan sebagai teks", en: "figures are stored as texts" },
    todo: { id: "Tidak perlu tindakan jika notasinya terbaca benar.", en: "Nothing, if the notation is read rightly." },
  },
  "mixed-notation": {
    label: { id: "dua notasi angka dalam satu kolom", en: "two notations in one column" },
    todo: { id: "Seragamkan notasi angka pada kolom itu.", en: "Use one notation in the column." },
  },
  "english-notation": {
    label: { id: "titik sebagai tanda desimal", en: "the point is the decimal sign" },
    todo: { id: "Periksa satu angka sebagai contoh.", en: "Check one figure as an example." },
  },
  "head-magnitude": {
    label: { id: "besaran pada kepala kolom", en: "the head names a magnitude" },
    todo: { id: "Periksa satu angka sebagai contoh.", en: "Check one figure as an example." },
  },
  "head-share": {
    label: { id: "bobot pada kepala kolom", en: "a head names a weight" },
    todo: { id: "Cocokkan bobot itu dengan jumlah kolomnya.", en: "Compare the weight with the sum of its column." },
  },
  "side-by-side": {
    label: { id: "beberapa dokumen berdampingan", en: "several documents side by side" },
    todo: {
      id: "Pilih dokumen yang dimaksud; jangan menjumlahkan semuanya.",
      en: "Choose the one that is meant; never add them up.",
    },
  },
  "empty-table": {
    label: { id: "tabel tanpa isi", en: "a table has no rows" },
    todo: { id: "Periksa apakah tabel itu memang belum diisi.", en: "See whether the table is not filled in yet." },
  },
  "continued-row": {
    label: { id: "baris lanjutan", en: "a row goes on with the one above" },
    todo: { id: "Periksa baris kedua dari sel gabungan itu.", en: "See the second line of the merged cells." },
  },
  "upper-rows": {
    label: { id: "baris yang merupakan jumlah", en: "rows are sums of others" },
    todo: { id: "Jangan menjumlahkan seluruh kolom.", en: "Never add up the whole column." },
  },
  "repeated-amount": {
    label: { id: "jumlah yang sama pada beberapa jenjang", en: "one amount stands at several levels" },
    todo: { id: "Jangan menjumlahkan seluruh kolom.", en: "Never add up the whole column." },
  },
  "inner-heading": {
    label: { id: "judul kelompok tanpa angka", en: "headings without figures" },
    todo: { id: "Tidak perlu tindakan.", en: "Nothing needs to be done." },
  },
  "signature-rows": {
    label: { id: "blok tanda tangan", en: "a block of signatures" },
    todo: { id: "Tidak perlu tindakan.", en: "Nothing needs to be done." },
  },
  "column-numbers": {
    label: { id: "baris nomor kolom", en: "a row of column numbers" },
    todo: { id: "Tidak perlu tindakan.", en: "Nothing needs to be done." },
  },
  "unread-cell": {
    label: { id: "sel tidak terbaca", en: "a cell was not read" },
    todo: {
      id: "Perbaiki isi sel; sel itu tidak dianggap kosong dan tidak dianggap nol.",
      en: "Mend the cell; it counts neither as empty nor as zero.",
    },
  },
  "not-answered": {
    label: { id: "jawaban belum dipilih", en: "answers were not chosen" },
    todo: {
      id: "Mintakan jawabannya; belum dijawab bukan berarti tidak.",
      en: "Ask for the answers; not answered is not no.",
    },
  },
  "total-differs": {
    label: { id: "angka hasil hitung tidak cocok", en: "a printed figure does not follow from the others" },
    todo: {
      id: "Tanyakan kepada penyusunnya; angka di lembar tidak diubah.",
      en: "Ask its author; the sheet is not mended.",
    },
  },
  "capped-column": {
    label: { id: "kolom dibatasi", en: "a column is capped" },
    todo: {
      id: "Pakai angka yang tidak dibatasi jika diperlukan.",
      en: "Use the uncapped figures where they are needed.",
    },
  },
  "unusual-code": {
    label: { id: "kode di luar pola", en: "codes follow no known pattern" },
    todo: {
      id: "Periksa apakah kode itu penomoran daerah atau penomoran lama.",
      en: "See whether they are local or older numbers.",
    },
  },
  "joined-code": {
    label: { id: "kode disusun dari beberapa kolom", en: "codes are put together from columns" },
    todo: { id: "Periksa satu kode sebagai contoh.", en: "Check one code as an example." },
  },
  "near-unit": {
    label: { id: "satuan mungkin salah ketik", en: "a unit may be mistyped" },
    todo: { id: "Perbaiki satuannya jika memang salah ketik.", en: "Mend the unit if it is mistyped." },
  },
  "unit-is-level": {
    label: { id: "satuan berupa predikat", en: "a unit is a level" },
    todo: { id: "Tanyakan apakah targetnya predikat itu sendiri.", en: "Ask whether the target is that level itself." },
  },
  "several-indicators": {
    label: { id: "beberapa indikator dalam satu sel", en: "several indicators in one cell" },
    todo: { id: "Pisahkan indikator beserta targetnya.", en: "Part them, each with a target of its own." },
  },
  "unknown-part": {
    label: { id: "sub-komponen di luar aturan", en: "a sub-component that the rule does not have" },
    todo: { id: "Gunakan aturan yang memuat sub-komponen itu.", en: "Use a rule that has it." },
  },
  "no-answers": {
    label: { id: "tanpa jawaban", en: "there are no answers" },
    todo: { id: "Isi jawaban sebelum nilai dihitung.", en: "Answer it before it is scored." },
  },
  "criteria-count": {
    label: { id: "jumlah kriteria berbeda", en: "the number of criteria differs" },
    todo: { id: "Periksa kriteria yang kurang atau lebih.", en: "See which criteria are missing or added." },
  },
  "missing-context": {
    label: { id: "keterangan lembar kurang", en: "something is not known of the sheet" },
    todo: { id: "Sertakan keterangan itu saat lembar dibaca.", en: "Tell it when the sheet is read." },
  },
  "accumulation-unknown": {
    label: { id: "sifat angka tidak diketahui", en: "what figures cover is not known" },
    todo: { id: "Nyatakan sifatnya: per periode atau kumulatif.", en: "State it: per period or cumulative." },
  },
  "unjoined-rows": {
    label: { id: "baris tanpa pasangan", en: "rows have no counterpart" },
    todo: {
      id: "Lengkapi daftar yang kurang, atau periksa kodenya.",
      en: "Complete the other list, or check the codes.",
    },
  },
  "repeated-code": {
    label: { id: "kode berulang", en: "a code stands more than once" },
    todo: { id: "Perbaiki kode agar setiap baris memiliki kode sendiri.", en: "Give each row a code of its own." },
  },
} satisfies Record<string, CodeWords>;
