import type { Bilingual, Citation } from "../../../core/index.ts";
import { type Decimal, formatNumber } from "../../../number/index.ts";

/** What is taken for granted of indicators and of budgets. */
export const statements = {
  periods: {
    id: "Setiap periode indikator dihitung sama panjang; periode yang tidak dilaporkan tidak dianggap nol.",
    en: "Every period of an indicator counts alike; a period that was not reported is not taken for zero.",
  },
  sums: {
    id: "Jumlah yang sudah tercapai tidak berkurang lagi.",
    en: "A sum that was reached does not fall again.",
  },
  budgets: {
    id: "Laju penyerapan dihitung sejak 1 Januari; bulan yang belum selesai dihitung menurut harinya.",
    en: "The pace of absorption counts from 1 January; a month that is not over counts by its days.",
  },
  certain: {
    id: "Hanya yang pasti tidak terkejar yang disebut tidak terkejar; laju secepat apa pun dianggap mungkin.",
    en: "Only what is certain is called out of reach; a pace of any height is held possible.",
  },
  atMost: (times: Decimal): Bilingual => ({
    id: `Laju paling tinggi yang dianggap mungkin adalah ${formatNumber(times)} kali laju selama ini; laju yang harus turun dapat turun sebanyak itu.`,
    en: `The highest pace held possible is ${formatNumber(times, { locale: "en" })} times the pace so far; one that must fall can fall by as many times.`,
  }),
} satisfies Readonly<Record<string, Bilingual | ((times: Decimal) => Bilingual)>>;

/** How well they are founded. */
export const earlyBasis: Citation = {
  title: "Peringatan dini",
  status: "convention",
  note: {
    id: "Tidak ada peraturan yang dibaca tentang cara memproyeksikan capaian; asumsi ditetapkan pustaka ini atau pemakainya.",
    en: "No regulation on projecting achievement was read; the assumptions are ours or the caller's.",
  },
};
