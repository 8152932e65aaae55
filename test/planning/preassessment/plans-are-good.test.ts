import { expect, it } from "vitest";
import { plansAreGood } from "../../../src/planning/preassessment/plans-are-good.ts";
import { judgedBy, node, saidBy } from "./known.ts";

const judged = (code: string, known: object) => judgedBy(plansAreGood, code, known);

it("takes a draft for a plan that is not adopted, and signatures for no more than they are", () => {
  const agreement = (signedOn?: string) => ({ signedOn, firstParty: { position: "Kepala Dinas" } });
  expect(judged("1.b.1", {})).toEqual(["look", "no-data", "agreements", []]);
  expect(judged("1.b.1", { agreements: [agreement("2024-01-02"), agreement()] })).toEqual([
    "not-met",
    undefined,
    "",
    ["1 of 2 performance agreements are signed."],
  ]);
  expect(judged("1.b.1", { agreements: [agreement("2024-01-02")] })).toEqual([
    "look",
    "partly-known",
    "",
    ["1 of 1 performance agreements are signed."],
  ]);
});

it("takes an indicator without a target for one that is not measurable", () => {
  const nodesOf = (...indicators: object[]) => ({ nodes: [node({ indicators }), node({})] });
  const [one, yearly, bare, empty] = [
    { title: "One", target: 1 },
    { title: "Yearly", targets: [{}] },
    { title: "Bare" },
    { title: "Empty", targets: [] },
  ];
  expect(judged("1.b.5", {})).toEqual(["look", "no-data", "cascade", []]);
  expect(judged("1.b.5", nodesOf())).toEqual(["not-met", undefined, "", ["0 of 0 indicators have a target."]]);
  expect(judged("1.b.5", nodesOf(one, yearly))).toEqual([
    "look",
    "judgement",
    "",
    ["2 of 2 indicators have a target."],
  ]);
  expect(judged("1.b.5", nodesOf(one))[3]).toEqual(["1 of 1 indicator has a target."]);
  expect(judged("1.b.5", nodesOf(one, bare, empty))).toEqual([
    "not-met",
    undefined,
    "",
    ["1 of 3 indicators has a target.", "Those that do not: Bare, Empty."],
  ]);
  expect(saidBy(plansAreGood, "1.b.5", nodesOf(one, bare, empty))?.[0]).toBe("1 dari 3 indikator mempunyai target.");
});

it("takes errors for a broken chain, of which the first three are told", () => {
  const faults = ["first", "second", "third", "fourth"].map((en) => ({ message: { id: en, en } }));
  expect(judged("1.b.8", { faults })).toEqual(["look", "no-data", "cascade", []]);
  expect(judged("1.b.8", { nodes: [], faults })).toEqual([
    "not-met",
    undefined,
    "",
    ["There are 4 errors in the cascade and the agreements.", "first", "second", "third"],
  ]);
  const none = ["No errors were found in the cascade of 1 nodes."];
  expect(judged("1.b.8", { nodes: [node({})] })).toEqual(["look", "partly-known", "agreements", none]);
  expect(judged("1.b.8", { nodes: [node({})], agreements: [] })).toEqual(["look", "judgement", "", none]);
});

it("counts what several agencies share", () => {
  expect(judged("1.b.9", {})).toEqual(["look", "no-data", "cascade", []]);
  const nodes = [[], ["a"], ["a", "b"], ["a", "b", "c"]].map((parents) => node({ parents }));
  expect(judged("1.b.9", { nodes })).toEqual([
    "look",
    "judgement",
    "",
    ["2 nodes of the cascade have more than one parent."],
  ]);
});

it("looks at the year where it is due, or else at the last quarter that is", () => {
  const done = (met?: boolean) => ({ status: "computed", met });
  const waiting = { status: "not-computable", reason: "not-yet-due" };
  const silent = { status: "not-computable", reason: "no-realization" };
  const of = (title: string, year: object, ...quarters: object[]) => ({
    title,
    year,
    quarters: quarters.map((achievement) => ({ achievement })),
  });
  const measured = (...indicators: object[]) => judged("1.c.3", { measurements: [{ indicators }] });
  const met = (n: number, all: number, noun = "indicators") =>
    `${n} of ${all} ${noun} met the target of the last period that is over.`;
  expect(judged("1.c.3", {})).toEqual(["look", "no-data", "measurements", []]);
  expect(measured()).toEqual(["look", "partly-known", "measurements", [met(0, 0)]]);
  expect(measured(of("x", done(true), done(false)))).toEqual(["met", undefined, "", [met(1, 1, "indicator")]]);
  expect(measured(of("x", waiting, done(false), done(true), waiting))[0]).toBe("met");
  expect(measured(of("x", waiting, done(true), done(false), waiting), of("y", done(true)))).toEqual([
    "not-met",
    undefined,
    "",
    [met(1, 2), "Those that do not: x."],
  ]);
  for (const unknown of [of("x", silent, done(true)), of("x", waiting, waiting), of("x", done())])
    expect(measured(unknown, of("y", done(true)))).toEqual(["look", "partly-known", "measurements", [met(1, 2)]]);
  // One that missed its target is told, whatever is not known of others.
  expect(measured(of("x", silent), of("y", done(false)))[0]).toBe("not-met");
});
