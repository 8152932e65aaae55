import {
  bilingualShape,
  called,
  citationShape,
  document,
  type Given,
  list,
  object,
  optional,
  type Read,
  type Refuse,
  renamed,
  type Shape,
  text,
  where,
  word,
} from "../../../core/index.ts";
import { compare, number } from "../../../number/index.ts";
import { conditionShape } from "./condition-shape.ts";
import { yearMonth } from "./year-month.ts";

const consequenceClauseFields = /* @__PURE__ */ (() =>
  object({
    /** The id of the clause. */
    id: text,
    /** The conditions, all of which must hold. */
    when: list(conditionShape, { least: 1 }),
    /** What follows. */
    kind: word(["reward", "allowance", "assistance", "warning", "sanction"]),
    /** What follows, in words. */
    label: bilingualShape,
    /** The correction of the allowance (TPP) in percent of it; negative is a cut. */
    percent: optional(number),
    /** A cut by what a measure lacks to 100: `of` percent of the allowance at 0, nothing at 100. */
    shortfall: optional(
      object({
        /** The measure, in percent. */
        measure: text,
        /** The part of the allowance that depends on it, in percent. */
        of: number,
      }),
    ),
    /** The article or clause that gives it. */
    source: optional(citationShape),
  }))();

/**
 * One clause of a {@link ConsequencePolicy}.
 *
 * @term ketentuan
 */
export interface ConsequenceClause extends Given<typeof consequenceClauseFields> {}

/** The shape of a {@link ConsequenceClause}. */
export const consequenceClauseShape: Shape<
  ConsequenceClause,
  Read<typeof consequenceClauseFields>
> = consequenceClauseFields;

const consequencePolicyFields = /* @__PURE__ */ (() =>
  document(
    where(
      object({
        /** The id: `"sumedang-2023"`. */
        id: text,
        /** What the policy is called. */
        label: renamed(bilingualShape, "title"),
        /** The first month in which it is in force: year and month together. */
        since: called(yearMonth, "sejak from validfrom"),
        /** The last month in which it is in force; open when absent. */
        until: optional(called(yearMonth, "sampai to validuntil")),
        /** The clauses: each one whose conditions all hold gives its consequence. */
        clauses: list(consequenceClauseShape),
        /** How far the corrections of the allowance together may go, in percent of it. */
        allowanceBounds: optional(
          where(
            object({
              /** The deepest cut: −100 takes all. */
              least: number,
              /** The highest addition: 0 for none. */
              most: number,
            }),
            ({ least, most }, refuse) =>
              compare(least, most) > 0 &&
              refuse("out-of-range", [], { en: "least up to most", id: "`least` tidak melebihi `most`" }),
          ),
        ),
        /** Where the policy comes from, and how well that is known. */
        source: citationShape,
      }),
      ({ since, until }, refuse) =>
        until !== undefined &&
        until < since &&
        refuse("out-of-range", ["until"], { en: `a month from ${since} on`, id: `bulan mulai ${since}` }),
      ["since", "until"],
    ),
  ))();

/**
 * Which results have which consequences, from which month to which, and within which bounds.
 *
 * @term kebijakan penghargaan dan sanksi
 */
export interface ConsequencePolicy extends Given<typeof consequencePolicyFields> {}

/**
 * The shape of a policy of rewards and sanctions.
 *
 * @term kebijakan penghargaan dan sanksi
 */
export const consequencePolicyShape: Shape<
  ConsequencePolicy,
  Read<typeof consequencePolicyFields>
> = consequencePolicyFields;

/**
 * The shape of policies that follow one another: no two are in force in one month.
 *
 * @term daftar kebijakan penghargaan dan sanksi
 */
export const consequencePoliciesShape = /* @__PURE__ */ (() => where(list(consequencePolicyShape), lawOfMonths))();

// Such texts sort by year and month together.
function lawOfMonths(policies: readonly Read<typeof consequencePolicyFields>[], refuse: Refuse): void {
  const end = "9999-12";
  for (const [i, { since, until = end }] of policies.entries()) {
    const other = policies.slice(0, i).find((each) => since <= (each.until ?? end) && each.since <= until);
    if (other !== undefined)
      refuse("regulation-overlap", [i], {
        en: `months that "${other.id}" does not have`,
        id: `bulan yang tidak termasuk masa berlaku "${other.id}"`,
      });
  }
}
