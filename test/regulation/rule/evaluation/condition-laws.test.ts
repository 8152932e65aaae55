import { defineRegulation, permenpanrb88of2021, scoreComponents } from "sakip";
import { describe, expect, it } from "vitest";
import { refusal } from "../../../support/refusal.ts";
import type { Loose } from "../../../support/regulations.ts";
import { zoneRegulation } from "../../../support/zone.ts";

/** What is wrong with the regulation of zones after a change. */
function faultsAfter(change: (input: Loose) => void): string[] {
  const input: Loose = structuredClone(zoneRegulation);
  change(input);
  return refusal(() => defineRegulation(input));
}

const zone = defineRegulation(zoneRegulation);

describe("groups of components", () => {
  it("are handed out as they are written, with their source", () => {
    expect(zone.groups?.map(({ key, of }) => `${key}: ${of.join(" ")}`)).toEqual([
      "enablers: fulfilment reform",
      "fulfilment: fulfilment-1 fulfilment-2",
      "reform: reform-1 reform-2",
      "area-1: fulfilment-1 reform-1",
      "area-2: fulfilment-2 reform-2",
    ]);
    expect(zone.groups?.[0]?.source?.title).toBe("Aturan uji zona");
    expect(defineRegulation(zone)).toEqual(zone);
    expect([permenpanrb88of2021.groups, permenpanrb88of2021.conditions]).toEqual([undefined, undefined]);
  });

  it("count a component once, on however many ways they hold it", () => {
    const twice = defineRegulation({
      ...zoneRegulation,
      groups: [
        { key: "inner", label: { id: "x", en: "x" }, of: ["survey", "results"] },
        { key: "outer", label: { id: "x", en: "x" }, of: ["inner", "survey", "inner"] },
      ],
      conditions: [],
    });
    const components = Object.fromEntries(zone.components.map(({ key, full, weight }) => [key, full ?? weight]));
    const { groups } = scoreComponents({ evaluationYear: 2024, components }, twice);
    expect(groups?.map(({ components: keys, weight, value }) => `${keys.join(" ")}: ${value} of ${weight}`)).toEqual([
      "survey results: 40 of 40",
      "survey results: 40 of 40",
    ]);
  });

  it.each<[string, (input: Loose) => void, string[]]>([
    [
      "a key of a component",
      (i) => (i.groups[0].key = "survey"),
      ["duplicate-key groups[0].key", "invalid-regulation conditions[0].of[0]"],
    ],
    [
      "a key twice",
      (i) => (i.groups[4].key = "area-1"),
      ["duplicate-key groups[4].key", "invalid-regulation conditions[1].of[1]"],
    ],
    [
      "the key of the total",
      (i) => (i.groups[1].key = "total"),
      ["duplicate-key groups[1].key", "invalid-regulation groups[0].of[0]"].reverse(),
    ],
    ["nothing", (i) => (i.groups[1].of = []), ["invalid-regulation groups[1].of"]],
    ["what is not there", (i) => i.groups[1].of.push("reform-3"), ["invalid-regulation groups[1].of[2]"]],
    [
      "itself, over another",
      (i) => i.groups[1].of.push("enablers"),
      ["invalid-regulation groups[0].of", "invalid-regulation groups[1].of"],
    ],
    ["a misspelt key", (i) => (i.groups[1].off = []), ["invalid-input groups[1].off"]],
  ])("of %s are refused", (_what, change, faults) => {
    expect(faultsAfter(change)).toEqual(faults);
  });
});

describe("conditions of grades", () => {
  it("are handed out with Decimals, units and sources", () => {
    expect(zone.conditions?.map((condition) => ("fact" in condition ? condition.fact : condition.unit))).toEqual([
      "points",
      "percent",
      "points",
      "opini-bpk",
      "spip",
    ]);
    expect(`${zone.conditions?.[0]?.from}`).toBe("40");
    expect(zone.conditions?.[4]?.source.title).toBe("Aturan uji zona");
  });

  it("are clauses in which a variant departs", () => {
    const [first, ...others] = zoneRegulation.conditions ?? [];
    const [one, ...groups] = zoneRegulation.groups ?? [];
    if (first === undefined || one === undefined) throw new Error("the regulation has both");
    const variant = defineRegulation(
      {
        ...zoneRegulation,
        id: "ours",
        conditions: [{ ...first, from: 45 }, ...others.slice(0, 3)],
        groups: [{ ...one, of: ["fulfilment"] }, ...groups],
        components: zoneRegulation.components.map((each) => (each.key === "results" ? { ...each, full: 10 } : each)),
      },
      zoneRegulation,
    );
    expect(variant.departures).toEqual([
      { clause: "components.results.full", base: "5", own: "10" },
      { clause: "groups.enablers", base: "fulfilment, reform", own: "fulfilment" },
      { clause: "conditions.enablers", base: "wbk, wbbm: enablers >= 40", own: "wbk, wbbm: enablers >= 45" },
      { clause: "conditions.spip", base: "wbbm: spip >= 3" },
    ]);
  });

  it.each<[string, (input: Loose) => void, string[]]>([
    ["the lowest grade", (i) => (i.conditions[0].grades = ["none"]), ["invalid-regulation conditions[0].grades[0]"]],
    ["no grade", (i) => (i.conditions[0].grades = []), ["invalid-regulation conditions[0].grades"]],
    ["what has no value", (i) => (i.conditions[1].of = ["area-3"]), ["invalid-regulation conditions[1].of[0]"]],
    ["no bound", (i) => delete i.conditions[0].from, ["invalid-regulation conditions[0]"]],
    ["a fact without bound or words", (i) => delete i.conditions[3].oneOf, ["invalid-regulation conditions[3]"]],
    ["a fact with both", (i) => (i.conditions[3].from = 3), ["invalid-regulation conditions[3]"]],
    ["an id twice", (i) => (i.conditions[1].id = "enablers"), ["duplicate-key conditions[1].id"]],
    ["a misspelt key", (i) => (i.conditions[0].form = 40), ["invalid-input conditions[0].form"]],
    ["a bound that is no number", (i) => (i.conditions[4].from = "tiga"), ["invalid-number conditions[4].from"]],
  ])("on %s are refused", (_what, change, faults) => {
    expect(faultsAfter(change)).toEqual(faults);
  });

  it("may look at the total, at a component, and at a sub-component", () => {
    const label = { id: "x", en: "x" };
    const of = (...places: string[]) => [{ id: "x", label, grades: ["wbk"], of: places, from: 1 }];
    expect(faultsAfter((i) => (i.conditions = of("total", "survey", "survey.score", "area-1")))).toEqual([]);
    expect(faultsAfter((i) => (i.conditions = of("survey.index")))).toEqual(["invalid-regulation conditions[0].of[0]"]);
  });
});

describe("ranges of their own", () => {
  it("are above 0", () => {
    expect(faultsAfter((i) => (i.components[4].full = 0))).toEqual(["invalid-regulation components[4].full"]);
    expect(faultsAfter((i) => (i.components[5].parts[0].full = -5))).toEqual([
      "invalid-regulation components[5].parts[0].full",
    ]);
  });
});
