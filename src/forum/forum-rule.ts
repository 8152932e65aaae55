import { callback, called, type Given, object, optional, type Shape, whole, word } from "../core/index.ts";
import { number } from "../number/index.ts";
import { periodShape } from "../period/index.ts";
import type { OnTie } from "../ranking/index.ts";
import type { ForumAgency } from "./forum-agency.ts";

const onTie: Shape<OnTie> = /* @__PURE__ */ word(["report", "include", "exclude"]);

const termsShape = /* @__PURE__ */ (() =>
  object({
    /** The period that the rates belong to. */
    period: periodShape,
    /** How many agencies are to get special assistance: 0 or more. */
    places: called(whole(0, Number.MAX_SAFE_INTEGER), "jumlahpemenang"),
    /** What happens to a tied group across the cut; `"report"` unless told. */
    onTie: optional(onTie, "report"),
    /** What should have been spent by the end of the period, in percent. */
    target: optional(number),
    /**
     * What happens to an agency of which some lines did not report: `"set-apart"` (the default) with those that cannot be
     * judged, or `"rank"` by the lines that did.
     */
    partlyReported: optional(word(["set-apart", "rank"]), "set-apart"),
  }))();

/** The shape of a {@link ForumRule}. */
export const forumRuleShape = /* @__PURE__ */ (() =>
  object({
    ...termsShape.fields,
    eligible: optional(callback<(agency: ForumAgency) => boolean | readonly string[]>()),
  }))();

/**
 * How a forum finds the agencies that need assistance.
 *
 * @term aturan forum triwulan
 * @typeParam A - The agencies, with whatever the caller keeps beside them.
 */
export interface ForumRule<A extends ForumAgency = ForumAgency> extends Given<typeof termsShape> {
  /** Who takes part; everybody unless told. */
  readonly eligible?: ((agency: A) => boolean | readonly string[]) | undefined;
}
