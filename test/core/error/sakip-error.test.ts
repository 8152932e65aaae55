import fc from "fast-check";
import { isSakipError, type Problem, SakipError, toDecimal } from "sakip";
import { describe, expect, it } from "vitest";
import { refuseIfAny } from "../../../src/core/index.ts";

const first: Problem = {
  code: "invalid-number",
  path: ["lines", 3, "budget"],
  given: '"x"',
  expected: { id: "angka", en: "a number" },
};
const second: Problem = {
  code: "invalid-input",
  path: [],
  given: "nothing",
  expected: { id: "sebuah objek", en: "an object" },
};

describe("SakipError", () => {
  it("has the code of the first problem and details of all", () => {
    const error = new SakipError([first, second]);
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe("SakipError");
    expect(error.code).toBe("invalid-number");
    expect(error.details).toEqual({ problems: [first, second] });
  });

  it("says what was given, where, and what was expected", () => {
    expect(new SakipError([first]).message).toBe('invalid-number at lines[3].budget: given "x", expected a number');
    expect(new SakipError([first, second]).message).toBe(
      '2 problems\n- invalid-number at lines[3].budget: given "x", expected a number\n- invalid-input: given nothing, expected an object',
    );
  });

  it("keeps its message readable where there are thousands of problems, and its details complete", () => {
    const problems = Array.from({ length: 150_000 }, (_, i): Problem => ({ ...first, path: ["lines", i] }));
    const error = new SakipError([first, ...problems]);
    expect(error.message.split("\n")).toHaveLength(22);
    expect(error.message).toContain("\n- and 149981 more in details.problems");
    expect(error.details.problems).toHaveLength(150_001);
  });

  it("is frozen in its details, and leaves the problems of the caller alone", () => {
    const problem: Problem = { ...first, path: ["score"] };
    const { details } = new SakipError([problem]);
    expect([details, details.problems, details.problems[0], details.problems[0]?.path].every(Object.isFrozen)).toBe(
      true,
    );
    expect([problem, problem.path].some(Object.isFrozen)).toBe(false);
  });

  it("survives JSON with everything that a program decides on", () => {
    expect(JSON.parse(JSON.stringify(new SakipError([first])))).toEqual({
      name: "SakipError",
      code: "invalid-number",
      details: { problems: [first] },
    });
  });
});

describe("isSakipError", () => {
  it("tells our errors from others, and by code", () => {
    const error = new SakipError([first]);
    expect(isSakipError(error)).toBe(true);
    expect(isSakipError(error, "invalid-number")).toBe(true);
    expect(isSakipError(error, "invalid-input")).toBe(false);
  });

  it.each([new Error("x"), null, undefined, "SakipError", { name: "SakipError", code: "invalid-number" }])(
    "is false for %s",
    (error) => {
      expect(isSakipError(error)).toBe(false);
    },
  );

  it("knows the errors of another copy of the library, which instanceof does not", async () => {
    const otherCopy = "../../../src/core/error/sakip-error.ts?other-copy";
    const other: { SakipError: typeof SakipError; isSakipError: typeof isSakipError } = await import(otherCopy);
    const foreign = new other.SakipError([first]);
    expect(foreign instanceof SakipError).toBe(false);
    expect(isSakipError(foreign, "invalid-number")).toBe(true);
    expect(other.isSakipError(new SakipError([second]), "invalid-input")).toBe(true);
  });

  it("lets a program decide", () => {
    try {
      toDecimal("12,5");
      expect.unreachable();
    } catch (error) {
      expect(isSakipError(error) && error.details.problems.map(({ given }) => given)).toEqual(['"12,5"']);
    }
  });
});

describe("refuseIfAny", () => {
  it("does nothing without a problem, and throws all of them at once", () => {
    expect(() => refuseIfAny([])).not.toThrow();
    expect(() => refuseIfAny([second, first])).toThrow(
      expect.objectContaining({ code: "invalid-input", details: { problems: [second, first] } }),
    );
  });
});

describe("properties", () => {
  const codes = ["invalid-number", "invalid-input", "out-of-range", "no-regulation"] as const;

  it("knows ours by the code of the first problem alone, and never takes anything else for one", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...codes), { minLength: 1, maxLength: 4 }), fc.anything(), (told, other) => {
        const [own = "invalid-input", ...more] = told;
        const error = new SakipError([{ ...first, code: own }, ...more.map((code) => ({ ...second, code }))]);
        expect(codes.filter((code) => isSakipError(error, code))).toEqual([own]);
        expect(isSakipError(other)).toBe(false);
        expect(isSakipError(Object.assign(new Error("x"), { ...error, name: error.name }))).toBe(false);
      }),
    );
  });
});
