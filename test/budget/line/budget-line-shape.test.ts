import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  BUDGET_VERSIONS,
  budgetLineShape,
  budgetLinesShape,
  budgetVersion,
} from "../../../src/budget/line/budget-line-shape.ts";
import { parse, readInto } from "../../../src/core/index.ts";
import { toDecimal } from "../../../src/number/index.ts";
import { refusal } from "../refusal.ts";

const full = {
  agencyId: "disnaker",
  programmeId: "2.07.03",
  activityId: "2.07.03.2.01",
  subActivityId: "2.07.03.2.01.0001",
  account: "5.1.02.01.001.00024",
  expenditure: "52",
  fundSource: "DAK fisik",
  tags: ["stunting"],
  period: { kind: "quarter", year: 2023, quarter: 3 },
  version: "revised",
  inForceFrom: "2023-10-05",
  budget: "1000000.50",
  realization: null,
  statedPercent: "30.86",
  exclusions: [{ name: "blocked", budget: 10, realization: 0 }],
};
const least = { agencyId: "dlh", budget: 10, realization: "-2.5" };
const refused = (line: unknown) => refusal(() => parse(budgetLineShape, line));

describe("budgetLineShape", () => {
  it("reads every field, and the least a line can be", () => {
    const lines = parse(budgetLinesShape, [full, least]);
    expect(lines).toEqual([full, least]);
    expect(Object.isFrozen(lines[0]?.exclusions?.[0])).toBe(true);
    expect(Object.isFrozen(full.exclusions[0])).toBe(false);
  });

  it("names the versions in their order, and no others", () => {
    expect(BUDGET_VERSIONS).toEqual(["original", "shifted", "revised"]);
    expect(refusal(() => parse(budgetVersion, "murni"))).toEqual(["invalid-input"]);
  });

  it("keeps the columns of the caller's own", () => {
    const row = { ...least, name: "DLH", extra: { pagu: 7 }, kelurahan: null };
    expect(parse(budgetLineShape, row)).toEqual(row);
  });

  it("refuses a key that a known one was meant by, where that one is absent", () => {
    expect(refused({ ...least, exlusions: [{ name: "blocked", budget: 1 }] })).toEqual(["invalid-input exlusions"]);
    expect(refused({ agencyId: "dlh", pagu: 1, realisasi: 1 })).toEqual([
      "invalid-input pagu",
      "invalid-input realisasi",
      "invalid-number budget",
      "invalid-number realization",
    ]);
    expect(refused({ ...least, tags: [], pagu: 1, realisasi: 1 })).toEqual([]);
    expect(refused({ ...least, exclusions: [{ name: "blocked", budget: 1, realisation: 1 }] })).toEqual([
      "invalid-input exclusions[0].realisation",
    ]);
    expect(refusal(() => parse(budgetLineShape, { ...least, exlusions: 1 }))).toHaveLength(1);
  });

  it("refuses parts that are together more than the line", () => {
    const exclusions = [
      { name: "blu", budget: 6 },
      { name: "blocked", budget: "4.01" },
    ];
    expect(refused({ ...least, exclusions })).toEqual(["out-of-range exclusions"]);
    expect(refused({ ...least, budget: "10.01", exclusions })).toEqual([]);
  });

  it("refuses every fault at once", () => {
    const bad = [
      { agencyId: " ", budget: "-1", realization: undefined },
      { ...full, budget: "12,5", realization: "x", version: "murni", inForceFrom: "5-10-2023", tags: [""] },
      { ...full, exclusions: [{ name: "blocked", budget: -1 }] },
      "line",
    ];
    expect(refusal(() => parse(budgetLinesShape, bad)).sort()).toEqual([
      "invalid-date [1].inForceFrom",
      "invalid-input [0].agencyId",
      "invalid-input [1].tags[0]",
      "invalid-input [1].version",
      "invalid-input [3]",
      "invalid-number [0].realization",
      "invalid-number [1].budget",
      "invalid-number [1].realization",
      "out-of-range [0].budget",
      "out-of-range [2].exclusions[0].budget",
    ]);
    expect(refusal(() => parse(budgetLinesShape, { lines: [] }))).toEqual(["invalid-input"]);
  });
});

describe("properties", () => {
  it("gives a copy that survives JSON and is read as the same", () => {
    const amount = fc.oneof(fc.bigInt({ min: 0n, max: 10n ** 20n }), fc.nat(), fc.constant(toDecimal("0.1")));
    fc.assert(
      fc.property(amount, fc.option(amount, { nil: null }), (budget, realization) => {
        const line = parse(budgetLineShape, { agencyId: "x", budget, realization });
        expect(parse(budgetLineShape, JSON.parse(JSON.stringify(line)))).toMatchObject({ agencyId: "x" });
        expect(readInto([], budgetLineShape, JSON.parse(JSON.stringify(line)))).toEqual(
          readInto([], budgetLineShape, { agencyId: "x", budget, realization }),
        );
      }),
    );
  });
});
