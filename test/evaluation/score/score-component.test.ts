import { type ComponentSheet, defineRegulation, permenpanrb88of2021, scoreComponents, toPlain } from "sakip";
import { describe, expect, it } from "vitest";
import { problemsOf } from "../../support/problems.ts";
import { told } from "../../support/whole.ts";
import { zoneRegulation } from "../../support/zone.ts";

const zone = defineRegulation({ ...zoneRegulation, conditions: [], groups: [] });
const zoneValues = { "fulfilment-1": 13, "fulfilment-2": 13, "reform-1": 13, "reform-2": 11, survey: 3, results: 4 };
const ofZone = (own: ComponentSheet["components"]) =>
  scoreComponents({ evaluationYear: 2024, components: { ...zoneValues, ...own } }, zone);
const values = { planning: "24", measurement: "24", reporting: "12", "internal-evaluation": "20" };
const score = (own: ComponentSheet["components"], more: Partial<ComponentSheet> = {}) =>
  scoreComponents({ evaluationYear: 2024, components: { ...values, ...own }, ...more });

describe("the value of a component", () => {
  it("of a range of its own is a mark of that range, and tells it", () => {
    // 3 of 4 is 15 of 20.
    expect(told(ofZone({}).components[4])).toStrictEqual({
      key: "survey",
      code: "III.1",
      label: { id: "Survei", en: "Survey" },
      weight: "20",
      value: "15",
      mark: "3",
      full: "4",
      parts: [],
      basis: { title: "Aturan uji zona", status: "convention" },
    });
    expect([0, 4].map((survey) => `${ofZone({ survey }).components[4]?.value}`)).toEqual(["0", "20"]);
  });

  it("of a range of its own may be rounded, whether it was told as a mark or by its sub-components", () => {
    const component = { decimals: 0, mode: "half-up" } as const;
    const rule = defineRegulation({
      ...zoneRegulation,
      conditions: [],
      groups: [],
      rounding: { component, source: zoneRegulation.source },
    });
    const { components } = scoreComponents(
      { evaluationYear: 2024, components: { ...zoneValues, survey: "3.1", results: { index: "17.5" } } },
      rule,
    );
    // 3.1 of 4 is 15.5 of 20: 16; 17.5 is 18.
    expect(
      told(components.slice(4).map(({ parts: _parts, label: _label, basis: _basis, ...own }) => own)),
    ).toStrictEqual([
      { key: "survey", code: "III.1", weight: "20", value: "16", rounding: component, mark: "3.1", full: "4" },
      { key: "results", code: "III.2", weight: "20", value: "18", rounding: component },
    ]);
  });

  it("is refused beyond its range, whatever that is", () => {
    expect(problemsOf(() => ofZone({ survey: "4.01", results: -1, "reform-2": "15.01", "reform-1": -0.01 }))).toEqual([
      {
        code: "out-of-range",
        path: ["components", "reform-1"],
        given: "-0.01",
        expected: { en: "from 0 to its weight of 15", id: "dari 0 sampai bobotnya, 15" },
      },
      {
        code: "out-of-range",
        path: ["components", "reform-2"],
        given: '"15.01"',
        expected: { en: "from 0 to its weight of 15", id: "dari 0 sampai bobotnya, 15" },
      },
      {
        code: "out-of-range",
        path: ["components", "survey"],
        given: '"4.01"',
        expected: { en: "from 0 to 4, its full mark", id: "dari 0 sampai 4, nilai penuhnya" },
      },
      {
        code: "out-of-range",
        path: ["components", "results"],
        given: "-1",
        expected: { en: "from 0 to 5, its full mark", id: "dari 0 sampai 5, nilai penuhnya" },
      },
    ]);
  });
});

describe("the points of sub-components", () => {
  it("reach from 0 to their weight, and are told as they were given", () => {
    const { components, total } = score({ reporting: { use: "0.00", quality: 0, existence: "3" } });
    expect([`${components[2]?.value}`, `${total}`]).toEqual(["3", "71"]);
    const { label, source } = permenpanrb88of2021.components[2]?.parts[0] ?? {};
    expect(told(components[2]?.parts[0])).toStrictEqual({
      key: "existence",
      code: "3.a",
      label,
      weight: "3",
      value: "3",
      method: "points",
      percent: "100",
      items: [],
      basis: toPlain(source),
    });
    expect(components[2]?.parts.map(({ value }) => `${value}`)).toEqual(["3", "0", "0"]);
  });

  it("are refused beyond it, with those that there are none of", () => {
    const parts = { existence: "-0.01", quality: "4.51", kualitas: 1 };
    expect(problemsOf(() => score({ reporting: parts }))).toEqual([
      {
        code: "out-of-range",
        path: ["components", "reporting", "existence"],
        given: '"-0.01"',
        expected: { en: "from 0 to its weight of 3", id: "dari 0 sampai bobotnya, 3" },
      },
      {
        code: "out-of-range",
        path: ["components", "reporting", "quality"],
        given: '"4.51"',
        expected: { en: "from 0 to its weight of 4.5", id: "dari 0 sampai bobotnya, 4.5" },
      },
      {
        code: "missing-answer",
        path: ["components", "reporting", "use"],
        given: "nothing",
        expected: {
          en: "the points of 3.c, from 0 to 7.5: missing is not zero",
          id: "nilai 3.c, dari 0 sampai 7.5: kosong bukan nol",
        },
      },
      {
        code: "unknown-component",
        path: ["components", "reporting", "kualitas"],
        given: '"kualitas"',
        expected: {
          en: 'one of those of 3: "existence", "quality", "use"',
          id: 'salah satu yang ada pada 3: "existence", "quality", "use"',
        },
      },
    ]);
  });

  it("are none where the sub-components are not known", () => {
    const components = {
      planning: { existence: 5 },
      measurement: 14,
      reporting: 11,
      "internal-evaluation": 7,
      achievement: 16,
    };
    expect(problemsOf(() => scoreComponents({ evaluationYear: 2013, components }))).toEqual([
      {
        code: "unknown-component",
        path: ["components", "planning", "existence"],
        given: '"existence"',
        expected: {
          en: "its value in points: its sub-components are not known",
          id: "nilainya: sub-komponennya tidak diketahui",
        },
      },
    ]);
  });
});

describe("the decimals that a sheet was printed with", () => {
  const severityOf = (own: ComponentSheet["components"], total: string) =>
    score(own, { published: { total } }).findings[0]?.severity;

  it("are those of the figure with the most, among sub-components as well", () => {
    // 80. Without decimals three components and three sub-components are half a point each: 3, and the total 0.5.
    const whole = { existence: "2", quality: "4", use: "6" };
    expect([severityOf({ reporting: whole }, "83"), severityOf({ reporting: whole }, "84")]).toEqual([
      "info",
      "warning",
    ]);
    // With one decimal they are 0.05 each: 0.3, and 0.5.
    const tenths = { ...whole, use: "6.0" };
    expect(severityOf({ reporting: tenths }, "81")).toBe("warning");
    expect([severityOf({ reporting: tenths }, "80.3"), severityOf({ reporting: tenths }, "80.4")]).toEqual([
      "info",
      "warning",
    ]);
  });

  it("are those of the total as soon as one figure is a number, which has lost its last zeros", () => {
    expect([severityOf({}, "82"), severityOf({ planning: 24 }, "82")]).toEqual(["info", "warning"]);
  });
});

describe("a sheet for another regulation", () => {
  const five = { achievement: 15, planning: 24, reporting: 12, measurement: 20, "internal-evaluation": 8 };
  const belongsTo = {
    en: " (these components and their weights belong to PermenPANRB 12/2015, for evaluations from 2015 to 2021)",
    id: " (komponen dan bobot ini milik PermenPANRB 12/2015, untuk evaluasi 2015 sampai 2021)",
  };
  const four = '"planning", "measurement", "reporting", "internal-evaluation"';

  it("is told whose it is, in whatever order its components come", () => {
    expect(problemsOf(() => scoreComponents({ evaluationYear: 2023, components: five }))).toEqual([
      {
        code: "unknown-component",
        path: ["components", "achievement"],
        given: '"achievement"',
        expected: {
          en: `a component of PermenPANRB 88/2021: ${four}${belongsTo.en}`,
          id: `komponen PermenPANRB 88/2021: ${four}${belongsTo.id}`,
        },
      },
    ]);
  });

  it("is not told of the regulation that was asked, nor of one that does not fit", () => {
    expect(problemsOf(() => score({ planning: null as never }))).toEqual([
      {
        code: "missing-component",
        path: ["components", "planning"],
        given: "nothing",
        expected: {
          en: "its value, from 0 to 30: missing is not zero",
          id: "nilainya, dari 0 sampai 30: kosong bukan nol",
        },
      },
    ]);
    expect(problemsOf(() => score({ capaian: 1 }))).toEqual([
      {
        code: "unknown-component",
        path: ["components", "capaian"],
        given: '"capaian"',
        expected: { en: `a component of PermenPANRB 88/2021: ${four}`, id: `komponen PermenPANRB 88/2021: ${four}` },
      },
    ]);
  });
});
