import { buildCascade, type CascadeNode, checkCascade } from "sakip";
import { describe, expect, it } from "vitest";
import { found, node } from "../../support/cascade.ts";

const details = (nodes: readonly CascadeNode[], code: string) =>
  checkCascade(buildCascade(nodes).cascade)
    .filter((each) => each.code === code)
    .map((each) => JSON.parse(JSON.stringify(each.details)));

describe("checkBudgets", () => {
  const plan = (parent: string | undefined, ...children: (string | undefined)[]) => [
    node("a", [], { level: "programme", ...(parent !== undefined && { budget: parent }) }),
    ...children.map((budget, i) => node(`c${i}`, ["a"], budget === undefined ? {} : { budget })),
  ];
  const CODES = ["budget-mismatch", "budget-incomplete"];

  it("must be the exact sum of those below, to the last sen", () => {
    expect(found(plan("0.3", "0.1", "0.2"), CODES)).toEqual([]);
    expect(details(plan("90071992547409930.05", "90071992547409930.04", "0"), "budget-mismatch")).toMatchObject([
      { budget: "90071992547409930.05", sum: "90071992547409930.04", children: 2, difference: "0.01" },
    ]);
    expect(details(plan("10", "4", "7"), "budget-mismatch")[0].difference).toBe("-1");
  });

  it("are not checked where some are missing, which is told", () => {
    expect(details(plan("10", "4", undefined), "budget-incomplete")).toMatchObject([
      { sum: "4", children: 2, missing: ["c1"] },
    ]);
    expect(details(plan(undefined, "4", "5"), "budget-incomplete")).toMatchObject([
      { sum: "9", children: 2, missing: ["a"] },
    ]);
    expect(found(plan("10", undefined, undefined), CODES)).toEqual([]);
    expect(found(plan(undefined, "4", undefined), CODES)).toEqual([]);
    expect(found([node("o", [], { level: "objective" }), node("p", ["o"], { budget: 5 })], CODES)).toEqual([]);
  });

  it("are never below zero", () => {
    const negative = [node("first"), node("a", [], { level: "programme", budget: "-0.01" })];
    expect(details(negative, "negative-budget")).toEqual([{ title: "Node a", budget: "-0.01" }]);
    const [finding] = checkCascade(buildCascade(negative).cascade).filter(({ code }) => code === "negative-budget");
    expect([finding?.severity, finding?.subject, finding?.path]).toEqual(["error", "a", ["nodes", 1, "budget"]]);
    expect(details(plan("0"), "negative-budget")).toEqual([]);
  });

  it("say in words whose budget is missing", () => {
    const words = (nodes: readonly CascadeNode[]) =>
      checkCascade(buildCascade(nodes).cascade).find(({ code }) => code === "budget-incomplete")?.message;
    expect(words(plan(undefined, "4", "5"))).toEqual({
      id: 'Pagu "Node a" tidak disebut; jumlah turunannya Rp9.',
      en: '"Node a" has no budget; those below it add up to Rp9.',
    });
    expect(words(plan("10", "4", undefined))).toEqual({
      id: 'Pagu 1 turunan "Node a" tidak disebut, sehingga jumlahnya tidak dapat diperiksa.',
      en: '1 nodes below "Node a" have no budget, so that the sum cannot be checked.',
    });
  });

  it("of a shared child count by its share", () => {
    const shared = [
      node("a", [], { budget: 60 }),
      node("b", [], { budget: 40 }),
      node(
        "c",
        [
          { id: "a", share: "0.6" },
          { id: "b", share: "0.4" },
        ],
        { budget: 100 },
      ),
    ];
    expect(found(shared, CODES)).toEqual([]);
  });
});
