import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ikpaDeviation } from "../../../src/budget/performance/ikpa-deviation.ts";
import { ikpaDeviationInputShape } from "../../../src/budget/performance/ikpa-input-shape.ts";
import { parse } from "../../../src/core/index.ts";
import { per5of2022Ikpa, per5of2024Ikpa } from "../../../src/regulation/index.ts";
import { plain } from "../../support/plain.ts";
import { refusal } from "../refusal.ts";

const month = (n: number, planned: number, realization: number | string | null) => ({
  month: n,
  types: [{ expenditure: "52", budget: 1200, planned, realization }],
});

describe("ikpaDeviation", () => {
  it("scores 100 within the tolerance, its bound included, and 100 minus the mean beyond", () => {
    expect(plain(ikpaDeviation({ year: 2024, months: [month(1, 100, 95)] }))).toMatchObject({
      value: "100",
      contribution: "15",
    });
    expect(plain(ikpaDeviation({ year: 2024, months: [month(1, 100, "94.99")] }))).toMatchObject({ value: "94.99" });
  });

  it("tells all that a score comes from", () => {
    const months = [month(1, 100, 90), month(2, 100, 130)];
    const { basis, ...score } = ikpaDeviation({ year: 2024, months });
    expect(plain(score)).toEqual({
      kind: "ikpa-score",
      status: "computed",
      value: "80",
      indicator: "deviation",
      rules: "ikpa-per-5-pb-2024",
      weight: "15",
      contribution: "12",
      year: 2024,
      months,
      cap: "100",
      tolerance: "5",
      mean: "budget-weighted",
      steps: [
        {
          part: 1,
          value: "10",
          types: [{ expenditure: "52", budget: "1200", planned: "100", realization: "90", raw: "10", value: "10" }],
        },
        {
          part: 2,
          value: "30",
          types: [{ expenditure: "52", budget: "1200", planned: "100", realization: "130", raw: "30", value: "30" }],
        },
      ],
      findings: [],
    });
    expect(basis.title).toBe("PER-5/PB/2024");
  });

  it("says that it rests on the cap where that was applied, also within the tolerance", () => {
    const types = [
      { expenditure: "51", budget: 99, planned: 100, realization: 100 },
      { expenditure: "52", budget: 1, planned: 100, realization: 500 },
    ];
    const capped = ikpaDeviation({ year: 2024, months: [month(1, 100, 100), { month: 2, types }] });
    expect(plain(capped)).toMatchObject({ value: "100", steps: [{ value: "0" }, { value: "1" }] });
    expect(capped.basis).toEqual(per5of2024Ikpa.value.deviation.sources?.["cap"]);
    expect(ikpaDeviation({ year: 2024, months: [month(1, 100, 90)] }).basis).toEqual(
      per5of2024Ikpa.value.deviation.sources?.["curve"],
    );
  });

  it("computes nothing by a rule of which the cap, the tolerance or the last month is not known", () => {
    const { deviation } = per5of2024Ikpa.value;
    for (const key of ["cap", "tolerance", "lastMonth"]) {
      const rules = {
        ...per5of2024Ikpa,
        value: { ...per5of2024Ikpa.value, deviation: { ...deviation, [key]: undefined } },
      };
      expect(refusal(() => ikpaDeviation({ year: 2024, months: [month(1, 100, 95)] }, rules))).toEqual([
        "no-regulation year",
      ]);
    }
  });

  it("refuses months and types that have no name once each, and takes them for no repetition", () => {
    const nameless = { expenditure: "", budget: 1, planned: 1, realization: 1 };
    expect(refusal(() => ikpaDeviation({ year: 2024, months: [{ month: 1, types: [nameless, nameless] }] }))).toEqual([
      "invalid-input months[0].types[0].expenditure",
      "invalid-input months[0].types[1].expenditure",
    ]);
    expect(refusal(() => ikpaDeviation({ year: 2024, months: [month(0, 1, 1), month(0, 1, 1)] }))).toEqual([
      "invalid-input months[0].month",
      "invalid-input months[1].month",
    ]);
  });

  it("takes one silent type, or one month without a budget, for no score", () => {
    const types = [
      { expenditure: "51", budget: 1, planned: 1, realization: 1 },
      { expenditure: "52", budget: 1, planned: 1, realization: null },
    ];
    const second = (next: object) =>
      ikpaDeviation({ year: 2024, months: [month(1, 1, 1), { month: 2, ...next } as never] });
    expect(second({ types })).toMatchObject({ reason: "not-reported", needs: ["realization"], steps: [] });
    expect(second({ types: [{ ...types[0], budget: 0 }] })).toMatchObject({ reason: "zero-budget", needs: ["budget"] });
    expect(second({ types: [{ ...types[0], expenditure: "57", budget: 0 }, types[0]] })).toMatchObject({
      status: "computed",
    });
  });

  it("takes what was not planned at all for the whole cap", () => {
    const types = [
      { expenditure: "51", budget: 100, planned: 0, realization: 10 },
      { expenditure: "52", budget: 100, planned: 0, realization: 0 },
    ];
    const score = ikpaDeviation({ year: 2024, months: [{ month: 1, types }] });
    expect(plain(score)).toMatchObject({
      value: "50",
      steps: [{ part: 1, value: "50", types: [{ value: "100" }, { value: "0" }] }],
    });
    expect(score.steps[0]?.types[0]).not.toHaveProperty("raw");
  });

  it("does not count the months after the last that counts", () => {
    const months = Array.from({ length: 12 }, (_, i) => month(i + 1, 100, i === 11 ? 0 : 90));
    const score = ikpaDeviation({ year: 2024, months });
    expect(plain(score)).toMatchObject({ value: "90" });
    expect(score.steps).toHaveLength(11);
  });

  it("takes the plain mean over the types where the rules say so", () => {
    const types = [
      { expenditure: "51", budget: 900, planned: 100, realization: 90 },
      { expenditure: "52", budget: 100, planned: 100, realization: 80 },
      { expenditure: "53", budget: 0, planned: 0, realization: 0 },
    ];
    const input = { year: 2024, months: [{ month: 1, types }] };
    // By budgets 0.9 × 10 + 0.1 × 20 = 11; each counting the same (10 + 20) ÷ 2 = 15.
    expect(plain(ikpaDeviation(input))).toMatchObject({ value: "89" });
    const { value } = per5of2024Ikpa;
    const plainMean = { ...per5of2024Ikpa, value: { ...value, deviation: { ...value.deviation, mean: "arithmetic" } } };
    expect(plain(ikpaDeviation(input, plainMean as never))).toMatchObject({ value: "85", steps: [{ value: "15" }] });
    expect(per5of2022Ikpa.value.deviation.mean).toBe("arithmetic");
  });

  it("refuses what is not known of 2022 and 2023, and says what that is", () => {
    const call = () => ikpaDeviation({ year: 2023, months: [month(1, 100, 96)] });
    expect(refusal(call)).toEqual(["no-regulation year"]);
    expect(call).toThrow(/of "IKPA under PER-5\/PB\/2022" the tolerance, the cap and the last month/);
    const { deviation } = per5of2022Ikpa.value;
    const known = { ...deviation, tolerance: "5", cap: "100", lastMonth: 11 };
    const completed = { ...per5of2022Ikpa, value: { ...per5of2022Ikpa.value, deviation: known } };
    expect(plain(ikpaDeviation({ year: 2023, months: [month(1, 100, 90)] }, completed))).toMatchObject({
      value: "90",
      contribution: "9",
    });
  });

  it("rests on the least known of what it used", () => {
    const statusOf = (...spent: number[]) =>
      ikpaDeviation({ year: 2024, months: spent.map((each, i) => month(i + 1, 100, each)) }).basis.status;
    expect([statusOf(96), statusOf(90), statusOf(300)]).toEqual(["restated", "reported", "reported"]);
  });

  it("finds amounts whose point probably groups thousands", () => {
    expect(ikpaDeviation({ year: 2024, months: [month(1, 1_000_000, "900.000")] }).findings).toMatchObject([
      { code: "grouping-slip", subject: "52", path: ["months", 0, "types", 0, "realization"] },
    ]);
  });

  it("says why there is no score", () => {
    expect(ikpaDeviation({ year: 2024, months: [] })).toMatchObject({ reason: "nothing-due" });
    expect(ikpaDeviation({ year: 2024, months: [month(1, 1, null)] })).toMatchObject({ reason: "not-reported" });
    const types = [{ expenditure: "51", budget: 0, planned: 0, realization: 0 }];
    expect(ikpaDeviation({ year: 2024, months: [{ month: 1, types }] })).toMatchObject({ reason: "zero-budget" });
  });

  it("refuses every fault at once", () => {
    const months = [
      { month: 1, types: [null, { expenditure: "", budget: "x", planned: -1, realization: undefined }] },
      { month: 3, types: null },
    ];
    expect(refusal(() => ikpaDeviation({ year: "2024", months } as never))).toEqual([
      "invalid-input year",
      "invalid-input months[0].types[0]",
      "invalid-input months[0].types[1].expenditure",
      "invalid-number months[0].types[1].budget",
      "out-of-range months[0].types[1].planned",
      "invalid-number months[0].types[1].realization",
      "invalid-input months[1].types",
      "invalid-input months[1]",
    ]);
    expect(refusal(() => ikpaDeviation(null as never))).toEqual(["invalid-input"]);
    expect(refusal(() => ikpaDeviation({ year: 2024, months: [], bulan: 1 } as never))).toEqual([
      "invalid-input bulan",
    ]);
  });
});

it("refuses a type that comes twice", () => {
  const type = { expenditure: "51", budget: 1, planned: 1, realization: 1 };
  expect(refusal(() => ikpaDeviation({ year: 2024, months: [{ month: 1, types: [type, type] }] }))).toEqual([
    "invalid-input months[0].types[1].expenditure",
  ]);
});

it("reads a document", () => {
  const types = [{ expenditure: "52", budget: 1200, planned: "100", realization: "96.5" }];
  const input = { year: 2024, months: [{ month: 1, types }] };
  expect(parse(ikpaDeviationInputShape, input)).toEqual(input);
  const faulty = [{ expenditure: "52", budget: "x", planned: -1, realization: 0 }];
  expect(
    refusal(() => parse(ikpaDeviationInputShape, { year: 2024, months: [{ month: 13, types: faulty }, null] })),
  ).toEqual([
    "invalid-input months[0].month",
    "invalid-number months[0].types[0].budget",
    "out-of-range months[0].types[0].planned",
    "invalid-input months[1]",
  ]);
});

describe("properties", () => {
  it("does not depend on the order of the types within a month", () => {
    const type = fc.record({
      expenditure: fc.constantFrom("51", "52", "53"),
      budget: fc.integer({ min: 1, max: 99 }),
      planned: fc.nat(99),
      realization: fc.nat(99),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(type, { selector: (each) => each.expenditure, minLength: 1, maxLength: 3 }),
        (types) => {
          const value = (list: typeof types) =>
            plain(ikpaDeviation({ year: 2024, months: [{ month: 1, types: list }] }).contribution);
          expect(value([...types].reverse())).toEqual(value(types));
        },
      ),
    );
  });
});
