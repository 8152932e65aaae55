import type { CodeWords } from "../../code-words.ts";

/** Reasons of dates that are not there. */
export const calendarReasonWords = {
  "no-date-in-rule": {
    label: { id: "aturannya tidak menyebut tanggal", en: "the rule names no date" },
    todo: { id: "Tanyakan kepada instansi yang menetapkan tenggatnya.", en: "Ask the office that sets the date." },
  },
  "no-budget-date": {
    label: { id: "tanggal dokumen anggaran tidak ada", en: "the date of the budget document was not given" },
    todo: { id: "Sebutkan tanggal pengesahan dokumen anggaran.", en: "Give the date of the budget document." },
  },
  "no-rule-known": {
    label: { id: "aturan untuk tahun itu tidak diketahui", en: "no rule is known for that year" },
    todo: { id: "Periksa peraturan tahun yang bersangkutan.", en: "Look for the regulation of that year." },
  },
  "too-few-working-days": {
    label: { id: "hari kerja dalam bulan itu kurang", en: "the month has too few working days" },
    todo: { id: "Periksa daftar hari libur.", en: "Check the list of holidays." },
  },
} satisfies Record<string, CodeWords>;
