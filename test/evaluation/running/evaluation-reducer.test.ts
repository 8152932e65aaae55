import {
  addTo,
  defineRegulation,
  type EvaluationState,
  evaluationAccumulator,
  permenpanrb88of2021,
  summariesOf,
  type Worksheet,
} from "sakip";
import { describe, expect, it } from "vitest";
import { plain } from "../../support/plain.ts";
import { problemsOf } from "../../support/problems.ts";
import type { Loose } from "../../support/regulations.ts";
import { told } from "../../support/whole.ts";
import { lettersSheet, rankSheet } from "../../support/worksheets.ts";

const sheet = (letter: string): Worksheet => lettersSheet(Array(12).fill(letter));
const by = () => "kota";
const local = defineRegulation({ ...permenpanrb88of2021, id: "lokal" } as never);
const other = defineRegulation({ ...permenpanrb88of2021, id: "lain" } as never);

/** The state of some sheets, by the regulation of each year or by one that is given. */
function stateOf(sheets: readonly Worksheet[], regulation?: typeof local) {
  const all = evaluationAccumulator({ by, ...(regulation !== undefined && { regulation }) });
  all.addAll(sheets);
  return all.toJSON();
}

describe("a state of evaluations that is gone on with", () => {
  it("names a regulation only where one was asked for", () => {
    expect(Object.keys(stateOf([sheet("A")]))).toEqual(["kind", "format", "groups"]);
    expect(Object.keys(stateOf([sheet("A")], local))).toEqual(["kind", "format", "regulation", "groups"]);
  });

  it("counts by the regulation of each year where none was asked for", () => {
    const state = stateOf([sheet("A")]);
    const more = addTo(state, [sheet("B"), rankSheet(0)], { by });
    expect(more.groups.map(({ regulation, count, sum }) => [regulation, count, sum])).toEqual([
      ["permenpanrb-12-2015", 1, "100"],
      ["permenpanrb-88-2021", 2, "160"],
    ]);
    // Perfect answers to every question: each component has its weight.
    expect(more.groups[0]?.components).toEqual([
      { key: "achievement", sum: "20" },
      { key: "internal-evaluation", sum: "10" },
      { key: "measurement", sum: "25" },
      { key: "planning", sum: "30" },
      { key: "reporting", sum: "15" },
    ]);
    expect(problemsOf(() => addTo(state, [sheet("B")], { by, regulation: local }))).toEqual([
      {
        code: "invalid-input",
        path: ["options", "regulation"],
        given: '"lokal"',
        expected: {
          en: "none: each sheet follows the one of its year",
          id: "tidak ada: setiap lembar menurut tahunnya",
        },
      },
    ]);
  });

  it("counts by the regulation that it names, which has to be given where it is a local one", () => {
    const state = stateOf([sheet("A")], local);
    expect(addTo(state, [sheet("B")], { by, regulation: local })).toMatchObject({
      regulation: "lokal",
      groups: [{ regulation: "lokal", count: 2, sum: "160" }],
    });
    const at = (options: object) => problemsOf(() => addTo(state, [sheet("B")], { by, ...options } as never));
    expect(at({}).map(({ code, path }) => [code, path])).toEqual([["no-regulation", ["options", "regulation"]]]);
    expect(at({ regulation: other }).map(({ code, given }) => [code, given])).toEqual([["no-regulation", '"lain"']]);
    const national = stateOf([sheet("A")], permenpanrb88of2021);
    expect(addTo(national, [sheet("B")], { by })).toMatchObject({
      regulation: "permenpanrb-88-2021",
      groups: [{ count: 2 }],
    });
  });

  it("refuses options that are none, and misspelt ones", () => {
    const state = stateOf([sheet("A")]);
    expect(problemsOf(() => addTo(state, [], {} as never)).map(({ path }) => path)).toEqual([["options", "by"]]);
    expect(problemsOf(() => summariesOf(state, { by } as never)).map(({ path }) => path)).toEqual([["options", "by"]]);
  });
});

describe("the summaries of a state", () => {
  it("are those of what was counted, from the first key to the last", () => {
    const [summary, ...rest] = summariesOf(stateOf([sheet("A"), sheet("B")]));
    const { components, grades, ...own } = told(summary) as Record<string, unknown> & { components: object[] };
    expect([own, rest]).toStrictEqual([
      {
        kind: "evaluation-group",
        key: "kota",
        regulation: "permenpanrb-88-2021",
        count: 2,
        sum: "160",
        mean: "80",
        basis: told(permenpanrb88of2021.source),
        findings: [],
      },
      [],
    ]);
    const [planning] = permenpanrb88of2021.components;
    expect(components[0]).toStrictEqual({
      key: "planning",
      code: "1",
      label: planning?.label,
      weight: "30",
      sum: "48",
      mean: "24",
    });
    expect((grades as object[]).slice(0, 2)).toMatchObject([
      { code: "AA", count: 0 },
      { code: "A", count: 1 },
    ]);
  });

  it("need the regulation where it is a local one", () => {
    const state = stateOf([sheet("A")], local);
    expect(summariesOf(state, { regulation: local })).toMatchObject([{ regulation: "lokal", count: 1 }]);
    expect(problemsOf(() => summariesOf(state)).map(({ code, path }) => [code, path])).toEqual([
      ["no-regulation", ["options", "regulation"]],
    ]);
    // Though nothing was counted yet.
    expect(problemsOf(() => summariesOf(stateOf([], local))).map(({ code }) => code)).toEqual(["no-regulation"]);
    // Where each sheet follows the regulation of its year, one that is given has to be that of every group.
    const national = stateOf([sheet("A")]);
    expect(summariesOf(national, { regulation: permenpanrb88of2021 })).toMatchObject([{ count: 1 }]);
    expect(
      problemsOf(() => summariesOf(national, { regulation: other })).map(({ code, path }) => [code, path]),
    ).toEqual([["no-regulation", ["options", "regulation"]]]);
  });

  it("leave out components of which nothing was counted", () => {
    const state: Loose = JSON.parse(JSON.stringify(stateOf([sheet("A")])));
    state.groups[0].components = state.groups[0].components.filter(({ key }: { key: string }) => key !== "planning");
    expect(plain(summariesOf(state as EvaluationState)[0]?.components.map(({ key }) => key))).toEqual([
      "measurement",
      "reporting",
      "internal-evaluation",
    ]);
  });
});

it("keys that may stand for the same are told of each other", () => {
  const all = evaluationAccumulator({ by: ({ agencyId = "" }) => agencyId });
  all.addAll(["Dinas Kesehatan", "Dinas  kesehatan", "Bappeda"].map((agencyId) => ({ ...sheet("A"), agencyId })));
  const found = all.summaries().map(({ key, findings }) => [key, findings.map(({ code }) => code)]);
  expect(found).toEqual([
    ["Bappeda", []],
    ["Dinas  kesehatan", ["near-duplicate-key"]],
    ["Dinas Kesehatan", ["near-duplicate-key"]],
  ]);
});

it("refuses a key that is none at the sheet it was made of, and counts the others in no group", () => {
  const all = evaluationAccumulator({ by: ({ agencyId }) => (agencyId === "x" ? (3 as never) : "3") });
  const given = [sheet("A"), { ...sheet("A"), agencyId: "x" }];
  expect(problemsOf(() => all.addAll(given)).map(({ path }) => path)).toEqual([["sheets", 1]]);
  expect(all.toJSON().groups).toEqual([]);
});
