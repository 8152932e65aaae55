import {
  type Given,
  list,
  object,
  optional,
  type Path,
  type Problem,
  problemAt,
  type Read,
  type Shape,
  text,
  whole,
  word,
} from "../../core/index.ts";
import { type ProvedRegulation, regulationShape } from "../../regulation/index.ts";
import type { Evaluation } from "../score/index.ts";
import type { Place } from "./upgrades-of.ts";

const none: readonly string[] = [];

const wishesFields = /* @__PURE__ */ (() =>
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
    /** Components, sub-components and items that are to stay as they are, by their codes: `["4", "1.a", "71"]`. */
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
export interface RequiredForOptions extends Given<typeof wishesFields> {}

/** The shape of what is wished of a way to a grade. */
export const wishesShape: Shape<RequiredForOptions, Read<typeof wishesFields>> = wishesFields;

/** The wishes as they were read. */
export type Wishes = Omit<Read<typeof wishesFields>, "regulation">;

/** Letters and codes that the regulation does not have. */
export function wishFaults({ avoid, fixed }: Pick<Wishes, "avoid" | "fixed">, rule: ProvedRegulation): Problem[] {
  return [...unknownLetters(avoid, rule, ["options", "avoid"]), ...unknownCodes(fixed, rule, ["options", "fixed"])];
}

/** Letters that no answer scale of the regulation has. */
export function unknownLetters(letters: readonly string[], { regulation }: ProvedRegulation, path: Path): Problem[] {
  const known = [...new Set(regulation.answerScales.flatMap(({ answers }) => answers.map(({ code }) => code)))];
  const expected = {
    en: `a letter of the regulation: ${known.join(", ")}`,
    id: `huruf menurut peraturan: ${known.join(", ")}`,
  };
  return unknownAt(letters, known, { path, expected });
}

/** Codes that no component, sub-component or item of the regulation has. */
export function unknownCodes(codes: readonly string[], { regulation }: ProvedRegulation, path: Path): Problem[] {
  const parts = regulation.components.flatMap((component) => component.parts);
  const known = [
    ...regulation.components.map(({ code }) => code),
    ...parts.flatMap(({ code, items }) => [code, ...items.map((item) => item.code)]),
  ];
  const expected = {
    en: "the code of a component, a sub-component or an item",
    id: "kode komponen, sub-komponen, atau butir",
  };
  return unknownAt(codes, known, { path, expected });
}

function unknownAt(
  given: readonly string[],
  known: readonly string[],
  { path, expected }: Pick<Problem, "path" | "expected">,
): Problem[] {
  return given.flatMap((each, i) =>
    known.includes(each) ? [] : [problemAt("invalid-input", [...path, i], each, expected)],
  );
}

/** The places that may rise, with the letters that they may rise to. */
export function placesWished(
  places: readonly Place[],
  { avoid, fixed, mostSteps }: Pick<Wishes, "avoid" | "fixed" | "mostSteps">,
  { components }: Evaluation,
): Place[] {
  const codesOf = ({ code, componentAt, partAt }: Place) => {
    const component = components[componentAt];
    return [code, component?.code ?? code, component?.parts[partAt]?.code ?? code];
  };
  return places
    .filter((place) => !codesOf(place).some((code) => fixed.includes(code)))
    .map((place) => ({
      ...place,
      rises: place.rises.filter(({ upgrade: { to, steps } }) => !avoid.includes(to) && steps <= mostSteps),
    }))
    .filter(({ rises }) => rises.length > 0);
}
