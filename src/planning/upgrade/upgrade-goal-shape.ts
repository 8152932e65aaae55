import {
  document,
  either,
  type Given,
  list,
  object,
  optional,
  type Read,
  type Shape,
  text,
  where,
  whole,
  word,
} from "../../core/index.ts";
import { number } from "../../number/index.ts";
import { regulationShape } from "../../regulation/index.ts";

const none: readonly string[] = [];

const countShape = /* @__PURE__ */ (() =>
  object({
    /** The grade that agencies are to have, or a better one. */
    grade: text,
    /** How many are to have it, those that have it already among them. */
    count: whole(1, 1_000_000),
  }))();

const meanShape = /* @__PURE__ */ (() =>
  object({
    /** What the mean of all totals is to come to: a grade, or so many points at least. */
    mean: either([number, text]),
  }))();

const fixedShape = /* @__PURE__ */ (() =>
  where(
    object({
      /** The agency that it holds for; all of them unless told. */
      agencyId: optional(text),
      /** What is to stay, by the codes of components, sub-components and items; the whole agency unless told. */
      codes: optional(list(text)),
    }),
    ({ agencyId, codes }, refuse) =>
      (agencyId ?? codes) === undefined &&
      refuse("invalid-input", [], { en: "an agency, codes, or both", id: "instansi, kode, atau keduanya" }),
    ["agencyId", "codes"],
  ))();

/**
 * What is to stay as it is: a whole agency, some codes of one, or some codes of all.
 *
 * @term yang tidak diubah
 */
export interface FixedUpgrades extends Given<typeof fixedShape> {}

const upgradeGoalFields = /* @__PURE__ */ (() =>
  document(
    object({
      /** So many agencies with a grade, or the mean of all at a grade or at so many points. */
      reach: either([countShape, meanShape]),
      /** What is counted: `"steps"`, letters that rise (the default), or `"parts"`, sub-components and items that do. */
      smallest: optional(word(["steps", "parts"]), "steps"),
      /** What is to stay as it is. */
      fixed: optional(list(fixedShape), []),
      /** Letters that nothing is to rise to: `["AA"]`. */
      avoid: optional(list(text), none),
      /** How many letters one sub-component or item may rise at most. */
      mostSteps: optional(whole(1, 1000), 1000),
      /** How many sets are wanted of an agency at most, where several do; 10 unless told. */
      limit: optional(whole(1, 1000), 10),
      /** The regulation, when it is no national one. */
      regulation: optional(regulationShape),
    }),
  ))();

/**
 * What the agencies of a region are to reach together, and what is not wanted on the way.
 *
 * @term sasaran predikat daerah
 */
export interface UpgradeGoal extends Given<typeof upgradeGoalFields> {}

/**
 * The shape of an {@link UpgradeGoal}.
 *
 * @term sasaran predikat daerah
 */
export const upgradeGoalShape: Shape<UpgradeGoal, Read<typeof upgradeGoalFields>> = upgradeGoalFields;

/** The goal as it was read. */
export type GoalRead = Read<typeof upgradeGoalFields>;
