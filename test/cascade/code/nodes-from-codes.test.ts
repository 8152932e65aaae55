import fc from "fast-check";
import { buildCascade, nodesFromCodes } from "sakip";
import { describe, expect, it } from "vitest";
import * as sakip from "../../../src/index.ts";
import { refusal } from "../../support/refusal.ts";
import { told } from "../../support/told.ts";

const rows = [
  { code: "8.01.01", title: "Program" },
  { code: "8.01.01.2.01", title: "Kegiatan", budget: "100" },
  { code: "8.01.01.2.01.0001", title: "Sub kegiatan", agencyId: "dinsos" },
  { code: "8.01.02", title: "Program lain", parents: ["sasaran"] },
];

describe("nodesFromCodes", () => {
  it("builds the tree from the codes alone", () => {
    const { nodes, findings } = nodesFromCodes(rows);
    expect(findings).toEqual([]);
    expect(nodes).toEqual([
      { id: "8.01.01", code: "8.01.01", level: "programme", title: "Program", parents: [], indicators: [] },
      {
        id: "8.01.01.2.01",
        code: "8.01.01.2.01",
        level: "activity",
        title: "Kegiatan",
        parents: ["8.01.01"],
        indicators: [],
        budget: "100",
      },
      {
        id: "8.01.01.2.01.0001",
        code: "8.01.01.2.01.0001",
        level: "sub-activity",
        title: "Sub kegiatan",
        parents: ["8.01.01.2.01"],
        indicators: [],
        agencyId: "dinsos",
      },
      {
        id: "8.01.02",
        code: "8.01.02",
        level: "programme",
        title: "Program lain",
        parents: ["sasaran"],
        indicators: [],
      },
    ]);
  });

  it("makes what no row has for the agency that needs it, and tells all in the order of the rows", () => {
    const { nodes, findings } = nodesFromCodes(
      [
        { code: "8.01.01.2.01", title: "Kegiatan", agencyId: "dinsos" },
        { code: "8,01", title: "Salah" },
        { code: "8.01.01.2.01", title: "Kembar", agencyId: "dinsos" },
        { code: "8.01.01.2.01", title: "Kembar lagi", agencyId: "dinsos" },
      ],
      { makeMissing: true },
    );
    const [made, first] = nodes;
    expect(made).toEqual({
      id: "8.01.01",
      code: "8.01.01",
      level: "programme",
      title: "Program 8.01.01",
      parents: [],
      agencyId: "dinsos",
      indicators: [],
    });
    expect(first?.parents).toEqual(["8.01.01"]);
    expect(told(findings)).toEqual([
      {
        code: "made-row",
        severity: "info",
        subject: "8.01.01",
        path: [0, "code"],
        details: { title: "Program 8.01.01", code: "8.01.01", from: "8.01.01.2.01" },
      },
      {
        code: "invalid-code",
        severity: "error",
        subject: "8,01",
        path: [1, "code"],
        details: { code: "8,01" },
      },
      ...[2, 3].map((row) => ({
        code: "duplicate-code",
        severity: "error",
        subject: `8.01.01.2.01-${row}`,
        path: [row, "code"],
        details: { code: "8.01.01.2.01", firstRow: 0 },
      })),
    ]);
    const [bare] = nodesFromCodes([{ code: "8.01.01.2.01", title: "Kegiatan" }], { makeMissing: true }).nodes;
    expect(bare).not.toHaveProperty("agencyId");
  });

  it("hangs what is below a code below its first row, and a row without an agency below the only one", () => {
    const { nodes } = nodesFromCodes([
      { code: "8.01.01", title: "Program", id: "p", agencyId: "dinsos" },
      { code: "8.01.01", title: "Kembar", id: "q", agencyId: "dinsos" },
      { code: "8.01.01.2.01", title: "Kegiatan", agencyId: "dinsos" },
      { code: "8.01.01.2.02", title: "Kegiatan lain" },
    ]);
    expect(nodes.slice(2).map(({ parents }) => parents)).toEqual([["p"], ["p"]]);
  });

  it("uses the ids that rows have, and links by them", () => {
    const { nodes } = nodesFromCodes([
      { code: "8.01.01.2.01", id: "k", title: "Kegiatan" },
      { code: " 8.01.01 ", id: "p", title: "Program" },
    ]);
    expect(nodes.map(({ id, code, parents }) => [id, code, parents])).toEqual([
      ["k", "8.01.01.2.01", ["p"]],
      ["p", "8.01.01", []],
    ]);
  });

  it("tells of codes that are none, and what was meant", () => {
    const { nodes, findings } = nodesFromCodes([
      { code: "5.01.01.2,01", title: "Kegiatan" },
      { code: "abc", title: "?" },
    ]);
    expect(nodes).toEqual([]);
    expect(findings.map(({ code, subject, path, details }) => [code, subject, path, details])).toEqual([
      ["invalid-code", "5.01.01.2,01", [0, "code"], { code: "5.01.01.2,01", mended: "5.01.01.2.01" }],
      ["invalid-code", "abc", [1, "code"], { code: "abc" }],
    ]);
  });

  it("leaves the programme that no row has to buildCascade", () =>
    expect(
      buildCascade(nodesFromCodes(rows.slice(1, 3)).nodes).findings.map(({ code, details }) => [
        code,
        details["parent"],
      ]),
    ).toEqual([
      ["missing-parent", "8.01.01"],
      ["no-root", undefined],
    ]));

  it("freezes its nodes all the way down, and none of the rows", () => {
    const row = { code: "5.01.02", title: "Perencanaan", indicators: [] as never[] };
    const [node] = nodesFromCodes([row]).nodes;
    expect([node, node?.indicators, node?.parents].every(Object.isFrozen)).toBe(true);
    expect([row, row.indicators].some(Object.isFrozen)).toBe(false);
  });

  it("refuses rows that are no objects or have no code", () => {
    expect(refusal(() => nodesFromCodes([5, { title: "x" }] as never))).toEqual([
      "invalid-input rows[0]",
      "invalid-input rows[1].code",
    ]);
    expect(() => nodesFromCodes(7 as never)).toThrow("iterable");
  });

  it("refuses what no node could be, and misspelt keys", () => {
    const refused = (row: object) => refusal(() => nodesFromCodes([{ code: "8.01.01", title: "Program", ...row }]));
    expect(refused({ pagu: 5 })).toEqual(["invalid-input rows[0].pagu"]);
    expect(refused({ indicators: [{ id: "i" }], budget: "1.000,5" })).toEqual([
      "invalid-number rows[0].budget",
      "invalid-input rows[0].indicators[0].title",
      "invalid-input rows[0].indicators[0].polarity",
    ]);
  });

  it("lets columns of the caller pass on to the nodes and the cascade, as the caller's own", () => {
    const row = { code: "8.01.01", title: "Program", catatan: { text: "x" } };
    const { nodes } = nodesFromCodes([row]);
    expect(buildCascade(nodes).cascade.nodes[0]).toMatchObject({ catatan: { text: "x" } });
    expect(Object.isFrozen(row.catatan)).toBe(false);
  });

  it("changes no row", () => {
    const before = JSON.stringify(rows);
    nodesFromCodes(rows);
    expect(JSON.stringify(rows)).toBe(before);
  });

  describe("properties", () => {
    it("links every row to the same parent in any order", () => {
      const links = (list: typeof rows) =>
        nodesFromCodes(list)
          .nodes.map(({ id, parents }) => `${id} < ${parents}`)
          .sort();
      fc.assert(
        fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
          expect(links(shuffled)).toEqual(links(rows));
        }),
        { numRuns: 30 },
      );
    });
  });
});

describe("nodesFromCodes, of several agencies", () => {
  it("hangs a row below the programme of its own agency, and freezes the nodes", () => {
    const { nodes } = sakip.nodesFromCodes([
      { code: "7.01.01", title: "A", id: "a", agencyId: "camat-a" },
      { code: "7.01.01", title: "B", id: "b", agencyId: "camat-b" },
      { code: "7.01.01.2.01", title: "B 1", id: "b1", agencyId: "camat-b" },
    ]);
    expect(nodes.map(({ id, parents }) => [id, parents])).toEqual([
      ["a", []],
      ["b", []],
      ["b1", ["b"]],
    ]);
    expect(Object.isFrozen(nodes[2]) && Object.isFrozen(nodes[2]?.parents)).toBe(true);
  });
});
