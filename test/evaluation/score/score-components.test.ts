import fc from "fast-check";
import {
  type ComponentSheet,
  defineRegulation,
  permenpanrb12of2015,
  permenpanrb20of2013,
  permenpanrb88of2021,
  scoreComponents,
} from "sakip";
import { describe, expect, it } from "vitest";
import { refusal } from "../../support/refusal.ts";
import { smallRegulation } from "../../support/regulations.ts";

const sheet: ComponentSheet = {
  agencyId: "dinas-uji",
  evaluationYear: 2023,
  components: { planning: "24.60", measurement: "23.70", reporting: "12.00", "internal-evaluation": "19.25" },
};

describe("scoreComponents", () => {
  it("adds up, grades and says what it stands on", () => {
    const evaluation = scoreComponents(sheet);
    expect(evaluation).toMatchObject({
      agencyId: "dinas-uji",
      evaluationYear: 2023,
      regulation: "permenpanrb-88-2021",
      gradedOn: "rounded",
      rounding: { decimals: 2, mode: "half-up" },
      findings: [],
      basis: { regulation: { status: "read" }, scale: { status: "read" }, rounding: { status: "practice" } },
    });
    expect(`${evaluation.total}`).toBe("79.55");
    expect(evaluation.grade.code).toBe("BB");
    expect(evaluation.components.map(({ key, weight, value }) => `${key} ${value}/${weight}`)).toEqual([
      "planning 24.6/30",
      "measurement 23.7/30",
      "reporting 12/15",
      "internal-evaluation 19.25/25",
    ]);
  });

  it("keeps the order of the regulation, whatever the order of the sheet", () => {
    const components = Object.fromEntries(Object.entries(sheet.components).reverse());
    expect(scoreComponents({ ...sheet, components })).toEqual(scoreComponents(sheet));
  });

  it("takes 0, which is a value", () => {
    const components = { planning: 0, measurement: 0, reporting: 0, "internal-evaluation": 0 };
    expect(scoreComponents({ ...sheet, components }).grade.code).toBe("D");
  });

  it("takes the points of sub-components instead of their sum", () => {
    const components = { ...sheet.components, reporting: { existence: "2.40", quality: "3.60", use: "6.00" } };
    const { total, components: scored } = scoreComponents({ ...sheet, components });
    expect([`${total}`, `${scored[2]?.value}`, scored[2]?.parts.length, scored[0]?.parts]).toEqual([
      "79.55",
      "12",
      3,
      [],
    ]);
    const none = { ...components, reporting: { existence: null, quality: "4.6" } };
    expect(refusal(() => scoreComponents({ ...sheet, components: none }))).toEqual([
      "missing-answer components.reporting.existence",
      "out-of-range components.reporting.quality",
      "missing-answer components.reporting.use",
    ]);
    const unread = { ...components, reporting: { existence: "2,40", quality: [] } };
    expect(refusal(() => scoreComponents({ ...sheet, components: unread as never }))).toEqual([
      "invalid-number components.reporting.existence",
      "invalid-number components.reporting.quality",
    ]);
    expect(refusal(() => scoreComponents({ ...sheet, components: { planning: [] } as never }))).toEqual([
      "invalid-number components.planning",
    ]);
  });

  it("follows the regulation of its year", () => {
    const components = { planning: 24, measurement: 20, reporting: 12, "internal-evaluation": 8, achievement: 15 };
    const evaluation = scoreComponents({ evaluationYear: 2018, components });
    expect([evaluation.regulation, `${evaluation.total}`, evaluation.grade.code]).toEqual([
      "permenpanrb-12-2015",
      "79",
      "BB",
    ]);
  });

  it("grades published values of 2013 by the grades of that time, and says how little is known", () => {
    const components = { planning: 26, measurement: "14.54", reporting: 11, "internal-evaluation": 7, achievement: 16 };
    const evaluation = scoreComponents({ evaluationYear: 2013, components });
    expect([`${evaluation.total}`, evaluation.grade.code]).toEqual(["74.54", "B"]);
    expect(evaluation.findings.map(({ code }) => code)).toEqual(["regulation-incomplete"]);
  });

  it("takes another regulation, and tells when it is not in force", () => {
    const { regulation, findings } = scoreComponents({ ...sheet, evaluationYear: 2021 }, permenpanrb88of2021);
    expect(regulation).toBe("permenpanrb-88-2021");
    expect(findings).toMatchObject([{ code: "regulation-not-in-force", details: { year: 2021, since: 2022 } }]);
    expect(
      scoreComponents(
        { evaluationYear: 2025, components: { paper: 5, practice: 3 } },
        defineRegulation(smallRegulation),
      ).grade.code,
    ).toBe("pass");
  });

  it("tells that five components with the weights of 12/2015 do not fit 2023", () => {
    const components = { planning: 24, measurement: 20, reporting: 12, "internal-evaluation": 8, achievement: 15 };
    expect(() => scoreComponents({ evaluationYear: 2023, components })).toThrow(
      /unknown-component at components\.achievement.*belong to PermenPANRB 12\/2015, for evaluations from 2015 to 2021/,
    );
  });

  it("tells that four components do not fit 2018", () => {
    expect(() => scoreComponents({ ...sheet, evaluationYear: 2018 })).toThrow(
      /missing-component at components\.achievement.*belong to PermenPANRB 88\/2021, for evaluations since 2022/,
    );
  });

  it("names every problem at once", () => {
    const components = { planning: 30.01, measurement: "-0.01", reporting: 12, evaluation: 20, toString: 1 };
    expect(() => scoreComponents({ ...sheet, components })).toThrow(
      /^5 problems\n- out-of-range at components\.planning: given 30\.01, expected from 0 to its weight of 30\n- out-of-range at components\.measurement.*\n- missing-component at components\.internal-evaluation.*\n- unknown-component at components\.evaluation.*\n- unknown-component at components\.toString/,
    );
    // What the sheet says has to be read before it is held to the regulation.
    const unread = { ...components, planning: "30,01", reporting: "12,5" };
    expect(refusal(() => scoreComponents({ ...sheet, components: unread, agency: "x" } as never))).toEqual([
      "invalid-input agency",
      "invalid-number components.planning",
      "invalid-number components.reporting",
    ]);
  });

  it("never reads a missing component as zero, nor one that only the prototype has", () => {
    const { reporting: _left, ...rest } = sheet.components;
    expect(() => scoreComponents({ ...sheet, components: rest })).toThrow(/missing-component.*missing is not zero/);
    expect(() => scoreComponents({ ...sheet, components: { ...rest, reporting: null as never } })).toThrow(
      "missing-component",
    );
    expect(() => scoreComponents({ ...sheet, components: Object.create(sheet.components) })).toThrow(/^4 problems/);
  });

  it("refuses what is no regulation, together with what is no sheet", () => {
    expect(() => scoreComponents({ ...sheet, components: null } as never, { components: [] } as never)).toThrow(
      /^11 problems\n- invalid-input at components: .*\n- invalid-input at regulation\.id: (.*\n)*- invalid-input at regulation\.scale: /,
    );
    expect(() => scoreComponents(sheet, 5 as never)).toThrow(
      "invalid-input at regulation: given 5, expected an object",
    );
  });

  it("refuses what is no sheet", () => {
    expect(() => scoreComponents(undefined as never)).toThrow("invalid-input");
    expect(() => scoreComponents({ evaluationYear: 2023 } as never)).toThrow("invalid-input at components");
    expect(() => scoreComponents({ ...sheet, evaluationYear: 2009 })).toThrow("no-regulation");
    expect(() => scoreComponents({ ...sheet, evaluationYear: "2023" as never })).toThrow(
      "invalid-input at evaluationYear",
    );
  });

  it("leaves the sheet as it was and freezes the result", () => {
    const before = JSON.stringify(sheet);
    const evaluation = scoreComponents(sheet);
    expect(JSON.stringify(sheet)).toBe(before);
    expect(Object.isFrozen(evaluation) && Object.isFrozen(evaluation.components[0])).toBe(true);
  });
});

describe("properties", () => {
  const inHundredths = (regulation: typeof permenpanrb88of2021) =>
    fc.tuple(...regulation.components.map(({ weight }) => fc.integer({ min: 0, max: weight.times(100).toNumber() })));

  it.each([permenpanrb88of2021, permenpanrb12of2015, permenpanrb20of2013])(
    "$id: the total is the exact sum, and no value passes its weight",
    (regulation) => {
      fc.assert(
        fc.property(inHundredths(regulation), (hundredths) => {
          const components = Object.fromEntries(
            regulation.components.map(({ key }, i) => [key, `${hundredths[i]}e-2`]),
          );
          const evaluation = scoreComponents({ evaluationYear: regulation.since, components }, regulation);
          const sum = hundredths.reduce((total, each) => total + each, 0);
          expect(evaluation.total.times(100).toNumber()).toBe(sum);
          expect(evaluation.total.eq(evaluation.exactTotal)).toBe(true);
        }),
        { numRuns: 200 },
      );
    },
  );
});
