import { buildCascade, type CascadeNode } from "sakip";
import { describe, expect, it } from "vitest";
import { cascadeMatrix, toMarkdown } from "../../../src/report/index.ts";
import { printedLines } from "../../support/printed-lines.ts";

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

  describe("properties", () => {
    it("prints the same of a cascade that went through JSON", () => {
      expect(cascadeMatrix(JSON.parse(JSON.stringify(cascade)))).toEqual(cascadeMatrix(cascade));
    });
  });
});
