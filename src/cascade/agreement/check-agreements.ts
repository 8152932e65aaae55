import {
  checkObject,
  checkText,
  checkWhole,
  checkWord,
  type Finding,
  type Path,
  type Problem,
  refuseIfAny,
} from "../../core/index.ts";
import { readTarget, type Target } from "../../indicator/index.ts";
import { readExact } from "../../number/index.ts";
import { type IsoDate, readDay } from "../../period/index.ts";
import { type Cascade, cascadeLevels, checkEach } from "../tree/index.ts";
import type { PerformanceAgreement } from "./agreement.ts";
import { checkAgreementChain } from "./check-agreement-chain.ts";
import { checkAgreementDates } from "./check-agreement-dates.ts";
import { checkAgreementPlan } from "./check-agreement-plan.ts";
import { checkAgreementRevisions } from "./check-agreement-revisions.ts";

/**
 * What the agreements are checked against.
 *
 * @term pilihan pemeriksaan perjanjian kinerja
 */
export interface AgreementCheckOptions {
  /** The plan: without it agreements are compared with each other alone. */
  readonly cascade?: Cascade;
  /** The date of the budget document, from which the time for signing runs; without it no agreement is late. */
  readonly budgetApprovedOn?: IsoDate;
}

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
 * @throws A {@link SakipError} `invalid-input` when there is no list, `invalid-date` for a date that is none.
 * @see {@link agreementRules}, and {@link reportingCalendar} for the deadline.
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
  agreements: readonly PerformanceAgreement[],
  options: AgreementCheckOptions = {},
): readonly Finding[] {
  const problems: Problem[] = [];
  checkEach(agreements, ["agreements"], problems, readAgreement);
  if (checkObject(options, ["options"], problems) && options["budgetApprovedOn"] !== undefined)
    readDay((options as AgreementCheckOptions).budgetApprovedOn, ["options", "budgetApprovedOn"], problems);
  refuseIfAny(problems);
  const findings: Finding[] = [];
  const current = checkAgreementRevisions(agreements, findings);
  checkAgreementChain(current, findings);
  if (options.cascade !== undefined) checkAgreementPlan(current, options.cascade, findings);
  checkAgreementDates(agreements, current, options.budgetApprovedOn, findings);
  return Object.freeze(findings.sort((a, b) => (a.path[1] as number) - (b.path[1] as number)));
}

/** What the checks compute with. Everything else of the shape is what {@link parseAgreements} reads. */
function readAgreement(agreement: unknown, path: Path, problems: Problem[]): void {
  if (!checkObject(agreement, path, problems)) return;
  const { signedOn, secondParty, revision } = agreement;
  checkText(agreement["id"], [...path, "id"], problems);
  checkWhole(agreement["year"], 1900, 9998, [...path, "year"], problems);
  readParty(agreement["firstParty"], [...path, "firstParty"], problems);
  if (secondParty !== null) readParty(secondParty, [...path, "secondParty"], problems);
  if (signedOn !== undefined) readDay(signedOn, [...path, "signedOn"], problems);
  if (revision !== undefined && checkObject(revision, [...path, "revision"], problems))
    checkText(revision["of"], [...path, "revision", "of"], problems);
  checkEach(agreement["programmes"], [...path, "programmes"], problems, readProgramme);
  checkEach(agreement["objectives"], [...path, "objectives"], problems, readObjective);
}

function readParty(party: unknown, path: Path, problems: Problem[]): void {
  if (!checkObject(party, path, problems)) return;
  checkText(party["ownerId"], [...path, "ownerId"], problems);
  checkText(party["position"], [...path, "position"], problems);
  if (party["level"] !== undefined) checkWord(party["level"], Object.keys(cascadeLevels), [...path, "level"], problems);
}

function readProgramme(programme: unknown, path: Path, problems: Problem[]): void {
  if (!checkObject(programme, path, problems)) return;
  checkText(programme["nodeId"], [...path, "nodeId"], problems);
  checkText(programme["title"], [...path, "title"], problems);
  if (programme["budget"] !== null && programme["budget"] !== undefined)
    readExact(programme["budget"], [...path, "budget"], problems);
}

function readObjective(objective: unknown, path: Path, problems: Problem[]): void {
  if (!checkObject(objective, path, problems)) return;
  checkText(objective["nodeId"], [...path, "nodeId"], problems);
  checkText(objective["title"], [...path, "title"], problems);
  checkEach(objective["restsOn"], [...path, "restsOn"], problems, checkText);
  checkEach(objective["indicators"], [...path, "indicators"], problems, readIndicator);
}

function readIndicator(indicator: unknown, path: Path, problems: Problem[]): void {
  if (!checkObject(indicator, path, problems)) return;
  checkText(indicator["indicatorId"], [...path, "indicatorId"], problems);
  checkText(indicator["title"], [...path, "title"], problems);
  readTarget(indicator["target"] as Target | null, path, problems);
  checkEach(indicator["quarters"], [...path, "quarters"], problems, checkObject);
}
