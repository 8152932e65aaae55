import { preassess } from "sakip/planning";
import { describe, expect, it } from "vitest";
import { refusal } from "../../support/refusal.ts";

const faults = (more: object) => refusal(() => preassess({ agencyId: "dinkes", year: 2024, ...more } as never));
const recommendation = (id: unknown) => ({ id, text: "Rekomendasi" });

/** A measurement with more told at every place than is looked at, and with what is told here instead. */
const measured = ({ indicator = {}, quarter = {}, achievement = {}, ...more }: Record<string, object | number>) => ({
  kind: "agreement-measurement",
  year: 2024,
  indicators: [
    {
      id: "ia",
      title: "Indikator",
      quarters: [
        {
          quarter: 1,
          target: "5",
          achievement: { status: "computed", value: "120", met: true, ...(achievement as object) },
          ...(quarter as object),
        },
      ],
      year: { status: "not-computable", reason: "no-realization", needs: [] },
      ...(indicator as object),
    },
  ],
  ...more,
});
const place = "measurements[0].indicators[0]";

describe("what is known before an evaluation", () => {
  it.each([
    ["the first and the last year", [{ year: 1900 }, { year: 9998 }]],
    ["every sheet", [{ sheet: "guide" }, { sheet: "institution" }, { sheet: "unit" }]],
    ["a day", [{ asOf: "2024-12-31" }]],
    ["lists in which nothing is", [{ employees: [], evaluations: [], measurements: [], recommendations: [] }]],
    ["recommendations of their own", [{ recommendations: [recommendation("a"), recommendation("b")] }]],
    ["evaluations, of which only the agency is looked at", [{ evaluations: [{ agencyId: "a", total: "80" }] }]],
    ["measurements, of which more is told", [{ measurements: [measured({})] }]],
    ["every quarter", [1, 2, 3, 4].map((quarter) => ({ measurements: [measured({ quarter: { quarter } })] }))],
    [
      "a target that was missed, and one of which nothing is said",
      [false, undefined].map((met) => ({ measurements: [measured({ achievement: { met } })] })),
    ],
  ])("takes %s", (_what, all) => {
    for (const more of all) expect(faults(more)).toEqual([]);
  });

  it.each([
    ["no agency", { agencyId: "" }, ["invalid-input agencyId"]],
    ["the year before the first", { year: 1899 }, ["invalid-period year"]],
    ["the year after the last", { year: 9999 }, ["invalid-period year"]],
    ["no day", { asOf: "2024-02-30" }, ["invalid-date asOf"]],
    ["no sheet", { sheet: "other" }, ["invalid-input sheet"]],
    ["what is not asked for", { grade: "A" }, ["invalid-input grade"]],
    [
      "recommendations that come twice",
      { recommendations: [recommendation("a"), recommendation("a")] },
      ["duplicate-key recommendations[1].id"],
    ],
    [
      "ids that are none, and not that they come twice",
      { recommendations: [recommendation(""), recommendation("")] },
      ["invalid-input recommendations[0].id", "invalid-input recommendations[1].id"],
    ],
    ["evaluations of nobody", { evaluations: [{ total: "80" }] }, ["invalid-input evaluations[0].agencyId"]],
    ["employees of no name", { employees: ["a", ""] }, ["invalid-input employees[1]"]],
    [
      "measurements of no year and of no indicators",
      { measurements: [{}] },
      ["invalid-period measurements[0].year", "invalid-input measurements[0].indicators"],
    ],
    [
      "a measurement before the first year",
      { measurements: [measured({ year: 1899 })] },
      ["invalid-period measurements[0].year"],
    ],
    [
      "a measurement after the last year",
      { measurements: [measured({ year: 9999 })] },
      ["invalid-period measurements[0].year"],
    ],
    [
      "an indicator without anything",
      { measurements: [measured({ indicators: [{}] as object })] },
      [`invalid-input ${place}.title`, `invalid-input ${place}.quarters`, `invalid-input ${place}.year`],
    ],
    [
      "a quarter before the first",
      { measurements: [measured({ quarter: { quarter: 0 } })] },
      [`invalid-input ${place}.quarters[0].quarter`],
    ],
    [
      "a quarter after the last",
      { measurements: [measured({ quarter: { quarter: 5 } })] },
      [`invalid-input ${place}.quarters[0].quarter`],
    ],
    [
      "an achievement of no status, neither met nor missed, and of no reason",
      { measurements: [measured({ achievement: { status: "open", met: "yes", reason: 1 } })] },
      ["status", "met", "reason"].map((key) => `invalid-input ${place}.quarters[0].achievement.${key}`),
    ],
    [
      "a year without an achievement",
      { measurements: [measured({ indicator: { year: { status: null } } })] },
      [`invalid-input ${place}.year.status`],
    ],
  ])("refuses %s", (_what, more, expected) => {
    expect(faults(more)).toEqual(expected);
  });
});
