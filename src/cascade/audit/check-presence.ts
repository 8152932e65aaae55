import type { FindingCode, Path, Severity } from "../../core/index.ts";
import {
  type CascadeIndicator,
  type CascadeLevel,
  type CascadeNode,
  cascadeLevels,
  childrenAt,
  findingOf,
  hasTarget,
} from "../tree/index.ts";
import type { CheckContext } from "./check-context.ts";

const WORDS: readonly CascadeLevel[] = ["vision", "mission", "critical-success-factor"];
const ENDS: readonly CascadeLevel[] = ["sub-activity", "output", "echelon-4", "individual"];
// A plan may stop at its programmes; a plan that goes on to activities for some must do so for all.
const OPTIONAL: readonly CascadeLevel[] = ["programme", "activity", "echelon-1", "echelon-2", "echelon-3"];

/** What is not there: `no-indicator`, `no-owner`, `no-child` of nodes; `no-target`, `no-unit` of indicators. */
export function checkPresence(context: CheckContext): void {
  const { cascade, graph, options } = context;
  const words = options.wordLevels ?? WORDS;
  const ends = options.leafLevels ?? endsOf(cascade.nodes);
  cascade.nodes.forEach((node, at) => {
    const tell = (code: FindingCode, severity: Severity, path: Path, what: Missing): void => {
      context.findings.push(lacks(node, code, severity, path, what));
    };
    if (!words.includes(node.level)) {
      if (node.indicators.length === 0) tell("no-indicator", "warning", ["nodes", at, "indicators"], INDICATOR);
      if (node.ownerId === undefined && node.agencyId === undefined)
        tell("no-owner", "warning", ["nodes", at, "ownerId"], OWNER);
    }
    if (childrenAt(graph, at).length === 0 && !ends.includes(node.level))
      tell("no-child", "warning", ["nodes", at], CHILD);
    node.indicators.forEach((indicator, i) => {
      const path: Path = ["nodes", at, "indicators", i];
      if (!hasTarget(indicator, options.year)) tell("no-target", "error", [...path, "target"], of(indicator, TARGET));
      if (indicator.unit === undefined || indicator.unit === null || indicator.unit.trim() === "")
        tell("no-unit", "warning", [...path, "unit"], of(indicator, UNIT));
    });
  });
}

interface Missing {
  readonly id: string;
  readonly en: string;
  readonly indicator?: CascadeIndicator;
}

const INDICATOR: Missing = { id: "indikator", en: "indicator" };
const OWNER: Missing = { id: "penanggung jawab", en: "owner" };
const CHILD: Missing = { id: "turunan di bawahnya", en: "child below it" };
const TARGET: Missing = { id: "target", en: "target" };
const UNIT: Missing = { id: "satuan", en: "unit" };

function of(indicator: CascadeIndicator, what: Missing): Missing {
  return { ...what, indicator };
}

function lacks(node: CascadeNode, code: FindingCode, severity: Severity, path: Path, { id, en, indicator }: Missing) {
  const name = indicator?.title ?? node.title;
  const details = { level: node.level, ...(indicator !== undefined && { indicatorId: indicator.id }) };
  return findingOf(
    code,
    severity,
    node.id,
    path,
    details,
    `"${name}" belum memiliki ${id}.`,
    `"${name}" has no ${en}.`,
  );
}

function endsOf(nodes: readonly CascadeNode[]): readonly CascadeLevel[] {
  const deepest = { planning: -1, outcome: -1, organisation: -1 };
  for (const { level } of nodes) {
    const { ladder, rank } = cascadeLevels[level];
    deepest[ladder] = Math.max(deepest[ladder], rank ?? -1);
  }
  const last = OPTIONAL.filter((level) => cascadeLevels[level].rank === deepest[cascadeLevels[level].ladder]);
  return [...ENDS, ...last];
}
