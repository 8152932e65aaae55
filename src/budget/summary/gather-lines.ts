import { type Problem, problemAt, readInto, refuseIfAny } from "../../core/index.ts";
import {
  type BudgetDirection,
  type BudgetLine,
  type BudgetVersion,
  budgetLineShape,
  createGlance,
  type ExactAmounts,
  type Glance,
  glanceAt,
  isGroupedText,
  type PlainLine,
  withoutExclusions,
} from "../line/index.ts";
import { addExactTo, addQuickTo, type CountedLine } from "./add-line.ts";
import { createGroup, type GroupSums } from "./group-sums.ts";
import { type LineKey, sharesOf } from "./line-key.ts";
import type { Counted } from "./options-shape.ts";
import type { Place } from "./place.ts";

/** How lines come to their groups, and what went wrong on the way. */
export interface Gathering<L extends BudgetLine> extends Omit<Counted<L>, "by"> {
  readonly placeOf: PlaceOf<L>;
  readonly glance: Glance;
  readonly problems: Problem[];
}

/** Where a sound line is counted; where it has no key, that is added to the problems. */
export type PlaceOf<L extends BudgetLine> = (line: L, i: number, problems: Problem[]) => Place | undefined;

export function gatheringOf<L extends BudgetLine>(
  { version, direction, exclude }: Omit<Counted<L>, "by">,
  placeOf: PlaceOf<L>,
): Gathering<L> {
  return { version, direction, exclude, placeOf, glance: createGlance(), problems: [] };
}

/** Reads each line once into its group, in the order in which the groups appear. */
export function gatherLines<L extends BudgetLine>(lines: Iterable<L>, counted: Counted<L>): Map<string, GroupSums> {
  const groups = new Map<string, GroupSums>();
  addLines(lines, gatheringOf(counted, groupsBy(groups, counted.by)));
  return groups;
}

/** Adds each line of any iterable, or refuses the problems of all of them. */
export function addLines<L extends BudgetLine>(lines: Iterable<L>, gathering: Gathering<L>): void {
  let i = 0;
  for (const line of lines) addLine(line, i++, gathering);
  refuseIfAny(gathering.problems);
}

/** Groups by key, new ones where need be. */
export function groupsBy<L extends BudgetLine>(groups: Map<string, GroupSums>, by: (line: L) => LineKey): PlaceOf<L> {
  const under = (key: string): GroupSums => {
    const group = groups.get(key) ?? createGroup(key);
    groups.set(key, group);
    return group;
  };
  return (line, i, problems) => {
    const answer = by(line);
    const known = typeof answer === "string" ? groups.get(answer) : undefined;
    if (known !== undefined) return known;
    const shares = sharesOf(answer, i, problems);
    if (shares === undefined) return undefined;
    const [only, ...others] = shares;
    if (only !== undefined && others.length === 0) return under(only.key);
    return { shares: shares.map(({ key, share }) => ({ group: under(key), share })), repeats: [] };
  };
}

/**
 * Adds one line to its group; what is wrong with it is added to the problems, and then the groups stay as they are.
 * A million lines pass here: only one that is not plainly a line is read by the shape.
 */
export function addLine<L extends BudgetLine>(line: L, i: number, gathering: Gathering<L>): void {
  const plain = glanceAt(line, gathering.glance);
  if (plain === undefined) {
    addReadLine(line, i, gathering);
    return;
  }
  const place = placeFor(line, i, plain, gathering);
  if (place === undefined) return;
  if (plain.exact === undefined) addQuickTo(place, plain, gathering.exclude);
  // An amount that is no quick one may be a text whose point groups thousands.
  else addExactTo(place, countedOf(plain, plain.exact), isGrouped(line));
}

function addReadLine<L extends BudgetLine>(line: L, i: number, gathering: Gathering<L>): void {
  const { problems, exclude } = gathering;
  const before = problems.length;
  const read = readInto(problems, budgetLineShape, line, ["lines", i]);
  if (problems.length > before) return;
  const place = placeFor(line, i, read, gathering);
  if (place !== undefined) addExactTo(place, { ...read, ...withoutExclusions(read, exclude) }, isGrouped(line));
}

/** Not spread: objects that begin with what they spread take long to make. */
function countedOf({ direction, version, period, periodNumber }: PlainLine, amounts: ExactAmounts): CountedLine {
  const { budget, realization } = amounts;
  return { budget, realization, excluded: [], direction, version, period, periodNumber };
}

function isGrouped({ budget, realization }: BudgetLine): boolean {
  return isGroupedText(budget) || isGroupedText(realization);
}

interface Placed {
  readonly version?: BudgetVersion | undefined;
  readonly direction: BudgetDirection;
}

/** Where a line is counted; nowhere when it is from another document, or goes another way, than was asked for. */
function placeFor<L extends BudgetLine>(
  line: L,
  i: number,
  { version, direction }: Placed,
  gathering: Gathering<L>,
): Place | undefined {
  const { version: asked, problems, placeOf } = gathering;
  if (gathering.direction !== undefined && direction !== gathering.direction) return undefined;
  if (asked === undefined || version === asked) return placeOf(line, i, problems);
  if (version === undefined) problems.push(noVersion(i, asked));
  return undefined;
}

/** The problem of a line that does not say which budget document it is from, where one is asked for. */
export function noVersion(i: number, asked: BudgetVersion): Problem {
  return problemAt("invalid-input", ["lines", i, "version"], undefined, {
    en: `a version, because "${asked}" is asked for`,
    id: `versi, karena "${asked}" diminta`,
  });
}
