import type { Citation } from "../../../core/index.ts";
import { cited } from "./cited.ts";

/**
 * The best letter that is still open to a sub-component, by the share of its criteria that can still be met: whole, above so
 * many percent, or none.
 */
export const letterShares88of2021: {
  readonly source: Citation;
  /** With every criterion. */
  readonly whole: string;
  /** With a share above so many percent, the best first. */
  readonly above: readonly { readonly letter: string; readonly percent: string }[];
  /** With none. */
  readonly none: string;
} = /* @__PURE__ */ (() => ({
  source: cited("Lampiran I, hlm. 35–36"),
  whole: "AA",
  above: [
    { letter: "B", percent: "75" },
    { letter: "CC", percent: "50" },
    { letter: "C", percent: "25" },
    { letter: "D", percent: "0" },
  ],
  none: "E",
}))();
