import fc from "fast-check";
import { absorptionAccumulator, mergeStates } from "sakip";
import { describe, expect, it } from "vitest";
import { glanceAtGroup } from "../../../src/budget/summary/glance-at-group.ts";
import { refusal } from "../../support/refusal.ts";

const group = {
  key: "dlh",
  lines: 2,
  unreported: 1,
  budget: "10.5",
  realization: "-1",
  unreportedBudget: "0",
  overBudget: 0,
  withoutBudget: 0,
  negative: 1,
  versions: [],
  periods: [],
  excluded: [],
};
const nothing = absorptionAccumulator({ by: () => "x" }).toJSON();

/** The group read by the shape: an optional count of 0 says nothing new, and is none of the keys of the glance. */
const merged = (own: object) => mergeStates(nothing, { ...nothing, groups: [own] } as never);

describe("glanceAtGroup", () => {
  it("leaves to the shape what has more to be told, and what is wrong", () => {
    expect(glanceAtGroup(group)).toMatchObject({ key: "dlh", lines: 2, grouped: 0 });
    for (const other of [{ unread: 1 }, { grouped: 0 }, { budget: "1/3" }, { budget: "-1" }, { lines: 0 }, { key: "" }])
      expect(glanceAtGroup({ ...group, ...other })).toBeUndefined();
    for (const other of [{ key: 7 }, { unreportedBudget: "-0.01" }, { lines: "2" }, { versions: "" }, { budget: 1 }])
      expect(glanceAtGroup({ ...group, ...other })).toBeUndefined();
    const { excluded: _, ...fewer } = group;
    for (const other of [null, undefined, 7, fewer]) expect(glanceAtGroup(other)).toBeUndefined();
    const throwing = Object.defineProperty({ ...group }, "key", {
      get: () => {
        throw new Error("no");
      },
    });
    expect(glanceAtGroup(throwing)).toBeUndefined();
    expect(glanceAtGroup(Object.create(group))).toBeUndefined();
  });
});

describe("glanceAtGroup of a group on its bounds", () => {
  it("takes silent groups, nothing in every form, and texts that are what they say", () => {
    const silent = { ...group, lines: 1, budget: "0", unreportedBudget: "0.00" };
    expect(glanceAtGroup(silent)).toMatchObject({ lines: 1, unreported: 1 });
    const nothing = { lines: -0, unreported: -0, overBudget: -0, withoutBudget: -0, negative: -0 };
    expect(glanceAtGroup({ ...group, ...nothing })).toMatchObject({
      lines: 0,
      unreported: 0,
      overBudget: 0,
      withoutBudget: 0,
      negative: 0,
    });
    // Forty digits may stand for a fraction: of twenty on the shape reads what they mean.
    expect(glanceAtGroup({ ...group, realization: "1234567890123456789" })).toBeDefined();
    expect(glanceAtGroup({ ...group, realization: "12345678901234567890" })).toBeUndefined();
    expect(glanceAtGroup({ ...group, realization: "0.3333333333333333333333333333333333333333" })).toBeUndefined();
  });
});

describe("properties", () => {
  it("takes what the shape takes, and reads it as the shape does", () => {
    const text = fc.oneof(fc.integer().map(String), fc.constantFrom("0.5", "-0", "+5", "1e3", "x", "", "1/3", "007"));
    const count = fc.oneof(fc.nat(9), fc.constantFrom(-1, 0.5, -0));
    const own = fc.record({ lines: count, unreported: count, negative: count, budget: text, realization: text });
    fc.assert(
      fc.property(own, (changes) => {
        const [quick, general] = [
          { ...group, ...changes },
          { ...group, ...changes, unread: 0 },
        ];
        const faults = refusal(() => merged(general));
        expect(refusal(() => merged(quick))).toEqual(faults);
        if (faults.length === 0) expect(JSON.stringify(merged(quick))).toBe(JSON.stringify(merged(general)));
      }),
      { numRuns: 500 },
    );
  });
});
