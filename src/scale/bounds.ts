import { type Path, type Problem, problemAt } from "../core/index.ts";
import { compare, type Exact, readExact } from "../number/index.ts";
import type { BandInput } from "./scale.ts";

/** One end of a band: its exact value and whether the value itself belongs to the band. Undefined is an open end. */
export interface Bound {
  readonly at: Exact;
  readonly inside: boolean;
}

/** Both ends of a band. */
export interface Bounds {
  readonly lower: Bound | undefined;
  readonly upper: Bound | undefined;
}

/** The ends of a band as it is written down; what is wrong with them is added to the problems. */
export function readBounds(band: BandInput, path: Path, problems: Problem[]): Bounds {
  return {
    lower: readBound(band, "from", "above", path, problems),
    upper: readBound(band, "upTo", "below", path, problems),
  };
}

/** Whether a value lies above the lower end and below the upper end. */
export function contains({ lower, upper }: Bounds, value: Exact): boolean {
  return isBeyond(value, lower, 1) && isBeyond(value, upper, -1);
}

function isBeyond(value: Exact, bound: Bound | undefined, side: 1 | -1): boolean {
  if (bound === undefined) return true;
  const order = compare(value, bound.at);
  return order === side || (order === 0 && bound.inside);
}

function readBound(
  band: BandInput,
  inside: "from" | "upTo",
  outside: "above" | "below",
  path: Path,
  problems: Problem[],
): Bound | undefined {
  if (band[inside] !== undefined && band[outside] !== undefined)
    problems.push(
      problemAt("invalid-scale", [...path, outside], band[outside], `either "${inside}" or "${outside}", not both`),
    );
  const word = band[inside] === undefined ? outside : inside;
  if (band[word] === undefined) return undefined;
  const at = readExact(band[word], [...path, word], problems);
  return at && { at, inside: word === inside };
}
