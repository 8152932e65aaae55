import { buildCascade, type CascadeNode, flattenCascade } from "sakip";
import { describe, expect, it } from "vitest";
import { cascadeMatrix, toMarkdown } from "../../../src/report/index.ts";
import { dueTarget } from "../../support/achievement-rows.ts";
import { anyPlan } from "../../support/any-plan.ts";
import { plain } from "../../support/plain.ts";
import { printedLines } from "../../support/printed-lines.ts";
import { tableLaws } from "../../support/table-laws.ts";

const indicator = (id: string, target: number) => ({ id, title: id, polarity: "maximize" as const, target });
const nodes: readonly CascadeNode[] = [
  { id: "t", parents: [], level: "goal", title: "Tujuan A", indicators: [indicator("IPM", 80)] },
  {
    id: "s1",
    parents: ["t"],
    level: "objective",
    title: "Sasaran 1",
    indicators: [indicator("IKM", 85), indicator("SPI", 70)],
  },
  { id: "s2", parents: ["t"], level: "objective", title: "Sasaran 2", indicators: [] },
  { id: "p", parents: ["s1"], level: "programme", title: "Program 1", indicators: [indicator("x", 5)] },
];
const { cascade } = buildCascade(nodes);

describe("cascadeMatrix", () => {
  it("prints every node once, as high as what hangs below it, and one dash where levels are missing", () => {
    expect(printedLines(cascadeMatrix(cascade))).toEqual(
      [
        "───────── Tujuan ──────────  ───────── Sasaran ──────────  ────────── Program ──────────",
        "Uraian    Indikator  Target  Uraian     Indikator  Target  Uraian     Indikator  Target",
        "────────  ─────────  ──────  ─────────  ─────────  ──────  ─────────  ─────────  ──────",
        "Tujuan A  IPM          80    Sasaran 1  IKM          85    Program 1  x            5",
        "                                        SPI          70",
        "                             Sasaran 2                     –",
      ].map((line) => line.replace("────────── Program ──────────", "───────── Program ──────────")),
    );
    const [first] = cascadeMatrix(cascade).rows;
    expect(first).toMatchObject({ cells: { title0: { rows: 3 }, title1: { rows: 2 }, title2: { rows: 2 } } });
  });

  it("has a dash for an indicator without a target of the year", () => {
    const { footnotes } = cascadeMatrix(
      buildCascade([{ ...nodes[0], indicators: [{ id: "x", title: "x", polarity: "maximize" }] } as CascadeNode])
        .cascade,
      { year: 2024 },
    );
    expect(footnotes).toHaveLength(1);
  });

  it("prints a node of several parents under each, and its details once", () => {
    const shared = buildCascade([
      ...nodes,
      { id: "p2", parents: ["s1", "s2"], level: "programme", title: "Bersama", indicators: [] } as CascadeNode,
    ]).cascade;
    expect(toMarkdown(cascadeMatrix(shared)).match(/Bersama/g)).toHaveLength(2);
    expect(cascadeMatrix(shared).footnotes).toHaveLength(1);
  });
});

tableLaws(
  anyPlan,
  (plan) => cascadeMatrix(plan, { year: 2024 }),
  (plan) => flattenCascade(plan, { indicators: true }).map(() => ({})),
  ({ nodes }, { rows, columns }) => {
    const cells = rows.flatMap((row) => (row.kind === "item" ? Object.entries(row.cells) : []));
    const times = (kind: string, title: string) =>
      cells.filter(([key, cell]) => key.startsWith(kind) && cell.kind === "text" && cell.text === title).length;
    for (const { title, parents, indicators } of nodes) {
      expect(times("title", title)).toBe(Math.max(1, parents.length));
      for (const each of indicators) expect(times("indicator", each.title)).toBe(1);
    }
    // Beside each indicator stands its own target.
    for (const row of rows)
      for (const [key, cell] of row.kind === "item" ? Object.entries(row.cells) : []) {
        const own = nodes
          .flatMap(({ indicators }) => indicators)
          .find(({ title }) => cell.kind === "text" && cell.text === title);
        if (own === undefined || row.kind !== "item") continue;
        const due = dueTarget(own.target);
        const beside = plain(row.cells[key.replace("indicator", "target")]);
        expect(beside).toMatchObject(
          due === null
            ? { kind: "missing" }
            : typeof due === "object" && "is" in due
              ? { value: plain(due.is) }
              : { text: due },
        );
      }
    // No place of the matrix is covered twice.
    const keys = columns.flatMap((each) => (each.columns ?? []).map(({ key }) => key));
    const taken = rows.flatMap((row, i) =>
      (row.kind === "item" ? Object.entries(row.cells) : []).flatMap(([key, { rows: down = 1, columns: across = 1 }]) =>
        Array.from(
          { length: down * across },
          (_, n) => `${i + Math.floor(n / across)} ${keys.indexOf(key) + (n % across)}`,
        ),
      ),
    );
    expect(new Set(taken).size).toBe(taken.length);
  },
);
