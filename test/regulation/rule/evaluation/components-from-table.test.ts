import fc from "fast-check";
import { componentsFromTable, defineRegulation, permenpanrb88of2021, type TableOptions, type WeightRow } from "sakip";
import { describe, expect, it } from "vitest";
import { refusal } from "../../../support/refusal.ts";

const options: TableOptions = { method: "mean", answers: "a-to-e" };
const table: readonly WeightRow[] = [
  { code: "1", label: "Perencanaan Kinerja", weight: "30" },
  { code: "1.a", label: "Dokumen tersedia", weight: "12" },
  { code: "1.a.1", label: "Ada rencana strategis" },
  { code: "1.a.2", label: { id: "Ada perjanjian", en: "An agreement exists" }, answers: "yes-no" },
  { code: "1.b", label: "Dokumen dimanfaatkan", weight: "18", method: "sum" },
  { code: "1.b.1", label: "Target dipantau", weight: 18 },
  { code: "2", label: "Indeks", weight: 70, full: 5 },
  { code: "2.a", label: "Indeks", weight: 70, full: 5, method: "judged" },
];
const refused = (change: (rows: WeightRow[]) => unknown) => {
  const rows = structuredClone(table) as WeightRow[];
  change(rows);
  return refusal(() => componentsFromTable(rows, options));
};

describe("componentsFromTable", () => {
  it("puts criteria below sub-components, and these below components", () => {
    const components = componentsFromTable(table, options);
    expect(components.map(({ key, label, weight, full }) => [key, label, `${weight}`, full && `${full}`])).toEqual([
      ["1", { id: "Perencanaan Kinerja", en: "Perencanaan Kinerja" }, "30", undefined],
      ["2", { id: "Indeks", en: "Indeks" }, "70", "5"],
    ]);
    expect(components[0]?.parts.map(({ key, method, answers, items }) => [key, method, answers, items.length])).toEqual(
      [
        ["a", "mean", "a-to-e", 2],
        ["b", "sum", "a-to-e", 1],
      ],
    );
    expect(components[0]?.parts[0]?.items).toEqual([
      { key: "1", code: "1.a.1", label: { id: "Ada rencana strategis", en: "Ada rencana strategis" } },
      { key: "2", code: "1.a.2", label: { id: "Ada perjanjian", en: "An agreement exists" }, answers: "yes-no" },
    ]);
    expect(`${components[1]?.parts[0]?.full}`).toBe("5");
  });

  it("takes the keys of the base where codes agree, so that no key departs", () => {
    const rows: WeightRow[] = permenpanrb88of2021.components.flatMap((component) => [
      component,
      ...component.parts.flatMap((part) => [part, ...part.items.map(({ code, label }) => ({ code, label }))]),
    ]);
    const [answers] = permenpanrb88of2021.answerScales;
    const components = componentsFromTable(
      rows.map(({ code, label, weight }) => ({ code, label, weight })),
      { method: "judged", answers: answers?.id ?? "", base: permenpanrb88of2021 },
    );
    const same = defineRegulation({ ...permenpanrb88of2021, id: "same", components }, permenpanrb88of2021);
    expect(same.components.map(({ key }) => key)).toEqual([
      "planning",
      "measurement",
      "reporting",
      "internal-evaluation",
    ]);
    expect(same.departures).toEqual([]);
  });

  it("reads other codes by the depth they have in the table, and takes what a row says of itself", () => {
    const rows: WeightRow[] = [
      { code: "A. ", label: "x", weight: 1 },
      { code: "A.I", label: "x", weight: 1 },
      { code: "A.I.a", label: "x" },
    ];
    expect(componentsFromTable(rows, options)[0]?.parts[0]).toMatchObject({ key: "I", items: [{ key: "a" }] });
    const deep: WeightRow[] = [
      { code: "A", label: "x", weight: 1, key: "planning", level: "component" },
      { code: "A.I.a", label: "x", weight: 1, level: "part" },
      { code: "1", label: "x", level: "item" },
    ];
    expect(componentsFromTable(deep, options)[0]).toMatchObject({
      key: "planning",
      parts: [{ key: "a", items: [{ key: "1" }] }],
    });
  });

  it("refuses a table that does not hold together", () => {
    expect(refused((rows) => rows.push({ code: "1.a", label: "x", weight: 1 }))).toEqual([
      "duplicate-key rows[8].code",
    ]);
    expect(refused((rows) => rows.shift())).toEqual(["invalid-input rows[0].code", "invalid-input rows[3].code"]);
    expect(refused((rows) => rows.splice(1, 1))).toEqual(["invalid-input rows[1].code", "invalid-input rows[2].code"]);
    expect(refused((rows) => delete (rows[0] as { weight?: unknown }).weight)).toEqual([
      "invalid-number rows[0].weight",
    ]);
    expect(refused((rows) => rows.push({ code: "2.a.1.x", label: "x" })).slice(0, 2)).toEqual([
      "invalid-input rows[0].level",
      "invalid-input rows[1].level",
    ]);
    expect(refusal(() => componentsFromTable([], { ...options, metod: "mean" } as never))).toEqual([
      "invalid-input rows",
      "invalid-input options.metod",
    ]);
    expect(refusal(() => componentsFromTable([{ code: "1", label: "x", wieght: 3 }] as never, options))).toEqual([
      "invalid-input rows[0].wieght",
    ]);
  });

  it("leaves the table as it was, and takes rows with columns of their own", () => {
    const rows = table.map((row) => ({ ...row, page: 12 }));
    const before = JSON.stringify(rows);
    const components = componentsFromTable(rows, options);
    expect([JSON.stringify(rows), Object.isFrozen(components[0]?.parts), Object.isFrozen(rows[0])]).toEqual([
      before,
      true,
      false,
    ]);
  });
});

describe("properties", () => {
  it("holds every row once, in its order", () => {
    const sizes = fc.array(fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 4 }), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(sizes, (shape) => {
        const rows = shape.flatMap((parts, i): WeightRow[] => [
          { code: `${i}`, label: "x", weight: parts.length },
          ...parts.flatMap((count, j) => [
            { code: `${i}.${j}`, label: "x", weight: 1 },
            ...Array.from({ length: count }, (_, k) => ({ code: `${i}.${j}.${k}`, label: "x" })),
          ]),
        ]);
        const codes = componentsFromTable(rows, options).flatMap((component) => [
          component.code,
          ...component.parts.flatMap((part) => [part.code, ...part.items.map(({ code }) => code)]),
        ]);
        expect(codes).toEqual(rows.map(({ code }) => code));
      }),
    );
  });
});
