import {
  absorptionAccumulator,
  absorptionStateShape,
  addTo,
  type BudgetLine,
  mergeStates,
  summariesOf,
  toPlain,
} from "sakip";
import { jsonSchemaOf } from "sakip/schema";
import { describe, expect, it } from "vitest";
import { plain } from "../../support/plain.ts";
import { refusal } from "../refusal.ts";

const by = ({ agencyId }: BudgetLine) => agencyId;
const revised = { by, version: "revised", exclude: ["blu"] } as const;
const lines: BudgetLine[] = [
  { agencyId: "dlh", version: "revised", budget: 10, realization: 4, exclusions: [{ name: "blu", budget: 2 }] },
  { agencyId: "dlh", version: "original", budget: 100, realization: 1 },
  { agencyId: "dlh", version: "revised", direction: "revenue", budget: 7, realization: 7 },
];
const stateOf = (given: readonly BudgetLine[], options: Parameters<typeof absorptionAccumulator>[0]) => {
  const accumulator = absorptionAccumulator(options);
  accumulator.addAll(given);
  return accumulator.toJSON();
};

describe("the state of an accumulator", () => {
  it("says what was asked for, and goes on under it", () => {
    const empty = stateOf([], revised);
    expect(empty).toEqual({ kind: "absorption-state", format: 1, version: "revised", exclude: ["blu"], groups: [] });
    expect(addTo(empty, lines, { by })).toEqual(stateOf(lines, revised));
    expect(plain(summariesOf(addTo(empty, lines, { by })))).toMatchObject([
      { key: "dlh", version: "revised", direction: "mixed", budget: "15", lines: 2 },
    ]);
    const received = stateOf([], { by, direction: "revenue" });
    expect(addTo(received, lines, { by }).groups).toMatchObject([{ key: "dlh", lines: 1, budget: "7" }]);
  });

  it("asks for the key of lines to be added, and for nothing else", () => {
    const empty = stateOf([], revised);
    expect(refusal(() => addTo(empty, lines, {} as never))).toEqual(["invalid-input options.by"]);
    expect(refusal(() => addTo(empty, lines, { by, exclude: [] } as never))).toEqual(["invalid-input options.exclude"]);
    expect(refusal(() => (summariesOf as (state: unknown, options: unknown) => unknown)(empty, { by }))).toEqual([
      "invalid-input options.by",
    ]);
    expect((summariesOf as (state: unknown, options: unknown) => unknown)(empty, {})).toEqual([]);
  });

  it("tells a part that no line has, in all groups together", () => {
    const [one, other] = [stateOf(lines, revised), stateOf([{ ...lines[2], agencyId: "a" } as BudgetLine], revised)];
    const codes = (state: typeof one) => summariesOf(state).flatMap(({ findings }) => findings.map(({ code }) => code));
    expect(codes(other)).toEqual(["unknown-exclusion"]);
    expect(codes(mergeStates(one, other))).toEqual(["mixed-directions"]);
    expect(toPlain(mergeStates(one, other))).toEqual(mergeStates(other, one));
  });

  it("refuses counts that contradict each other, and takes those on their bounds", () => {
    const [group] = stateOf([{ agencyId: "dlh", budget: "0.50", realization: null, unread: true }], { by }).groups;
    const merged = (own: object) => {
      const nothing = stateOf([], { by });
      return refusal(() => mergeStates(nothing, { ...nothing, groups: [{ ...group, ...own }] } as never));
    };
    expect(merged({})).toEqual([]);
    expect(merged({ lines: 0 })).toEqual(["out-of-range b.groups[0].unreported"]);
    expect(merged({ unread: 2 })).toEqual(["out-of-range b.groups[0].unread"]);
    expect(merged({ unreportedBudget: "-0.5", budget: "-1" })).toEqual([
      "out-of-range b.groups[0].budget",
      "out-of-range b.groups[0].unreportedBudget",
    ]);
    expect(merged({ directions: [], grouped: 1, worker: 3 })).toEqual([]);
    expect(merged({ grouped: -1, directions: ["net"] })).toEqual([
      "invalid-input b.groups[0].grouped",
      "invalid-input b.groups[0].directions[0]",
    ]);
  });

  it("tells what is rare only where there is some, each by itself", () => {
    const rare = (line: Partial<BudgetLine>, ...more: BudgetLine[]) => {
      const [group] = stateOf([{ agencyId: "x", budget: 10, realization: 1, ...line }, ...more], { by }).groups;
      const { unread, grouped, directions } = group ?? {};
      return [unread, grouped, directions];
    };
    expect(rare({})).toEqual([undefined, undefined, undefined]);
    expect(rare({ realization: null, unread: true })).toEqual([1, undefined, undefined]);
    expect(rare({ budget: "1.500" })).toEqual([undefined, 1, undefined]);
    expect(rare({ direction: "revenue" })).toEqual([undefined, undefined, ["revenue"]]);
    expect(rare({}, { agencyId: "x", direction: "revenue", budget: 1, realization: 1 })).toEqual([
      undefined,
      undefined,
      ["expenditure", "revenue"],
    ]);
    expect(Object.keys(stateOf([{ agencyId: "x", budget: 10, realization: 1 }], { by }).groups[0] ?? {})).toHaveLength(
      12,
    );
  });

  it("takes groups in any order, and refuses keys that are none without taking them for one key", () => {
    const state = stateOf(
      ["a", "b"].map((agencyId) => ({ agencyId, budget: 1, realization: 1 })),
      { by },
    );
    const turned = { ...state, groups: [...state.groups].reverse() };
    expect(mergeStates(turned, stateOf([], { by }))).toEqual(state);
    expect(Object.keys(mergeStates(turned, state))).toEqual(["kind", "format", "exclude", "groups"]);
    const nameless = { ...state, groups: state.groups.map((group) => ({ ...group, key: "" })) };
    expect(refusal(() => summariesOf(nameless))).toEqual([
      "invalid-input state.groups[0].key",
      "invalid-input state.groups[1].key",
    ]);
  });

  it("keeps what was left out under each name, and what an application wrote beside it", () => {
    const state = stateOf(lines.slice(0, 1), revised);
    const [group] = state.groups;
    expect(group?.excluded).toEqual([{ name: "blu", budget: "2", realization: "0" }]);
    const noted = { ...group, excluded: [{ name: "blu", budget: "2", realization: "0", note: "x" }] };
    expect(mergeStates({ ...state, groups: [noted] } as typeof state, state).groups).toMatchObject([
      { excluded: [{ name: "blu", budget: "4", realization: "0" }] },
    ]);
  });
});

describe("the codes of periods in a state", () => {
  const [group] = stateOf([{ agencyId: "x", budget: 1, realization: 1 }], { by }).groups;
  const refused = (code: unknown) => {
    const nothing = stateOf([], { by });
    return refusal(() => mergeStates(nothing, { ...nothing, groups: [{ ...group, periods: [code] }] } as never)).length;
  };

  it("are told to others by the same pattern", () => {
    const schema = JSON.parse(JSON.stringify(jsonSchemaOf(absorptionStateShape)));
    const found: { type: string; pattern: string }[] = [];
    JSON.stringify(schema, (key, each) => {
      if (key === "periods" && each.items?.pattern !== undefined) found.push(each.items);
      return each;
    });
    expect(
      found.map(({ type, pattern }) => [
        type,
        ...["2023-TW4", "2023-TW5"].map((code) => new RegExp(pattern).test(code)),
      ]),
    ).toEqual([["string", true, false]]);
  });

  it("are those that periods have", () => {
    const codes = ["2023", "1900", "9999", "2023-S1", "2023-S2", "2023-TW1", "2023-TW4", "2023-01", "2023-09"];
    expect([...codes, "2023-10", "2023-12"].filter(refused)).toEqual([]);
    const others = [
      "1899",
      "02023",
      "20233",
      "2023-S3",
      "2023-S",
      "2023-TW0",
      "2023-TW5",
      "2023-00",
      "2023-13",
      "2023-1",
    ];
    for (const code of [...others, " 2023", "2023 ", "2023-TW10", "x2023-01", "", 2023, null])
      expect(refused(code)).toBe(1);
  });
});
