import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "../../../../src/core/index.ts";
import { type Decimal, type DecimalInput, toDecimal } from "../../../../src/number/index.ts";
import { per5of2022AbsorptionPath } from "../../../../src/regulation/act/per-5-pb-2022/absorption-path.ts";
import { per5of2022Ikpa } from "../../../../src/regulation/act/per-5-pb-2022/ikpa-rules.ts";
import { per5of2024AbsorptionPath } from "../../../../src/regulation/act/per-5-pb-2024/absorption-path.ts";
import { per5of2024Ikpa } from "../../../../src/regulation/act/per-5-pb-2024/ikpa-rules.ts";
import { pmk22of2021BudgetPerformance } from "../../../../src/regulation/act/pmk-22-2021/budget-performance-rules.ts";
import { pmk62of2023BudgetPerformance } from "../../../../src/regulation/act/pmk-62-2023/budget-performance-rules.ts";
import { pmk214of2017BudgetPerformance } from "../../../../src/regulation/act/pmk-214-2017/budget-performance-rules.ts";
import {
  type AbsorptionPathInput,
  absorptionPathShape,
} from "../../../../src/regulation/rule/budget/absorption-path-shape.ts";
import { defineAbsorptionPath } from "../../../../src/regulation/rule/budget/define-absorption-path.ts";
import { ikpaRulesShape } from "../../../../src/regulation/rule/budget/ikpa-rules-shape.ts";
import { refusal } from "../../../budget/refusal.ts";
import { plain } from "../../../support/plain.ts";

const path: AbsorptionPathInput = {
  id: "kota",
  label: { id: "Target kota", en: "Targets of the city" },
  since: "2023-01-01",
  until: "2023-12-31",
  source: { title: "Surat edaran", status: "convention" },
  value: { every: "quarter", targets: { all: [15, "40.5", 40.5, 100] } },
};
const withTargets = (targets: AbsorptionPathInput["value"]["targets"], every: "quarter" | "month" = "quarter") => ({
  ...path,
  value: { every, targets },
});

describe("defineAbsorptionPath", () => {
  it("keeps what it proved, frozen", () => {
    const defined = defineAbsorptionPath(path);
    expect(plain(defined)).toEqual({
      ...path,
      value: { every: "quarter", targets: { all: ["15", "40.5", "40.5", "100"] } },
    });
    expect(Object.isFrozen(defined.value.targets["all"])).toBe(true);
    expect(Object.isFrozen(path.source)).toBe(false);
  });

  it("refuses every fault at once", () => {
    const targets = { all: [1, 2, 3], "51": [-1, 50, 40, 101], "52": ["x", 1, 2, 3], "53": null as never, "57": [] };
    expect(
      refusal(() => defineAbsorptionPath({ ...withTargets(targets), id: "", since: "2023", until: "never" })),
    ).toEqual([
      "invalid-input id",
      "invalid-date since",
      "invalid-date until",
      // Keys that are numbers come first in every object.
      "out-of-range value.targets.51[0]",
      "out-of-range value.targets.51[2]",
      "out-of-range value.targets.51[3]",
      "invalid-number value.targets.52[0]",
      "invalid-input value.targets.53",
      "invalid-input value.targets.57",
      "invalid-input value.targets.all",
    ]);
    expect(refusal(() => defineAbsorptionPath(withTargets({})))).toEqual(["invalid-input value.targets"]);
    expect(refusal(() => defineAbsorptionPath(withTargets(1 as never, "week" as never)))).toEqual([
      "invalid-input value.every",
      "invalid-input value.targets",
    ]);
    expect(refusal(() => defineAbsorptionPath({ ...path, until: "2022-12-31" }))).toEqual(["out-of-range until"]);
    expect(refusal(() => defineAbsorptionPath(undefined as never))).toEqual(["invalid-input"]);
  });

  it("refuses keys that do not belong, with the one that was meant", () => {
    const misspelt = { ...path, title: path.label, value: { ...path.value, evry: "month" } };
    expect(refusal(() => defineAbsorptionPath(misspelt as never))).toEqual([
      "invalid-input title",
      "invalid-input value.evry",
    ]);
  });

  it("takes twelve targets for months", () => {
    const months = Array.from({ length: 12 }, (_, i) => (i + 1) * 8);
    expect(defineAbsorptionPath(withTargets({ all: months }, "month")).value.targets["all"]).toHaveLength(12);
    expect(refusal(() => defineAbsorptionPath(withTargets(path.value.targets, "month")))).toEqual([
      "invalid-input value.targets.all",
    ]);
  });
});

describe("absorptionPathShape", () => {
  it("reads back a path that went through JSON, and refuses what cannot be proved", () => {
    const stored = plain(per5of2024AbsorptionPath) as AbsorptionPathInput;
    expect(plain(parse(absorptionPathShape, stored))).toEqual(stored);
    const faulty = { ...stored, since: "soon", source: { title: "x", status: "sure" } };
    expect(refusal(() => parse(absorptionPathShape, faulty))).toEqual([
      "invalid-date since",
      "invalid-input source.status",
    ]);
    expect(refusal(() => parse(absorptionPathShape, withTargets({ all: [1, 2, 3, 101] })))).toEqual([
      "out-of-range value.targets.all[3]",
    ]);
  });
});

describe("ikpaRulesShape", () => {
  it("finds every part that is none", () => {
    expect(refusal(() => parse(ikpaRulesShape, per5of2024Ikpa))).toEqual([]);
    const { source, value } = per5of2024Ikpa;
    const scores = [{ score: 1 }, null, { upTo: 2.5, score: "x" }];
    const faulty = { ...value, weights: { output: 25 }, revision: { cap: 100, source, scores } };
    expect(refusal(() => parse(ikpaRulesShape, { ...per5of2024Ikpa, value: faulty }))).toEqual([
      "invalid-number value.weights.revision",
      "invalid-number value.weights.deviation",
      "invalid-number value.weights.absorption",
      "invalid-number value.weights.contracts",
      "invalid-number value.weights.invoices",
      "invalid-number value.weights.cash-supply",
      "invalid-input value.revision.scores[1]",
      "invalid-input value.revision.scores[2].upTo",
      "invalid-number value.revision.scores[2].score",
    ]);
    const limits = { cap: 100, source, scores: [{ score: 1 }, { upTo: 2, score: 2 }] };
    expect(refusal(() => parse(ikpaRulesShape, { ...per5of2024Ikpa, value: { ...value, revision: limits } }))).toEqual([
      "invalid-input value.revision.scores[0].upTo",
      "invalid-input value.revision.scores",
    ]);
  });
});

function sum(weights: readonly (DecimalInput | undefined)[]): string {
  return weights.reduce<Decimal>((total, weight) => total.plus(toDecimal(weight ?? 0)), toDecimal(0)).toString();
}

/** The status of every citation in a rule, by its place. */
function statusesIn(rule: object, at = ""): Record<string, string> {
  return Object.fromEntries(
    Object.entries(rule).flatMap(([key, value]) => {
      if (typeof value !== "object" || value === null) return [];
      return "status" in value ? [[at + key, value.status]] : Object.entries(statusesIn(value, `${at}${key}.`));
    }),
  );
}

describe("the rules of the IKPA and the NKA", () => {
  it("have the targets that were reported", () => {
    expect(plain(per5of2024AbsorptionPath.value.targets)).toEqual({
      "51": ["20", "50", "75", "95"],
      "52": ["15", "50", "70", "90"],
      "53": ["10", "40", "70", "90"],
      "57": ["25", "50", "75", "95"],
    });
  });

  it("never present as read what was not", () => {
    expect(statusesIn(per5of2024AbsorptionPath)).toEqual({ source: "restated", "value.sources.57": "reported" });
    expect(statusesIn(per5of2022AbsorptionPath)).toEqual({ source: "remembered" });
    expect(statusesIn(per5of2022Ikpa)).toEqual({
      source: "restated",
      "value.path.source": "remembered",
      "value.deviation.source": "restated",
      "value.revision.source": "inferred",
      "value.revision.sources.per": "restated",
      "value.sources.since": "unverified",
    });
    expect(statusesIn(per5of2024Ikpa)).toEqual({
      source: "restated",
      "value.path.source": "restated",
      "value.path.value.sources.57": "reported",
      "value.deviation.source": "restated",
      "value.deviation.sources.cap": "reported",
      "value.deviation.sources.curve": "reported",
      "value.revision.source": "reported",
      "value.revision.sources.per": "restated",
      "value.sources.since": "unverified",
      "value.sources.types": "reported",
      "value.sources.cap": "reported",
    });
    expect(pmk214of2017BudgetPerformance.source.status).toBe("remembered");
    expect(statusesIn(pmk22of2021BudgetPerformance)).toEqual({ source: "remembered" });
    expect(statusesIn(pmk62of2023BudgetPerformance)).toEqual({
      source: "restated",
      "value.parts.0.source": "restated",
      "value.parts.1.source": "restated",
      "value.sources.since": "reported",
      "value.sources.planning": "read",
    });
    expect(pmk62of2023BudgetPerformance.value.sources?.["planning"]?.clause).toContain("hlm. 177");
  });

  it("weigh a hundred percent in all", () => {
    const weightsOf = [
      Object.values(per5of2022Ikpa.value.weights),
      Object.values(per5of2024Ikpa.value.weights),
      pmk214of2017BudgetPerformance.value.parts.map(({ weight }) => weight),
      pmk62of2023BudgetPerformance.value.parts.map(({ weight }) => weight),
    ];
    for (const weights of weightsOf) expect(sum(weights)).toBe("100");
  });
});

describe("properties", () => {
  const hundredths = (length: number) =>
    fc
      .array(fc.integer({ min: 0, max: 10_000 }), { minLength: length, maxLength: length })
      .map((all) => all.sort((a, b) => a - b).map((each) => (each / 100).toFixed(2)));
  const steps = fc.oneof(
    hundredths(4).map((targets) => ({ every: "quarter" as const, targets })),
    hundredths(12).map((targets) => ({ every: "month" as const, targets })),
  );

  it("takes what never falls, as it is, and refuses it once two targets changed places", () => {
    fc.assert(
      fc.property(steps, fc.nat(), ({ every, targets }, at) => {
        const defined = defineAbsorptionPath(withTargets({ all: targets }, every));
        expect(defined.value.targets["all"]?.map(Number)).toEqual(targets.map(Number));
        expect(plain(defineAbsorptionPath(plain(defined) as AbsorptionPathInput))).toEqual(plain(defined));
        const i = at % (targets.length - 1);
        const [lower = "", higher = ""] = targets.slice(i);
        const turned = targets.map((each, j) => (j === i ? higher : j === i + 1 ? lower : each));
        expect(refusal(() => defineAbsorptionPath(withTargets({ all: turned }, every)))).toEqual(
          lower === higher ? [] : [`out-of-range value.targets.all[${i + 1}]`],
        );
        const other = every === "month" ? "quarter" : "month";
        expect(refusal(() => defineAbsorptionPath(withTargets({ all: targets }, other)))).not.toEqual([]);
      }),
    );
  });
});
