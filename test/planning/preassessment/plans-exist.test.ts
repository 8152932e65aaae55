import { expect, it } from "vitest";
import { plansExist } from "../../../src/planning/preassessment/plans-exist.ts";
import { judgedBy, node } from "./known.ts";

const judged = (code: string, known: object) => judgedBy(plansExist, code, known);
const agreement = (ownerId: string, ...targets: (number | null)[]) => ({
  firstParty: { ownerId },
  objectives: [{ indicators: targets.map((target) => ({ target })) }, { indicators: [] }],
});

it("asks for agreements with targets", () => {
  expect(judged("1.a.4", {})).toEqual(["look", "no-data", "agreements", []]);
  const none = ["not-met", undefined, "", ["There is no performance agreement of 2024 with a target."]];
  expect(judged("1.a.4", { agreements: [] })).toEqual(none);
  expect(judged("1.a.4", { agreements: [agreement("a", null)] })).toEqual(none);
  expect(judged("1.a.4", { agreements: [agreement("a", 1, null)] })).toEqual([
    "met",
    undefined,
    "",
    ["1 performance agreement of 2024 has 1 indicator with a target."],
  ]);
  expect(judged("1.a.4", { agreements: [agreement("a", 1, 2), agreement("b", 0)] })[3]).toEqual([
    "2 performance agreements of 2024 have 3 indicators with a target.",
  ]);
});

it("asks for activities below every programme", () => {
  const programme = (id: string, title: string) => node({ id, title, level: "programme" });
  const activity = (parents: unknown[], level = "activity") => node({ id: "act", level, parents });
  expect(judged("1.a.5", {})).toEqual(["look", "no-data", "cascade", []]);
  expect(judged("1.a.5", { nodes: [programme("p", "P")] })).toEqual([
    "not-met",
    undefined,
    "",
    ["The cascade has no activities."],
  ]);
  const nodes = [
    programme("p", "P"),
    programme("q", "Q"),
    activity(["p"]),
    activity([{ id: "p", share: 1 }], "sub-activity"),
  ];
  expect(judged("1.a.5", { nodes })).toEqual([
    "look",
    "partly-known",
    "cascade",
    ["2 activities and sub-activities support 1 of 2 programmes.", "Programmes without activities: Q."],
  ]);
  expect(judged("1.a.5", { nodes: [programme("p", "P"), activity([{ id: "p" }])] })).toEqual([
    "met",
    undefined,
    "",
    ["1 activity or sub-activity supports 1 of 1 programme."],
  ]);
});

it("asks for budgets of programmes", () => {
  const programme = (title: string, budget?: number) => node({ title, level: "programme", budget });
  expect(judged("1.a.6", {})).toEqual(["look", "no-data", "cascade", []]);
  expect(judged("1.a.6", { nodes: [programme("P")] })).toEqual([
    "not-met",
    undefined,
    "",
    ["The cascade has no budgets."],
  ]);
  expect(judged("1.a.6", { nodes: [programme("P", 1), programme("Q")] })).toEqual([
    "look",
    "partly-known",
    "cascade",
    ["1 of 2 programmes has a budget."],
  ]);
  expect(judged("1.a.6", { nodes: [programme("P", 1), programme("Q", 0), node({})] })).toEqual([
    "met",
    undefined,
    "",
    ["2 of 2 programmes have a budget."],
  ]);
  expect(judged("1.a.6", { nodes: [node({ level: "activity", budget: 1 })] }).slice(0, 2)).toEqual([
    "look",
    "partly-known",
  ]);
});

it("asks for an agreement of every owner", () => {
  const nodes = ["a", "b", "a", undefined].map((ownerId) => node({ ownerId }));
  expect(judged("1.a.7", {})[2]).toBe("cascade agreements");
  expect(judged("1.a.7", { nodes })).toEqual(["look", "no-data", "agreements", []]);
  expect(judged("1.a.7", { agreements: [] })).toEqual(["look", "no-data", "cascade", []]);
  expect(judged("1.a.7", { nodes: [node({})], agreements: [] })).toEqual([
    "look",
    "partly-known",
    "cascade",
    ["The cascade names no owners."],
  ]);
  expect(judged("1.a.7", { nodes, agreements: [agreement("a")] })).toEqual([
    "not-met",
    undefined,
    "",
    ["1 of 2 owners in the cascade have a performance agreement of 2024.", "Missing for: b."],
  ]);
  expect(judged("1.a.7", { nodes, agreements: [agreement("b"), agreement("a")] }).slice(0, 2)).toEqual([
    "met",
    undefined,
  ]);
});

it("asks for an agreement of every employee", () => {
  expect(judged("1.b.10", {})[2]).toBe("employees agreements");
  expect(judged("1.b.10", { employees: [] })[2]).toBe("agreements");
  expect(judged("1.b.10", { agreements: [] })[2]).toBe("employees");
  const agreements = [agreement("a")];
  expect(judged("1.b.10", { employees: [], agreements })).toEqual([
    "look",
    "judgement",
    "",
    ["0 of 0 employees have a performance agreement of 2024."],
  ]);
  expect(judged("1.b.10", { employees: ["a", "b"], agreements })).toEqual([
    "not-met",
    undefined,
    "",
    ["1 of 2 employees have a performance agreement of 2024."],
  ]);
  expect(judged("1.b.10", { employees: ["a"], agreements })[0]).toBe("met");
});
