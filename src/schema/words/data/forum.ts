import type { WordsByShape } from "../words-by-shape.ts";

/** What is said of the shapes of this room and of their keys: the English is the comment of the declaration. */
export const forumWords: WordsByShape = {
  assistanceListShape: {
    title: { id: "Daftar asistensi khusus", en: "Assistance list" },
    keys: {
      kind: { id: "Menyatakan apa ini.", en: "Says what this is." },
      period: { id: "Periodenya.", en: "The period." },
      places: { id: "Jumlah tempat yang tersedia.", en: "How many places there were." },
      target: {
        id: "Target dalam persen; tidak diisi bila tidak ada.",
        en: "The target in percent; absent when there was none.",
      },
      selected: {
        id: "Perangkat daerah terendah, yang paling rendah lebih dahulu.",
        en: "The lowest agencies, the very lowest first.",
      },
      contested: {
        id: "Kelompok bernilai sama yang melintasi batas, menunggu keputusan manusia.",
        en: "A tied group across the cut, waiting for a decision by people.",
      },
      open: { id: "Tempat yang tidak diperoleh siapa pun.", en: "Places nobody has got." },
      ranking: {
        id: "Setiap perangkat daerah yang diperingkat, dari yang terendah ke atas.",
        en: "Every agency that was ranked, from the lowest upwards.",
      },
      unranked: {
        id: "Yang ikut serta tetapi tidak dapat dinilai: tidak termasuk yang terendah dan tidak pula dinyatakan baik.",
        en: "Who takes part but cannot be judged: neither among the lowest nor fine.",
      },
      ineligible: {
        id: "Yang tidak ikut serta, dengan setiap alasannya.",
        en: "Who does not take part, with every reason.",
      },
      "selected.agencyId": { id: "Tanda pengenal perangkat daerah.", en: "The id of the agency." },
      "selected.rate": { id: "Tingkat penyerapannya, dalam persen.", en: "Its absorption, in percent." },
      "selected.rank": { id: "Peringkatnya: 1 ialah yang terendah.", en: "Its rank: 1 is the lowest." },
      "selected.tied": {
        id: "Apakah perangkat daerah lain mempunyai tingkat yang persis sama.",
        en: "Whether another agency has exactly the same rate.",
      },
      "selected.gap": {
        id: "Tingkat penyerapan dikurangi target, dalam poin; tidak ada bila tanpa target.",
        en: "Rate minus target, in points; absent without a target.",
      },
      "unranked.agencyId": { id: "Tanda pengenal perangkat daerah.", en: "The id of the agency." },
      "unranked.reason": { id: "Alasannya.", en: "Why." },
      "ineligible.agencyId": { id: "Tanda pengenal perangkat daerah.", en: "The id of the agency." },
      "ineligible.reasons": { id: "Setiap alasan.", en: "Every reason." },
    },
  },
};
