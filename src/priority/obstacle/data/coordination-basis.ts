import { type Citation, deepFreeze } from "../../../core/index.ts";

/** What is taken for granted about waiting and meeting. */
export const coordinationBasis: Citation = /* @__PURE__ */ deepFreeze<Citation>({
  title: "Matriks koordinasi",
  status: "convention",
  note: {
    id: "Sebuah kendala selesai bila semua yang ditunggu sudah menjawab, dan perangkat daerah menjawab bila tidak ada lagi kendala yang menghambatnya. Rapat dipilih satu demi satu menurut jumlah kendala tersisa yang dapat diselesaikannya, sehingga jumlah rapat mungkin masih dapat lebih sedikit.",
    en: "An obstacle is gone when all have answered that it waits for, and an agency answers once nothing holds it up any more. Meetings are chosen one by one by how many of the remaining obstacles they settle, so that fewer meetings may do.",
  },
});
