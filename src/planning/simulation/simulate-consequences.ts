import { type AppliedConsequences, applyConsequences } from "../../award/index.ts";
import {
  type Decimal,
  divide,
  type Exact,
  exactOf,
  exactToDecimal,
  HUNDRED,
  multiply,
  sumOf,
} from "../../number/index.ts";
import type { ConsequencePolicy } from "../../regulation/index.ts";
import { figureStep, rowsOf, simulatedRow, wordStep } from "./simulated-rows.ts";
import type { SimulatedSide, SimulationStep } from "./simulation.ts";
import type { InputRead } from "./simulation-input-shape.ts";

type Policies = readonly ConsequencePolicy[];

/** Results under two policies: what follows, and how much money that is. */
export function simulateConsequences(
  { results: given, allowances }: InputRead<"results">,
  { before, after }: Readonly<Record<"before" | "after", Policies>>,
) {
  const [old, now] = [applyConsequences(given.own, before), applyConsequences(given.own, after)];
  const results = { before: old.results, after: now.results };
  const ids = old.results.map(({ id }) => id);
  const rows = rowsOf(ids, results, (id, was, is) => {
    const allowance = allowances?.get(id);
    return simulatedRow({ id, month: was.month }, sideOf(was, allowance), sideOf(is, allowance), stepsOf(was, is));
  });
  // What both policies leave undecided is told once.
  const findings = [
    ...new Map([...old.findings, ...now.findings].map((each) => [JSON.stringify(each), each])).values(),
  ];
  return { rows, results, findings };
}

/** What follows for one result. While a clause is undecided, no amount is certain. */
function sideOf(applied: AppliedConsequences, allowance: Exact | undefined): SimulatedSide {
  const { consequences, undecided, policy } = applied;
  const percent = policy === undefined ? undefined : (applied.allowance?.percent ?? exactToDecimal(exactOf(0)));
  const isCertain = allowance !== undefined && percent !== undefined && undecided.length === 0;
  return {
    consequences: consequences.map(({ clause }) => clause),
    undecided: undecided.map(({ clause }) => clause),
    ...(percent !== undefined && { percent }),
    ...(isCertain && { rupiah: exactToDecimal(divide(multiply(allowance, exactOf(percent)), HUNDRED)) }),
  };
}

function stepsOf(before: AppliedConsequences, after: AppliedConsequences): SimulationStep[] {
  const [old, now] = [clausesOf(before), clausesOf(after)];
  const clauses = [...new Map([...old, ...now]).values()].flatMap(({ clause: code, label }) => {
    const [was, is] = [old.get(code), now.get(code)];
    const step = { kind: "clause", code, label } as const;
    return was?.percent === undefined && is?.percent === undefined
      ? wordStep(step, was?.kind, is?.kind)
      : figureStep(step, was?.percent, is?.percent);
  });
  const boundOf = ({ allowance }: AppliedConsequences): Decimal | undefined =>
    allowance?.bounded == null ? undefined : allowance.percent;
  return [...clauses, ...figureStep({ kind: "bounds", code: "bounds" }, boundOf(before), boundOf(after))];
}

function clausesOf({ consequences }: AppliedConsequences) {
  return new Map(consequences.map((each) => [each.clause, each]));
}

/** The sum of the changes, where every one is known. */
export function rupiahOf(rows: readonly { readonly rupiah?: Decimal }[]): Decimal | undefined {
  const known = rows.flatMap(({ rupiah }) => (rupiah === undefined ? [] : [exactOf(rupiah)]));
  return rows.length > 0 && known.length === rows.length ? exactToDecimal(sumOf(known)) : undefined;
}
