import { checkFunction, checkObject, deepFreeze, type Problem, problemAt, refuseIfAny } from "../../core/index.ts";
import type { BudgetLine } from "../line/index.ts";
import { type AbsorptionState, readState, stateOf } from "./absorption-state.ts";
import { type AbsorptionSummary, summaryOf } from "./absorption-summary.ts";
import { type AbsorptionOptions, addLine, checkOptions, gatherLines } from "./gather-lines.ts";
import { type GroupSums, mergeGroup } from "./group-sums.ts";

/**
 * A running summary of budget lines: add lines, merge what other workers counted, ask at any time. The same lines give
 * the same bytes, however they were split and in whatever order they came. A call that is refused changes nothing.
 *
 * @term rekapitulasi berjalan
 * @typeParam L - The lines.
 */
export interface AbsorptionAccumulator<L extends BudgetLine = BudgetLine> {
  /**
   * Adds one line.
   * @throws A {@link SakipError} with every problem of the line.
   */
  add(line: L): void;
  /**
   * Adds lines from any iterable, reading each once: all of them, or none when one is refused.
   * @throws A {@link SakipError} with the problems of all lines.
   */
  addAll(lines: Iterable<L>): void;
  /**
   * Adds everything that another accumulator has counted; the other one stays as it is.
   * @throws A {@link SakipError} `invalid-input` when the other one was made for another version or leaves out other
   * parts: such sums do not add up to anything.
   */
  merge(other: { toJSON(): AbsorptionState }): void;
  /** What was counted so far, as plain JSON with the groups in the order of their keys. */
  toJSON(): AbsorptionState;
  /** The summaries so far, in the order of their keys. */
  summaries(): readonly AbsorptionSummary[];
}

/**
 * Starts a running summary of budget lines, for lines that arrive in pieces: from a stream, from workers, from a
 * distributed engine. Memory grows with the groups, not with the lines.
 *
 * @term rekapitulasi berjalan
 * @typeParam L - The lines.
 * @param options - The key, and what to leave out.
 * @returns An accumulator that has counted nothing yet.
 * @throws A {@link SakipError} `invalid-input` for options that are none.
 * @see No official source: how lines are added up is no rule of law.
 * @example
 * ```ts
 * import { absorptionAccumulator } from "sakip";
 *
 * const by = (line: { agencyId: string }) => line.agencyId;
 * const morning = absorptionAccumulator({ by });
 * morning.add({ agencyId: "dlh", budget: "1000.50", realization: "300" });
 * const afternoon = absorptionAccumulator({ by });
 * afternoon.addAll([{ agencyId: "dlh", budget: "999.50", realization: "602" }]);
 *
 * morning.merge(afternoon);
 * morning.summaries()[0]?.rate // => { status: "computed", value: "45.1" }
 * ```
 */
export function absorptionAccumulator<L extends BudgetLine = BudgetLine>(
  options: AbsorptionOptions<L>,
): AbsorptionAccumulator<L> {
  const problems: Problem[] = [];
  checkOptions(options, problems);
  refuseIfAny(problems);
  return accumulatorOf(new Map(), options);
}

/** An accumulator that goes on from these groups. */
export function accumulatorOf<L extends BudgetLine>(
  groups: Map<string, GroupSums>,
  given: AbsorptionOptions<L>,
): AbsorptionAccumulator<L> {
  const { by, version } = given;
  const exclude = [...new Set(given.exclude)].sort();
  // A copy: what the caller does to its options later must not change what is counted.
  const options: AbsorptionOptions<L> = { by, exclude, ...(version !== undefined && { version }) };
  const absorb = (others: Iterable<GroupSums>): void => {
    for (const other of others) {
      const group = groups.get(other.key);
      if (group === undefined) groups.set(other.key, other);
      else mergeGroup(group, other);
    }
  };
  const inOrder = (): GroupSums[] => [...groups.values()].sort((a, b) => (a.key < b.key ? -1 : 1));

  return Object.freeze({
    add(line: L): void {
      const problems: Problem[] = [];
      addLine(groups, line, 0, options, problems);
      refuseIfAny(problems);
    },
    addAll(lines: Iterable<L>): void {
      absorb(gatherLines(lines, options).values());
    },
    merge(other: { toJSON(): AbsorptionState }): void {
      const problems: Problem[] = [];
      if (checkObject(other, ["other"], problems)) checkFunction(other.toJSON, ["other", "toJSON"], problems);
      refuseIfAny(problems);
      absorb(readGroups(other.toJSON(), { version, exclude }).values());
    },
    toJSON(): AbsorptionState {
      return deepFreeze({
        kind: "absorption-state",
        format: 1,
        ...(version !== undefined && { version }),
        exclude,
        groups: inOrder().map(stateOf),
      });
    },
    summaries(): readonly AbsorptionSummary[] {
      return Object.freeze(inOrder().map(summaryOf));
    },
  });
}

interface Settings {
  readonly version: AbsorptionState["version"] | undefined;
  readonly exclude: readonly string[];
}

/** The groups of a state that may come from anywhere, counted under the same settings. */
export function readGroups(state: unknown, settings: Settings): Map<string, GroupSums> {
  const problems: Problem[] = [];
  const groups = new Map<string, GroupSums>();
  const { kind, format, version, exclude, groups: list } = (state ?? {}) as Partial<AbsorptionState>;
  if (kind !== "absorption-state" || format !== 1 || !Array.isArray(list))
    refuseIfAny([problemAt("invalid-input", ["state"], state, "what toJSON() of an accumulator gave, of format 1")]);
  if (version !== settings.version)
    problems.push(problemAt("invalid-input", ["state", "version"], version, sameAs(settings.version)));
  const isSame =
    Array.isArray(exclude) &&
    exclude.length === settings.exclude.length &&
    settings.exclude.every((name, i) => exclude[i] === name);
  if (!isSame) problems.push(problemAt("invalid-input", ["state", "exclude"], exclude, sameAs(settings.exclude)));
  (list ?? []).forEach((item: unknown, i) => {
    const group = readState(item, ["state", "groups", i], problems);
    if (group === undefined) return;
    if (groups.has(group.key))
      problems.push(problemAt("invalid-input", ["state", "groups", i, "key"], group.key, "a key that comes once"));
    groups.set(group.key, group);
  });
  refuseIfAny(problems);
  return groups;
}

function sameAs(setting: Settings["version"] | readonly string[]): string {
  return `the same as of this accumulator: ${JSON.stringify(setting) ?? "none"}`;
}
