import type { CascadeNode } from "sakip";

/** A plan of nodes, each with as many children until they run out; the leaves have amounts with sen. */
export function plan(size: number, children: number): CascadeNode[] {
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
export function plainLoop(rows: readonly CascadeNode[]): Map<string, number> {
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

/** The total of the leaves in hundredths, by whole numbers. */
export function leafTotal(rows: readonly CascadeNode[], children: number): bigint {
  const parents = Math.ceil((rows.length - 1) / children);
  return rows.slice(parents).reduce((sum, { budget }) => sum + BigInt(String(budget).replace(".", "")), 0n);
}
