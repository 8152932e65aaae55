import type { Finding, Path } from "../../core/index.ts";
import {
  compare,
  type Decimal,
  type Exact,
  exactOf,
  exactToDecimal,
  formatNumber,
  HUNDRED,
  ONE,
  sign,
  sumOf,
} from "../../number/index.ts";
import { type About, finding } from "../result/index.ts";
import type { WorkedPart } from "./worked-part.ts";

const EN = { locale: "en" } as const;
/** From this whole on, values up to 1 alone are not credible as points. */
const FAR_MORE = 50;

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
  return [
    finding(about, {
      code: "likely-fraction",
      severity: "warning",
      path,
      details: { values: points.map(({ value }) => value), full: whole },
      message: {
        id: `Tidak ada nilai yang melebihi 1, padahal semuanya dibaca sebagai poin dari ${formatNumber(whole)}: mungkin ditulis sebagai pecahan.`,
        en: `No value is above 1, but they are read as points of ${formatNumber(whole, EN)}: perhaps they were written as fractions.`,
      },
    }),
  ];
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
  const { code } = part.rule;
  return [
    finding(about, {
      code: "likely-fraction",
      severity: "warning",
      path: ["answers"],
      details: { part: code, values: numbers.map(exactToDecimal), full: exactToDecimal(HUNDRED) },
      message: {
        id: `Angka pada ${code} tidak melebihi 1, padahal dibaca dari 0 sampai 100: mungkin pecahan, atau 1 dan 0 untuk ya dan tidak.`,
        en: `The numbers of ${code} are at most 1, but are read from 0 to 100: perhaps fractions, or 1 and 0 for yes and no.`,
      },
    }),
  ];
}

function areFractions(values: readonly Exact[]): boolean {
  return values.every((value) => compare(value, ONE) <= 0) && values.some((value) => sign(value) > 0);
}

/** A count of criteria that is not whole, unless it is a percent: points and their weight were mostly meant. */
function criterionFindings(about: About, { part, answer }: WorkedPart): Finding[] {
  if (answer.kind !== "share") return [];
  const [met, of] = [exactToDecimal(answer.answer.met), exactToDecimal(answer.answer.of)];
  if (of.isInteger() && (met.isInteger() || of.eq(100))) return [];
  const { code } = part.rule;
  return [
    finding(about, {
      code: "fraction-of-criterion",
      severity: "warning",
      path: ["answers"],
      details: { part: code, met, of },
      message: {
        id: `Pada ${code} tertulis ${formatNumber(met)} dari ${formatNumber(of)} kriteria, padahal kriteria dihitung utuh: mungkin maksudnya poin dari bobotnya.`,
        en: `${code} says ${formatNumber(met, EN)} of ${formatNumber(of, EN)} criteria, but criteria are counted whole: perhaps points of its weight were meant.`,
      },
    }),
  ];
}
