import { describe, expect, it } from "vitest";
import { ikpaAbsorptionPath2022 } from "../../../../src/regulation/act/per-5-pb-2022/absorption-path.ts";
import { ikpaAbsorptionPath2024, ikpaRules2024 } from "../../../../src/regulation/act/per-5-pb-2024/ikpa-rules.ts";
import { budgetPerformanceRules2023 } from "../../../../src/regulation/act/pmk-62-2023/budget-performance-rules.ts";
import { budgetPerformanceRules2017 } from "../../../../src/regulation/act/pmk-214-2017/budget-performance-rules.ts";
import type { AbsorptionPathInput } from "../../../../src/regulation/rule/budget/absorption-path.ts";
import { defineAbsorptionPath } from "../../../../src/regulation/rule/budget/define-absorption-path.ts";
import { refusal } from "../../../budget/refusal.ts";
import { plain } from "../../../support/plain.ts";

const path: AbsorptionPathInput = {
  id: "kota",
  title: { id: "Target kota", en: "Targets of the city" },
  since: "2023-01-01",
  until: "2023-12-31",
  every: "quarter",
  targets: { all: [15, "40.5", 40.5, 100] },
  source: { title: "Surat edaran", status: "convention" },
};

describe("defineAbsorptionPath", () => {
  it("keeps what it proved, frozen", () => {
    const defined = defineAbsorptionPath(path);
    expect(plain(defined)).toEqual({ ...path, targets: { all: ["15", "40.5", "40.5", "100"] } });
    expect(Object.isFrozen(defined.targets["all"])).toBe(true);
  });

  it("refuses every fault at once", () => {
    expect(
      refusal(() =>
        defineAbsorptionPath({
          ...path,
          id: "",
          since: "2023",
          until: "never",
          targets: { all: [1, 2, 3], "51": [-1, 50, 40, 101], "52": ["x", 1, 2, 3], "53": null as never },
        }),
      ),
    ).toEqual([
      "invalid-input id",
      "invalid-date since",
      "invalid-date until",
      // Keys that are numbers come first in every object.
      "out-of-range targets.51[0]",
      "out-of-range targets.51[2]",
      "out-of-range targets.51[3]",
      "invalid-number targets.52[0]",
      "invalid-input targets.53",
      "invalid-input targets.all",
    ]);
    expect(refusal(() => defineAbsorptionPath({ ...path, targets: {} }))).toEqual(["invalid-input targets"]);
    expect(refusal(() => defineAbsorptionPath({ ...path, every: "week", targets: 1 } as never))).toEqual([
      "invalid-input every",
      "invalid-input targets",
    ]);
    expect(refusal(() => defineAbsorptionPath(undefined as never))).toEqual(["invalid-input"]);
  });

  it("takes twelve targets for months", () => {
    const months = Array.from({ length: 12 }, (_, i) => (i + 1) * 8);
    expect(defineAbsorptionPath({ ...path, every: "month", targets: { all: months } }).targets["all"]).toHaveLength(12);
    expect(refusal(() => defineAbsorptionPath({ ...path, every: "month" }))).toEqual(["invalid-input targets.all"]);
  });
});

describe("the rules of the IKPA and the NKA", () => {
  it("have the targets that were reported", () => {
    expect(plain(ikpaAbsorptionPath2024.targets)).toEqual({
      "51": ["20", "50", "75", "95"],
      "52": ["15", "50", "70", "90"],
      "53": ["10", "40", "70", "90"],
      "57": ["25", "50", "75", "95"],
    });
  });

  it("never present as read what was not", () => {
    expect(ikpaAbsorptionPath2024.source.status).toBe("reported");
    expect(ikpaAbsorptionPath2022.source.status).toBe("remembered");
    expect(budgetPerformanceRules2017.source.status).toBe("remembered");
    expect(budgetPerformanceRules2023.source.status).toBe("reported");
  });

  it("weigh a hundred percent in all", () => {
    const weightsOf = [
      Object.values(ikpaRules2024.weights),
      budgetPerformanceRules2017.parts.map(({ weight }) => weight),
      budgetPerformanceRules2023.parts.map(({ weight }) => weight),
    ];
    for (const weights of weightsOf) expect(weights.reduce((sum, weight) => sum.plus(weight)).toString()).toBe("100");
  });
});
