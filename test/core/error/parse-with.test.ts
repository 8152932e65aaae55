import { isSakipError } from "sakip";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { isFrozenThrough, type Problem, parseWith } from "../../../src/core/index.ts";

const figure = z.custom<string>((value) => value === "5", {
  error: "the figure 5",
  params: { code: "invalid-number" },
});
const line = z.strictObject({ id: z.string(), budget: figure });

function problemsOf(schema: z.ZodType, input: unknown): readonly Problem[] {
  try {
    parseWith(schema, input);
  } catch (error) {
    if (isSakipError(error)) return error.details.problems;
    throw error;
  }
  return [];
}

describe("parseWith", () => {
  it("hands out frozen data, and freezes nothing of the input", () => {
    const input = { rows: [{ id: "a", budget: "5" }] };
    expect(isFrozenThrough(parseWith(z.object({ rows: z.array(line) }), input))).toBe(true);
    expect([input, input.rows, input.rows[0]].map((each) => Object.isFrozen(each))).toEqual([false, false, false]);
  });

  it("refuses every problem at once, each with its place and what was given there", () => {
    const problems = problemsOf(z.array(line), [{ id: 1, budget: "6" }, null, { id: "c", budget: "5", extra: true }]);
    expect(problems.map(({ code, path, given }) => ({ code, path, given }))).toEqual([
      { code: "invalid-input", path: [0, "id"], given: "1" },
      { code: "invalid-number", path: [0, "budget"], given: '"6"' },
      { code: "invalid-input", path: [1], given: "null" },
      { code: "invalid-input", path: [2], given: '{"id":"c","budget":"5","extra":true}' },
    ]);
  });

  it("reports, of a union, what is wrong inside the alternative that was meant", () => {
    const target = z.object({ target: z.union([figure, z.object({ low: figure, high: figure })]) });
    const problems = problemsOf(target, { target: { low: "6", high: "5" } });
    expect(problems.map(({ path, expected }) => [path, expected.en])).toEqual([[["target", "low"], "the figure 5"]]);
  });
});
