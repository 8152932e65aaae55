import {
  countShape,
  type Given,
  groupKey,
  list,
  literal,
  object,
  optional,
  type Read,
  type Refuse,
  type Shape,
  text,
  where,
} from "../../core/index.ts";
import { sign, storedSum } from "../../number/index.ts";
import { budgetDirection, budgetVersion } from "../line/index.ts";
import { glanceAtGroup } from "./glance-at-group.ts";
import { periodText } from "./period-text.ts";

const budgetSum = /* @__PURE__ */ where(
  storedSum,
  (value, refuse) => sign(value) < 0 && refuse("out-of-range", [], { en: "0 or more", id: "0 atau lebih" }),
);

const excludedShape = /* @__PURE__ */ (() =>
  object(
    {
      /** The name. */
      name: text,
      /** The budget that was left out. */
      budget: storedSum,
      /** The realisation that was left out with it. */
      realization: storedSum,
    },
    { open: true },
  ))();

/**
 * What was left out of a group under one name, as plain JSON.
 *
 * @term keadaan rekapitulasi
 */
export interface ExcludedState extends Given<typeof excludedShape> {}

const groupStateFields = /* @__PURE__ */ (() =>
  where(
    object(
      {
        /** The key. */
        key: groupKey,
        /** How many lines there are. */
        lines: countShape,
        /** How many of them did not report, or were not read. */
        unreported: countShape,
        /** Of how many of those the realisation was not read; absent where there is none. */
        unread: optional(countShape, 0),
        /** The budget of the lines that reported. */
        budget: budgetSum,
        /** The realisation of the lines that reported. */
        realization: storedSum,
        /** The budget of the lines that did not report. */
        unreportedBudget: budgetSum,
        /** How many lines spent more than their budget. */
        overBudget: countShape,
        /** How many lines spent without a budget. */
        withoutBudget: countShape,
        /** How many lines have a negative realisation. */
        negative: countShape,
        /** The budget documents seen. */
        versions: list(budgetVersion),
        /** The codes of the periods seen, sorted. */
        periods: list(periodText),
        /** What was left out, by name. */
        excluded: list(excludedShape),
        /** How many lines have an amount whose point probably groups thousands; absent where there is none. */
        grouped: optional(countShape, 0),
        /** Which ways the money goes; absent where all of it is expenditure. */
        directions: optional(list(budgetDirection), ["expenditure"]),
      },
      { open: true },
    ),
    ({ lines, unreported, unread }, refuse) => {
      if (unreported > lines)
        refuse("out-of-range", ["unreported"], { en: "no more than `lines`", id: "tidak lebih dari `lines`" });
      if (unread > unreported)
        refuse("out-of-range", ["unread"], { en: "no more than `unreported`", id: "tidak lebih dari `unreported`" });
    },
    ["lines", "unreported", "unread"],
  ))();

/**
 * One group of an {@link AbsorptionState}. Amounts are exact decimal texts, or fractions where digits never end: `"1/3"`.
 *
 * @term keadaan rekapitulasi
 */
export interface AbsorptionGroupState extends Given<typeof groupStateFields> {}

/** The shape of an {@link AbsorptionGroupState}. */
export const groupStateShape: Shape<AbsorptionGroupState, Read<typeof groupStateFields>> = /* @__PURE__ */ (() => ({
  ...groupStateFields,
  read: (value, reading) => glanceAtGroup(value) ?? groupStateFields.read(value, reading),
}))();

const absorptionStateFields = /* @__PURE__ */ (() =>
  object(
    {
      /** Says what this document is. */
      kind: literal("absorption-state"),
      /** The version of this form. */
      format: literal(1),
      /** The budget document asked for; absent when every one counts. */
      version: optional(budgetVersion),
      /** The direction asked for; absent when every one counts. */
      direction: optional(budgetDirection),
      /** The names of the parts that are left out, sorted. */
      exclude: list(text),
      /** The groups, by key. */
      groups: where(list(groupStateShape), lawOfKeys, ["key"]),
    },
    { open: true },
  ))();

/**
 * What an {@link AbsorptionAccumulator} knows, as plain JSON: what a worker sends home, and what a later run resumes
 * from. Equal sums give equal bytes, however the lines were split and in whatever order they came.
 *
 * @term keadaan rekapitulasi
 */
export interface AbsorptionState extends Given<typeof absorptionStateFields> {}

/** The shape of its keys. */
export const absorptionStateKeys: Shape<AbsorptionState, Read<typeof absorptionStateFields>> = absorptionStateFields;

function lawOfKeys(groups: readonly { readonly key: string }[], refuse: Refuse): void {
  const keys = new Set<string>();
  for (const [i, { key }] of groups.entries()) {
    if (keys.has(key))
      refuse("invalid-input", [i, "key"], { en: "a key that comes once", id: "kunci yang muncul satu kali" });
    keys.add(key);
  }
}
