import type { Exact } from "../../number/index.ts";
import type { ProvedRegulation } from "../../regulation/index.ts";
import type { Evaluation } from "../score/index.ts";
import { raisedTotal } from "./raised-sheet.ts";
import { placesOf, type Upgrade } from "./upgrades-of.ts";

/** The total of an evaluation with upgrades, rounded as the regulation rounds. */
export function totalWith(evaluation: Evaluation, rule: ProvedRegulation, upgrades: readonly Upgrade[]): Exact {
  const places = placesOf(evaluation, rule);
  const wanted = new Map(upgrades.map(({ code, to }) => [code, to]));
  const levels = places.map(({ code, rises }) => rises.findIndex(({ upgrade }) => upgrade.to === wanted.get(code)));
  return raisedTotal(evaluation, rule, places)(levels);
}
