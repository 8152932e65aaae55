import { regulationFor, scoreComponents } from "sakip";
import { describe, expect, it } from "vitest";
import { type GoldenEvaluation, goldenEvaluations } from "./evaluations.ts";

const scored = ({ evaluationYear, components, total, grade }: GoldenEvaluation) => {
  const rules = regulationFor(evaluationYear).components;
  return scoreComponents({
    evaluationYear,
    components: Object.fromEntries(rules.map(({ key }, i) => [key, components[i] ?? ""])),
    published: { total, grade },
  });
};

describe("published evaluations", () => {
  it.each(goldenEvaluations.filter(({ differs }) => differs === undefined))("$name reproduces", (golden) => {
    expect(scored(golden).findings).toEqual([]);
  });

  it.each(goldenEvaluations.filter(({ differs }) => differs !== undefined))(
    "$name is off by a named amount",
    (golden) => {
      const [finding, ...others] = scored(golden).findings;
      expect(finding?.code).toBe("published-total-mismatch");
      expect(`${finding?.details["difference"]}`).toBe(golden.differs?.by);
      expect(others).toEqual([]);
    },
  );
});
