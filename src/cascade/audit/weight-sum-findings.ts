import { type Bilingual, findingKind, optionalFact, type Place, tell, textFact, wordFact } from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import { compare, countFact, type Exact, exactToDecimal, figureFact, HUNDRED, ONE, sumOf } from "../../number/index.ts";

type Weighed = "indicators" | "children" | "supports";

const WEIGHED: Readonly<Record<Weighed, Bilingual>> = {
  indicators: { id: "indikator", en: "the indicators of" },
  children: { id: "turunan", en: "the children of" },
  supports: { id: "indikator pendukung", en: "the supports of" },
};

const weightSum = /* @__PURE__ */ (() =>
  findingKind("weight-sum", "error", {
    facts: {
      title: textFact,
      of: wordFact(WEIGHED),
      indicatorId: optionalFact(textFact),
      sum: figureFact,
      missing: countFact,
    },
    id: (is, { missing }) =>
      `Bobot ${is.of} "${is.title}" berjumlah ${is.sum}, bukan 100${missing > 0 ? `; ${is.missing} tanpa bobot` : ""}.`,
    en: (is, { missing }) =>
      `The weights of ${is.of} "${is.title}" add up to ${is.sum}, not to 100${missing > 0 ? `; ${is.missing} have none` : ""}.`,
  }))();

/** `weight-sum`: weights that make neither 1 nor 100, or of which some are missing. */
export function weightSumFindings(
  place: Place,
  of: { readonly title: string; readonly of: Weighed; readonly indicatorId?: string },
  weights: readonly (Exact | undefined)[],
): Finding[] {
  const given = weights.filter((weight) => weight !== undefined);
  const missing = weights.length - given.length;
  const sum = sumOf(given);
  if (missing === 0 && (compare(sum, HUNDRED) === 0 || compare(sum, ONE) === 0)) return [];
  return [tell(weightSum, place, { ...of, sum: exactToDecimal(sum), missing })];
}
