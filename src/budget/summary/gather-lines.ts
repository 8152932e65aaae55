import { leaf, type Problem, problemAt, readInto, refuseIfAny } from "../../core/index.ts";
import {
  type BudgetLine,
  type BudgetVersion,
  budgetLineShape,
  createGlance,
  type Glance,
  glanceAt,
  withoutExclusions,
} from "../line/index.ts";
import {
  addExactLine,
  addQuickLine,
  createGroup,
  type GroupSums,
  noteExcluded,
  notePeriod,
  noteVersion,
} from "./group-sums.ts";
import type { Counted } from "./options-shape.ts";

/** The shape of lines that are not all held at once. */
export const streamShape = <L>() =>
  leaf<Iterable<L>>(
    { type: "array" },
    { en: "an array or another iterable", id: "sebuah larik atau iterable lain" },
    // What an iterable gives is read line by line.
    (value) =>
      typeof value === "object" && value !== null && Symbol.iterator in value ? (value as Iterable<L>) : undefined,
  );

/** A key of a group. */
export const groupKey = /* @__PURE__ */ leaf<string>(
  { type: "string", minLength: 1 },
  { en: "a key of the line: a text that is not empty", id: "kunci rincian: teks yang tidak kosong" },
  (value) => (typeof value === "string" && value !== "" ? value : undefined),
);

/** How lines come to their groups, and what went wrong on the way. */
export interface Gathering<L extends BudgetLine> extends Omit<Counted<L>, "by"> {
  readonly groupOf: GroupOf<L>;
  readonly glance: Glance;
  readonly problems: Problem[];
}

/** The group of a sound line; where it has none, that is added to the problems. */
export type GroupOf<L extends BudgetLine> = (line: L, i: number, problems: Problem[]) => GroupSums | undefined;

export function gatheringOf<L extends BudgetLine>(
  { version, exclude }: Omit<Counted<L>, "by">,
  groupOf: GroupOf<L>,
): Gathering<L> {
  return { version, exclude, groupOf, glance: createGlance(), problems: [] };
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
export function groupsBy<L extends BudgetLine>(groups: Map<string, GroupSums>, by: (line: L) => string): GroupOf<L> {
  return (line, i, problems) => {
    const key = by(line);
    const known = groups.get(key);
    if (known !== undefined || !isKey(key, i, problems)) return known;
    const group = createGroup(key);
    groups.set(key, group);
    return group;
  };
}

/** Whether the answer of a caller can be a key; otherwise the problem is added. */
export function isKey(key: unknown, i: number, problems: Problem[]): boolean {
  const before = problems.length;
  readInto(problems, groupKey, key, ["lines", i]);
  return problems.length === before;
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
  const { budget, realization, version, period } = plain;
  const group = groupFor(line, i, version, gathering);
  if (group === undefined) return;
  addQuickLine(group, budget, realization);
  if (version !== undefined) noteVersion(group, version);
  if (period !== undefined) notePeriod(group, period);
}

function addReadLine<L extends BudgetLine>(line: L, i: number, gathering: Gathering<L>): void {
  const { problems, exclude } = gathering;
  const before = problems.length;
  const read = readInto(problems, budgetLineShape, line, ["lines", i]);
  if (problems.length > before) return;
  const { version, period } = read;
  const group = groupFor(line, i, version, gathering);
  if (group === undefined) return;
  const { budget, realization, excluded } = withoutExclusions(read, exclude);
  addExactLine(group, budget, realization);
  if (version !== undefined) noteVersion(group, version);
  if (period !== undefined) notePeriod(group, period);
  for (const part of excluded) noteExcluded(group, part);
}

/** The group that a line is counted in; none for a line from another budget document than the one asked for. */
function groupFor<L extends BudgetLine>(
  line: L,
  i: number,
  version: BudgetVersion | undefined,
  gathering: Gathering<L>,
): GroupSums | undefined {
  const { version: asked, problems, groupOf } = gathering;
  if (asked === undefined || version === asked) return groupOf(line, i, problems);
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
