import {
  bilingualShape,
  citationShape,
  type Given,
  list,
  object,
  optional,
  type Refuse,
  renamed,
  type Shape,
  text,
} from "../../core/index.ts";
import { exactOf, sumOf } from "../../number/index.ts";
import { figure } from "./result-shapes.ts";
import { isSame } from "./sum-law.ts";

const groupFields = /* @__PURE__ */ (() =>
  object(
    {
      /** The key. */
      key: text,
      /** The code as printed, where it has one. */
      code: optional(text),
      /** The name in both languages. */
      label: bilingualShape,
      /** The keys of the components that it adds up, each once. */
      components: list(text),
      /** The weight in points. */
      weight: figure,
      /** The value in points. */
      value: figure,
      /** What the value is of the weight: percent, 0–100, exact. */
      percent: figure,
      /** Where the group comes from. */
      basis: renamed(citationShape, "source"),
    },
    { open: true },
  ))();

/**
 * A group of components of an evaluation, with its sub-total.
 *
 * @term nilai kelompok komponen
 */
export interface GroupScore extends Given<typeof groupFields> {}

/** The shape of a group of an evaluation. */
export const groupScoreShape: Shape<GroupScore> = groupFields;

interface Grouped {
  readonly components: readonly { readonly key: string; readonly value: GroupScore["value"] }[];
  readonly groups?: readonly GroupScore[] | undefined;
}

/** Groups add up the components that they name. */
export function lawOfGroups({ components, groups = [] }: Grouped, refuse: Refuse): void {
  for (const [i, group] of groups.entries()) {
    const named = components.filter(({ key }) => group.components.includes(key));
    if (!isSame(sumOf(named.map(({ value }) => exactOf(value))), exactOf(group.value)))
      refuse("invalid-input", ["groups", i, "value"], {
        en: "the sum of the components that the group names",
        id: "jumlah komponen yang disebut kelompok itu",
      });
  }
}
