import { type Bilingual, type Plain, readAll, toPlain } from "../../core/index.ts";
import {
  average,
  type ExplainedInput,
  type Explanation,
  explained,
  figure,
  minus,
  ruled,
  worded,
} from "../../explain/index.ts";
import { exactOf, subtract } from "../../number/index.ts";
import type { UpgradePlan } from "../upgrade/index.ts";
import { countOf } from "./reads.ts";
import { type PlanRead, planRead, roles, statuses } from "./upgrade-plan-read.ts";

/**
 * Explains what it takes a region to reach a goal: what rises at which agency, and what that makes of the mean.
 *
 * @term penjelasan rencana peningkatan predikat
 * @param result - What {@link planUpgrades} gave, or its plain copy.
 * @returns How many agencies rise, with a step for each agency, and the mean before and after. {@link explainText} tells it.
 * @throws A {@link SakipError} `invalid-input` for what is no such plan.
 * @see No official source.
 * @example
 * ```ts
 * import { scoreWorksheet } from "sakip";
 * import { explainUpgradePlan, planUpgrades } from "sakip/planning";
 *
 * const letters = { existence: "B", quality: "BB", use: "CC" };
 * const answers = { planning: letters, measurement: letters, reporting: letters, "internal-evaluation": letters };
 * const evaluations = [scoreWorksheet({ agencyId: "dlh", evaluationYear: 2024, answers })];
 * const plan = explainUpgradePlan(planUpgrades(evaluations, { reach: { grade: "BB", count: 1 } }));
 * const told = [plan.value, plan.steps[0]?.words?.en]; // => ["1", "rises"]
 * ```
 */
export function explainUpgradePlan(result: UpgradePlan | Plain<UpgradePlan>): Explanation {
  const [read] = readAll([planRead, result, "result"]);
  const { status, cost, agencies, proved, assumption, basis, findings } = read;
  const steps = agencies.map(agencyNode);
  const raised = agencies.flatMap(({ role }, at) => (role === "raised" ? [at] : []));
  return explained({
    subject: "upgrade-plan",
    label: { id: "Perangkat daerah yang perlu naik", en: "Agencies that are to rise" },
    value: exactOf(raised.length),
    unit: "agencies",
    formula: countOf(raised),
    statement: assumption,
    inputs: [
      worded("goal", names.goal, goalOf(read).en, goalOf(read)),
      worded("status", names.status, status, statuses[status]),
      figure("parts", names.parts, exactOf(cost.parts)),
      figure("letters", names.letters, exactOf(cost.steps)),
      worded("proved", names.proved, String(proved), proved ? answers.yes : answers.no),
    ],
    basis,
    findings: toPlain(findings),
    steps: [...steps, meanNode(read, "before"), meanNode(read, "after")],
  });
}

function agencyNode({ agencyId, role, before, after, upgrades }: PlanRead["agencies"][number]): Explanation {
  const [old, now] = [
    figure("before", names.totalBefore, before.total, "points"),
    figure("after", names.totalAfter, after.total, "points"),
  ];
  const told = upgrades.map(({ code, label, from, to }) => ({
    id: `${code} ${label.id} dari ${from} menjadi ${to}`,
    en: `${code} ${label.en} from ${from} to ${to}`,
  }));
  const all = { id: told.map(({ id }) => id).join("; "), en: told.map(({ en }) => en).join("; ") };
  return explained({
    subject: `agency:${agencyId}`,
    label: { id: agencyId, en: agencyId },
    value: { word: role, words: roles[role] },
    inputs: [
      worded("grade-before", names.gradeBefore, before.grade),
      worded("grade-after", names.gradeAfter, after.grade),
      told.length === 0 ? undefined : worded("upgrades", names.upgrades, all.en, all),
    ],
    steps: [
      explained({
        subject: "gain",
        label: { id: "Kenaikan nilai", en: "Gain" },
        value: subtract(after.total, before.total),
        unit: "points",
        formula: minus(now, old),
        inputs: [old, now],
      }),
    ],
  });
}

/** The simple mean of the totals, as it is or as it would be. */
function meanNode(read: PlanRead, side: "before" | "after"): Explanation {
  const totals = read.agencies.map(
    ({ agencyId, [side]: own }): ExplainedInput =>
      figure(`total:${agencyId}`, { id: `nilai ${agencyId}`, en: `total of ${agencyId}` }, own.total, "points"),
  );
  return explained({
    subject: `mean:${side}`,
    label:
      side === "before"
        ? { id: "Rata-rata sekarang", en: "Mean as it is" }
        : { id: "Rata-rata bila rencananya terlaksana", en: "Mean if the plan is carried out" },
    value: read[side].mean,
    unit: "points",
    formula: average(totals),
    inputs: totals,
  });
}

function goalOf({ reach }: PlanRead): Bilingual {
  const { grade, count, mean, mustExceed } = reach;
  if (count !== undefined)
    return {
      id: `${count} perangkat daerah berpredikat ${grade ?? ""}`,
      en: `${count} agencies with the grade ${grade ?? ""}`,
    };
  const point = ruled("mean", names.goal, mean ?? exactOf(0)).value;
  const [idn, en] = [point.replace(".", ","), point];
  return mustExceed === true
    ? { id: `rata-rata di atas ${idn}`, en: `a mean above ${en}` }
    : { id: `rata-rata sedikitnya ${idn}`, en: `a mean of at least ${en}` };
}

const names = {
  goal: { id: "sasarannya", en: "goal" },
  status: { id: "kedudukannya", en: "it" },
  parts: { id: "sub-komponen dan butir yang naik", en: "sub-components and items that rise" },
  letters: { id: "banyak tingkat huruf", en: "letters in all" },
  proved: { id: "terbukti paling hemat", en: "proved to be the cheapest" },
  totalBefore: { id: "nilai sekarang", en: "total as it is" },
  totalAfter: { id: "nilai menurut rencana", en: "total by the plan" },
  gradeBefore: { id: "predikat sekarang", en: "grade as it is" },
  gradeAfter: { id: "predikat menurut rencana", en: "grade by the plan" },
  upgrades: { id: "yang naik", en: "what rises" },
};
const answers = { yes: { id: "ya", en: "yes" }, no: { id: "tidak", en: "no" } };
