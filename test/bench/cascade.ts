// Trees built, checked for structure and rolled up, beside the plain loop over floats that checks nothing.
import { buildCascade, type CascadeNode, rollUp } from "sakip";
import { bench } from "./support/rows.ts";

/** A plan of nodes, each with as many children until they run out; the leaves have amounts with sen. */
function plan(size: number, children: number): CascadeNode[] {
  return Array.from({ length: size }, (_, i) => ({
    id: `n${i}`,
    parents: i === 0 ? [] : [`n${Math.floor((i - 1) / children)}`],
    level: "intermediate-outcome" as const,
    title: "Hasil",
    indicators: [],
    budget: `${(i * 7919) % 100_000}.${String(i % 100).padStart(2, "0")}`,
  }));
}

interface Linked {
  readonly row: CascadeNode;
  readonly children: Linked[];
  total: number;
}

/** What an application writes by hand: a map, lists of children, a stack, and floats. */
function plainLoop(rows: readonly CascadeNode[]): Map<string, number> {
  const byId = new Map<string, Linked>();
  for (const row of rows) byId.set(row.id, { row, children: [], total: 0 });
  const roots: Linked[] = [];
  for (const row of rows) {
    const linked = byId.get(row.id) as Linked;
    if (row.parents.length === 0) roots.push(linked);
    for (const parent of row.parents) byId.get(parent as string)?.children.push(linked);
  }
  const order: Linked[] = [];
  const stack = [...roots];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    order.push(next);
    for (const child of next.children) stack.push(child);
  }
  const totals = new Map<string, number>();
  for (let i = order.length - 1; i >= 0; i--) {
    const { row, children } = order[i] as Linked;
    let total = children.length === 0 ? Number(row.budget) : 0;
    for (const child of children) total += child.total;
    (order[i] as Linked).total = total;
    totals.set(row.id, total);
  }
  return totals;
}

const build = (rows: readonly CascadeNode[]) => buildCascade(rows).cascade;
const both = (rows: readonly CascadeNode[]) => rollUp(build(rows), ({ budget }) => budget, { rule: "sum" });

/** Whether the top is the exact total of the leaves, in hundredths. */
function wrongTop(rows: readonly CascadeNode[], children: number): number {
  const parents = Math.ceil((rows.length - 1) / children);
  const due = rows.slice(parents).reduce((sum, { budget }) => sum + BigInt(String(budget).replace(".", "")), 0n);
  const [first] = both(rows);
  // Release 0.1.0 gave a map.
  const top = Array.isArray(first) ? first[1] : first;
  return top.status === "computed" && top.value.times(100).toFixed() === String(due) ? 0 : 1;
}

for (const [size, children, goal, bound] of [
  [100_000, 8, 3, 12],
  [1_000_000, 8, 2, 8],
  [1_000_000, 1, 3, 14],
] as const) {
  const rows = plan(size, children);
  const shape = children === 1 ? "one chain" : `${children} children each`;
  bench({
    row: `${size.toLocaleString("en")} nodes, ${shape}, built and rolled up`,
    records: size,
    goal,
    bound,
    float: () => plainLoop(rows),
    sakip: () => both(rows),
    others: { built: () => build(rows) },
    wrong: () => ({ sakip: wrongTop(rows, children) }),
  });
}
