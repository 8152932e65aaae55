import { type Gathering, groupUnder, type Problem, readInto } from "../../../core/index.ts";
import { addQuick, type Exact, exactOf, exactToDecimal, quickAmount } from "../../../number/index.ts";
import { codeIn } from "../../../scale/index.ts";
import { averageItemOf, YEAR } from "../average/average-item-shape.ts";
import { plainPercent } from "../formula/plain-percent.ts";
import {
  type AchievementInput,
  type BareRow,
  isBareBesideColumns,
  openRowShape,
} from "../input/achievement-input-shape.ts";
import { measureWith } from "../measure-with.ts";
import { type AchievementGroup, addMeasured, addReason, addValue, createGroup } from "./achievement-group.ts";
import type { Counted } from "./achievement-options.ts";

/** Adds rows to their groups. Nearly all rows take the quick way; it counts what the general way would. */
export function gatherAchievements<R extends AchievementInput>(
  groups: Map<string, AchievementGroup>,
  { by, policy, scale }: Counted<R>,
): Gathering<R> {
  const problems: Problem[] = [];
  const columns = new Set<string>();
  const groupOf = (row: R, i: number) => groupUnder(groups, by(row), createGroup, { at: ["inputs", i], problems });

  const measured = (group: AchievementGroup, value: Exact, met: boolean): void =>
    addMeasured(group, met, scale && codeIn(scale, value), scale !== undefined);

  /** Whether a row was counted. */
  const addQuickly = (row: R, i: number): boolean => {
    if (!isSeen(row, columns)) return false;
    const plain = plainPercent(row, policy);
    if (plain === undefined && !isSilent(row)) return false;
    const group = groupOf(row, i);
    if (group === undefined) return true;
    if (plain === undefined) addReason(group, "no-realization", false);
    else {
      const { value } = plain.settled;
      measured(group, value, plain.met);
      addPlain(group, value);
    }
    return true;
  };

  const addFully = (row: R, i: number): void => {
    const before = problems.length;
    const read = readInto(problems, openRowShape, row, ["inputs", i]);
    if (problems.length > before) return;
    const group = groupOf(row, i);
    if (group === undefined) return;
    const achievement = measureWith(policy, read, exactToDecimal);
    const { isLevel, months } = averageItemOf(achievement);
    if (achievement.status === "not-computable") {
      addReason(group, achievement.reason, isLevel);
      return;
    }
    const value = exactOf(achievement.value);
    measured(group, value, achievement.met);
    addValue(group, value, { isLevel, months });
  };

  return {
    add: (row, i) => {
      if (!addQuickly(row, i)) addFully(row, i);
    },
    problems,
  };
}

/** A getter or a proxy that throws is looked at by the shape, which says where. */
function isSeen(row: unknown, columns: Set<string>): row is BareRow {
  try {
    return isBareBesideColumns(row, columns);
  } catch {
    return false;
  }
}

/** Whether a target stands there that is a figure, and nothing was reported. */
function isSilent({ polarity, target, realization }: BareRow): boolean {
  const isKnown = polarity === "maximize" || polarity === "minimize" || polarity === "stabilize";
  return isKnown && realization === null && !Number.isNaN(quickAmount(target));
}

/** Whole hundredths, as rounded percentages are, are counted in doubles. */
function addPlain(group: AchievementGroup, value: Exact): void {
  const { n, d } = value;
  if (typeof n === "number" && d === 100) {
    addQuick(group.sum, n);
    group.months.add(YEAR);
  } else addValue(group, value, { isLevel: false, months: YEAR });
}
