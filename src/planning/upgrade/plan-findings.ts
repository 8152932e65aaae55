import { findingKind, optionalFact, plural, tell, textFact } from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import { countFact, figureFact } from "../../number/index.ts";
import type { UpgradePlan } from "./upgrade-plan.ts";

/** Fewer agencies than asked for can have the grade, or the mean cannot come to what was asked for. */
export const goalOutOfReach = /* @__PURE__ */ (() =>
  findingKind("goal-out-of-reach", "warning", {
    facts: {
      grade: optionalFact(textFact),
      count: optionalFact(countFact),
      possible: optionalFact(countFact),
      mean: optionalFact(figureFact),
      before: optionalFact(figureFact),
    },
    id: ({ grade, count, possible, mean, before }) =>
      mean === undefined
        ? `Predikat ${grade} tidak dapat dicapai ${count} instansi: dengan batasan ini paling banyak ${possible}.`
        : `Rata-rata ${before} tidak dapat mencapai ${mean} dengan batasan ini.`,
    en: ({ grade, count, possible, mean, before }, { count: wanted = 0 }) =>
      mean === undefined
        ? `${count} ${plural(wanted, "agency", "agencies")} cannot reach ${grade}: with these limits at most ${possible} can.`
        : `The mean of ${before} cannot come to ${mean} with these limits.`,
  }))();

/** There may be a cheaper plan. */
export const planNotProved = /* @__PURE__ */ findingKind("plan-not-proved", "info", {
  facts: {},
  id: () => "Rencana ini mencapai sasarannya, tetapi belum terbukti yang termurah.",
  en: () => "The plan reaches the goal, but it is not proved to be the cheapest.",
});

/** No answer is missing, but what a grade asks for besides is not as asked, or not known. */
export const heldByFacts = /* @__PURE__ */ findingKind("held-by-facts", "warning", {
  facts: { agencyId: textFact, grade: textFact },
  id: ({ agencyId, grade }) =>
    `Predikat ${grade} bagi "${agencyId}" tertahan syarat di luar jawaban yang belum terpenuhi atau belum diketahui.`,
  en: ({ agencyId, grade }) =>
    `The grade ${grade} of "${agencyId}" is held back by facts that are not as asked, or not known.`,
});

const REGION = "region";

/** What a person should know of a plan. */
export function planFindings({ reach, status, before, agencies, proved }: Omit<UpgradePlan, "findings">): Finding[] {
  const findings: Finding[] = [];
  if (status === "out-of-reach" && "count" in reach) {
    const possible = agencies.filter(({ role }) => role === "reached" || role === "not-planned").length;
    findings.push(tell(goalOutOfReach, { subject: REGION }, { grade: reach.grade, count: reach.count, possible }));
  }
  if (status === "out-of-reach" && "mean" in reach)
    findings.push(tell(goalOutOfReach, { subject: REGION }, { mean: reach.mean, before: before.mean }));
  if (status === "reachable" && !proved) findings.push(tell(planNotProved, { subject: REGION }, {}));
  const { grade = "" } = reach;
  for (const [at, { agencyId, role }] of agencies.entries())
    if (role === "held-by-facts")
      findings.push(tell(heldByFacts, { subject: agencyId, path: ["evaluations", at] }, { agencyId, grade }));
  return findings;
}
