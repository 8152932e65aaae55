import {
  checkArray,
  checkFunction,
  checkIterable,
  checkKeys,
  checkObject,
  checkText,
  checkWord,
  type Path,
  type Problem,
  problemAt,
  refuseIfAny,
} from "../../core/index.ts";
import { quickAmount, ZERO } from "../../number/index.ts";
import { readPeriod } from "../../period/index.ts";
import {
  BUDGET_VERSIONS,
  type BudgetLine,
  type BudgetVersion,
  type LineAmounts,
  readBudget,
  readRealization,
  withoutExclusions,
} from "../line/index.ts";
import {
  addExactLine,
  addQuickLine,
  createGroup,
  type GroupSums,
  isSamePeriod,
  noteExcluded,
  notePeriod,
  noteVersion,
} from "./group-sums.ts";

/**
 * How budget lines are put together.
 *
 * @term cara rekapitulasi
 * @typeParam L - The lines: {@link BudgetLine} with whatever the caller keeps beside it.
 */
export interface AbsorptionOptions<L extends BudgetLine = BudgetLine> {
  /** The key of a line: lines with the same key are one group. Ids, because names vary. */
  readonly by: (line: L) => string;
  /** Only lines from this budget document; then every line must say which one it is from. */
  readonly version?: BudgetVersion;
  /** Names of the {@link BudgetExclusion}s to leave out: `["blocked", "blu"]`. */
  readonly exclude?: readonly string[];
}

/** Adds what is wrong with the options to the problems; `more` are keys that one function has beside the common ones. */
export function checkOptions(options: unknown, problems: Problem[], more: readonly string[] = []): void {
  const path: Path = ["options"];
  if (!checkObject(options, path, problems)) return;
  checkKeys(options, ["by", "version", "exclude", ...more], path, problems);
  checkFunction(options["by"], [...path, "by"], problems);
  if (options["version"] !== undefined) checkWord(options["version"], BUDGET_VERSIONS, [...path, "version"], problems);
  if (options["exclude"] !== undefined && checkArray(options["exclude"], [...path, "exclude"], problems))
    for (const [i, name] of options["exclude"].entries()) checkText(name, [...path, "exclude", i], problems);
}

/** Reads each line once into its group, in the order in which the groups appear. */
export function gatherLines<L extends BudgetLine>(
  lines: Iterable<L>,
  options: AbsorptionOptions<L>,
): Map<string, GroupSums> {
  const problems: Problem[] = [];
  const groups = new Map<string, GroupSums>();
  if (checkIterable(lines, ["lines"], problems)) {
    let i = 0;
    for (const line of lines) addLine(groups, line, i++, options, problems);
  }
  refuseIfAny(problems);
  return groups;
}

/**
 * Adds one line to its group; what is wrong with it is added to the problems, and then the groups stay as they are.
 * A million lines pass here, so nothing is allocated for a line that is fine.
 */
export function addLine<L extends BudgetLine>(
  groups: Map<string, GroupSums>,
  line: L,
  i: number,
  options: AbsorptionOptions<L>,
  problems: Problem[],
): void {
  if (typeof line !== "object" || line === null) {
    problems.push(problemAt("invalid-input", ["lines", i], line, "a budget line"));
    return;
  }
  const before = problems.length;
  const { version, period } = line;
  if (version !== undefined || options.version !== undefined) checkVersion(version, i, options.version, problems);
  if (options.version !== undefined && version !== options.version) return;
  const key = options.by(line);
  if (typeof key !== "string" || key === "")
    problems.push(problemAt("invalid-input", ["lines", i], key, "a key from `by`: a text that is not empty"));
  const group = groups.get(key) ?? createGroup(key);
  if (period !== undefined && !isSamePeriod(group.period, period)) readPeriod(period, ["lines", i, "period"], problems);
  const budget = quickAmount(line.budget);
  const realization = quickAmount(line.realization);
  const isQuick = budget >= 0 && !Number.isNaN(realization) && line.exclusions === undefined;
  const exact = isQuick ? undefined : readAmounts(line, i, options.exclude ?? [], problems);
  if (problems.length > before) return;
  if (exact === undefined) addQuickLine(group, budget, realization);
  else addExactLine(group, exact.budget, exact.realization);
  if (group.lines === 1) groups.set(key, group);
  if (version !== undefined) noteVersion(group, version);
  if (period !== undefined) notePeriod(group, period);
  for (const part of exact?.excluded ?? []) noteExcluded(group, part);
}

/** Checks the version of a line: one of the words, and there when one is asked for. */
export function checkVersion(version: unknown, i: number, asked: BudgetVersion | undefined, problems: Problem[]): void {
  const path = ["lines", i, "version"];
  if (version === undefined)
    problems.push(problemAt("invalid-input", path, version, `a version, because "${asked}" is asked for`));
  else checkWord(version, BUDGET_VERSIONS, path, problems);
}

function readAmounts(line: BudgetLine, i: number, exclude: readonly string[], problems: Problem[]): LineAmounts {
  const path = ["lines", i];
  const budget = readBudget(line.budget, [...path, "budget"], problems) ?? ZERO;
  const realization = readRealization(line.realization, [...path, "realization"], problems);
  const whole: LineAmounts = { budget, realization, excluded: [] };
  return line.exclusions === undefined ? whole : withoutExclusions(whole, line.exclusions, exclude, path, problems);
}
