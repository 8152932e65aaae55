import { builtInScale, type Scale } from "../../../scale/index.ts";

/**
 * The categories of the regional innovation index (IID), from 0 to 100.
 *
 * The printed classes have two decimals (35,00–60 and 60,01–100); here they meet, so 60.005 is very innovative.
 *
 * @term predikat Indeks Inovasi Daerah (IID)
 * @see The guide to the regional innovation index of 2023, read.
 * @example
 * ```ts
 * import { gradeOf, innovationIndexScale } from "sakip";
 *
 * gradeOf(60, innovationIndexScale).label // => { id: "Inovatif", en: "Innovative" }
 * gradeOf(0, innovationIndexScale).code // => "not-assessable"
 * ```
 */
export const innovationIndexScale: Scale<"very-innovative" | "innovative" | "less-innovative" | "not-assessable"> =
  /* @__PURE__ */ builtInScale({
    id: "innovation-index-2023",
    bands: [
      { code: "very-innovative", label: { id: "Sangat Inovatif", en: "Very innovative" }, above: "60", upTo: "100" },
      { code: "innovative", label: { id: "Inovatif", en: "Innovative" }, from: "35", upTo: "60" },
      { code: "less-innovative", label: { id: "Kurang Inovatif", en: "Less innovative" }, above: "0", below: "35" },
      { code: "not-assessable", label: { id: "Tidak Dapat Dinilai", en: "Not assessable" }, from: "0", upTo: "0" },
    ],
    source: {
      title: "Pedoman Indeks Inovasi Daerah 2023",
      status: "read",
      note: {
        id: "Kelas tercetak memakai dua desimal (60,01; 34,99); di sini celah di antaranya ditutup.",
        en: "The printed classes have two decimals (60.01; 34.99); the holes between them are closed here.",
      },
    },
  });
