import { findingKind, optionalFact, type Path, type Place, tell, textFact, wordFact } from "../../core/index.ts";
import {
  type CascadeLevel,
  type CascadeNode,
  cascadeLevels,
  childrenAt,
  hasTarget,
  levelFact,
  noTarget,
} from "../tree/index.ts";
import type { CheckContext } from "./check-context.ts";

const WORDS: readonly CascadeLevel[] = ["vision", "mission", "critical-success-factor"];
const ENDS: readonly CascadeLevel[] = ["sub-activity", "output", "echelon-4", "individual"];
// A plan may stop at its programmes; a plan that goes on to activities for some must do so for all.
const OPTIONAL: readonly CascadeLevel[] = ["programme", "activity", "echelon-1", "echelon-2", "echelon-3"];

/** What is not there: `no-indicator`, `no-owner`, `no-child` of nodes; `no-target`, `no-unit` of indicators. */
export function checkPresence(context: CheckContext): void {
  const { cascade, graph, options, findings } = context;
  const words = options.wordLevels ?? WORDS;
  const ends = options.leafLevels ?? endsOf(cascade.nodes);
  cascade.nodes.forEach((node, at) => {
    const { id, title, level } = node;
    const place = (...path: Path): Place => ({ subject: id, path: ["nodes", at, ...path] });
    const of = { title, level };
    if (!words.includes(level)) {
      if (node.indicators.length === 0)
        findings.push(tell(noIndicator, place("indicators"), { ...of, what: "indicator" }));
      if (node.ownerId === undefined && node.agencyId === undefined)
        findings.push(tell(noOwner, place("ownerId"), { ...of, what: "owner" }));
    }
    if (childrenAt(graph, at).length === 0 && !ends.includes(level))
      findings.push(tell(noChild, place(), { ...of, what: "child" }));
    node.indicators.forEach((indicator, i) => {
      const own = { title: indicator.title, level, indicatorId: indicator.id };
      if (!hasTarget(indicator, options.year)) findings.push(noTarget(place("indicators", i, "target"), own));
      if (indicator.unit === undefined || indicator.unit === null || indicator.unit.trim() === "")
        findings.push(tell(noUnit, place("indicators", i, "unit"), { ...own, what: "unit" }));
    });
  });
}

const ABSENT = {
  indicator: { id: "indikator", en: "indicator" },
  owner: { id: "penanggung jawab", en: "owner" },
  child: { id: "turunan di bawahnya", en: "child below it" },
  unit: { id: "satuan", en: "unit" },
};

const absence = /* @__PURE__ */ (() => ({
  facts: { title: textFact, level: levelFact, what: wordFact(ABSENT), indicatorId: optionalFact(textFact) },
  id: (is: { readonly title: string; readonly what: string }) => `"${is.title}" belum memiliki ${is.what}.`,
  en: (is: { readonly title: string; readonly what: string }) => `"${is.title}" has no ${is.what}.`,
}))();

const noIndicator = /* @__PURE__ */ findingKind("no-indicator", "warning", absence);
const noOwner = /* @__PURE__ */ findingKind("no-owner", "warning", absence);
const noChild = /* @__PURE__ */ findingKind("no-child", "warning", absence);
const noUnit = /* @__PURE__ */ findingKind("no-unit", "warning", absence);

function endsOf(nodes: readonly CascadeNode[]): readonly CascadeLevel[] {
  const deepest = { planning: -1, outcome: -1, organisation: -1 };
  for (const { level } of nodes) {
    const { ladder, rank } = cascadeLevels[level];
    deepest[ladder] = Math.max(deepest[ladder], rank ?? -1);
  }
  const last = OPTIONAL.filter((level) => cascadeLevels[level].rank === deepest[cascadeLevels[level].ladder]);
  return [...ENDS, ...last];
}
