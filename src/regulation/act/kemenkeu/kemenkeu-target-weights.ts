import { type Citation, deepFreeze } from "../../../core/index.ts";

/** The weights of targets by how they stand to the target and the realisation of last year, as higher is better has them. */
export const kemenkeuTargetWeights: {
  readonly source: Citation;
  /** A target that the law sets, or that cannot be bettered. */
  readonly legalOrBest: string;
  /** A target without a year before. */
  readonly withoutHistory: string;
  /** A target below that of last year. */
  readonly lowered: string;
  /** The target of last year: when last year exceeded it, and when not. */
  readonly kept: { readonly exceeded: string; readonly notExceeded: string };
  /** A target above that of last year: above the realisation of last year, equal to it, below it. */
  readonly raised: { readonly aboveReached: string; readonly asReached: string; readonly belowReached: string };
  /** What a mandatory indicator weighs at least. */
  readonly leastIfMandatory: string;
} = /* @__PURE__ */ deepFreeze({
  source: {
    title: "KMK 127/2026",
    status: "reported",
    clause: "Tabel 15, hlm. 71–75",
    note: {
      id: "Bobot dari satu sumber yang mengutip KMK 127/2026; KMK-nya sendiri tidak dibaca. Untuk “semakin dekat semakin baik” sumber itu hanya menyebut paling sedikit 1.",
      en: "The weights come from one source that restates KMK 127/2026; the decree itself was not read. Of closer-is-better that source says no more than at least 1.",
    },
  },
  legalOrBest: "1.2",
  withoutHistory: "1.0",
  lowered: "0.8",
  kept: { exceeded: "0.9", notExceeded: "1.0" },
  raised: { aboveReached: "1.2", asReached: "1.1", belowReached: "1.0" },
  leastIfMandatory: "1.0",
} as const);
