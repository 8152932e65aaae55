import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  averageAchievement,
  canonicalJson,
  explain,
  gradeOf,
  lkjipPolicy,
  measureAbsorption,
  measureAchievement,
  permenpanrb88of2021,
  rankBy,
  rankStability,
  replay,
  type Snapshot,
  sakipGradeScale,
  scoreWorksheet,
  selectForAssistance,
  snapshot,
} from "../../../src/index.ts";
import { refusal } from "../../budget/refusal.ts";
import { amounts, figures, percents } from "../../support/explanation-laws.ts";
import { anyLetters, lettersSheet } from "../../support/worksheets.ts";

// As it comes back from a file, to be changed.
const stored = (kept: Snapshot) => JSON.parse(canonicalJson(kept));
const sheet = lettersSheet(["A", "BB", "B", "A", "BB", "B", "A", "BB", "B", "A", "BB", "B"]);

describe("replay", () => {
  it("names the weight that changed, among the arguments or in what ran by default", () => {
    const byDefault = stored(snapshot({ scoreWorksheet }, [sheet]));
    byDefault.rules["default/regulation"].components[0].weight = "25";
    expect(replay(byDefault, { scoreWorksheet })).toEqual({
      same: false,
      differences: [
        { path: ["rules", "default/regulation", "components", 0, "weight"], before: "25", after: "30", cause: "rule" },
      ],
    });
    const named = stored(snapshot({ scoreWorksheet }, [sheet, permenpanrb88of2021]));
    named.arguments[1].components[0].parts[0].weight = "5";
    named.arguments[1].components[0].parts[1].weight = "10";
    const again = replay(named, { scoreWorksheet });
    const differences = again.same ? [] : again.differences;
    expect(differences[0]).toEqual({
      path: ["rules", "arguments/1", "components", 0, "parts", 0, "weight"],
      before: "6",
      after: "5",
      cause: "rule",
    });
    expect(new Set(differences.map(({ cause }) => cause))).toEqual(new Set(["rule"]));
    expect(differences.map(({ path }) => path.join("."))).toContain("result.total");
  });

  it("tells arguments of now apart: input or rule", () => {
    const kept = snapshot({ measureAchievement }, [{ polarity: "maximize", target: 80, realization: 60 }, lkjipPolicy]);
    const now = [
      { polarity: "maximize", target: 80, realization: 61 },
      { ...lkjipPolicy, cap: 100 },
    ];
    expect(replay(kept, { measureAchievement }, now)).toEqual({
      same: false,
      differences: [
        { path: ["arguments", 0, "realization"], before: 60, after: 61, cause: "input" },
        { path: ["arguments", 1, "cap"], before: null, after: 100, cause: "rule" },
      ],
    });
  });

  it("tells code, version, and what was not recorded", () => {
    const kept = snapshot({ gradeOf }, [79, sakipGradeScale]);
    const other = (score: number, scale: typeof sakipGradeScale) => gradeOf(score + 5, scale);
    const causes = (own: Snapshot) => {
      const again = replay(own, { gradeOf: other });
      return again.same ? [] : [...new Set(again.differences.map(({ cause }) => cause))];
    };
    expect(causes(kept)).toEqual(["code"]);
    expect(causes({ ...kept, version: "0.0.9" })).toEqual(["version"]);
    const ranked = snapshot({ rankBy }, [[{ id: "a", score: 1 }], { value: (each: { score: number }) => each.score }]);
    const again = replay({ ...ranked, answers: [] }, { rankBy });
    expect(again.same ? [] : again.differences[0]).toMatchObject({ cause: "unrecorded" });
  });

  it("tells what it now refuses by the code of the error", () => {
    const kept = snapshot({ gradeOf }, [79, sakipGradeScale]);
    const broken = (score: number) => gradeOf(score + 100, sakipGradeScale);
    const again = replay(kept, { gradeOf: broken });
    expect(again.same ? [] : again.differences[0]?.after).toEqual({
      $sakip: "object",
      of: [["error", "out-of-scale"]],
    });
  });

  it("refuses the record of another function, and what is none", () => {
    const kept = snapshot({ gradeOf }, [79, sakipGradeScale]);
    expect(refusal(() => replay(kept, { rankBy }))).toEqual(["invalid-input named"]);
    expect(refusal(() => replay(kept, { gradeOf }, {} as never))).toEqual(["invalid-input now"]);
    expect(refusal(() => replay({ kind: "explanation" } as never, { rankBy }))).toContain("invalid-input kept.kind");
  });
});

describe("properties", () => {
  const polarity = fc.constantFrom("maximize", "minimize", "stabilize");
  const calls: fc.Arbitrary<readonly [Parameters<typeof snapshot>[0], readonly unknown[]]> = fc.oneof(
    fc
      .record({ budget: amounts, realization: fc.option(amounts) })
      .map((input) => [{ measureAbsorption }, [input]] as const),
    fc
      .record({ polarity, target: figures, realization: fc.option(figures) })
      .map((input) => [{ measureAchievement }, [input, lkjipPolicy]] as const),
    anyLetters.map((letters) => [{ scoreWorksheet }, [lettersSheet(letters)]] as const),
    fc.array(fc.option(percents), { maxLength: 6 }).map((values) => {
      const thirds = values.map((value) =>
        value === null ? null : measureAbsorption({ budget: 3, realization: value }),
      );
      return [{ averageAchievement }, [thirds, { missing: "zero" }]] as const;
    }),
    fc.array(fc.option(percents), { maxLength: 6 }).map((rates) => {
      const agencies = rates.map((rate, i) => ({ key: `a${i}`, rate }));
      const rule = {
        period: { kind: "quarter", year: 2023, quarter: 3 },
        places: 2,
        eligible: (own: { key: string }) => own.key !== "a1",
      };
      return [{ selectForAssistance }, [agencies, rule]] as const;
    }),
    fc.array(fc.tuple(percents, percents), { minLength: 2, maxLength: 5 }).map((items) => {
      const components = [0, 1].map((at) => ({ key: `c${at}`, value: (item: readonly string[]) => item[at] ?? null }));
      return [
        { rankStability },
        [items, { components, weights: { c0: 2, c1: 1 }, noise: 10, runs: 20, seed: 7 }],
      ] as const;
    }),
    percents
      .filter((score) => Number(score) <= 100 && Number(score) > 0)
      .map((score) => [{ explain }, [gradeOf(score, sakipGradeScale)]] as const),
  );

  it("finds every record that was made now the same", () => {
    fc.assert(
      fc.property(calls, ([named, args]) => {
        expect(replay(stored(snapshot(named, args)), named)).toEqual({ same: true });
      }),
      { numRuns: Number(process.env["EXPLAIN_RUNS"] ?? 150) },
    );
  });
});
