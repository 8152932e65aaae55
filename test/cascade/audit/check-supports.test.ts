import {
  buildCascade,
  type CascadeIndicator,
  type CascadeNode,
  checkCascade,
  type IndicatorRelation,
  type IndicatorSupport,
} from "sakip";
import { describe, expect, it } from "vitest";
import { indicator, node } from "../../support/cascade.ts";
import { told } from "../../support/told.ts";

type Part = readonly [relation: IndicatorRelation, more?: Partial<CascadeIndicator>, weight?: number];

const all = (nodes: readonly CascadeNode[], ...codes: string[]) =>
  told(checkCascade(buildCascade(nodes).cascade), ...codes);
/** The findings of these codes about the second indicator of the second node, and what it is made of. */
const made = (codes: readonly string[], upper: Partial<CascadeIndicator>, ...parts: Part[]) =>
  all(
    [
      node("first"),
      node("a", [], { indicators: [indicator("g"), indicator("up", upper)] }),
      ...parts.map(([relation, more = {}, weight], i) => {
        const support: IndicatorSupport = { indicatorId: "up", relation, ...(weight !== undefined && { weight }) };
        return node(`p${i}`, ["a"], { indicators: [indicator(`p${i}`, { ...more, supports: [support] })] });
      }),
    ],
    ...codes,
  );
const place = { severity: "error", subject: "a", path: ["nodes", 1, "indicators", 1] };
const up = { indicatorId: "up", title: "Indicator up" };

describe("checkSupports, of what is put together", () => {
  it("finds sums of what cannot be summed, and says of which parts", () => {
    const percent = { unit: "%" };
    expect(made(["not-additive"], percent, ["sum", percent], ["sum", percent])).toEqual([
      {
        code: "not-additive",
        ...place,
        details: {
          ...up,
          unit: "%",
          parts: [
            { nodeId: "p0", indicatorId: "p0" },
            { nodeId: "p1", indicatorId: "p1" },
          ],
        },
      },
    ]);
    const ratio = { unit: null, quantity: "ratio" } as const;
    expect(made(["not-additive"], ratio, ["sum"])).toMatchObject([{ details: { ...up, parts: [{ nodeId: "p0" }] } }]);
    expect(made(["not-additive"], ratio, ["sum"])[0]).not.toHaveProperty("details.unit");
    expect(made(["not-additive"], {}, ["sum"], ["sum"])).toEqual([]);
    expect(made(["not-additive"], percent, ["average", percent])).toEqual([]);
  });

  it("finds the worst of what has no direction", () => {
    const [stabilize, maximize] = [{ polarity: "stabilize" }, { polarity: "maximize" }] as const;
    const finding = { code: "no-direction", ...place, details: { ...up, polarity: "stabilize" } };
    expect(made(["no-direction"], stabilize, ["worst", stabilize], ["worst", stabilize])).toEqual([finding]);
    expect(made(["no-direction"], stabilize, ["minimum", stabilize], ["worst", stabilize])).toEqual([finding]);
    expect(made(["no-direction"], stabilize, ["minimum", stabilize])).toEqual([]);
    expect(made(["no-direction"], maximize, ["worst", maximize])).toEqual([]);
  });

  it("adds up the weights of supports, and that of a part of its own", () => {
    const sums = (upper: Partial<CascadeIndicator>, ...parts: Part[]) =>
      made(["weight-sum"], upper, ...parts).map((each) => (each as { details: { sum: string } }).details.sum);
    expect(made(["weight-sum"], {}, ["weighted", {}, 60], ["weighted"])).toEqual([
      {
        code: "weight-sum",
        ...place,
        details: { title: "Indicator up", of: "supports", indicatorId: "up", sum: "60", missing: 1 },
      },
    ]);
    expect(sums({ ownPart: true, ownWeight: 40 }, ["weighted", {}, 60])).toEqual([]);
    expect(sums({ ownPart: true, ownWeight: 30 }, ["weighted", {}, 60])).toEqual(["90"]);
    expect(sums({ ownWeight: 40 }, ["weighted", {}, 60])).toEqual(["60"]);
    // Nothing is weighed in a sum.
    expect(sums({}, ["sum"], ["average"])).toEqual([]);
    expect(sums({}, ["weighted", {}, 100], ["sum"])).toEqual([]);
  });

  it("finds an average of others with a part of its own sound, and a formula not", () => {
    expect(made(["mixed-relation"], { ownPart: true }, ["average"])).toEqual([]);
    expect(made(["mixed-relation"], { ownPart: true }, ["numerator"])).toHaveLength(1);
  });

  it("draws the ways on which a result would count twice", () => {
    const supports = (...ids: string[]) => ids.map((indicatorId) => ({ indicatorId, relation: "sum" as const }));
    const nodes = [
      node("a", [], { indicators: [indicator("A")] }),
      node("b", ["a"], { indicators: [indicator("B", { supports: supports("A") })] }),
      node("c", ["b"], { indicators: [indicator("C", { supports: supports("B", "A") })] }),
    ];
    expect(all(nodes, "counted-twice")).toEqual([
      {
        code: "counted-twice",
        severity: "error",
        subject: "a",
        path: ["nodes", 0, "indicators", 0],
        details: {
          indicatorId: "A",
          title: "Indicator A",
          result: { nodeId: "c", indicatorId: "C" },
          resultTitle: "Indicator C",
          times: "2",
          ways: [
            [
              { nodeId: "c", indicatorId: "C" },
              { nodeId: "a", indicatorId: "A" },
            ],
            [
              { nodeId: "c", indicatorId: "C" },
              { nodeId: "b", indicatorId: "B" },
              { nodeId: "a", indicatorId: "A" },
            ],
          ],
          drawn: '"Indicator C" → "Indicator A"; "Indicator C" → "Indicator B" → "Indicator A"',
        },
      },
    ]);
  });
});

describe("checkSupports, of what nothing above is made of", () => {
  const unlinked = (nodes: readonly CascadeNode[]) => all(nodes, "unlinked-indicator");
  const subjects = (nodes: readonly CascadeNode[]) =>
    unlinked(nodes).map((each) => (each as { subject: string }).subject);
  const top = node("a", [], { indicators: [indicator("up", { title: "Nilai" })] });

  it("finds it wherever anything above has an indicator", () => {
    const lone = node("c", ["b"], { indicators: [indicator("c")] });
    expect(unlinked([top, node("b", ["a"]), lone])).toEqual([
      {
        code: "unlinked-indicator",
        severity: "warning",
        subject: "c",
        path: ["nodes", 2, "indicators", 0],
        details: { indicatorId: "c", title: "Indicator c" },
      },
    ]);
    expect(subjects([node("a"), node("b", ["a"]), lone])).toEqual([]);
    expect(subjects([top, node("b"), lone])).toEqual([]);
  });

  it("takes no notice of one that is told otherwise: by its support, or as a copy", () => {
    const below = (more: Partial<CascadeIndicator>, ...parents: string[]) =>
      subjects([
        top,
        node("z", [], { indicators: [indicator("z")] }),
        node("c", parents, { indicators: [indicator("c", more)] }),
      ]);
    expect(below({}, "a")).toEqual(["c"]);
    expect(below({ supports: [{ indicatorId: "up", relation: "none" }] }, "a")).toEqual([]);
    expect(below({ supports: [{ indicatorId: "nowhere", relation: "sum" }] }, "a")).toEqual([]);
    expect(below({ title: "nilai." }, "a")).toEqual([]);
    expect(below({ title: "nilai." }, "z", "a")).toEqual([]);
    expect(below({ title: "lain" }, "z", "a")).toEqual(["c"]);
  });
});
