import { isArray } from "../../core/index.ts";
import { type Kept, markOf } from "./kept.ts";

/** A place at which two records differ; what is not there is absent. */
export interface KeptDifference {
  readonly path: readonly (string | number)[];
  readonly before?: Kept;
  readonly after?: Kept;
}

/** Every place at which two records differ, as deep as they can be compared. */
export function keptDifferences(
  before: Kept | undefined,
  after: Kept | undefined,
  path: readonly (string | number)[],
): KeptDifference[] {
  if (before === after) return [];
  if (isArray(before) && isArray(after))
    return Array.from({ length: Math.max(before.length, after.length) }, (_, i) => i).flatMap((i) =>
      keptDifferences(before[i], after[i], [...path, i]),
    );
  if (isPlain(before) && isPlain(after))
    return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key) =>
      keptDifferences(before[key], after[key], [...path, key]),
    );
  // What an accumulator has counted is told in depth.
  const [state, now] = [stateOf(before), stateOf(after)];
  if (state !== undefined && now !== undefined) return keptDifferences(state, now, path);
  if (isMark(before) && isMark(after) && JSON.stringify(before) === JSON.stringify(after)) return [];
  return [{ path, ...(before !== undefined && { before }), ...(after !== undefined && { after }) }];
}

function isPlain(value: Kept | undefined): value is { readonly [key: string]: Kept } {
  return typeof value === "object" && value !== null && !isArray(value) && !isMark(value);
}

function stateOf(value: Kept | undefined): Kept | undefined {
  if (typeof value !== "object" || value === null || isArray(value)) return undefined;
  return markOf(value) === "accumulator" ? (value["of"] ?? null) : undefined;
}

function isMark(value: Kept | undefined): boolean {
  return value !== undefined && markOf(value) !== undefined;
}
