import { findingKind, optionalFact, type Path, tell, textFact, wordFact } from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import { dayFact } from "../../period/index.ts";
import { firstCommonDay } from "./indicator-in-force.ts";
import { indicatorQualityWeight } from "./indicator-quality-weight.ts";
import { type ReadIndicator, targetFindings } from "./target-findings.ts";
import { type VersionTimeline, versionsBeside } from "./version-timeline.ts";

const VALIDITY = {
  exact: { id: "eksak", en: "exact" },
  proxy: { id: "proksi", en: "proxy" },
  activity: { id: "aktivitas", en: "activity" },
};
const CONTROL = {
  low: { id: "rendah", en: "low" },
  moderate: { id: "sedang", en: "moderate" },
  high: { id: "tinggi", en: "high" },
};

const validityReversed = /* @__PURE__ */ findingKind("validity-reversed", "error", {
  facts: { id: textFact, validFrom: dayFact, validUntil: dayFact },
  id: (is) => `Indikator “${is.id}” berakhir (${is.validUntil}) sebelum mulai berlaku (${is.validFrom}).`,
  en: (is) => `Indicator “${is.id}” ends (${is.validUntil}) before it begins (${is.validFrom}).`,
});

const qualityCombination = /* @__PURE__ */ (() =>
  findingKind("quality-combination", "warning", {
    facts: { validity: wordFact(VALIDITY), controllability: wordFact(CONTROL) },
    id: (is) => `Validitas ${is.validity} dan kendali ${is.controllability} tidak boleh berpasangan.`,
    en: (is) => `Validity ${is.validity} and controllability ${is.controllability} may not be combined.`,
  }))();

const versionsOverlap = /* @__PURE__ */ (() =>
  findingKind("versions-overlap", "error", {
    facts: { id: textFact, from: optionalFact(dayFact) },
    id: ({ id, from }) => `Dua versi indikator “${id}” berlaku sekaligus${from === undefined ? "" : ` sejak ${from}`}.`,
    en: ({ id, from }) =>
      `Two versions of indicator “${id}” are in force at once${from === undefined ? "" : ` from ${from}`}.`,
  }))();

const replacedUnknown = /* @__PURE__ */ findingKind("replaced-unknown", "warning", {
  facts: { id: textFact, replaces: textFact },
  id: (is) => `Indikator “${is.replaces}” yang digantikan “${is.id}” tidak ada dalam data.`,
  en: (is) => `Indicator “${is.replaces}”, which “${is.id}” replaces, is not in the data.`,
});

const replacedInForce = /* @__PURE__ */ (() =>
  findingKind("replaced-in-force", "warning", {
    facts: { id: textFact, replaces: textFact, from: optionalFact(dayFact) },
    id: (is) => `Indikator “${is.id}” berlaku bersamaan dengan “${is.replaces}” yang digantikannya.`,
    en: (is) => `Indicator “${is.id}” is in force beside “${is.replaces}”, which it replaces.`,
  }))();

/** What is wrong with one version of an indicator. */
export function ownFindings(indicator: ReadIndicator, path: Path): Finding[] {
  const { id, validFrom, validUntil, validity, controllability } = indicator;
  const isReversed = validFrom !== undefined && validUntil !== undefined && validUntil < validFrom;
  const isUnweighed =
    validity && controllability && indicatorQualityWeight(validity, controllability).status === "not-computable";
  return [
    ...(isReversed
      ? [tell(validityReversed, { subject: id, path: [...path, "validUntil"] }, { id, validFrom, validUntil })]
      : []),
    ...targetFindings(indicator, path),
    ...(isUnweighed
      ? [tell(qualityCombination, { subject: id, path: [...path, "controllability"] }, { validity, controllability })]
      : []),
  ];
}

/** Whether two versions of one indicator are in force at once. */
export function versionFindings(indicator: ReadIndicator, other: ReadIndicator, path: Path): Finding[] {
  const { id } = indicator;
  const from = id === other.id ? firstCommonDay(indicator, other) : undefined;
  if (from === undefined) return [];
  return [tell(versionsOverlap, { subject: id, path: [...path, "validFrom"] }, { id, from: dayOf(from) })];
}

/** What is wrong with an indicator at a place of the list that replaces another one, given the versions of that one. */
export function replacementFindings(
  indicator: ReadIndicator,
  replaced: VersionTimeline | undefined,
  at: number,
): Finding[] {
  const { id, replaces } = indicator;
  if (replaces === undefined) return [];
  const place = { subject: id, path: [at, "replaces"] };
  const others = (replaced?.count ?? 0) - (replaces === id ? 1 : 0);
  if (replaced === undefined || others === 0) return [tell(replacedUnknown, place, { id, replaces })];
  return versionsBeside(replaced, indicator).flatMap((other) => {
    const from = other.at === at ? undefined : firstCommonDay(indicator, other.version);
    return from === undefined ? [] : [tell(replacedInForce, place, { id, replaces, from: dayOf(from) })];
  });
}

/** Versions without a first day begin before all days. */
const dayOf = (from: string): string | undefined => (from === "" ? undefined : from);
