import {
  checkArray,
  checkIterable,
  checkObject,
  checkText,
  checkWord,
  frozenCopy,
  type Path,
  type Problem,
  refuseIfAny,
} from "../core/index.ts";
import type { Polarity } from "../indicator/index.ts";
import { readExact, tryExact } from "../number/index.ts";
import type { CascadeLevel } from "./cascade-level.ts";
import type { CascadeIndicator, CascadeNode } from "./cascade-node.ts";
import { cascadeLevels } from "./data/cascade-levels.ts";
import { INDICATOR_RELATIONS, ROLL_UP_RULES } from "./data/words.ts";

const LEVELS = Object.keys(cascadeLevels) as CascadeLevel[];
const POLARITIES: readonly Polarity[] = ["maximize", "minimize", "stabilize"];
const NONE: readonly never[] = Object.freeze([]);

/** The rows as frozen copies, read once; rows that are no nodes are refused, all at once. */
export function readRows(rows: Iterable<CascadeNode>): CascadeNode[] {
  const problems: Problem[] = [];
  const nodes: CascadeNode[] = [];
  if (checkIterable(rows, [], problems)) {
    for (const row of rows) {
      const at = nodes.length;
      // Nearly every row passes this glance; only the others are looked at key by key.
      if (!isPlainly(row)) checkRow(row, [at], problems);
      nodes.push(problems.length === 0 ? copyOf(row as CascadeNode) : (row as CascadeNode));
    }
  }
  refuseIfAny(problems);
  return nodes;
}

function isPlainly(row: unknown): boolean {
  const node = row as CascadeNode | null | undefined;
  return (
    typeof node?.id === "string" &&
    node.id.trim() !== "" &&
    Object.hasOwn(cascadeLevels, node.level) &&
    typeof node.title === "string" &&
    node.title !== "" &&
    Array.isArray(node.parents) &&
    (node.parents.length === 0 || (node.parents.length === 1 && typeof node.parents[0] === "string")) &&
    Array.isArray(node.indicators) &&
    node.indicators.length === 0 &&
    (node.budget === undefined || tryExact(node.budget) !== undefined) &&
    node.weight === undefined &&
    node.rollUp === undefined
  );
}

function checkRow(row: unknown, path: Path, problems: Problem[]): void {
  if (!checkObject(row, path, problems)) return;
  checkText(row["id"], [...path, "id"], problems);
  checkText(row["title"], [...path, "title"], problems);
  checkWord(row["level"], LEVELS, [...path, "level"], problems);
  if (checkArray(row["parents"], [...path, "parents"], problems))
    for (const [i, each] of row["parents"].entries()) checkParent(each, [...path, "parents", i], problems);
  if (checkArray(row["indicators"], [...path, "indicators"], problems))
    for (const [i, each] of row["indicators"].entries()) checkIndicator(each, [...path, "indicators", i], problems);
  if (row["budget"] !== undefined) readExact(row["budget"], [...path, "budget"], problems);
  if (row["weight"] !== undefined) readExact(row["weight"], [...path, "weight"], problems);
  if (row["rollUp"] !== undefined) checkWord(row["rollUp"], ROLL_UP_RULES, [...path, "rollUp"], problems);
}

function checkParent(parent: unknown, path: Path, problems: Problem[]): void {
  if (typeof parent === "string") return;
  if (!checkObject(parent, path, problems)) return;
  checkText(parent["id"], [...path, "id"], problems);
  if (parent["share"] !== undefined) readExact(parent["share"], [...path, "share"], problems);
}

function checkIndicator(indicator: unknown, path: Path, problems: Problem[]): void {
  if (!checkObject(indicator, path, problems)) return;
  checkText(indicator["id"], [...path, "id"], problems);
  checkText(indicator["title"], [...path, "title"], problems);
  checkWord(indicator["polarity"], POLARITIES, [...path, "polarity"], problems);
  if (indicator["weight"] !== undefined) readExact(indicator["weight"], [...path, "weight"], problems);
  const { baseline, supports = [] } = indicator as Partial<CascadeIndicator>;
  if (baseline !== undefined) readExact(baseline.value, [...path, "baseline", "value"], problems);
  supports.forEach(({ relation, weight }, i) => {
    checkWord(relation, INDICATOR_RELATIONS, [...path, "supports", i, "relation"], problems);
    if (weight !== undefined) readExact(weight, [...path, "supports", i, "weight"], problems);
  });
}

function copyOf(node: CascadeNode): CascadeNode {
  return Object.freeze({
    ...node,
    parents: copiedParents(node.parents),
    indicators: copiedIndicators(node.indicators),
  });
}

function copiedParents(parents: CascadeNode["parents"]): CascadeNode["parents"] {
  if (parents.length === 0) return NONE;
  if (Object.isFrozen(parents)) return parents;
  return Object.freeze(parents.map((parent) => frozenCopy(parent)));
}

function copiedIndicators(indicators: readonly CascadeIndicator[]): readonly CascadeIndicator[] {
  return indicators.length === 0 ? NONE : Object.freeze(indicators.map((each) => frozenCopy(each)));
}
