import type { Bilingual } from "../../../core/index.ts";

/** Which way money goes. */
export const flowWords: Readonly<Record<string, Bilingual>> = {
  expenditure: { id: "belanja", en: "expenditure" },
  revenue: { id: "pendapatan", en: "revenue" },
  "financing-receipt": { id: "penerimaan pembiayaan", en: "financing receipts" },
  "financing-outlay": { id: "pengeluaran pembiayaan", en: "financing outlays" },
  net: { id: "jumlah neto", en: "a net amount" },
  mixed: { id: "campuran penerimaan dan pengeluaran", en: "receipts and outlays together" },
};
