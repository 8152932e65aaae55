import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isSakipError } from "../../../src/core/index.ts";
import { defineLayout, type LayoutInput, readRows } from "../../../src/reading/index.ts";

const visits = {
  id: "visits",
  label: { id: "Kunjungan", en: "Visits" },
  fields: {
    place: { words: ["Puskesmas"], reads: "text", required: true },
    visits: { words: ["Kunjungan", "Jumlah Kunjungan"], reads: "figure" },
  },
} as const satisfies LayoutInput;

/** The places of the faults of a layout. */
function faults(input: LayoutInput): string[] {
  try {
    defineLayout(input);
  } catch (error) {
    if (isSakipError(error)) return error.details.problems.map(({ code, path }) => `${code} ${path.join(".")}`);
  }
  return [];
}

describe("defineLayout", () => {
  it("gives a frozen layout that reads", () => {
    const layout = defineLayout(visits);
    expect(Object.isFrozen(layout)).toBe(true);
    const { items } = readRows(
      [
        ["PUSKESMAS", "Jumlah\nKunjungan"],
        ["Binuang", "1.204.000"],
        ["Tapin", 3],
      ],
      layout,
    );
    expect(items.map(({ values }) => `${values["visits"]}`)).toEqual(["1204000", "3"]);
  });

  it("lists every fault", () => {
    const faulty: LayoutInput = {
      ...visits,
      fields: {
        ...visits.fields,
        calls: { words: ["KUNJUNGAN"], reads: "figure", like: "nothing" },
      },
      levels: [
        { level: "group", notation: ["{X}"], field: "nowhere" },
        { level: "group", codes: ["A.B"] },
      ],
      items: ["leaf"],
      checks: [{ field: "share", is: "ratio", of: ["visits", "all"] }],
    };
    expect(faults(faulty).sort()).toEqual([
      "duplicate-key fields.calls.words.0",
      "duplicate-key levels.1.level",
      "invalid-input checks.0.field",
      "invalid-input checks.0.of.1",
      "invalid-input fields.calls.like",
      "invalid-input items.0",
      "invalid-input levels.0.field",
      "invalid-input levels.0.notation.0",
      "invalid-input levels.1.codes.0",
    ]);
  });

  it("refuses a form without the fields that it needs", () => {
    expect(faults({ ...visits, form: "budget-lines" })).toEqual(["invalid-input fields"]);
  });

  it("takes one word for two fields that a measure tells apart", () => {
    const fields: LayoutInput["fields"] = {
      done: { words: ["Realisasi"], reads: "figure", measure: "performance" },
      spent: { words: ["Realisasi"], reads: "money", measure: "money" },
    };
    expect(faults({ ...visits, fields })).toEqual([]);
  });

  it("does not change what it is given", () => {
    const copy = structuredClone(visits);
    defineLayout(visits);
    expect(visits).toEqual(copy);
  });

  describe("properties", () => {
    it("finds a head word in any case, spacing and line breaks", () => {
      const layout = defineLayout(visits);
      const spell = fc.array(fc.tuple(fc.boolean(), fc.constantFrom("", "", " ", "\n")), {
        minLength: 16,
        maxLength: 16,
      });
      fc.assert(
        fc.property(spell, (marks) => {
          const head = [..."jumlahkunjungan"]
            .map(
              (letter, i) => `${marks[i]?.[0] ? letter.toUpperCase() : letter}${i < 14 ? (marks[i]?.[1] ?? "") : ""}`,
            )
            .join("");
          const { columns } = readRows(
            [
              ["Puskesmas", head],
              ["Binuang", 1],
            ],
            layout,
          );
          expect(columns[1]?.field).toBe("visits");
        }),
      );
    });
  });
});
