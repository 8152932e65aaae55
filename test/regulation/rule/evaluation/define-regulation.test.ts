import {
  defineRegulation,
  permenpanrb12of2015,
  permenpanrb88of2021,
  permenpanrb88of2021ForUnits,
  type RegulationInput,
} from "sakip";
import { describe, expect, it } from "vitest";
import { smallRegulation } from "../../../support/regulations.ts";

describe("defineRegulation", () => {
  it("hands sources down to what names none, and answer scales to items", () => {
    const { components } = defineRegulation(smallRegulation);
    const [part] = components[0]?.parts ?? [];
    expect(components[0]?.source.title).toBe("Aturan uji");
    expect(part?.source.title).toBe("Lampiran");
    expect(part?.items.map(({ source, answers }) => [source.title, answers])).toEqual([
      ["Lampiran", "yes-no"],
      ["Lampiran", "letters"],
    ]);
  });

  it("finds the full mark of an answer scale and puts the best answer first", () => {
    const { answerScales } = defineRegulation(smallRegulation);
    expect(answerScales.map(({ full, answers }) => [`${full}`, answers.map(({ code }) => code)])).toEqual([
      ["1", ["Y", "T"]],
      ["100", ["A", "B", "C"]],
    ]);
  });

  it("leaves the input as it was, unfrozen", () => {
    const input: RegulationInput = structuredClone(smallRegulation);
    const before = JSON.stringify(input);
    const regulation = defineRegulation(input);
    expect(JSON.stringify(input)).toBe(before);
    expect(Object.isFrozen(input.source)).toBe(false);
    expect(Object.isFrozen(regulation.components[0]?.parts[0]?.items)).toBe(true);
  });

  it("says where a variant departs from its base", () => {
    const own = defineRegulation({ ...permenpanrb88of2021, id: "ours" }, permenpanrb88of2021);
    expect(own).toMatchObject({ base: "permenpanrb-88-2021", departures: [] });
    expect(defineRegulation({ ...own, id: "again" })).not.toHaveProperty("base");
  });

  it.each([undefined, null, 3, []])("refuses %s", (input) => {
    expect(() => defineRegulation(input as never)).toThrow("invalid-input");
  });

  it("names the faults of its scales where they stand", () => {
    const bands = smallRegulation.scale.bands.slice(0, 1);
    const shares = { ...smallRegulation.scale, bands: [] };
    const answerScales = smallRegulation.answerScales.map((each) => ({ ...each, shares }));
    expect(() => defineRegulation({ ...smallRegulation, scale: null as never, answerScales })).toThrow(
      /^3 problems\n- invalid-input at scale: .*\n- invalid-scale at answerScales\[0\]\.shares\.bands/,
    );
    expect(() => defineRegulation({ ...smallRegulation, scale: { ...smallRegulation.scale, bands } })).toThrow(
      "invalid-regulation at scale.bands",
    );
  });
});

describe("properties", () => {
  it.each([permenpanrb88of2021, permenpanrb12of2015])("$id, defined again, is the same", (regulation) => {
    expect(defineRegulation(regulation)).toEqual(regulation);
  });
});

it("takes a base out of JSON, and refuses one that is no regulation", () => {
  const base = JSON.parse(JSON.stringify(permenpanrb88of2021));
  expect(defineRegulation({ ...permenpanrb88of2021, id: "ours" }, base).departures).toEqual([]);
  expect(() => defineRegulation({ ...smallRegulation, id: "" }, {} as never)).toThrow(
    /- invalid-input at id[\s\S]*- invalid-input at base\.id/,
  );
  expect(() => defineRegulation(smallRegulation, null as never)).toThrow("invalid-input at base");
});

describe("the sheet that a variant follows", () => {
  const ours = { ...permenpanrb88of2021ForUnits, id: "ours" };

  it("is the one its departures are told against", () => {
    const components = ours.components.map((component) => ({
      ...component,
      parts: component.parts.map((part) =>
        part.code === "1.a" ? { ...part, items: part.items.filter(({ code }) => code !== "1.a.2") } : part,
      ),
    }));
    const shorter = defineRegulation({ ...ours, components }, permenpanrb88of2021ForUnits);
    expect(shorter.sheet).toBe("unit");
    expect(shorter.departures).toEqual([{ clause: "components.planning.existence.items.2", base: "letters" }]);
  });

  it("must be that of its base, where both name one", () => {
    expect(() => defineRegulation(ours, permenpanrb88of2021)).toThrow(/^invalid-input at base\.sheet: .*"unit"/);
    const { sheet: _sheet, ...unnamed } = ours;
    expect(defineRegulation(unnamed, permenpanrb88of2021).departures?.map(({ clause }) => clause)).toEqual([
      "components.planning.existence.items.7",
      "components.planning.quality.items.11",
    ]);
  });

  it("is one of three", () => {
    expect(() => defineRegulation({ ...ours, sheet: "units" as never })).toThrow("invalid-input at sheet");
  });
});
