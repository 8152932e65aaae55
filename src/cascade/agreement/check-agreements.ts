import { addAll, type Given, object, optional, readAll, series } from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import { isoDate } from "../../period/index.ts";
import { cascadeShape } from "../tree/index.ts";
import { type PerformanceAgreement, performanceAgreementShape } from "./agreement-shape.ts";
import { checkAgreementChain } from "./check-agreement-chain.ts";
import { checkAgreementDates } from "./check-agreement-dates.ts";
import { checkAgreementPlan } from "./check-agreement-plan.ts";
import { checkAgreementRevisions } from "./check-agreement-revisions.ts";

const agreementsShape = /* @__PURE__ */ series(performanceAgreementShape);

const optionsShape = /* @__PURE__ */ (() =>
  object({
    /** The plan: without it agreements are compared with each other alone. */
    cascade: optional(cascadeShape),
    /** The date of the budget document, from which the time for signing runs; without it no agreement is late. */
    budgetApprovedOn: optional(isoDate),
  }))();

/**
 * What the agreements are checked against.
 *
 * @term pilihan pemeriksaan perjanjian kinerja
 */
export interface AgreementCheckOptions extends Given<typeof optionsShape> {}

/**
 * Checks performance agreements with each other and with the plan: the chain from the head of the region down to staff,
 * the targets, the dates, the revisions.
 *
 * | code | severity | what was found |
 * |---|---|---|
 * | `orphan-agreement` | error | the second party has no agreement for that year |
 * | `orphan-commitment` | error | an objective that rests on nothing the second party promised |
 * | `chain-order` | error | a first party no lower than its second party |
 * | `chain-gap` | info | a level is skipped: staff below echelon III, where echelon IV was abolished |
 * | `monitoring-stops` | warning | an echelon II without an agreement of echelon III or lower below it |
 * | `no-quarter-target` | warning | an indicator without a target for every quarter |
 * | `agreement-not-in-plan` | error | an objective, indicator or programme that the plan does not have |
 * | `agreement-incomplete` | warning | an indicator of the plan that the agreement leaves out |
 * | `agreement-target-mismatch`, `agreement-budget-mismatch` | error | a target or budget that is not the plan's |
 * | `no-signature` | warning | a draft |
 * | `late-agreement` | warning | signed after the deadline, with its basis and how well that is known |
 * | `signed-outside-year` | error | signed after the year it is for |
 * | `signed-before-superior` | info | signed before the agreement it rests on: our own convention |
 * | `duplicate-agreement` | error | a second agreement of a post for a year that revises nothing, or a second revision of the same agreement |
 * | `unrecorded-revision` | error | a target that changed without a revision on record |
 * | `unknown-revision` | error | a revision of an agreement that is not there, or of another post or year |
 *
 * Of an agreement and its revisions the last one is compared with the plan and the chain.
 *
 * @term pemeriksaan perjanjian kinerja
 * @param agreements - The agreements, in any order, of one year or several.
 * @param options - The plan, and the date of the budget document.
 * @returns The findings in the order of the agreements; `path` leads into them, `subject` is the id of the agreement.
 * @throws A {@link SakipError} with every problem: `invalid-input` for what is no agreement, `invalid-period`, `invalid-date`
 * and `invalid-number` for a year, a date or a number that is none, `out-of-range` and `out-of-scale` for a target.
 * @see {@link permenpanrb53of2014Agreement}, and {@link reportingCalendar} for the deadline.
 * @example
 * ```ts
 * import { checkAgreements } from "sakip";
 *
 * const agreement = {
 *   id: "pk-2024-kabid",
 *   year: 2024,
 *   firstParty: { ownerId: "kabid", position: "Kepala Bidang" },
 *   secondParty: { ownerId: "kadis", position: "Kepala Dinas" },
 *   objectives: [],
 *   programmes: [],
 *   clauses: [],
 *   signedOn: "2024-03-01",
 * };
 * const findings = checkAgreements([agreement], { budgetApprovedOn: "2024-01-02" });
 * findings.map(({ code }) => code) // => ["orphan-agreement", "late-agreement"]
 * findings[1]?.details["due"] // => "2024-02-02"
 * ```
 */
export function checkAgreements(
  agreements: Iterable<PerformanceAgreement>,
  options: AgreementCheckOptions = {},
): readonly Finding[] {
  const [read, { cascade, budgetApprovedOn }] = readAll(
    [agreementsShape, agreements, "agreements"],
    [optionsShape, options, "options"],
  );
  const { current, findings } = checkAgreementRevisions(read);
  addAll(findings, checkAgreementChain(current));
  if (cascade !== undefined) addAll(findings, checkAgreementPlan(current, cascade));
  addAll(findings, checkAgreementDates(read, current, budgetApprovedOn));
  return Object.freeze(findings.sort((a, b) => Number(a.path[1]) - Number(b.path[1])));
}
