import {
  checkArray,
  checkFunction,
  checkIterable,
  checkObject,
  checkText,
  deepFreeze,
  type Problem,
  problemAt,
  refuseIfAny,
} from "../../core/index.ts";
import type { BudgetLine } from "../line/index.ts";
import { type AbsorptionSummary, summaryOf } from "./absorption-summary.ts";
import { type AbsorptionOptions, addLine, checkOptions } from "./gather-lines.ts";
import { createGroup, type GroupSums, mergeGroup } from "./group-sums.ts";

/**
 * One level of a breakdown.
 *
 * @term tingkat rincian
 * @typeParam L - The lines.
 */
export interface BreakdownLevel<L extends BudgetLine = BudgetLine> {
  /** What the level is: `"agency"`, `"programme"`. */
  readonly name: string;
  /** The key of a line on this level. */
  readonly by: (line: L) => string;
}

/**
 * How a breakdown is made.
 *
 * @term cara rincian
 * @typeParam L - The lines.
 */
export interface BreakdownOptions<L extends BudgetLine = BudgetLine> extends Omit<AbsorptionOptions<L>, "by"> {
  /** The levels, from the outside in. */
  readonly levels: readonly BreakdownLevel<L>[];
}

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
  const problems: Problem[] = [];
  checkLevels(options, problems);
  refuseIfAny(problems);
  const { levels, ...rest } = options;
  const names = levels.map(({ name }) => name);
  const upper = levels.slice(0, -1);
  const last = { ...rest, by: (levels[levels.length - 1] as BreakdownLevel<L>).by };
  const tree: Branch = new Map();
  if (checkIterable(lines, ["lines"], problems)) {
    let i = 0;
    for (const line of lines) {
      const leaves = descend(tree, line, upper, i, problems);
      if (leaves !== undefined) addLine(leaves, line, i, last, problems);
      i++;
    }
  }
  refuseIfAny(problems);
  return deepFreeze(nodesOf(tree, names).map(({ node }) => node));
}

// Groups on the last level, and branches above it.
type Branch = Map<string, Branch | GroupSums>;

function descend<L extends BudgetLine>(
  tree: Branch,
  line: L,
  levels: readonly BreakdownLevel<L>[],
  i: number,
  problems: Problem[],
): Map<string, GroupSums> | undefined {
  let branch = tree;
  for (const { name, by } of levels) {
    const key = typeof line === "object" && line !== null ? by(line) : "no line";
    if (typeof key !== "string" || key === "") {
      problems.push(problemAt("invalid-input", ["lines", i], key, `a key for the level "${name}": a text not empty`));
      return undefined;
    }
    const next = branch.get(key) ?? new Map();
    branch.set(key, next);
    branch = next as Branch;
  }
  return branch as Map<string, GroupSums>;
}

function nodesOf(
  branch: Branch,
  [level = "", ...below]: readonly string[],
): { node: AbsorptionNode; sums: GroupSums }[] {
  return [...branch].flatMap(([key, value]) => {
    const inner = value instanceof Map ? nodesOf(value, below) : [];
    const sums = value instanceof Map ? createGroup(key) : value;
    for (const each of inner) mergeGroup(sums, each.sums);
    // Lines that were left out as another version leave an empty branch behind.
    return sums.lines === 0
      ? []
      : [{ node: { ...summaryOf(sums), level, children: inner.map(({ node }) => node) }, sums }];
  });
}

function checkLevels(options: unknown, problems: Problem[]): void {
  if (!checkObject(options, ["options"], problems)) return;
  const path = ["options", "levels"];
  if (!checkArray(options["levels"], path, problems)) return;
  if (options["levels"].length === 0)
    problems.push(problemAt("invalid-input", path, options["levels"], "at least one level"));
  for (const [i, level] of options["levels"].entries()) {
    if (!checkObject(level, [...path, i], problems)) continue;
    checkText(level["name"], [...path, i, "name"], problems);
    checkFunction(level["by"], [...path, i, "by"], problems);
  }
  checkOptions({ ...options, by: () => "" }, problems, ["levels"]);
}
