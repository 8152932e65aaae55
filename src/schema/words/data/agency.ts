import type { WordsByShape } from "../words-by-shape.ts";

/** What is said of the shapes of this room and of their keys: the English is the comment of the declaration. */
export const agencyWords: WordsByShape = {
  agencyRegistryShape: {
    title: { id: "Daftar instansi", en: "Registry of agencies" },
    keys: {
      kind: { id: "Menyatakan apa ini.", en: "Says what this is." },
      agencies: {
        id: "Instansi menurut urutan masukan, dengan nama yang sudah dirapikan.",
        en: "The agencies, in the order of the input, their names tidied.",
      },
      findings: {
        id: "Yang perlu diperiksa sebelum nama dicocokkan.",
        en: "What a person should look at before names are matched.",
      },
      "findings.code": {
        id: "Jenis temuan: kode pustaka ini atau kode pemanggil sendiri.",
        en: "What kind of finding it is: a stable kebab-case word, of the library or of the caller's own.",
      },
      "findings.severity": { id: "Seberapa berat temuan itu.", en: "How much it weighs." },
      "findings.subject": { id: "Tanda pengenal yang menjadi pokok temuan.", en: "The id of what it is about." },
      "findings.path": { id: "Letaknya dalam masukan.", en: "Where in the input it was found." },
      "findings.details": {
        id: "Fakta-faktanya.",
        en: "The facts, fit for a program: JSON-safe once its Decimals have become texts.",
      },
      "findings.message": { id: "Hal yang sama dalam kata-kata.", en: "The same in words." },
    },
  },
  agencyShape: {
    title: { id: "Instansi", en: "Agency" },
    keys: {
      id: {
        id: "Kode, satu kali dalam daftar: berupa teks, agar angka nol di depan tidak hilang.",
        en: "The id, once per registry: a text, so that noughts in front stay.",
      },
      name: { id: "Nama yang berlaku.", en: "The name in force." },
      aliases: {
        id: "Nama lain: nama pendek, singkatan, dan nama yang dahulu.",
        en: "Other names: short ones, abbreviations, those that the agency had before.",
      },
      kind: {
        id: 'Jenis unitnya, menurut kata pemanggil: "dinas", "kecamatan".',
        en: 'What kind of unit it is, in the words of the caller: `"dinas"`, `"kecamatan"`.',
      },
      cluster: {
        id: 'Kelompok pembandingnya: "main", "supporting", atau kelompok menurut pemanggil.',
        en: 'The group that it is compared within: `"main"`, `"supporting"`, or one of the caller\'s.',
      },
      parentId: { id: "Kode instansi yang membawahkannya.", en: "The id of the agency that it is a unit of." },
      role: {
        id: "Kedudukan baris ini bila bukan instansi; tanpa isian, namanya yang menentukan.",
        en: "What the row is, where it is no agency; unless told, its name tells.",
      },
    },
  },
};
