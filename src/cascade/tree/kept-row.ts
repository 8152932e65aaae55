import { isSakipError, parse, type Shape, series } from "../../core/index.ts";
import { quickAmount } from "../../number/index.ts";
import { type CascadeNode, cascadeNodeShape } from "./cascade-node-shape.ts";
import { cascadeLevels } from "./data/cascade-levels.ts";

const NONE: readonly never[] = /* @__PURE__ */ Object.freeze([]);

/** A row as a cascade keeps it: a frozen copy. Plain rows pass a glance; only the others are looked at key by key. */
const keptRowShape: Shape<CascadeNode> = /* @__PURE__ */ (() => ({
  read(row, reading) {
    const plain = copyOfPlain(row);
    if (plain !== undefined) return plain;
    try {
      return parse(cascadeNodeShape, row);
    } catch (error) {
      if (!isSakipError(error)) throw error;
      for (const each of error.details.problems)
        reading.problems.push({ ...each, path: [...reading.at, ...each.path] });
      return row as CascadeNode;
    }
  },
  about: cascadeNodeShape.about,
}))();

/** The rows of a plan, from anything that can be looped over, as a cascade keeps them. */
export const keptRowsShape = /* @__PURE__ */ (() => series(keptRowShape))();

/** Whether a row is plainly a node: quick, and true of nearly all of them. It accepts nothing that the shape refuses. */
export function isPlainRow(row: unknown): row is CascadeNode {
  const { id, parents, level, title, indicators } = row as CascadeNode;
  if (!isText(id) || !isText(title) || !Object.hasOwn(cascadeLevels, level)) return false;
  if (!Array.isArray(parents) || parents.length > 1 || (parents.length === 1 && !isText(parents[0]))) return false;
  if (!Array.isArray(indicators) || indicators.length > 0) return false;
  for (const key in row as CascadeNode) if (!isPlainKey(row as CascadeNode, key)) return false;
  return true;
}

function isPlainKey(row: CascadeNode, key: string): boolean {
  switch (key) {
    case "id":
    case "parents":
    case "level":
    case "title":
    case "indicators":
      return true;
    case "agencyId":
    case "ownerId":
    case "code":
      return isText(row[key]);
    case "budget":
      return !Number.isNaN(quickAmount(row.budget)) && !Object.is(row.budget, -0);
    default:
      return false; // a column of the caller, or anything that needs a closer look
  }
}

function isText(value: unknown): boolean {
  return typeof value === "string" && value.trim() !== "";
}

/**
 * The copy of a row that is plainly a node; undefined of any other. Each key is looked at once: a getter may answer
 * differently. Key by key: of frozen literals that begin with a spread, each has a hidden class of its own, which is slow.
 */
function copyOfPlain(row: unknown): CascadeNode | undefined {
  try {
    const copy: Record<string, unknown> = {};
    for (const [key, own] of Object.entries(row as object)) {
      if (key === "__proto__") return undefined;
      copy[key] = own;
    }
    const { parents, indicators } = copy;
    if (!Array.isArray(parents) || !Array.isArray(indicators) || parents.length > 1) return undefined;
    copy["parents"] = parents.length === 0 ? NONE : Object.freeze([...parents]);
    if (indicators.length === 0) copy["indicators"] = NONE;
    return isPlainRow(copy) ? Object.freeze(copy) : undefined;
  } catch {
    return undefined; // no object, or one that fights back
  }
}
