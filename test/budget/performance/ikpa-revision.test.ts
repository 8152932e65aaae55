import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ikpaRevisionInputShape } from "../../../src/budget/performance/ikpa-input-shape.ts";
import { ikpaRevision } from "../../../src/budget/performance/ikpa-revision.ts";
import { parse } from "../../../src/core/index.ts";
import { per5of2024Ikpa } from "../../../src/regulation/index.ts";
import { plain } from "../../support/plain.ts";
import { refusal } from "../refusal.ts";

describe("ikpaRevision", () => {
  it.each([
    [[0], "100", "110"],
    [[1], "100", "110"],
    [[2], "100", undefined],
    [[3], "50", undefined],
    [[1, 2], "100", "105"],
    [[1, 3], "80", undefined],
    [[9, 9], "50", undefined],
  ])("of %j revisions", (semesters, value, raw) => {
    const score = ikpaRevision({ year: 2024, semesters });
    expect(plain(score)).toMatchObject({ value, weight: "10" });
    expect(plain(score.raw)).toBe(raw);
  });

  it("tells all that a score comes from, and all that is known where there is none", () => {
    const { basis, ...score } = ikpaRevision({ year: 2024, semesters: [1, 3] });
    const facts = {
      kind: "ikpa-score",
      indicator: "revision",
      rules: "ikpa-per-5-pb-2024",
      weight: "10",
      year: 2024,
      cap: "100",
      findings: [],
    };
    expect(plain(score)).toEqual({
      ...facts,
      status: "computed",
      value: "80",
      contribution: "8",
      semesters: [1, 3],
      steps: [
        { part: 1, value: "110", types: [] },
        { part: 2, value: "50", types: [] },
      ],
    });
    expect(basis.title).toBe("PER-5/PB/2024");
    const { basis: _, ...none } = ikpaRevision({ year: 2024, semesters: [] });
    expect(plain(none)).toEqual({
      ...facts,
      status: "not-computable",
      reason: "nothing-due",
      needs: [],
      semesters: [],
      steps: [],
    });
    expect(ikpaRevision({ year: 2023, quarters: [1] })).not.toHaveProperty("cap");
    expect(refusal(() => ikpaRevision({ year: 2024, semesters: "x", quarters: [1] } as never))).toEqual([
      "invalid-input semesters",
    ]);
  });

  it("shows the score of each semester", () => {
    expect(plain(ikpaRevision({ year: 2025, semesters: [1, 3] }).steps)).toEqual([
      { part: 1, value: "110", types: [] },
      { part: 2, value: "50", types: [] },
    ]);
    expect(ikpaRevision({ year: 2024, semesters: [] })).toMatchObject({ reason: "nothing-due" });
  });

  it("refuses every fault at once", () => {
    expect(refusal(() => ikpaRevision({ year: 2024, semesters: [-1, 0.5, 2], semester: 1 } as never))).toEqual([
      "invalid-input semester",
      "invalid-input semesters[0]",
      "invalid-input semesters[1]",
    ]);
    expect(refusal(() => ikpaRevision({ year: 2024, semesters: [1, 1, 1] }))).toEqual(["invalid-input semesters"]);
    expect(refusal(() => ikpaRevision({ year: 2021, semesters: [1] }))).toEqual(["no-regulation year"]);
    expect(refusal(() => ikpaRevision({ year: 3, semesters: [1] }))).toEqual(["invalid-input year"]);
    expect(refusal(() => ikpaRevision({ year: 2024 } as never))).toEqual(["invalid-input semesters"]);
  });

  it("reads a document", () => {
    expect(parse(ikpaRevisionInputShape, { year: 2024, semesters: [2, 3] })).toEqual({ year: 2024, semesters: [2, 3] });
    expect(refusal(() => parse(ikpaRevisionInputShape, { year: "2024", semesters: [-1, 0.5] }))).toEqual([
      "invalid-input year",
      "invalid-input semesters[0]",
      "invalid-input semesters[1]",
    ]);
  });

  it("counts per quarter in 2022 and 2023, as far as it is known", () => {
    const score = ikpaRevision({ year: 2023, quarters: [1, 0, 1, 1] });
    expect(plain(score)).toMatchObject({
      value: "100",
      weight: "10",
      contribution: "10",
      rules: "ikpa-per-5-pb-2022",
      steps: [{ value: "100" }, { value: "100" }, { value: "100" }, { value: "100" }],
      basis: { title: "PER-5/PB/2022", status: "inferred" },
    });
    expect(score).not.toHaveProperty("raw");
    expect(ikpaRevision({ year: 2022, quarters: [] })).toMatchObject({ reason: "nothing-due" });
    // What two revisions in a quarter scored is not known.
    expect(refusal(() => ikpaRevision({ year: 2022, quarters: [1, 2, 0, 3] }))).toEqual(["no-regulation quarters[1]"]);
  });

  it("counts in the parts of the year that the rules count in", () => {
    expect(refusal(() => ikpaRevision({ year: 2023, semesters: [1, 1] }))).toEqual(["invalid-input semesters"]);
    expect(refusal(() => ikpaRevision({ year: 2024, quarters: [1, 1] }))).toEqual(["invalid-input quarters"]);
    expect(refusal(() => ikpaRevision({ year: 2024, semesters: [1], quarters: [1] }))).toEqual([
      "invalid-input quarters",
    ]);
    expect(refusal(() => ikpaRevision({ year: 2023, quarters: [1, 1, 1, 1, 1] }))).toEqual(["invalid-input quarters"]);
    expect(ikpaRevision({ year: 2023, semesters: [0] }, { ...per5of2024Ikpa, since: "2023-01-01" })).toMatchObject({
      status: "computed",
    });
  });

  it("carries weight, contribution and the source of its own rule", () => {
    expect(plain(ikpaRevision({ year: 2024, semesters: [2] }))).toMatchObject({
      kind: "ikpa-score",
      weight: "10",
      contribution: "10",
      rules: "ikpa-per-5-pb-2024",
      basis: per5of2024Ikpa.value.revision.source,
    });
  });
});

describe("properties", () => {
  it("never rises with another revision", () => {
    fc.assert(
      fc.property(fc.nat(9), fc.nat(9), (a, b) => {
        const at = (...semesters: number[]) =>
          ikpaRevision({ year: 2024, semesters }).contribution?.toNumber() ?? Number.NaN;
        expect(at(a + 1, b)).toBeLessThanOrEqual(at(a, b));
      }),
    );
  });
});
