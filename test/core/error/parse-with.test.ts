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
  it("returns what the schema read", () => {
    const input = Object.freeze({ id: "a", budget: "5" });
    expect(parseWith(line, input)).toEqual({ id: "a", budget: "5" });
  });

  it("hands out frozen data, and freezes nothing of the input, not even where its shape is another one", () => {
    const input = { rows: [{ id: "a", budget: "5" }] };
    expect(isFrozenThrough(parseWith(z.object({ rows: z.array(line) }), input))).toBe(true);
    const strict = z.object({ rows: z.strictObject({}).readonly() }).readonly();
    expect(problemsOf(strict, input)).toHaveLength(1);
    expect(problemsOf(strict, input.rows)).toHaveLength(1);
    expect([input, input.rows, input.rows[0]].map(Object.isFrozen)).toEqual([false, false, false]);
  });

  it("refuses every problem at once, each with its place and what was given there", () => {
    const problems = problemsOf(z.array(line), [{ id: 1, budget: "6" }, null, { id: "c", budget: "5", extra: true }]);
    expect(problems.map(({ code, path, given }) => ({ code, path, given }))).toEqual([
      { code: "invalid-input", path: [0, "id"], given: "1" },
      { code: "invalid-number", path: [0, "budget"], given: '"6"' },
      { code: "invalid-input", path: [1], given: "null" },
      { code: "invalid-input", path: [2], given: '{"id":"c","budget":"5","extra":true}' },
    ]);
    expect(problems[1]?.expected).toBe("the figure 5");
  });

  it("reports, of a union, what is wrong inside the alternative that was meant", () => {
    const target = z.object({ target: z.union([figure, z.object({ low: figure, high: figure })]) });
    expect(problemsOf(target, { target: { low: "6", high: "5" } })).toEqual([
      { code: "invalid-number", path: ["target", "low"], given: '"6"', expected: "the figure 5" },
    ]);
  });

  it("takes, of several alternatives that fit in kind, the one with the fewest faults", () => {
    const range = z.object({ kind: z.literal("range"), low: figure, high: figure });
    const none = z.strictObject({ kind: z.literal("none"), text: z.string() });
    const problems = problemsOf(z.union([figure, range, none]), { kind: "none", text: 5, extra: 1 });
    expect(problems.map(({ code, path }) => [code, path])).toEqual([
      ["invalid-input", ["text"]],
      ["invalid-input", []],
    ]);
  });

  it("reports, of a union, all that was possible where nothing fits", () => {
    const target = z.object({ target: z.union([figure, z.literal("none"), z.literal("none")]) });
    expect(problemsOf(target, { target: "6" })).toEqual([
      {
        code: "invalid-number",
        path: ["target"],
        given: '"6"',
        expected: 'the figure 5, or Invalid input: expected "none"',
      },
    ]);
  });

  it("finds its way where the input is nothing, and where a key is a symbol", () => {
    expect(problemsOf(z.object({ a: z.object({ b: figure }) }), undefined)[0]?.path).toEqual([]);
    const failing = {
      safeParse: () => ({ success: false as const, error: { issues: [{ path: [Symbol("key"), "b"], message: "m" }] } }),
    };
    expect(() => parseWith(failing, {})).toThrow(
      expect.objectContaining({
        details: { problems: [{ code: "invalid-input", path: ["Symbol(key)", "b"], given: "nothing", expected: "m" }] },
      }),
    );
  });

  it("does not take a failure without issues for a success", () => {
    const failing = { safeParse: () => ({ success: false as const, error: { issues: [] } }) };
    expect(() => parseWith(failing, {})).toThrow();
  });
});
