import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildCascade, explainBuiltCascade, explainText } from "../../../../src/index.ts";
import { levelNode } from "../../../support/cascade.ts";
import { explanationLaws } from "../../../support/explanation-laws.ts";
import { refusal } from "../../../support/refusal.ts";

describe("explainBuiltCascade", () => {
  it("counts the nodes, level by level, and tells what was left out and why", () => {
    const explanation = explainBuiltCascade(
      buildCascade([
        levelNode("objective", "s"),
        levelNode("programme", "p1", ["s"]),
        levelNode("programme", "p2", ["s"]),
        levelNode("programme", "p3", ["lain"]),
      ]),
    );
    expect(explanation).toMatchObject({ value: "3", steps: [{ value: "1" }, { value: "2" }] });
    expect(explanation.findings.map(({ code }) => code)).toEqual(["missing-parent"]);
    expect(explainText(explanation)).toContain("Diketahui: puncak s; tidak tersambung p3.");
    expect(explainText(explanation)).toContain("2. Program: 2 simpul. Diketahui: simpul p1, p2.");
  });

  it("refuses what is none", () => {
    expect(refusal(() => explainBuiltCascade({ kind: "cascade" } as never))).toContain("invalid-input result.kind");
  });
});

explanationLaws(
  fc
    .array(fc.constantFrom("s", "p0", "p1", "lain"), { minLength: 1, maxLength: 6 })
    .map((parents) =>
      buildCascade([
        levelNode("objective", "s"),
        ...parents.map((parent, i) => levelNode("programme", `p${i}`, [parent])),
      ]),
    ),
  explainBuiltCascade,
);
