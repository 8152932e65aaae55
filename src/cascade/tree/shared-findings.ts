import { findingKind, optionalFact, type Place, tell, textFact, wordFact } from "../../core/index.ts";
import type { Finding, FindingFacts } from "../../finding/index.ts";
import { figureFact } from "../../number/index.ts";
import { levelFact, levelsFact } from "./level-fact.ts";

// What several rooms above find, each in its own documents.

const noTargetKind = /* @__PURE__ */ (() =>
  findingKind("no-target", "error", {
    facts: { title: textFact, level: optionalFact(levelFact), indicatorId: textFact },
    id: (is) => `"${is.title}" belum memiliki target.`,
    en: (is) => `"${is.title}" has no target.`,
  }))();

/** An indicator without a target. */
export function noTarget(place: Place, facts: FindingFacts["no-target"]): Finding<"no-target"> {
  return tell(noTargetKind, place, facts);
}

const levelSkippedKind = /* @__PURE__ */ findingKind("level-skipped", "info", {
  facts: {
    title: textFact,
    level: levelFact,
    above: textFact,
    aboveTitle: textFact,
    aboveLevel: levelFact,
    skipped: levelsFact,
  },
  id: (is) => `"${is.title}" langsung berada di bawah "${is.aboveTitle}" tanpa jenjang di antaranya: ${is.skipped}.`,
  en: (is) => `"${is.title}" stands right below "${is.aboveTitle}", without the levels between: ${is.skipped}.`,
});

/** Something right below what is two or more levels above it. */
export function levelSkipped(place: Place, facts: FindingFacts["level-skipped"]): Finding<"level-skipped"> {
  return tell(levelSkippedKind, place, facts);
}

const MONITORED = {
  agreement: { id: "perjanjian kinerja", en: "agreement" },
  indicator: { id: "indikator", en: "indicator" },
};

const monitoringStopsKind = /* @__PURE__ */ (() =>
  findingKind("monitoring-stops", "warning", {
    facts: { title: textFact, level: levelFact, missing: wordFact(MONITORED) },
    id: (is) =>
      `Pemantauan "${is.title}" berhenti di atas eselon III: tidak ada ${is.missing} pada eselon III atau di bawahnya.`,
    en: (is) =>
      `Monitoring of "${is.title}" stops above echelon III: there is no ${is.missing} at echelon III or lower.`,
  }))();

/** A post of echelon II below which nobody of echelon III or lower is monitored. */
export function monitoringStops(place: Place, facts: FindingFacts["monitoring-stops"]): Finding<"monitoring-stops"> {
  return tell(monitoringStopsKind, place, facts);
}

const shareSumKind = /* @__PURE__ */ (() =>
  findingKind("share-sum", "error", {
    facts: { title: textFact, nodeId: textFact, indicatorId: optionalFact(textFact), sum: optionalFact(figureFact) },
    id: ({ title, indicatorId, sum }) => {
      if (sum === undefined) return `Porsi "${title}" disebut untuk sebagian induknya saja.`;
      return indicatorId === undefined
        ? `Porsi "${title}" berjumlah ${sum}; semestinya 1 atau 100.`
        : `Porsi para pengambil "${title}" berjumlah ${sum}; semestinya 1 atau 100, dengan porsi atasan sendiri di dalamnya.`;
    },
    en: ({ title, indicatorId, sum }) => {
      if (sum === undefined) return `"${title}" has a share for some of its parents only.`;
      return indicatorId === undefined
        ? `The shares of "${title}" add up to ${sum}; they should add up to 1 or 100.`
        : `The shares of those who take "${title}" over add up to ${sum}; they should add up to 1 or 100, with the superior's own among them.`;
    },
  }))();

/** Shares that do not make the whole: of a node among its parents, or of an indicator among those who take it over. */
export function shareSum(place: Place, facts: FindingFacts["share-sum"]): Finding<"share-sum"> {
  return tell(shareSumKind, place, facts);
}
