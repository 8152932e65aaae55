import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ikpaAbsorption } from "../../../src/budget/performance/ikpa-absorption.ts";
import {
  type IkpaAbsorptionInput,
  ikpaAbsorptionInputShape,
} from "../../../src/budget/performance/ikpa-input-shape.ts";
import { parse } from "../../../src/core/index.ts";
import { per5of2022Ikpa, per5of2024Ikpa } from "../../../src/regulation/index.ts";
import { plain } from "../../support/plain.ts";
import { codesOf, refusal } from "../refusal.ts";

const types = (rows: readonly (readonly [string, number | string, number | string | null])[]) =>
  rows.map(([expenditure, budget, realization]) => ({ expenditure, budget, realization }));

const first = {
  quarter: 1,
  types: types([
    ["51", 250, 60],
    ["52", 200, "24.5"],
    ["53", 50, 7],
  ]),
} as const;

describe("ikpaAbsorption", () => {
  it("shows every step: capped at the target, weighted with the budget", () => {
    expect(plain(ikpaAbsorption({ year: 2024, quarters: [first] }).steps)).toMatchObject([
      {
        part: 1,
        types: [
          { expenditure: "51", budget: "250", raw: "120", value: "100" },
          { expenditure: "52", budget: "200", value: expect.stringMatching(/^81\.6666/) },
          { expenditure: "53", budget: "50", raw: "140", value: "100" },
        ],
      },
    ]);
  });

  it("tells all that a score comes from", () => {
    const quarters = [
      {
        ...first,
        types: types([
          ["51", 250, 60],
          ["52", 200, 24],
          ["53", 50, 5],
          ["57", 0, 0],
        ]),
      },
      { quarter: 2 as const, types: types([["51", 250, 100]]) },
    ];
    // Targets of 20, 15 and 10 % in the first quarter: 50, 30 and 5; of 50 % in the second: 125.
    // (250 × 100 + 200 × 80 + 50 × 100) ÷ 500 = 92, and 100 ÷ 125 is 80 %: their mean is 86.
    const { basis, ...score } = ikpaAbsorption({ year: 2024, quarters });
    expect(plain(score)).toEqual({
      kind: "ikpa-score",
      status: "computed",
      value: "86",
      indicator: "absorption",
      rules: "ikpa-per-5-pb-2024",
      weight: "20",
      contribution: "17.2",
      year: 2024,
      quarters,
      cap: "100",
      mean: "budget-weighted",
      steps: [
        {
          part: 1,
          value: "92",
          types: [
            { expenditure: "51", budget: "250", realization: "60", target: "20", raw: "120", value: "100" },
            { expenditure: "52", budget: "200", realization: "24", target: "15", raw: "80", value: "80" },
            { expenditure: "53", budget: "50", realization: "5", target: "10", raw: "100", value: "100" },
          ],
        },
        {
          part: 2,
          value: "80",
          types: [{ expenditure: "51", budget: "250", realization: "100", target: "50", raw: "80", value: "80" }],
        },
      ],
      findings: [],
    });
    // The cap was applied to one type of one quarter.
    expect(basis.note?.en).toContain("cap of 100");
    const { sources: _, ...value } = JSON.parse(JSON.stringify(per5of2024Ikpa.value));
    expect(plain(ikpaAbsorption({ year: 2024, quarters }, { ...per5of2024Ikpa, value }))).toMatchObject({
      value: "86",
    });
  });

  it("refuses a type without a name once, and no second type for it", () => {
    const nameless = { expenditure: "", budget: 1, realization: 1 };
    expect(
      refusal(() => ikpaAbsorption({ year: 2024, quarters: [{ quarter: 1, types: [nameless, nameless] }] })),
    ).toEqual(["invalid-input quarters[0].types[0].expenditure", "invalid-input quarters[0].types[1].expenditure"]);
  });

  it("takes no score from a quarter without any budget, and a silent type for silence whatever its budget", () => {
    const second = (...rows: Parameters<typeof types>[0]) =>
      ikpaAbsorption({ year: 2024, quarters: [first, { quarter: 2, types: types(rows) }] });
    expect(second(["51", 0, 0])).toMatchObject({ reason: "zero-budget", needs: ["budget"], steps: [] });
    expect(second(["51", 250, 100], ["57", 0, null])).toMatchObject({ reason: "not-reported", needs: ["realization"] });
    expect(second()).toMatchObject({ reason: "zero-budget" });
  });

  it("asks for a target above zero only of types with a budget", () => {
    const rules = JSON.parse(JSON.stringify(per5of2024Ikpa));
    rules.value.path.value.targets["51"] = [0, 50, 75, 95];
    const at = (budget: number) =>
      ikpaAbsorption(
        {
          year: 2024,
          quarters: [
            {
              quarter: 1,
              types: types([
                ["51", budget, 0],
                ["52", 100, 15],
              ]),
            },
          ],
        },
        rules,
      );
    expect(refusal(() => at(1))).toEqual(["invalid-input quarters[0].types[0].expenditure"]);
    expect(plain(at(0))).toMatchObject({ value: "100", steps: [{ types: [{ expenditure: "52" }] }] });
  });

  it("gives no weight to a type without budget, and reports spending on it", () => {
    const quarters = [
      {
        quarter: 1 as const,
        types: types([
          ["51", 100, 10],
          ["57", 0, 5],
        ]),
      },
    ];
    const score = ikpaAbsorption({ year: 2024, quarters });
    expect(plain(score)).toMatchObject({ value: "50", contribution: "10" });
    expect(codesOf(score)).toEqual(["spending-without-budget"]);
    expect(score.findings[0]).toMatchObject({ subject: "57", path: ["quarters", 0, "types", 1] });
  });

  it("rests on the least known of what it used: targets, means, weights, and the cap where it was applied", () => {
    const statusOf = (expenditure: string, realization: number) =>
      ikpaAbsorption({ year: 2024, quarters: [{ quarter: 1, types: types([[expenditure, 100, realization]]) }] }).basis;
    expect(statusOf("51", 20)).toMatchObject({ status: "reported" });
    expect(statusOf("51", 20).note?.en).toContain("weighted by their budgets");
    expect(statusOf("57", 20).note?.en).toContain("social aid");
    expect(statusOf("51", 21)).toMatchObject({ status: "reported" });
    expect(statusOf("51", 21).note?.en).toContain("cap of 100");
  });

  it("refuses what is not known of 2022 and 2023, and says what that is", () => {
    const call = () => ikpaAbsorption({ year: 2023, quarters: [first] });
    expect(refusal(call)).toEqual(["no-regulation year"]);
    expect(call).toThrow(/the cap of each type and how the types are put together is not known/);
    const completed = { ...per5of2022Ikpa, value: { ...per5of2022Ikpa.value, cap: 100 } };
    const score = ikpaAbsorption({ year: 2023, quarters: [first] }, completed);
    expect(score.status === "computed" && score.value.toFixed(2)).toBe("92.67");
    expect(score.basis.status).toBe("remembered");
  });

  it("finds amounts whose point probably groups thousands", () => {
    const quarters = [{ quarter: 1 as const, types: types([["51", "1250000", "300.000"]]) }];
    expect(ikpaAbsorption({ year: 2024, quarters }).findings).toMatchObject([
      { code: "grouping-slip", subject: "51", path: ["quarters", 0, "types", 0, "realization"] },
    ]);
  });

  it("says why there is no score", () => {
    const at = (...rows: Parameters<typeof types>[0]) =>
      ikpaAbsorption({ year: 2024, quarters: [{ quarter: 1, types: types(rows) }] });
    expect(at(["51", 100, null])).toMatchObject({ reason: "not-reported", weight: expect.anything(), findings: [] });
    expect(at(["51", 100, null]).basis.note?.en).not.toContain("cap of 100");
    expect(at(["51", 0, 0])).toMatchObject({ reason: "zero-budget" });
    expect(ikpaAbsorption({ year: 2024, quarters: [] })).toMatchObject({ reason: "nothing-due", steps: [] });
  });

  it("refuses every fault at once", () => {
    const quarters = [
      { quarter: 2, types: [null, { expenditure: "", budget: -1, realization: "x" }] },
      { quarter: 2, types: "none" },
    ];
    expect(refusal(() => ikpaAbsorption({ year: 2019, quarters } as unknown as IkpaAbsorptionInput))).toEqual([
      "invalid-input quarters[0].types[0]",
      "invalid-input quarters[0].types[1].expenditure",
      "out-of-range quarters[0].types[1].budget",
      "invalid-number quarters[0].types[1].realization",
      "invalid-input quarters[1].types",
      "invalid-input quarters[0]",
    ]);
    expect(refusal(() => ikpaAbsorption({ year: 2019, quarters: [first] }))).toEqual(["no-regulation year"]);
    const unknown = [
      {
        quarter: 1 as const,
        types: types([
          ["51", 1, 1],
          ["99", 1, 1],
        ]),
      },
    ];
    expect(refusal(() => ikpaAbsorption({ year: 2024, quarters: unknown }))).toEqual([
      "invalid-input quarters[0].types[1].expenditure",
    ]);
    expect(refusal(() => ikpaAbsorption({ year: 2024 } as never))).toEqual(["invalid-input quarters"]);
  });

  it("refuses a type that comes twice, because each is capped as a whole, and rules that are none", () => {
    const twice = {
      year: 2024,
      quarters: [
        {
          quarter: 1,
          types: types([
            ["51", 1, 1],
            ["51", 2, 1],
          ]),
        },
      ],
    };
    expect(refusal(() => ikpaAbsorption(twice as never))).toEqual(["invalid-input quarters[0].types[1].expenditure"]);
    expect(refusal(() => ikpaAbsorption({ year: 2024, quarters: [first] }, null as never))).toEqual([
      "invalid-input rules",
    ]);
  });

  it("reads a document, with the laws that the function has", () => {
    const input = {
      year: 2024,
      quarters: [{ quarter: 1, types: [{ expenditure: "51", budget: "250", realization: null }] }],
    };
    expect(parse(ikpaAbsorptionInputShape, input)).toEqual(input);
    const faulty = [
      { expenditure: "", budget: -1, realization: "1.000,5" },
      { expenditure: "51", budget: 1, pagu: 1 },
    ];
    expect(
      refusal(() => parse(ikpaAbsorptionInputShape, { year: 2024.5, quarters: [{ quarter: 5, types: faulty }] })),
    ).toEqual([
      "invalid-input year",
      "invalid-input quarters[0].quarter",
      "invalid-input quarters[0].types[0].expenditure",
      "out-of-range quarters[0].types[0].budget",
      "invalid-number quarters[0].types[0].realization",
      "invalid-input quarters[0].types[1].pagu",
      "invalid-number quarters[0].types[1].realization",
    ]);
    expect(refusal(() => parse(ikpaAbsorptionInputShape, []))).toEqual(["invalid-input"]);
    const again = [first, { ...first, quarter: 3 as const }];
    expect(refusal(() => parse(ikpaAbsorptionInputShape, { year: 2024, quarters: again }))).toEqual([
      "invalid-input quarters[1]",
    ]);
  });

  it("takes rules of the caller's own, and no misspelt ones", () => {
    const stored = JSON.parse(JSON.stringify(per5of2024Ikpa));
    expect(ikpaAbsorption({ year: 2024, quarters: [first] }, stored)).toEqual(
      ikpaAbsorption({ year: 2024, quarters: [first] }),
    );
    expect(
      refusal(() => ikpaAbsorption({ year: 2024, quarter: [], quarters: [] } as never, { ...stored, untill: "" })),
    ).toEqual(["invalid-input quarter", "invalid-input rules.untill"]);
    expect(refusal(() => ikpaAbsorption({ year: 2025, quarters: [] }, { ...stored, until: "2024-12-31" }))).toEqual([
      "no-regulation year",
    ]);
  });

  it("leaves its input alone and freezes its result", () => {
    const score = ikpaAbsorption(Object.freeze({ year: 2024, quarters: Object.freeze([first]) }));
    expect(Object.isFrozen(score.steps[0]?.types)).toBe(true);
  });
});

describe("properties", () => {
  it("is 100 when every type reached its target, and lies between 0 and 100 whatever was spent", () => {
    const spent = fc.array(fc.nat(1000), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(spent, spent, (budgets, realizations) => {
        const rows = ["51", "52", "53", "57"].map(
          (code, i) => [code, (budgets[i] ?? 0) + 1, realizations[i] ?? 0] as const,
        );
        const score = ikpaAbsorption({ year: 2024, quarters: [{ quarter: 1, types: types(rows) }] });
        const reached = rows.every(
          ([code, budget, realization]) =>
            realization * 100 >= budget * { "51": 20, "52": 15, "53": 10, "57": 25 }[code as "51"],
        );
        expect(score.status === "computed" && score.value.gte(0) && score.value.lte(100)).toBe(true);
        expect(score.status === "computed" && score.value.eq(100)).toBe(reached);
      }),
    );
  });
});
