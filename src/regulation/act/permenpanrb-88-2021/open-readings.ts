import type { Bilingual } from "../../../core/index.ts";

/** What PermenPANRB 88/2021 leaves open: it was read whole. */
export const openReadings: readonly Bilingual[] = [
  {
    id: "Pembulatan: peraturan tidak mengaturnya; lembarnya mencetak dua desimal (hlm. 41–42). Dua desimal, setengah ke atas, sebelum predikat adalah praktik aplikasi.",
    en: "Rounding: the text has no rule; its sheets print two decimals (p. 41–42). Two decimals, half up, before grading is the practice of applications.",
  },
  {
    id: "Nilai 0: rentang D tercetak “> 0 – 30” dan tidak ada predikat E untuk nilai akhir (hlm. 37); di sini 0 berpredikat D, pilihan pustaka ini.",
    en: "A total of 0: the printed band D is “> 0 – 30” and there is no E for a total (p. 37); here 0 is D, a choice of this library.",
  },
  {
    id: "Daftar kriteria pada pedoman, LKE Instansi dan LKE Unit berbeda pada tujuh sub-komponen; mana yang berlaku bila berbeda tidak disebut. Menurut judulnya, LKE Instansi untuk seluruh instansi dan LKE Unit untuk unitnya.",
    en: "The lists of the guide, LKE Instansi and LKE Unit differ in seven sub-components; which holds where they differ is not said. By their heads, LKE Instansi is for the whole body and LKE Unit for its units.",
  },
  {
    id: "Uji petik unit kerja pemerintah daerah: syaratnya tercetak (hlm. 33–35), akibat syarat yang tidak terpenuhi dan cara menghitung rata-ratanya tidak. Di sini syarat itu batas tertinggi predikat, dan rata-ratanya sederhana.",
    en: "Sampling of the units of a regional government: the conditions are printed (p. 33–35), what follows from a missed one and how means are made is not. Here they are a ceiling of the grade, and means are simple.",
  },
  {
    id: "Lembar gabungan: kolomnya tercetak (hlm. 42), cara menghitung Nilai Unit dan nilai akhirnya tidak.",
    en: "The combined sheet: its columns are printed (p. 42), how the unit value and the final value are computed is not.",
  },
  {
    id: "Kategori hasil evaluasi ditetapkan forum panel pada reviu tingkat 2 (hlm. 18 dan 37); predikat yang dihitung di sini adalah usulan, dan cara panel mengubah nilai tidak disebut.",
    en: "A panel fixes the category in the review of level 2 (p. 18, 37): a computed grade is a proposal, and how the panel changes scores is not said.",
  },
  {
    id: "Capaian kinerja adalah lingkup evaluasi kelima (hlm. 10) dan bagian laporan (hlm. 39), tetapi tidak berbobot tersendiri pada lembar kerja.",
    en: "Achievement is the fifth part of the scope (p. 10) and of the report (p. 39), but has no weight of its own in the sheets.",
  },
  {
    id: "Baris predikat pada lembar hasil tercetak “Predikat” saja (hlm. 41); sebutan yang lebih panjang adalah praktik.",
    en: "The cell of the grade on the result sheet reads only “Predikat” (p. 41); the longer name of that row is practice.",
  },
  {
    id: "Urutan instansi, nilai sama dan penghargaan tidak diatur.",
    en: "Rankings, ties and awards are not ruled on.",
  },
  {
    id: "Tahun evaluasi pertama tidak disebut; 2022 menurut akta daerah. Tidak ditemukan pengganti atau perubahan sampai 2026; itu bukan bukti.",
    en: "The first evaluation year is not named; 2022 follows local acts. No replacement or amendment was found up to 2026, which is no proof.",
  },
];
