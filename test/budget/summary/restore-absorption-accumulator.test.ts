import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { BudgetLine } from "../../../src/budget/line/budget-line-shape.ts";
import { absorptionAccumulator } from "../../../src/budget/summary/absorption-accumulator.ts";
import { restoreAbsorptionAccumulator } from "../../../src/budget/summary/restore-absorption-accumulator.ts";
import { samples } from "../arbitraries.ts";
import { refusal } from "../refusal.ts";

const by = (line: BudgetLine) => line.agencyId;

describe("restoreAbsorptionAccumulator", () => {
  it("goes on from an object or from its JSON text", () => {
    const first = absorptionAccumulator({ by, exclude: ["blocked"] });
    const blocked = [{ name: "blocked", budget: "0.5" }];
    first.add({ agencyId: "a", budget: 3, realization: 1, version: "shifted", exclusions: blocked });
    for (const saved of [first.toJSON(), JSON.stringify(first)]) {
      const second = restoreAbsorptionAccumulator(saved, { by, exclude: ["blocked"] });
      expect(JSON.stringify(second)).toBe(JSON.stringify(first));
      second.add({ agencyId: "a", budget: 1.5, realization: 1 });
      expect(second.summaries()[0]?.rate).toMatchObject({ status: "computed" });
      expect(second.toJSON().groups[0]).toMatchObject({ lines: 2, budget: "4", versions: ["shifted"] });
    }
  });

  it("refuses every fault of a state that was tampered with", () => {
    const sound = absorptionAccumulator({ by });
    sound.add({ agencyId: "a", budget: 1, realization: 1 });
    const [group] = sound.toJSON().groups;
    const state = (groups: unknown[]) => ({ ...sound.toJSON(), groups });
    const restore = (json: unknown) => refusal(() => restoreAbsorptionAccumulator(json, { by }));
    expect(restore("{")).toEqual(["invalid-input json"]);
    expect(restore(undefined)).toEqual(["invalid-input json"]);
    expect(() => restoreAbsorptionAccumulator("{", { by })).toThrow(/"\{", expected JSON text/);
    expect(restore({ ...sound.toJSON(), format: 2 })).toEqual(["invalid-input json.format"]);
    expect(restore(state([group, group]))).toEqual(["invalid-input json.groups[1].key"]);
    expect(
      restore(
        state([
          { ...group, unreported: 2, budget: "-1", realization: "x", versions: ["murni"], periods: [1] },
          { ...group, key: "" },
          { ...group, key: "b", lines: -1, excluded: [null, { name: "blu", budget: 1, realization: "y" }] },
          { ...group, key: "c", versions: undefined },
        ]),
      ),
    ).toEqual([
      "out-of-range json.groups[0].budget",
      "invalid-number json.groups[0].realization",
      "invalid-input json.groups[0].versions[0]",
      "invalid-input json.groups[0].periods[0]",
      "out-of-range json.groups[0].unreported",
      "invalid-input json.groups[1].key",
      "invalid-input json.groups[2].lines",
      "invalid-input json.groups[2].excluded[0]",
      "invalid-number json.groups[2].excluded[1].realization",
      "invalid-input json.groups[3].versions",
    ]);
    expect(refusal(() => restoreAbsorptionAccumulator(sound.toJSON(), {} as never))).toEqual([
      "invalid-input options.by",
    ]);
  });

  it("reads what an application stored beside the state, and refuses misspelt options", () => {
    const saved = { ...absorptionAccumulator({ by }).toJSON(), savedBy: "worker 3" };
    expect(restoreAbsorptionAccumulator(saved, { by }).summaries()).toEqual([]);
    expect(refusal(() => restoreAbsorptionAccumulator(saved, { by, excluded: [] } as never))).toEqual([
      "invalid-input options.excluded",
    ]);
  });

  it("refuses a state of another version or other exclusions", () => {
    const saved = absorptionAccumulator({ by }).toJSON();
    expect(refusal(() => restoreAbsorptionAccumulator(saved, { by, version: "revised", exclude: ["blu"] }))).toEqual([
      "invalid-input json.version",
      "invalid-input json.exclude",
    ]);
  });
});

describe("properties", () => {
  it("comes back as the same bytes", () => {
    fc.assert(
      fc.property(samples, (list) => {
        const first = absorptionAccumulator({ by });
        first.addAll(list.map(({ line }) => line));
        const text = JSON.stringify(first);
        expect(JSON.stringify(restoreAbsorptionAccumulator(text, { by }))).toBe(text);
      }),
      { numRuns: 150 },
    );
  });
});
