import { exactOf, ZERO } from "../../../number/index.ts";
import { formatPeriod, parsePeriod } from "../../../period/index.ts";
import {
  constant,
  type ExplainedInput,
  figure,
  leastOf,
  minus,
  mostOf,
  over,
  plus,
  roundedBy,
  ruled,
  step,
  times,
  total,
  worded,
} from "../../formula/index.ts";
import { type Explanation, explained } from "../../tell/index.ts";
import { countOfAll } from "../shared/count-of.ts";
import { listed } from "../shared/listed.ts";
import type { AppliedRead } from "./applied-read.ts";

/** One result: what was assessed, what follows by which clause, and what is paid. */
export function appliedNode(read: AppliedRead): Explanation {
  const { id, month, consequences, undecided } = read;
  const period = parsePeriod(month);
  const [idn, en] = [formatPeriod(period, "id"), formatPeriod(period, "en")];
  const clauses = consequences.map(clauseNode);
  const correction = allowanceNode(read, clauses);
  return explained({
    subject: `result:${id}:${month}`,
    label: { id: `Akibat bagi ${id}, ${idn}`, en: `What follows for ${id}, ${en}` },
    value: exactOf(clauses.length),
    unit: "items",
    formula: countOfAll(clauses),
    inputs: [
      ...assessedInputs(read),
      listed(
        "undecided",
        { id: "ketentuan yang tidak dapat diputuskan", en: "clauses that could not be decided" },
        undecided.map(({ clause, unknown }) => `“${clause}” (${unknown.map((each) => `“${each}”`).join(", ")})`),
      ),
    ],
    steps: [...clauses, ...correction, ...paymentNode(read, correction)],
  });
}

function assessedInputs({ assessed: { values, grade, marks } }: AppliedRead): ExplainedInput[] {
  return [
    ...[...(values ?? [])].flatMap(([key, value]) =>
      value === null ? [] : [figure(`value:${key}`, { id: `nilai “${key}”`, en: `value of “${key}”` }, value)],
    ),
    grade === undefined ? undefined : worded("grade", { id: "predikat", en: "grade" }, grade),
    listed(
      "marks",
      { id: "tanda", en: "marks" },
      (marks ?? []).map((mark) => `“${mark}”`),
    ),
  ].filter((each) => each !== undefined);
}

/** What a clause gives or takes: a percentage of its own, less what a measure lacks to 100. */
function clauseNode({ clause, kind, label, percent, fixed, shortfall, basis }: AppliedRead["consequences"][number]) {
  const told = { subject: `clause:${clause}`, label, basis };
  if (percent === undefined) return explained({ ...told, value: { word: kind, words: kinds[kind] } });
  const given = ruled("percent", names.percent, shortfall === undefined ? percent : (fixed ?? ZERO), "percent");
  if (shortfall === undefined)
    return explained({ ...told, value: percent, unit: "percent", formula: given, inputs: [given] });
  const measured = figure(
    "measured",
    { id: `“${shortfall.measure}”`, en: `“${shortfall.measure}”` },
    shortfall.measured,
    "percent",
  );
  const most = ruled("of", names.of, shortfall.of, "percent");
  const lacking = mostOf(minus(constant("100"), measured), constant("0"));
  return explained({
    ...told,
    value: percent,
    unit: "percent",
    formula: minus(given, over(times(most, lacking), constant("100"))),
    inputs: [given, measured, most],
  });
}

/** The sum of what the clauses give and take, within the bounds of the policy. */
function allowanceNode({ consequences, allowance }: AppliedRead, clauses: readonly Explanation[]): Explanation[] {
  if (allowance === undefined) return [];
  const { percent, bounded } = allowance;
  const counting = clauses.filter((_, at) => consequences[at]?.percent !== undefined);
  const sum = total(counting.map((_, at) => step(at)));
  const bound = ruled("bound", names.bound, percent, "percent");
  const kind = bounded === "least" ? "floor" : "cap";
  return [
    explained({
      subject: "allowance",
      label: { id: "Koreksi tambahan penghasilan", en: "Correction of the allowance" },
      value: percent,
      unit: "percent",
      formula: bounded === null ? sum : bounded === "least" ? mostOf(sum, bound) : leastOf(sum, bound),
      inputs: bounded === null ? [] : [bound],
      ...(bounded !== null && { bound: { kind, value: bound.value } }),
      steps: counting,
    }),
  ];
}

/** What is paid: the allowance with its correction. */
function paymentNode({ payment }: AppliedRead, correction: readonly Explanation[]): Explanation[] {
  if (payment === undefined) return [];
  const { value, reason, base, rounding } = payment;
  const own = figure("base", names.base, base, "rupiah");
  const share = correction.length === 0 ? constant("100") : plus(constant("100"), step(0));
  return [
    explained({
      subject: "payment",
      label: { id: "Tambahan penghasilan yang dibayarkan", en: "Allowance that is paid" },
      value: value ?? null,
      unit: "rupiah",
      formula: value && roundedBy(over(times(own, share), constant("100")), [rounding]),
      inputs: [own],
      rounding,
      reason,
      steps: correction,
    }),
  ];
}

const names = {
  percent: { id: "koreksi menurut ketentuan", en: "correction by the clause" },
  of: { id: "potongan bila tidak ada sama sekali", en: "cut where all is lacking" },
  bound: { id: "batas menurut kebijakan", en: "bound of the policy" },
  base: { id: "tambahan penghasilan sebelum koreksi", en: "allowance before corrections" },
};
const kinds = {
  reward: { id: "penghargaan", en: "reward" },
  allowance: { id: "koreksi tambahan penghasilan", en: "correction of the allowance" },
  assistance: { id: "asistensi", en: "assistance" },
  warning: { id: "peringatan", en: "warning" },
  sanction: { id: "sanksi", en: "sanction" },
} as const;
