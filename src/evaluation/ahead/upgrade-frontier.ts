import { compare, type Exact } from "../../number/index.ts";
import type { ProvedRegulation } from "../../regulation/index.ts";
import type { Evaluation } from "../score/index.ts";
import { cheapestLevels } from "./cheapest-levels.ts";
import { frameOf, type Levels } from "./logic-frame.ts";
import { raisedSheet, raisedTotal } from "./raised-sheet.ts";
import { risingLevels } from "./rising-levels.ts";
import { placesOf, type Upgrade } from "./upgrades-of.ts";
import { placesWished, type Wishes } from "./wishes.ts";

/** What an evaluation can become at a cost. */
export interface FrontierStep {
  /** How many letters, or how many sub-components and items. */
  readonly cost: number;
  /** The total, rounded as the regulation rounds. */
  readonly total: Exact;
  readonly upgrades: readonly Upgrade[];
}

/** The best totals of an evaluation by what they cost. */
export interface UpgradeFrontier {
  /** From the evaluation as it is, which costs nothing; each step costs more than the one before, and brings more. */
  readonly steps: readonly FrontierStep[];
  /** Whether nothing better is possible at any of these costs. */
  readonly isProved: boolean;
}

/**
 * The best total at every cost. It is exact where gains add up and no item limits another one; else rises are taken one by
 * one, the best first, and nothing is proved.
 */
export function upgradeFrontier(
  evaluation: Evaluation,
  rule: ProvedRegulation,
  wishes: Pick<Wishes, "smallest" | "avoid" | "fixed" | "mostSteps">,
): UpgradeFrontier {
  const places = placesWished(placesOf(evaluation, rule), wishes, evaluation);
  const frame = frameOf(evaluation, places);
  const isFree = frame.bases.every((own) => own.length === 0) && noneLimited(frame.keepsLimits, places.length);
  const sheet = { places, costOf: wishes.smallest === "parts" ? () => 1 : costInLetters, frame };
  const { addsUp } = raisedSheet(evaluation, rule, places, 0);
  const exact = addsUp && isFree ? cheapestLevels(sheet) : undefined;
  const totalOf = raisedTotal(evaluation, rule, places);
  const steps: FrontierStep[] = [];
  // From the smallest cost up, both of them.
  for (const [cost, levels] of exact ?? risingLevels(sheet)) {
    const total = totalOf(levels);
    const last = steps.at(-1);
    if (last === undefined || compare(total, last.total) > 0)
      steps.push({
        cost,
        total,
        upgrades: levels.flatMap((level, at) => places[at]?.rises[level]?.upgrade ?? []),
      });
  }
  return { steps, isProved: exact !== undefined };

  /** A limit may rest on what cannot rise: then too not every letter can be had. */
  function noneLimited(keeps: (at: number, levels: Levels) => boolean, count: number): boolean {
    const highest = places.map(({ rises }) => rises.length - 1);
    return Array.from({ length: count }, (_, at) => at).every((at) => keeps(at, highest));
  }
}

function costInLetters({ upgrade }: { readonly upgrade: Upgrade }): number {
  return upgrade.steps;
}
