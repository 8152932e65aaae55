import { callback, deepFreeze, type Given, object, readAll, series, text } from "../../core/index.ts";
import type { BudgetLine } from "../line/index.ts";
import { type AbsorptionSummary, summaryOf, unknownNames } from "./absorption-summary.ts";
import { addLines, type GroupOf, gatheringOf, isKey, streamShape } from "./gather-lines.ts";
import { createGroup, type GroupSums, mergeGroup } from "./group-sums.ts";
import { countedShape } from "./options-shape.ts";

const levelShape = <L>() =>
  object({
    /** What the level is: `"agency"`, `"programme"`. */
    name: text,
    /** The key of a line on this level. */
    by: callback<(line: L) => string>(),
  });

/**
 * One level of a breakdown.
 *
 * @term tingkat rincian
 * @typeParam L - The lines.
 */
export interface BreakdownLevel<L extends BudgetLine = BudgetLine> extends Given<ReturnType<typeof levelShape<L>>> {}

const levelsShape = <L>() =>
  object({
    /** The levels, from the outside in. */
    levels: series(levelShape<L>(), { least: 1 }),
  });

/**
 * How a breakdown is made.
 *
 * @term cara rincian
 * @typeParam L - The lines.
 */
export interface BreakdownOptions<L extends BudgetLine = BudgetLine>
  extends Given<ReturnType<typeof levelsShape<L>>>,
    Given<typeof countedShape> {}

/**
 * The absorption of a group and of the groups within it.
 *
 * @term rincian penyerapan bertingkat
 */
export interface AbsorptionNode extends AbsorptionSummary {
  /** The name of its level. */
  readonly level: string;
  /** The groups one level below, in the order in which they first appear; empty on the last level. */
  readonly children: readonly AbsorptionNode[];
}

/**
 * Adds up budget lines on several levels at once, agency › programme › activity, reading each line once. The sums of a
 * group are those of the groups within it, so parts and totals always agree.
 *
 * @term rincian penyerapan bertingkat
 * @typeParam L - The lines.
 * @param lines - The lines, from any iterable.
 * @param options - The levels, and what to leave out.
 * @returns The groups of the first level, with those within.
 * @throws A {@link SakipError} with the problems of all lines, as {@link summarizeAbsorption}.
 * @see No official source: how lines are added up is no rule of law.
 * @example
 * ```ts
 * import { breakDownAbsorption } from "sakip";
 *
 * const lines = [
 *   { agencyId: "dlh", programmeId: "waste", budget: 300, realization: 60 },
 *   { agencyId: "dlh", programmeId: "parks", budget: 100, realization: 100 },
 * ];
 * const [dlh] = breakDownAbsorption(lines, {
 *   levels: [
 *     { name: "agency", by: (line) => line.agencyId },
 *     { name: "programme", by: (line) => line.programmeId },
 *   ],
 * });
 * dlh?.rate // => { status: "computed", value: "40" }
 * dlh?.children.map(({ key, rate }) => [key, rate.status === "computed" && rate.value]) // => [["waste", "20"], ["parks", "100"]]
 * ```
 */
export function breakDownAbsorption<L extends BudgetLine>(
  lines: Iterable<L>,
  options: BreakdownOptions<L>,
): readonly AbsorptionNode[] {
  const shape = object({ ...levelsShape<L>().fields, ...countedShape.fields });
  const [{ levels, ...counted }, stream] = readAll([shape, options, "options"], [streamShape<L>(), lines, "lines"]);
  const roots = new Map<string, Branch>();
  addLines(stream, gatheringOf(counted, leavesOf(roots, levels)));
  const groups = Array.from(roots.values(), sumUp);
  const unknown = unknownNames(groups, counted.exclude);
  const names = levels.map(({ name }) => name);
  return deepFreeze(Array.from(roots.values(), (root) => nodeOf(root, names, unknown)));
}

/** A group, and those within it. Lines are counted on the last level, and summed up from there. */
interface Branch {
  readonly group: GroupSums;
  readonly below: Map<string, Branch>;
}

/** The way of a line down the levels to its group on the last one. */
function leavesOf<L extends BudgetLine>(roots: Map<string, Branch>, levels: readonly BreakdownLevel<L>[]): GroupOf<L> {
  return (line, i, problems) => {
    let beside = roots;
    let branch: Branch | undefined;
    for (const { by } of levels) {
      const key = by(line);
      branch = beside.get(key);
      if (branch === undefined) {
        if (!isKey(key, i, problems)) return undefined;
        branch = { group: createGroup(key), below: new Map() };
        beside.set(key, branch);
      }
      beside = branch.below;
    }
    return branch?.group;
  };
}

function sumUp({ group, below }: Branch): GroupSums {
  for (const inner of below.values()) mergeGroup(group, sumUp(inner));
  return group;
}

function nodeOf(
  { group, below }: Branch,
  [level = "", ...inner]: readonly string[],
  unknown: readonly string[],
): AbsorptionNode {
  const children = Array.from(below.values(), (each) => nodeOf(each, inner, []));
  return { ...summaryOf(group, unknown), level, children };
}
