import { add, atLeast, compare, type Exact, exactOf, roundExact, sumOf, ZERO } from "../../number/index.ts";
import type { ProvedRegulation, Regulation } from "../../regulation/index.ts";
import { bandIndex } from "../../scale/index.ts";
import type { Evaluation } from "../score/index.ts";
import type { Upgrade, UpgradeChoice } from "./upgrades-of.ts";

type Step = UpgradeChoice["upgrades"][number] & { readonly componentAt: number };

/**
 * All sets of upgrades, at most one for each sub-component, that reach a grade at the smallest cost there is, and of
 * which no upgrade can be left out or lowered. A cost is 1 for each sub-component, or for each letter.
 *
 * The best gain for every cost comes first (a knapsack, a few hundred sums); it gives the smallest cost that can reach
 * the grade, and then cuts off every branch that cannot.
 */
export function smallestSets(
  evaluation: Evaluation,
  { regulation }: ProvedRegulation,
  choices: readonly UpgradeChoice[],
  { target, smallest }: { readonly target: number; readonly smallest: "parts" | "steps" },
): Upgrade[][] {
  const costOf = ({ steps }: Upgrade) => (smallest === "parts" ? 1 : steps);
  const reaches = reachTest(evaluation, regulation, target);
  const most = choices.reduce((sum, { upgrades }) => sum + costOf(upgrades[upgrades.length - 1] as Upgrade), 0);
  const best = bestGains(choices, most, costOf);
  const slack = roundingSlack(regulation);
  const canReach = (gain: Exact, from: number, left: number) =>
    reaches.byGain(add(add(gain, slack), best[from]?.[left] ?? ZERO));

  for (let cost = 1; cost <= most; cost++) {
    if (!canReach(ZERO, 0, cost)) continue;
    const found: Step[][] = [];
    const search = (at: number, left: number, chosen: Step[], gain: Exact): void => {
      if (left === 0) {
        if (reaches.bySet(chosen) && isMinimal(chosen, choices, reaches.bySet)) found.push(chosen);
        return;
      }
      const choice = choices[at];
      if (choice === undefined || !canReach(gain, at, left)) return;
      for (const upgrade of choice.upgrades) {
        const rest = left - costOf(upgrade);
        if (rest < 0) break;
        const step = { ...upgrade, componentAt: choice.componentAt };
        search(at + 1, rest, [...chosen, step], add(gain, upgrade.exactGain));
      }
      search(at + 1, left, chosen, gain);
    };
    search(0, cost, [], ZERO);
    if (found.length > 0) return found.sort(byPrice).map((set) => set.map(told));
  }
  return [];
}

/** best[i][c]: the most that the choices from the i-th on can gain at a cost of at most c. */
function bestGains(choices: readonly UpgradeChoice[], most: number, costOf: (upgrade: Upgrade) => number): Exact[][] {
  const best: Exact[][] = [...choices, undefined].map(() => Array.from({ length: most + 1 }, () => ZERO));
  for (let i = choices.length - 1; i >= 0; i--)
    for (let cost = 0; cost <= most; cost++) {
      const without = best[i + 1]?.[cost] as Exact;
      const gains = (choices[i] as UpgradeChoice).upgrades
        .filter((upgrade) => costOf(upgrade) <= cost)
        .map((upgrade) => add(upgrade.exactGain, best[i + 1]?.[cost - costOf(upgrade)] as Exact));
      (best[i] as Exact[])[cost] = gains.reduce(atLeast, without);
    }
  return best;
}

/** Whether a gain, or a set of upgrades, lifts the evaluation to the grade: rounded as the regulation rounds. */
function reachTest({ components }: Evaluation, { scale, rounding }: Regulation, target: number) {
  // A rounded component is rounded anew from its sub-components: its rounded value plus the gain may round otherwise.
  const now = components.map(({ value, parts }) =>
    parts.length === 0 ? exactOf(value) : sumOf(parts.map((part) => exactOf(part.value))),
  );
  const grade = (total: Exact) =>
    bandIndex(rounding.total === undefined ? total : roundExact(total, rounding.total), scale);
  const top = exactOf(scale.bands[scale.bands.length - 1]?.upTo ?? 0);
  return {
    byGain: (gain: Exact) => {
      const total = add(sumOf(now), gain);
      return compare(total, top) > 0 || grade(total) >= target;
    },
    bySet: (set: readonly Step[]) => {
      const raised = now.map((value, i) => {
        const sum = set.reduce((total, step) => (step.componentAt === i ? add(total, step.exactGain) : total), value);
        return rounding.component === undefined ? sum : roundExact(sum, rounding.component);
      });
      return grade(sumOf(raised)) >= target;
    },
  };
}

/** No upgrade can give way to the next lower letter. That none can be left out follows from the smallest cost. */
function isMinimal(
  set: readonly Step[],
  choices: readonly UpgradeChoice[],
  reaches: (set: readonly Step[]) => boolean,
): boolean {
  return set.every((step) => {
    const choice = choices.find(({ upgrades }) =>
      upgrades.some((each) => each.component === step.component && each.part === step.part),
    ) as UpgradeChoice;
    const lower = choice.upgrades[choice.upgrades.findIndex(({ to }) => to === step.to) - 1];
    return (
      lower === undefined ||
      !reaches(set.map((each) => (each === step ? { ...lower, componentAt: step.componentAt } : each)))
    );
  });
}

/** Rounded components may add up to this much more than their exact values. */
function roundingSlack({ rounding, components }: Regulation): Exact {
  const { component } = rounding;
  return component === undefined ? ZERO : sumOf(components.map(() => exactOf(`1e${-component.decimals}`)));
}

function byPrice(a: readonly Step[], b: readonly Step[]): number {
  const steps = (set: readonly Step[]) => set.reduce((sum, each) => sum + each.steps, 0);
  const gain = (set: readonly Step[]) => sumOf(set.map(({ exactGain }) => exactGain));
  return steps(a) - steps(b) || compare(gain(a), gain(b));
}

function told({ exactGain: _exact, componentAt: _at, ...upgrade }: Step): Upgrade {
  return upgrade;
}
