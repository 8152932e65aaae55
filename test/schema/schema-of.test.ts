import type * as api from "sakip";
import { budgetLineShape, isSakipError, parse } from "sakip";
import * as door from "sakip/schema";
import { budgetLineSchema, indicatorSchema } from "sakip/schema";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { exportedShapes } from "../support/shape-comments.ts";

const line = { agencyId: "dlh", budget: "12.5", realization: 3 };

describe("schemaOf", () => {
  it("passes the document itself, neither copied nor frozen, with the caller's own columns", () => {
    const document = { ...line, kecamatan: "Bumiaji" };
    const passed = budgetLineSchema.parse(document);
    expect(passed).toBe(document);
    expect(Object.isFrozen(passed)).toBe(false);
  });

  it("tells every problem as the parser does, whatever the application has set in zod", () => {
    const broken = { agencyId: " ", budget: -1, realisasi: 3 };
    let problems: readonly api.Problem[] = [];
    try {
      parse(budgetLineShape, broken);
    } catch (error) {
      if (isSakipError(error)) problems = error.details.problems;
    }
    z.config({ customError: () => "words of the application" });
    const { error } = budgetLineSchema.safeParse(broken);
    z.config({ customError: undefined });
    expect(error?.issues.map(({ path, message }) => ({ path, message }))).toEqual(
      problems.map(({ path, expected }) => ({ path: [...path], message: expected.en })),
    );
    expect(problems.map(({ path }) => path)).toEqual([["realisasi"], ["agencyId"], ["budget"], ["realization"]]);
  });

  it("composes with other schemas, and takes columns of the application beside ours", () => {
    const officer = budgetLineSchema.and(z.object({ officer: z.string() }));
    expect(officer.safeParse(line).success).toBe(false);
    expect(officer.parse({ ...line, officer: "PPTK" })).toEqual({ ...line, officer: "PPTK" });
    const { error } = z.object({ lines: z.array(budgetLineSchema) }).safeParse({ lines: [line, {}] });
    expect(error?.issues[0]?.path).toEqual(["lines", 1, "agencyId"]);
  });

  it("ends getters that throw, revoked proxies and documents that contain themselves as issues", () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const circle: Record<string, unknown> = { id: "a" };
    circle["baseline"] = circle;
    const trap = {
      ...line,
      get budget(): number {
        throw new Error("no");
      },
    };
    expect(
      [budgetLineSchema.safeParse(trap), budgetLineSchema.safeParse(proxy), indicatorSchema.safeParse(circle)].map(
        ({ success }) => success,
      ),
    ).toEqual([false, false, false]);
  });

  it("has a schema under the name of every shape", () => {
    const shapes = Object.keys(exportedShapes);
    const schemas = Object.keys(door).filter((name) => name.endsWith("Schema"));
    expect(schemas.sort()).toEqual(shapes.map((name) => name.replace(/Shape$/, "Schema")).sort());
  });
});
