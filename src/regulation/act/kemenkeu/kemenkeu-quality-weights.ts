import { type Citation, deepFreeze } from "../../../core/index.ts";

/** The weights of indicators by validity and controllability; null where the combination is not allowed. */
export const kemenkeuQualityWeights: {
  readonly source: Citation;
  readonly weights: Readonly<
    Record<"exact" | "proxy" | "activity", Readonly<Record<"low" | "moderate" | "high", string | null>>>
  >;
} = /* @__PURE__ */ deepFreeze({
  source: {
    title: "KMK 127/2026",
    status: "reported",
    clause: "Tabel 14",
    note: {
      id: "Bobot dari satu sumber yang mengutip KMK 127/2026; dua kombinasi terlarang juga dibaca di buku pintar KPPN Denpasar. KMK-nya sendiri tidak dibaca.",
      en: "The weights come from one source that restates KMK 127/2026; the two forbidden combinations were also read in a handbook of KPPN Denpasar. The decree itself was not read.",
    },
  },
  weights: {
    exact: { low: "1.2", moderate: "1.15", high: null },
    proxy: { low: "1.1", moderate: "1.0", high: "0.9" },
    activity: { low: null, moderate: "0.8", high: "0.6" },
  },
} as const);
