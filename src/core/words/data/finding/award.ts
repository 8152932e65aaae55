import type { CodeWords } from "../../code-words.ts";

/** Findings of awards, juries and consequences. */
export const awardFindingWords = {
  "contested-places": {
    label: { id: "tempat diperebutkan oleh nilai yang sama", en: "places are contested by a tie" },
    todo: {
      id: "Juri memutuskan dengan kriteria tambahan yang dicatat dalam berita acara.",
      en: "The jury decides by a further criterion, which the minutes record.",
    },
  },
  "depends-on-contest": {
    label: { id: "kemenangan bergantung pada tempat yang masih diperebutkan", en: "it depends on contested places" },
    todo: { id: "Putuskan dahulu tempat yang diperebutkan.", en: "Decide the contested places first." },
  },
  "places-open": {
    label: { id: "ada tempat yang tidak terisi", en: "places were not filled" },
    todo: {
      id: "Periksa syarat minimumnya; tempat kosong boleh dibiarkan kosong.",
      en: "See whether the minimum is meant; a place may stay empty.",
    },
  },
  "places-used-by-ties": {
    label: {
      id: "tempat sudah terpakai oleh nilai yang sama pada kategori sebelumnya",
      en: "ties in earlier tiers used up places",
    },
    todo: {
      id: "Periksa apakah aturannya memang menyertakan semua yang bernilai sama.",
      en: "See whether the rule is to include all who are tied.",
    },
  },
} satisfies Record<string, CodeWords>;
