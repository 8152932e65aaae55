import { tell } from "../../core/index.ts";
import { compare, exactToDecimal } from "../../number/index.ts";
import { named } from "./agreed-rules.ts";
import { type BudgetAmounts, type BudgetedEntry, budgetAmounts } from "./budget-amounts.ts";
import {
  agreedBudgetDiffers,
  agreedProgrammeNotBudgeted,
  budgetedProgrammeNotPlanned,
  plannedBudgetDiffers,
  plannedProgrammeNotBudgeted,
} from "./file-findings.ts";
import { byName, codeKey } from "./file-names.ts";
import type { ReadFiles } from "./files-shape.ts";
import { codeOf, planIndex } from "./plan-index.ts";
import { type CheckedRule, checkRule, type RuleCall } from "./rule-call.ts";

type Amount = NonNullable<ReturnType<BudgetAmounts["of"]>>;

interface Budgeted extends BudgetedEntry {
  readonly budget: Amount | null | undefined;
  readonly path: readonly (string | number)[];
}

/** Agreements and plan against the budget, and the budget against the plan. */
export function budgetRules({ agreements, plan, budget }: ReadFiles): CheckedRule[] {
  const amounts = budget === undefined ? undefined : budgetAmounts(budget);
  const index = plan === undefined ? undefined : planIndex(plan);
  const agreed = agreements?.flatMap(({ programmes }, a) =>
    programmes.map((each, i): Budgeted => {
      const node = index?.programme(each.code, each.title);
      const code = each.code ?? (node === undefined ? undefined : codeOf(node));
      return { code, title: each.title, budget: each.budget, path: ["agreements", a, "programmes", i] };
    }),
  );
  const planned = plan?.flatMap((node, i): Budgeted[] =>
    node.level === "programme"
      ? [{ code: codeOf(node), title: node.title, budget: node.budget, path: ["plan", i] }]
      : [],
  );
  const names = byName(amounts?.programmes ?? [], (id) => id);
  const missing = (
    kind: typeof agreedProgrammeNotBudgeted | typeof plannedProgrammeNotBudgeted,
    between: RuleCall<Budgeted>["between"],
    entries: readonly Budgeted[] | undefined,
  ) =>
    checkRule<Budgeted>({
      kind,
      between,
      entries: amounts === undefined ? undefined : entries?.filter((entry) => mayBeFound(entry, amounts)),
      fault: ({ code, title, path }) =>
        amounts?.of({ code, title }) === undefined
          ? tell(kind, { subject: title, path: [...path] }, named(title, names.near(title)))
          : undefined,
    });
  const differing = (
    kind: typeof agreedBudgetDiffers | typeof plannedBudgetDiffers,
    between: RuleCall<Budgeted>["between"],
    entries: readonly Budgeted[] | undefined,
  ) =>
    checkRule<Budgeted>({
      kind,
      between,
      entries:
        amounts === undefined
          ? undefined
          : entries?.filter((each) => each.budget != null && amounts.of(each) !== undefined),
      fault: ({ title, code, budget: stated, path }) => {
        const budgeted = amounts?.of({ code, title });
        if (budgeted === undefined || stated == null || compare(stated, budgeted) === 0) return undefined;
        const facts = { title, stated: exactToDecimal(stated), budgeted: exactToDecimal(budgeted) };
        return tell(kind, { subject: title, path: [...path] }, facts);
      },
    });
  return [
    missing(agreedProgrammeNotBudgeted, ["agreements", "budget"], agreed),
    differing(agreedBudgetDiffers, ["agreements", "budget"], agreed),
    missing(plannedProgrammeNotBudgeted, ["plan", "budget"], planned),
    differing(plannedBudgetDiffers, ["plan", "budget"], planned),
    checkRule<string>({
      kind: budgetedProgrammeNotPlanned,
      between: ["budget", "plan"],
      entries: amounts === undefined || index === undefined ? undefined : amounts.programmes,
      fault: (id) =>
        index?.programme(id, id) === undefined
          ? tell(budgetedProgrammeNotPlanned, { subject: id, path: ["budget"] }, named(id, index?.nodes.near(id)))
          : undefined,
    }),
  ];
}

/** What has no code cannot be looked for in a budget that names codes alone. */
function mayBeFound({ code }: BudgetedEntry, { needsCodes }: BudgetAmounts): boolean {
  return !needsCodes || codeKey(code) !== undefined;
}
