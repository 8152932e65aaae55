import { nearDuplicateFindings } from "../../agency/index.ts";
import {
  callback,
  deepFreeze,
  type Given,
  object,
  type Refuse,
  readAll,
  series,
  streamShape,
  text,
  where,
} from "../../core/index.ts";
import type { BudgetLine, BudgetVersion } from "../line/index.ts";
import { type AbsorptionSummary, summaryOf, unknownNames } from "./absorption-summary.ts";
import { type Branch, leavesOf, sumUp } from "./branches.ts";
import { addLines, gatheringOf } from "./gather-lines.ts";
import type { LineKey } from "./line-key.ts";
import { countedShape } from "./options-shape.ts";

const levelShape = <L>() =>
  object({
    /** What the level is: `"agency"`, `"programme"`. */
    name: text,
    /** The key of a line on this level, or several keys with their shares of the line, which add up to 1. */
    by: callback<(line: L) => LineKey>(),
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
    levels: where(series(levelShape<L>(), { least: 1 }), lawOfDepth),
  });

/** Plans have six levels. What is nested without end cannot be gone through. */
const MOST_LEVELS = 100;

function lawOfDepth({ length }: readonly unknown[], refuse: Refuse): void {
  if (length > MOST_LEVELS)
    refuse("invalid-input", [], {
      en: `at most ${MOST_LEVELS} levels`,
      id: `paling banyak ${MOST_LEVELS} tingkat`,
    });
}

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
 * group are those of the groups within it, so parts and totals always agree. A line that serves several keys by shares
 * is one line of the group above them.
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
  return deepFreeze(nodesOf(roots, names, { unknown, version: counted.version }));
}

/** The groups that stand beside each other: keys that may stand for the same are told where they can be taken for it. */
function nodesOf(
  branches: ReadonlyMap<string, Branch>,
  names: readonly string[],
  { unknown, version }: { readonly unknown: readonly string[]; readonly version: BudgetVersion | undefined },
): readonly AbsorptionNode[] {
  const near = nearDuplicateFindings([...branches.keys()]);
  const [level = "", ...inner] = names;
  return Array.from(branches, ([key, { group, below }]) => {
    const children = nodesOf(below, inner, { unknown: [], version });
    const told = { unknown, near: near.get(key) };
    return { ...summaryOf(group, told, { version }), level, children };
  });
}
