import { isArray } from "../../core/index.ts";
import { type Kept, type KeptObject, keptObject } from "./kept.ts";

/** Longer lists are lists of data, in which no rule is looked for. */
const LONGEST = 100;

/** The rules among arguments, by where they stand: documents that name their source. */
export function rulesIn(args: readonly Kept[]): KeptObject {
  const found: [string, Kept][] = [];
  const look = (value: Kept, path: readonly (string | number)[]): void => {
    if (typeof value !== "object" || value === null) return;
    if (isArray(value)) {
      if (path.length === 0 || value.length <= LONGEST) for (const [i, own] of value.entries()) look(own, [...path, i]);
    } else if (isCited(value) && !("kind" in value)) found.push([path.join("/"), value]);
    else for (const [key, own] of Object.entries(value)) look(own, [...path, key]);
  };
  look(args, []);
  return keptObject(found.map(([path, value]) => [`arguments/${path}`, value] as const));
}

/** Whether a path among the arguments leads into a rule or a choice, and not into the data. */
export function isOfRule(args: readonly Kept[], path: readonly (string | number)[]): boolean {
  let value: Kept | undefined = args;
  for (const [depth, step] of path.entries()) {
    value = childOf(value, step);
    if (typeof value !== "object" || value === null || isArray(value)) continue;
    // The first argument is what is computed with; what is neither a list nor a result says how.
    if (isCited(value) || (depth === 0 && step !== 0)) return !("kind" in value);
  }
  return false;
}

/** What stands under a step. */
export function childOf(value: Kept | undefined, step: string | number): Kept | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  return isArray(value) ? value[Number(step)] : value[step];
}

function isCited({ source }: KeptObject): boolean {
  return typeof source === "object" && source !== null && "title" in source && "status" in source;
}
