import { keepAll } from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import { checkAgreements } from "../agreement/index.ts";
import { indexIndicators, standingsIn } from "../roll-up/index.ts";
import { type Cascade, cascadeShape } from "../tree/index.ts";
import { checkAlignment } from "./check-alignment.ts";
import { checkBudgets } from "./check-budgets.ts";
import { checkCodes } from "./check-codes.ts";
import { type CascadeCheckOptions, type CheckContext, cascadeCheckOptionsShape } from "./check-context.ts";
import { checkLevels } from "./check-levels.ts";
import { checkMonitoring } from "./check-monitoring.ts";
import { checkPresence } from "./check-presence.ts";
import { checkSums } from "./check-sums.ts";
import { checkSupports } from "./check-supports.ts";
import { checkTargets } from "./check-targets.ts";

/**
 * Checks a cascade as an auditor would, all rules at once.
 *
 * | code | severity | what was found |
 * |---|---|---|
 * | `no-indicator`, `no-owner`, `no-child` | warning | a node without them: vision, mission and critical success factors need no indicator and no owner; a plan may end at a sub-activity, an output, echelon IV, an individual, and at programmes, activities or echelons when nothing in it goes deeper |
 * | `no-target` | error | an indicator without a target |
 * | `no-unit` | warning | an indicator without a unit |
 * | `share-sum` | error | shares of a node that do not add up to 1 or 100, or are given for some parents only |
 * | `no-share` | info | several parents and no shares: roll-ups take them to be equal |
 * | `weight-sum` | error | weights of indicators, of children or of supports that do not add up to 100 or 1, or are missing for some |
 * | `unit-mismatch`, `polarity-mismatch` | error | an indicator that contradicts the one it supports, or the one it copies |
 * | `copied-indicator`, `copied-title` | warning | the wording of the node above, without a declared relation |
 * | `unknown-indicator` | error | support for an indicator that is nowhere |
 * | `ambiguous-indicator` | error | support for an id that several nodes have, and no parent: it counts for none |
 * | `duplicate-support` | error | the same indicator supported twice by the same relation: it counts once |
 * | `mixed-relation` | error | an indicator made in more than one way |
 * | `counted-twice` | error | a result that reaches an indicator above on several ways and would count more than once, with the ways |
 * | `not-additive` | error | percentages, indices or levels that are to be summed |
 * | `no-direction` | error | the worst is asked for where neither more nor less is better |
 * | `unlinked-indicator` | warning | an indicator that supports none above it |
 * | `level-skipped` | info | a node two or more levels below the next one of its ladder; mission and echelon I may be missing |
 * | `target-mismatch` | error | a target that is not what the declared relation makes it, with the exact difference |
 * | `below-baseline` | warning | a target worse than where the indicator stood |
 * | `budget-mismatch` | error | a budget that is not the sum of those below it, with the exact difference |
 * | `negative-budget` | error | a budget below zero |
 * | `budget-incomplete` | info | a budget that cannot be checked because some are missing |
 * | `invalid-code`, `code-level`, `code-parent`, `code-scope` | error | official codes that contradict the plan |
 * | `monitoring-stops` | warning | an echelon II below which no post of echelon III or lower has an indicator |
 *
 * With `agreements` the findings of {@link checkAgreements} follow, such as `orphan-agreement`.
 *
 * @term pemeriksaan penjenjangan kinerja
 * @param cascade - What {@link buildCascade} gave.
 * @param options - The year, the scope of codes, and which levels are exempt.
 * @returns The findings in the order of the nodes; `path` leads into the cascade. Empty when nothing was found.
 * @throws A {@link SakipError} `invalid-input` when it is no cascade, or for an option that is none, `invalid-period` for a
 * year that is none.
 * @see The checks are those of audit practice and government applications; no regulation with a list of them was read.
 * @example
 * ```ts
 * import { buildCascade, checkCascade } from "sakip";
 *
 * const { cascade } = buildCascade([
 *   { id: "p", parents: [], level: "programme", title: "Program", ownerId: "kadis", budget: "300", indicators: [] },
 *   { id: "k1", parents: ["p"], level: "activity", title: "Kegiatan 1", ownerId: "kabid", budget: "100", indicators: [] },
 *   { id: "k2", parents: ["p"], level: "activity", title: "Kegiatan 2", ownerId: "kabid", budget: "199.90", indicators: [] },
 * ]);
 * const [mismatch] = checkCascade(cascade).filter(({ code }) => code === "budget-mismatch");
 * mismatch?.details // => { title: "Program", budget: "300", sum: "299.9", children: 2, difference: "0.1" }
 * mismatch?.message.en // => "The budget of \"Program\" is Rp300, those below it add up to Rp299.90: Rp0.10 apart."
 * ```
 */
export function checkCascade(cascade: Cascade, options: CascadeCheckOptions = {}): readonly Finding[] {
  const [{ own: plan, read: graph }, { read }] = keepAll(
    [cascadeShape, cascade, "cascade"],
    [cascadeCheckOptionsShape, options, "options"],
  );
  const findings: Finding[] = [];
  const context: CheckContext = {
    cascade: plan,
    graph,
    index: indexIndicators(plan, graph),
    standings: standingsIn(plan, graph),
    options: read,
    findings,
  };
  checkPresence(context);
  checkSums(context);
  checkBudgets(context);
  checkAlignment(context);
  checkSupports(context);
  checkTargets(context);
  checkLevels(context);
  checkCodes(context);
  checkMonitoring(context);
  findings.sort((a, b) => (a.path[1] as number) - (b.path[1] as number));
  const agreements = read.agreements?.map(({ own }) => own);
  const agreed = agreements === undefined ? [] : checkAgreements(agreements, { cascade: plan });
  return Object.freeze([...findings, ...agreed]);
}
