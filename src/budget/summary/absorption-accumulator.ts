import {
  callback,
  deepFreeze,
  object,
  type Path,
  type Problem,
  problemAt,
  readAll,
  refuseIfAny,
} from "../../core/index.ts";
import type { BudgetLine } from "../line/index.ts";
import { groupFrom, stateOf } from "./absorption-state.ts";
import { type AbsorptionState, absorptionStateShape } from "./absorption-state-shape.ts";
import { type AbsorptionSummary, summariesOf } from "./absorption-summary.ts";
import { addLine, gatheringOf, gatherLines, groupsBy, streamShape } from "./gather-lines.ts";
import { type GroupSums, mergeGroup } from "./group-sums.ts";
import { type AbsorptionOptions, type Counted, optionsShape } from "./options-shape.ts";

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
  const [read] = readAll([optionsShape<L>(), options, "options"]);
  return accumulatorOf(new Map(), inSettingOrder(read));
}

const otherShape = /* @__PURE__ */ (() => object({ toJSON: callback<() => AbsorptionState>() }, { open: true }))();

/** An accumulator that goes on from these groups. */
export function accumulatorOf<L extends BudgetLine>(
  groups: Map<string, GroupSums>,
  counted: Counted<L>,
): AbsorptionAccumulator<L> {
  const { version, direction, exclude } = counted;
  const gathering = gatheringOf(counted, groupsBy(groups, counted.by));
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
      addLine(line, 0, gathering);
      refuseIfAny(gathering.problems.splice(0));
    },
    addAll(lines: Iterable<L>): void {
      const [stream] = readAll([streamShape<L>(), lines, "lines"]);
      absorb(gatherLines(stream, counted).values());
    },
    merge(other: { toJSON(): AbsorptionState }): void {
      readAll([otherShape, other, "other"]);
      absorb(readGroups(other.toJSON(), counted, "other").values());
    },
    toJSON(): AbsorptionState {
      return deepFreeze({
        kind: "absorption-state",
        format: 1,
        ...(version !== undefined && { version }),
        ...(direction !== undefined && { direction }),
        exclude,
        groups: inOrder().map(stateOf),
      });
    },
    summaries(): readonly AbsorptionSummary[] {
      return summariesOf(inOrder(), { exclude, version });
    },
  });
}

type Settings = Pick<Counted<never>, "version" | "direction" | "exclude">;

/** The same settings are written in the same way. */
export function inSettingOrder<L extends BudgetLine>(counted: Counted<L>): Counted<L> {
  return { ...counted, exclude: [...new Set(counted.exclude)].sort() };
}

/** The groups of a state that may come from anywhere, counted under the same settings. */
export function readGroups(
  state: unknown,
  { version, direction, exclude }: Settings,
  at: string,
): Map<string, GroupSums> {
  const [read] = readAll([absorptionStateShape, state, at]);
  const isSame = read.exclude.length === exclude.length && exclude.every((name, i) => read.exclude[i] === name);
  refuseIfAny([
    ...(read.version === version ? [] : [otherSetting([at, "version"], read.version, version)]),
    ...(read.direction === direction ? [] : [otherSetting([at, "direction"], read.direction, direction)]),
    ...(isSame ? [] : [otherSetting([at, "exclude"], read.exclude, exclude)]),
  ]);
  return new Map(read.groups.map((group) => [group.key, groupFrom(group)]));
}

function otherSetting(path: Path, given: unknown, own: unknown): Problem {
  const setting = JSON.stringify(own);
  return problemAt("invalid-input", path, given, {
    en: `the same as of this accumulator: ${setting ?? "none"}`,
    id: `sama dengan akumulator ini: ${setting ?? "tidak ada"}`,
  });
}
