import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  buildCascade,
  type CascadeNode,
  explainRolledUp,
  explainText,
  type RolledUp,
  rollUp,
} from "../../../../src/index.ts";
import { node } from "../../../support/cascade.ts";
import { explanationLaws, percents } from "../../../support/explanation-laws.ts";
import { refusal } from "../../../support/refusal.ts";

const top = (
  nodes: readonly CascadeNode[],
  values: Readonly<Record<string, string | number | null>>,
  missing: "refuse" | "skip" = "refuse",
): RolledUp => {
  const [row] = rollUp(buildCascade(nodes).cascade, ({ id }) => values[id], { missing });
  if (row === undefined) throw new Error("a cascade has a first node");
  return row;
};

describe("explainRolledUp", () => {
  it("tells parts, shares and weights", () => {
    const row = top(
      [
        node("s", [], { rollUp: "weighted" }),
        node("t"),
        node(
          "p1",
          [
            { id: "s", share: "0.25" },
            { id: "t", share: "0.75" },
          ],
          { weight: 60 },
        ),
        node("p2", ["s"], { weight: 40 }),
      ],
      { p1: 90, p2: 110 },
    );
    // (0.25 × 60 × 90 + 40 × 110) ÷ (0.25 × 60 + 40) = 5750 ÷ 55
    expect(explainText(explainRolledUp(row), { locale: "en" })).toMatch(
      /^Rolled-up value of s: ≈ 104\.5455\. Computed from \(value of p1 90 × \(share of p1 0\.25 × weight of p1 60\) \+ value of p2 110 × weight of p2 40\) ÷ /,
    );
  });

  it("says what was reported, what is missing, and what counts equally", () => {
    expect(explainText(explainRolledUp(top([node("s")], { s: 7 })))).toContain(
      "Nilai gabungan s: 7. Diambil dari nilai yang dilaporkan 7. Nilai ini dilaporkan, tidak digabungkan dari bawah.",
    );
    const nodes = [node("s", [], { rollUp: "average" }), node("t"), node("a", ["s", "t"]), node("b", ["s"])];
    const open = explainRolledUp(top(nodes, { a: 5 }));
    expect(open).toMatchObject({ value: null, reason: "missing-parts" });
    expect(explainText(open)).toContain("belum bernilai b");
    const skipped = explainText(explainRolledUp(top(nodes, { a: 5 }, "skip")));
    expect(skipped).toContain("Bagian yang memiliki beberapa induk tanpa porsi dihitung sama rata.");
    expect(skipped).toContain("kelengkapan belum lengkap sampai tingkat terbawah");
    expect(refusal(() => explainRolledUp({ kind: "rolled-up" } as never))).toContain("invalid-input result.id");
  });
});

explanationLaws(
  fc
    .record({
      rule: fc.constantFrom("sum", "weighted", "average", "minimum", "maximum"),
      missing: fc.constantFrom("refuse", "skip"),
      ownPart: fc.boolean(),
      own: fc.option(percents),
      parts: fc.array(
        fc.record({
          value: fc.option(percents, { freq: 6 }),
          weight: fc.integer({ min: 0, max: 50 }),
          share: fc.constantFrom(undefined, "0.25", "0.5"),
          isShared: fc.boolean(),
        }),
        { minLength: 1, maxLength: 5 },
      ),
    })
    .map(({ rule, missing, ownPart, own, parts }) =>
      top(
        [
          node("s", [], { rollUp: rule, ...(ownPart && { ownPart, ownWeight: 10 }) }),
          node("t"),
          ...parts.map(({ weight, share, isShared }, i) => {
            const shares =
              share === undefined
                ? ["s", "t"]
                : [
                    { id: "s", share },
                    { id: "t", share: share === "0.5" ? "0.5" : "0.75" },
                  ];
            return node(`p${i}`, isShared ? shares : ["s"], { weight });
          }),
        ],
        { s: own, ...Object.fromEntries(parts.map(({ value }, i) => [`p${i}`, value])) },
        missing,
      ),
    ),
  explainRolledUp,
);
