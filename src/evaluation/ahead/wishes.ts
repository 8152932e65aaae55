import {
  type Given,
  list,
  object,
  optional,
  type Problem,
  problemAt,
  type Read,
  text,
  whole,
  word,
} from "../../core/index.ts";
import { type ProvedRegulation, regulationShape } from "../../regulation/index.ts";
import type { Evaluation } from "../score/index.ts";
import type { Place } from "./upgrades-of.ts";

const none: readonly string[] = [];

/** The shape of what is wished of a way to a grade. */
export const wishesShape = /* @__PURE__ */ (() =>
  object({
    /** `"parts"`: as few sub-components or items as possible (the default). `"steps"`: as few steps from letter to letter. */
    smallest: optional(word(["parts", "steps"]), "parts"),
    /**
     * Which sets come first: `"one-year"`, those in which nothing rises by many letters at once, which is what one year can
     * do (the default); `"cheapest"`, those with the fewest letters in all. Then those with the fewest points.
     */
    order: optional(word(["one-year", "cheapest"]), "one-year"),
    /** Letters that nothing is to rise to: `["AA"]`. */
    avoid: optional(list(text), none),
    /** Sub-components and items that are to stay as they are, by their codes: `["1.a", "71"]`. */
    fixed: optional(list(text), none),
    /** How many letters one sub-component or item may rise at most. */
    mostSteps: optional(whole<number>(1, 1000), 1000),
    /** How many sets are wanted at most; 1000 unless told. */
    limit: optional(whole<number>(1, 100_000), 1000),
    /** The regulation, when it is no national one. */
    regulation: optional(regulationShape),
  }))();

/**
 * What makes a set of upgrades small, and which upgrades are not wanted.
 *
 * @term pilihan syarat predikat
 */
export interface RequiredForOptions extends Given<typeof wishesShape> {}

/** The wishes as they were read. */
export type Wishes = Omit<Read<typeof wishesShape>, "regulation">;

/** Letters and codes that the regulation does not have. */
export function wishFaults({ avoid, fixed }: Wishes, { regulation }: ProvedRegulation): Problem[] {
  const letters = [...new Set(regulation.answerScales.flatMap(({ answers }) => answers.map(({ code }) => code)))];
  const parts = regulation.components.flatMap((component) => component.parts);
  const codes = parts.flatMap(({ code, items }) => [code, ...items.map((item) => item.code)]);
  return [
    ...avoid.flatMap((letter, i) =>
      letters.includes(letter)
        ? []
        : [
            problemAt("invalid-input", ["options", "avoid", i], letter, {
              en: `a letter of the regulation: ${letters.join(", ")}`,
              id: `huruf menurut peraturan: ${letters.join(", ")}`,
            }),
          ],
    ),
    ...fixed.flatMap((code, i) =>
      codes.includes(code)
        ? []
        : [
            problemAt("invalid-input", ["options", "fixed", i], code, {
              en: "the code of a sub-component or an item",
              id: "kode sub-komponen atau butir",
            }),
          ],
    ),
  ];
}

/** The places that may rise, with the letters that they may rise to. */
export function placesWished(
  places: readonly Place[],
  { avoid, fixed, mostSteps }: Wishes,
  { components }: Evaluation,
): Place[] {
  const partOf = ({ componentAt, partAt }: Place) => components[componentAt]?.parts[partAt]?.code ?? "";
  return places
    .filter((place) => !fixed.includes(place.code) && !fixed.includes(partOf(place)))
    .map((place) => ({
      ...place,
      rises: place.rises.filter(({ upgrade: { to, steps } }) => !avoid.includes(to) && steps <= mostSteps),
    }))
    .filter(({ rises }) => rises.length > 0);
}
