import {
  bilingualShape,
  findingShape,
  type Given,
  list,
  object,
  optional,
  type Read,
  renamed,
  type Shape,
  text,
  whole,
} from "../../core/index.ts";
import { resultNumber } from "../../number/index.ts";
import { wordsShape } from "../table/index.ts";

const open = { open: true };
const entryShape = /* @__PURE__ */ (() =>
  object(
    {
      /** The id of the entry. */
      id: text,
      /** The agency that owns it. */
      agencyId: text,
      /** What it is called. */
      title: optional(text),
    },
    open,
  ))();
const placedShape = /* @__PURE__ */ (() =>
  object(
    {
      /** The entry. */
      entry: entryShape,
      /** The value that was ranked. */
      score: resultNumber,
      /** The first place of its tied group, or its own. */
      bestRank: whole(1, 1e9),
      /** The last place of its tied group, or its own. */
      worstRank: whole(1, 1e9),
    },
    open,
  ))();

const excludedShape = /* @__PURE__ */ (() =>
  object(
    {
      /** The entry. */
      entry: entryShape,
      /** Every reason. */
      reasons: list(
        object(
          {
            /** The code. */
            code: optional(text),
            /** The reason in words. */
            message: bilingualShape,
          },
          open,
        ),
      ),
    },
    open,
  ))();

const awardResultFields = /* @__PURE__ */ (() =>
  object(
    {
      /** The tiers, in the order of the scheme. */
      tiers: list(
        object(
          {
            /** What the award is called. */
            label: renamed(wordsShape, "title"),
            /** Who has won. */
            selected: renamed(list(placedShape), "winners"),
            /** Who may win, by what the jury decides. */
            contested: list(placedShape),
            /** Places that nobody has got yet. */
            open: whole(0, Number.MAX_SAFE_INTEGER),
          },
          open,
        ),
      ),
      /** Who may not take part, with every reason. */
      ineligible: list(excludedShape),
      /** Eligible entries without a value to rank. */
      unranked: renamed(list(entryShape), "unscored"),
      /** What people must decide, or should know. */
      findings: list(findingShape),
    },
    open,
  ))();

/**
 * What the table of an award prints: an {@link AwardResult}, or what came back of one.
 *
 * @term bahan tabel penghargaan
 */
export interface AwardTableInput extends Given<typeof awardResultFields> {}

/** What is printed of the result of an award. */
export const awardResultShape: Shape<AwardTableInput, Read<typeof awardResultFields>> = awardResultFields;
