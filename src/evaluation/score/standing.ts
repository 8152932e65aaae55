import { exactOf, exactToDecimal, percentOf, sumOf, ZERO } from "../../number/index.ts";
import type { ProvedGroup, ProvedRegulation } from "../../regulation/index.ts";
import { type Grade, gradeOf } from "../../scale/index.ts";
import type { ConditionScore, Evaluation, GroupScore } from "../result/index.ts";
import { conditionScore, type FactsRead, type Valued } from "./condition-score.ts";

/** What belongs to the grade of an evaluation: nothing but the grade where the regulation has neither groups nor conditions. */
export type Standing = Pick<Evaluation, "grade" | "groups" | "conditions" | "facts" | "standing">;

/** The best grade that is certain: that of the total, or the next lower one whose conditions are known to hold. */
export function standingOf(rule: ProvedRegulation, valued: Valued, facts: FactsRead = new Map()): Standing {
  const byTotal = gradeOf(valued.total, rule.regulation.scale);
  const groups = rule.groups.map((group) => groupScore(group, valued));
  const grouped = groups.length > 0 ? { groups } : {};
  if (rule.conditions.length === 0) return { grade: byTotal, ...grouped };
  const conditions = rule.conditions.map((each) => conditionScore(each, valued, groups, facts));
  const codes = rule.regulation.scale.bands.map(({ code }) => code);
  const allows = (code: string | undefined, statuses: readonly ConditionScore["status"][]) =>
    conditions.every(({ grades, status }) => !grades.includes(code ?? "") || statuses.includes(status));
  const best = (statuses: readonly ConditionScore["status"][]) => {
    let at = codes.indexOf(byTotal.code);
    // No condition keeps anyone from the lowest grade.
    while (!allows(codes[at], statuses)) at--;
    return at;
  };
  const [certain, possible] = [best(["met"]), best(["met", "unknown"])];
  return {
    grade: lowered(byTotal, rule, certain),
    ...grouped,
    conditions,
    facts: [...facts].flatMap(([fact, value]) => (value === null ? [] : [{ fact, value }])),
    standing: { byTotal: byTotal.code, possible: codes[possible] ?? byTotal.code },
  };
}

/** What a grade asks beside the total, and what was found. */
export function conditionsFor(
  grade: string,
  rule: ProvedRegulation,
  valued: Valued,
  facts: FactsRead,
): readonly ConditionScore[] {
  const groups = rule.groups.map((group) => groupScore(group, valued));
  return rule.conditions
    .filter((each) => each.rule.grades.includes(grade))
    .map((each) => conditionScore(each, valued, groups, facts));
}

/** The grade at a place below that of the total: no point is missing for the next one. */
function lowered(grade: Grade, { regulation: { scale } }: ProvedRegulation, at: number): Grade {
  const [band, next] = [scale.bands[at], scale.bands[at + 1]];
  if (band === undefined || next === undefined || band.code === grade.code) return grade;
  const { kind, score, scale: id, basis } = grade;
  const distance = { status: "computed", value: exactToDecimal(ZERO), next: next.code } as const;
  return {
    kind,
    ...band,
    score,
    scale: id,
    basis,
    distanceToNext: { ...distance, mustExceed: next.from === undefined },
  };
}

function groupScore({ rule, members }: ProvedGroup, { components }: Valued): GroupScore {
  const { key, code, label, source } = rule;
  const own = components.filter((component) => members.includes(component.key));
  const [weight, value] = [
    sumOf(own.map((each) => exactOf(each.weight))),
    sumOf(own.map((each) => exactOf(each.value))),
  ];
  return {
    key,
    ...(code !== undefined && { code }),
    label,
    components: members,
    weight: exactToDecimal(weight),
    value: exactToDecimal(value),
    percent: exactToDecimal(percentOf(value, weight)),
    basis: source,
  };
}

/** The facts that an evaluation was told. */
export function factsOf({ facts = [] }: Pick<Evaluation, "facts">): FactsRead {
  return new Map(facts.map(({ fact, value }) => [fact, value]));
}
