import { checkIterable, frozenCopy, type Problem, refuseIfAny } from "../../core/index.ts";
import { tryExact } from "../../number/index.ts";
import type { CascadeIndicator, CascadeNode } from "./cascade-node.ts";
import { checkRow } from "./check-row.ts";
import { cascadeLevels } from "./data/cascade-levels.ts";

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

/** Whether a row is plainly a node: quick, and true of nearly all of them. */
export function isPlainly(row: unknown): boolean {
  const node = row as CascadeNode | null | undefined;
  return (
    typeof node?.id === "string" &&
    node.id.trim() !== "" &&
    Object.hasOwn(cascadeLevels, node.level) &&
    typeof node.title === "string" &&
    node.title.trim() !== "" &&
    Array.isArray(node.parents) &&
    (node.parents.length === 0 || (node.parents.length === 1 && typeof node.parents[0] === "string")) &&
    Array.isArray(node.indicators) &&
    node.indicators.length === 0 &&
    (node.budget === undefined || tryExact(node.budget) !== undefined) &&
    isTextOrAbsent(node.agencyId) &&
    isTextOrAbsent(node.ownerId) &&
    isTextOrAbsent(node.code) &&
    node.weight === undefined &&
    node.rollUp === undefined
  );
}

function isTextOrAbsent(value: unknown): boolean {
  return value === undefined || (typeof value === "string" && value.trim() !== "");
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
  // A frozen list of texts needs no copy; links in it may still be open.
  if (Object.isFrozen(parents) && parents.every((parent) => typeof parent === "string")) return parents;
  return Object.freeze(parents.map((parent) => frozenCopy(parent)));
}

function copiedIndicators(indicators: readonly CascadeIndicator[]): readonly CascadeIndicator[] {
  return indicators.length === 0 ? NONE : Object.freeze(indicators.map((each) => frozenCopy(each)));
}
