import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { isSakipError, type Problem, parseWith } from "../../src/core/index.ts";
import { periodSchema } from "../../src/period/period-schema.ts";
import { readPeriod } from "../../src/period/read-period.ts";
import { anyPeriod } from "./arbitraries.ts";

describe("periodSchema", () => {
  it("reads a period and drops what does not belong to it", () => {
    expect(periodSchema.parse({ kind: "quarter", year: 2023, quarter: 3, note: "x" })).toEqual({
      kind: "quarter",
      year: 2023,
      quarter: 3,
    });
  });

  it("says of every fault where it is and what is expected", () => {
    const problemsIn = (value: unknown) => {
      try {
        parseWith(z.object({ period: periodSchema }), { period: value });
      } catch (error) {
        if (isSakipError(error)) return error.details.problems.map(({ path, expected }) => [path.join("."), expected]);
      }
      return [];
    };
    expect(problemsIn({ kind: "quarter", year: 23, quarter: 5 })).toEqual([
      ["period.year", "a whole year from 1900 to 9999"],
      ["period.quarter", "a whole number from 1 to 4"],
    ]);
    expect(problemsIn({ kind: "week", year: 2023 })).toEqual([
      ["period.kind", 'a period with kind "year", "semester", "quarter" or "month"'],
    ]);
  });

  it("has a JSON Schema with the bounds in it", () => {
    const { oneOf, anyOf } = z.toJSONSchema(periodSchema);
    const year = { type: "integer", minimum: 1900, maximum: 9999 };
    expect((oneOf ?? anyOf)?.[0]).toMatchObject({ properties: { kind: { const: "year" }, year } });
    expect((oneOf ?? anyOf)?.[2]).toMatchObject({ properties: { quarter: { enum: [1, 2, 3, 4] } } });
  });
});

describe("properties", () => {
  it("accepts what the functions accept, and nothing else", () => {
    const loose = fc.record(
      {
        kind: fc.constantFrom("year", "semester", "quarter", "month", "week", 1),
        year: fc.constantFrom(1899, 1900, 2023, 9999, 10_000, 2023.5, "2023", Number.NaN),
        semester: fc.constantFrom(0, 1, 2, 3, "1"),
        quarter: fc.constantFrom(0, 1, 4, 5, 1.5),
        month: fc.constantFrom(0, 1, 12, 13, null),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(anyPeriod, loose, fc.anything()), (value) => {
        const problems: Problem[] = [];
        readPeriod(value, [], problems);
        expect(periodSchema.safeParse(value).success).toBe(problems.length === 0);
      }),
      { numRuns: 500 },
    );
  });
});
