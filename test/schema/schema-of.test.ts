import fc from "fast-check";
import type * as api from "sakip";
import { budgetLineShape, isSakipError, parse } from "sakip";
import * as door from "sakip/schema";
import { budgetLineSchema, indicatorSchema, schemaOf } from "sakip/schema";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import type { AnyShape } from "../../src/core/index.ts";
import { pictureShape } from "../../src/report/document/picture-shape.ts";
import { arbitraryOf } from "../support/arbitrary-of.ts";
import { mutantOf, randomFrom } from "../support/mutants.ts";
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

  it("refuses what copies to nothing of its kind, as the parser does", () => {
    const finding = { code: "a", severity: "info", subject: "a", path: [], message: { id: "a", en: "a" } };
    const picture = { kind: "picture", description: { id: "a", en: "a" }, format: "mermaid", specification: "a" };
    const taken = { ...picture, findings: [{ ...finding, details: {} }] };
    const refused: readonly unknown[] = [
      { ...picture, findings: [{ ...finding, details: new Date(0) }] },
      { ...picture, findings: [{ ...finding, details: new Map() }] },
      { ...picture, specification: { toJSON: () => 5 } },
    ];
    expect([problemsOf(pictureShape, taken), schemaOf(pictureShape).safeParse(taken).success]).toEqual([[], true]);
    for (const each of refused) {
      const { error } = schemaOf(pictureShape).safeParse(each);
      expect(error?.issues).toHaveLength(1);
      expect(error?.issues.map(({ path, message }) => ({ path, message }))).toEqual(problemsOf(pictureShape, each));
    }
  });

  it("has a schema under the name of every shape", () => {
    const shapes = Object.keys(exportedShapes);
    const schemas = Object.keys(door).filter((name) => name.endsWith("Schema"));
    expect(schemas.sort()).toEqual(shapes.map((name) => name.replace(/Shape$/, "Schema")).sort());
  });
});

describe("properties", () => {
  const shapes = Object.values(exportedShapes).map((shape) => ({
    shape,
    schema: schemaOf(shape),
    made: arbitraryOf(shape),
  }));

  it("judges any document of any shape, and the same with a slip in it, as the parser does, and changes nothing", () => {
    const tried = fc.constantFrom(...shapes).chain(({ shape, schema, made }) =>
      fc.record({
        shape: fc.constant(shape),
        schema: fc.constant(schema),
        document: made,
        seed: fc.option(fc.nat()),
      }),
    );
    fc.assert(
      fc.property(tried, ({ shape, schema, document, seed }) => {
        const given = seed === null ? document : mutantOf(document, randomFrom(seed));
        const result = schema.safeParse(given);
        const told = result.success ? [] : result.error.issues.map(({ path, message }) => ({ path, message }));
        expect(told).toEqual(problemsOf(shape, given));
        if (result.success) expect(result.data).toBe(given);
      }),
      { numRuns: 300 },
    );
  });
});

/** What the parser says of a document, as issues say it. */
function problemsOf(shape: AnyShape, document: unknown): unknown[] {
  try {
    parse(shape, document as never);
    return [];
  } catch (error) {
    if (!isSakipError(error)) throw error;
    return error.details.problems.map(({ path, expected }) => ({ path: [...path], message: expected.en }));
  }
}
