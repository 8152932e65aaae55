import { findingKind, optionalFact, type Path, tell, textFact } from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import {
  compare,
  type Decimal,
  type Exact,
  exactOf,
  exactToDecimal,
  figureFact,
  figuresFact,
  HUNDRED,
  ONE,
  sign,
  sumOf,
} from "../../number/index.ts";
import { type About, placeIn } from "../result/index.ts";
import type { WorkedPart } from "./worked-part.ts";

/** From this whole on, values up to 1 alone are not credible as points. */
const FAR_MORE = 50;

const likelyFraction = /* @__PURE__ */ (() =>
  findingKind("likely-fraction", "warning", {
    facts: { part: optionalFact(textFact), values: figuresFact, full: figureFact },
    id: ({ part, full }) =>
      part === undefined
        ? `Tidak ada nilai yang melebihi 1, padahal semuanya dibaca sebagai poin dari ${full}: mungkin ditulis sebagai pecahan.`
        : `Angka pada ${part} tidak melebihi 1, padahal dibaca dari 0 sampai ${full}: mungkin pecahan, atau 1 dan 0 untuk ya dan tidak.`,
    en: ({ part, full }) =>
      part === undefined
        ? `No value is above 1, but they are read as points of ${full}: perhaps they were written as fractions.`
        : `The numbers of ${part} are at most 1, but are read from 0 to ${full}: perhaps fractions, or 1 and 0 for yes and no.`,
  }))();

const fractionOfCriterion = /* @__PURE__ */ findingKind("fraction-of-criterion", "warning", {
  facts: { part: textFact, met: figureFact, of: figureFact },
  id: (is) =>
    `Pada ${is.part} tertulis ${is.met} dari ${is.of} kriteria, padahal kriteria dihitung utuh: mungkin maksudnya poin dari bobotnya.`,
  en: (is, { of }) =>
    `${is.part} says ${is.met} of ${is.of} ${of.eq(1) ? "criterion" : "criteria"}, but criteria are counted whole: perhaps points of its weight were meant.`,
});

/** Points, and the weight that they are of. */
export interface Points {
  readonly value: Decimal;
  readonly weight: Decimal;
}

/** Answers that can be read, and that mean something else than they say more often than not. */
export function trapFindings(about: About, parts: readonly WorkedPart[]): Finding[] {
  const points = parts.flatMap(({ method, value, part }) =>
    method === "points" ? [{ value: exactToDecimal(value), weight: part.rule.weight }] : [],
  );
  return [
    ...parts.flatMap((part) => [...fractionFindings(about, part), ...criterionFindings(about, part)]),
    // One small value is nothing strange; a sheet of nothing else is.
    ...(points.length === parts.length ? pointsFindings(about, points, ["answers"]) : []),
  ];
}

/** That all points of a sheet are at most 1, though they make up far more: weights and values were mostly fractions of 1. */
export function pointsFindings(about: About, points: readonly Points[], path: Path): Finding[] {
  const whole = exactToDecimal(sumOf(points.map(({ weight }) => exactOf(weight))));
  const values = points.map(({ value }) => exactOf(value));
  if (!areFractions(values) || compare(exactOf(whole), exactOf(FAR_MORE)) < 0) return [];
  return [tell(likelyFraction, placeIn(about, path), { values: points.map(({ value }) => value), full: whole })];
}

/** Numbers up to 1 where 100 is the full mark: shares such as 0.875, or 1 and 0 for yes and no. */
function fractionFindings(about: About, { part, answer, items }: WorkedPart): Finding[] {
  const numbers =
    answer.kind === "whole"
      ? answer.answer.number && compare(part.full, HUNDRED) === 0
        ? [answer.answer.number]
        : []
      : items.flatMap(({ number, full }) => (number && compare(exactOf(full), HUNDRED) === 0 ? [number] : []));
  if (!areFractions(numbers)) return [];
  const facts = { part: part.rule.code, values: numbers.map(exactToDecimal), full: exactToDecimal(HUNDRED) };
  return [tell(likelyFraction, placeIn(about, ["answers"]), facts)];
}

function areFractions(values: readonly Exact[]): boolean {
  return values.every((value) => compare(value, ONE) <= 0) && values.some((value) => sign(value) > 0);
}

/** A count of criteria that is not whole, unless it is a percent: points and their weight were mostly meant. */
function criterionFindings(about: About, { part, answer }: WorkedPart): Finding[] {
  if (answer.kind !== "share") return [];
  const [met, of] = [exactToDecimal(answer.answer.met), exactToDecimal(answer.answer.of)];
  if (of.isInteger() && (met.isInteger() || of.eq(100))) return [];
  return [tell(fractionOfCriterion, placeIn(about, ["answers"]), { part: part.rule.code, met, of })];
}
