import { byName, codeKey, type Named } from "./file-names.ts";
import type { PlanNode, ReadFiles } from "./files-shape.ts";

type PlanIndicator = PlanNode["indicators"][number];

/** A plan by the names of its indicators, objectives and programmes. */
export interface PlanIndex {
  readonly indicators: Named<PlanIndicator>;
  readonly nodes: Named<PlanNode>;
  readonly programmes: readonly PlanNode[];
  /** A programme, an activity or a sub-activity by its code, or by its name. */
  programme(code: string | undefined, title: string): PlanNode | undefined;
}

const BUDGETED: readonly string[] = ["programme", "activity", "sub-activity"];

/** The index of a plan. */
export function planIndex(plan: NonNullable<ReadFiles["plan"]>): PlanIndex {
  const budgeted = plan.filter(({ level }) => BUDGETED.includes(level));
  const names = byName(budgeted, ({ title }) => title);
  const codes = new Map(
    budgeted.flatMap((node) => (codeOf(node) === undefined ? [] : [[codeOf(node), node] as const])),
  );
  return {
    indicators: byName(
      plan.flatMap(({ indicators }) => indicators),
      ({ title }) => title,
    ),
    nodes: byName(plan, ({ title }) => title),
    programmes: plan.filter(({ level }) => level === "programme"),
    programme: (code, title) => codes.get(codeKey(code)) ?? names.find(title),
  };
}

/** The official code of a node. */
export function codeOf({ code, id }: PlanNode): string | undefined {
  return codeKey(code) ?? codeKey(id);
}
