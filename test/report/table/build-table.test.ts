import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildTable, type RowInput, type TableInput, toText } from "../../../src/report/index.ts";
import { plain } from "../../support/plain.ts";
import { refusal } from "../../support/refusal.ts";

const columns: TableInput["columns"] = [
  { key: "agency", head: { id: "Perangkat daerah", en: "Agency" }, namesRow: true },
  {
    key: "money",
    head: "Rp",
    columns: [
      { key: "budget", head: { id: "Pagu", en: "Budget" }, holds: "number", format: { style: "rupiah" } },
      { key: "spent", head: { id: "Realisasi", en: "Realisation" }, holds: "number", format: { style: "rupiah" } },
    ],
  },
];
const late = { id: "Belum dilaporkan.", en: "Not reported." };
const item = (agency: string, budget: number, spent: number | null): RowInput => ({
  kind: "item",
  cells: { agency, budget, spent: spent ?? { kind: "missing", reason: late, code: "not-reported" } },
});
const build = (rows: readonly RowInput[], more: Partial<TableInput> = {}) =>
  buildTable({ caption: "Penyerapan", columns, rows, ...more });

describe("buildTable", () => {
  it("keeps figures exact, and says why one is missing", () => {
    const { rows, footnotes } = build([item("A", 1000, 250), item("B", 500, null)]);
    expect(plain(rows)).toEqual([
      {
        kind: "item",
        cells: {
          agency: { kind: "text", text: "A", rows: 1, columns: 1, notes: [] },
          budget: { kind: "number", value: "1000", rows: 1, columns: 1, notes: [] },
          spent: { kind: "number", value: "250", rows: 1, columns: 1, notes: [] },
        },
      },
      {
        kind: "item",
        cells: {
          agency: { kind: "text", text: "B", rows: 1, columns: 1, notes: [] },
          budget: { kind: "number", value: "500", rows: 1, columns: 1, notes: [] },
          spent: { kind: "missing", code: "not-reported", rows: 1, columns: 1, notes: [1] },
        },
      },
    ]);
    expect(footnotes).toEqual([{ number: 1, text: late }]);
  });

  it("numbers footnotes by first use, from left to right and from top to bottom, and the same words once", () => {
    const note = (text: string) => ({ kind: "text" as const, text: "x", notes: [text] });
    const { rows, footnotes } = build([
      { kind: "item", cells: { spent: note("b"), agency: note("a") } },
      { kind: "item", cells: { agency: note("b"), budget: note("c") } },
    ]);
    expect(footnotes.map(({ text }) => text)).toEqual(["a", "b", "c"]);
    expect(rows.map((row) => row.kind === "item" && row.cells["agency"]?.notes)).toEqual([[1], [2]]);
  });

  it("adds up groups and all, counts nothing that is missing, and says so", () => {
    const table = build([
      { kind: "band", text: "Urusan wajib" },
      item("A", 1000, 250),
      item("B", 500, null),
      { kind: "subtotal", label: "Jumlah urusan wajib", sum: ["budget", "spent"] },
      { kind: "band", text: "Urusan pilihan" },
      item("C", 20, 0),
      { kind: "subtotal", label: "Jumlah urusan pilihan", sum: ["budget", "spent"] },
      { kind: "total", label: { id: "Jumlah", en: "Total" }, sum: ["budget", "spent"] },
    ]);
    expect(toText(table).split("\n").slice(2)).toEqual([
      "                       ────── Rp ──────",
      "Perangkat daerah        Pagu  Realisasi",
      "─────────────────────  ─────  ─────────",
      "Urusan wajib",
      "A                      1.000        250",
      "B                        500        –¹⁾",
      "Jumlah urusan wajib    1.500      250²⁾",
      "",
      "Urusan pilihan",
      "C                         20          0",
      "Jumlah urusan pilihan     20          0",
      "─────────────────────  ─────  ─────────",
      "Jumlah                 1.520      250²⁾",
      "",
      "¹⁾ Belum dilaporkan.",
      "²⁾ 1 baris tanpa angka tidak ikut dijumlahkan.",
    ]);
  });

  it("says where the printed figures add up to something else than their sum", () => {
    const [column] = [{ key: "x", head: "x", holds: "number" as const, format: { decimals: 0 } }];
    const table = buildTable({
      caption: "",
      columns: [{ key: "name", head: "" }, column],
      rows: [
        { kind: "item", cells: { x: 1.4 } },
        { kind: "item", cells: { x: 1.4 } },
        { kind: "total", label: "Jumlah", sum: ["x"] },
      ],
    });
    expect(plain(table.rows.at(-1))).toMatchObject({ cells: { x: { value: "2.8", notes: [1] } } });
    expect(table.footnotes).toEqual([
      {
        number: 1,
        text: {
          id: "Dijumlahkan sebelum pembulatan; angka tercetak dapat berselisih.",
          en: "Added up before rounding; the printed figures may differ by it.",
        },
      },
    ]);
  });

  it("adds up neither unlike units nor nothing", () => {
    const with2 = (unit: string) => ({
      kind: "item" as const,
      cells: { budget: { kind: "number" as const, value: 1, unit } },
    });
    const total: RowInput = { kind: "total", label: "Jumlah", sum: ["budget", "spent"] };
    const { rows } = build([with2("orang"), with2("unit"), total]);
    expect(plain(rows.at(-1))).toMatchObject({
      cells: { budget: { kind: "missing", code: "unlike-units" }, spent: { kind: "missing", code: "nothing-to-add" } },
    });
  });

  it("refuses cells of no column, columns of one key, and cells that cover others", () => {
    const wide = { kind: "text" as const, text: "x", columns: 3 };
    const tall = { kind: "text" as const, text: "x", rows: 2 };
    expect(
      refusal(() =>
        build([
          { kind: "item", cells: { agenc: "A" } },
          { kind: "item", cells: { agency: wide, budget: 1 } },
          { kind: "item", cells: { budget: wide } },
          { kind: "item", cells: { agency: tall } },
          { kind: "band", text: "B" },
          { kind: "total", label: "Jumlah", sum: ["budgets"] },
        ]),
      ),
    ).toEqual([
      "invalid-input rows[0].cells.agenc",
      "invalid-input rows[5].sum[0]",
      "invalid-input rows[1].cells.budget",
      "invalid-input rows[2].cells.budget",
      "invalid-input rows[3].cells.agency",
    ]);
    expect(
      refusal(() =>
        buildTable({
          caption: "",
          columns: [
            { key: "a", head: "" },
            { key: "a", head: "" },
          ],
          rows: [],
        }),
      ),
    ).toEqual(["invalid-input columns"]);
  });

  it("freezes the table, and leaves what it was made of alone", () => {
    const rows = [item("A", 1, null)];
    const before = structuredClone(rows);
    const table = build(rows);
    expect(rows).toEqual(before);
    expect(Object.isFrozen(rows[0])).toBe(false);
    expect(Object.isFrozen(table) && Object.isFrozen(table.rows[0]) && Object.isFrozen(table.footnotes[0])).toBe(true);
  });

  describe("properties", () => {
    it("gives a total that is the exact sum of what stands above it", () => {
      fc.assert(
        fc.property(fc.array(fc.bigInt({ min: -(10n ** 25n), max: 10n ** 25n }), { minLength: 1 }), (amounts) => {
          const table = build([
            ...amounts.map((budget): RowInput => ({ kind: "item", cells: { budget } })),
            { kind: "total", label: "Jumlah", sum: ["budget"] },
          ]);
          const total = plain(table.rows.at(-1)) as { cells: { budget: { value: string } } };
          return BigInt(total.cells.budget.value) === amounts.reduce((sum, each) => sum + each, 0n);
        }),
      );
    });
  });
});
