import fc from "fast-check";
import {
  type AbsorptionState,
  type AchievementInput,
  absorptionAccumulator,
  achievementAccumulator,
  addTo,
  type BudgetLine,
  evaluationAccumulator,
  lkjipPolicy,
  mergeStates,
  permendagri86of2017Scale,
  type RunningState,
  type Worksheet,
} from "sakip";
import { describe, expect, it } from "vitest";
import { samples } from "../budget/arbitraries.ts";
import { refusal } from "../support/refusal.ts";
import { anyLetters, lettersSheet } from "../support/worksheets.ts";

const by = (record: { readonly agencyId?: string | undefined }) => record.agencyId ?? "";
const line = (agencyId: string, budget: string, realization: string | null): BudgetLine => ({
  agencyId,
  budget,
  realization,
});
const nothing = absorptionAccumulator({ by }).toJSON();
const sent = <S>(state: S): S => JSON.parse(JSON.stringify(state));

describe("mergeStates", () => {
  it("refuses states of two kinds, or of other settings", () => {
    const other = achievementAccumulator({ by }).toJSON();
    expect(refusal(() => mergeStates<RunningState>(nothing, other))).toContain("invalid-input b.kind");
    const revised = absorptionAccumulator({ by, version: "revised" }).toJSON();
    expect(refusal(() => mergeStates(nothing, revised))).toEqual(["invalid-input b.version"]);
    const rounded = achievementAccumulator({ by, policy: lkjipPolicy }).toJSON();
    expect(refusal(() => mergeStates(other, rounded))).toEqual(["invalid-input b.policy"]);
    expect(refusal(() => mergeStates("x" as never, nothing))).toEqual(["invalid-input a"]);
  });

  it("puts groups of a state from elsewhere into their order, and its settings into our words", () => {
    const state = addTo(nothing, [line("b", "1", "1"), line("a", "2", "1")], { by });
    const { groups, ...head } = sent(state);
    const turned = { groups: [...groups].reverse(), ...head, exclude: [] };
    expect(JSON.stringify(mergeStates(turned, nothing))).toBe(JSON.stringify(state));
  });
});

describe("properties", () => {
  /** Adds the records in parts, and puts the states together in two ways: one after the other, and from the end in pairs. */
  function holds<S extends RunningState, R>(empty: S, records: readonly R[], add: (state: S, part: readonly R[]) => S) {
    const whole = JSON.stringify(add(empty, records));
    const cut = [0, 0.2, 0.5, 0.9, 1].map((part) => Math.floor(part * records.length));
    const parts = cut.slice(1).map((to, i) => add(empty, records.slice(cut[i], to)));
    const [one, two, three, four] = parts as [S, S, S, S];
    const inLine = parts.reduce((sum, each) => mergeStates(sum, sent(each)), empty);
    const inPairs = mergeStates(mergeStates(four, two), mergeStates(sent(three), one));
    expect(JSON.stringify(inLine)).toBe(whole);
    expect(JSON.stringify(inPairs)).toBe(whole);
    expect(JSON.stringify(records.reduce((sum, each) => add(sum, [each]), empty))).toBe(whole);
    expect(JSON.stringify(mergeStates(empty, inLine))).toBe(whole);
  }

  it("gives the same bytes for any split and any order of lines, shares and parts", () => {
    const thirds = ({ agencyId }: { readonly agencyId: string }) => [
      { key: agencyId, share: "1/3" },
      { key: "all", share: "2/3" },
    ];
    fc.assert(
      fc.property(samples, fc.boolean(), (list, areShared) => {
        const key = areShared ? thirds : by;
        holds<AbsorptionState, (typeof list)[0]["line"]>(
          nothing,
          list.map((each) => each.line),
          (state, part) => addTo(state, part, { by: key }),
        );
      }),
      { numRuns: 60 },
    );
  });

  it("gives the same bytes for any split and any order of achievements", () => {
    const figure = fc.oneof(fc.integer({ min: -5, max: 500 }), fc.constantFrom("0.375", "1e2", null));
    const row = fc.record({
      agencyId: fc.constantFrom("a", "b"),
      polarity: fc.constantFrom("maximize", "minimize", "stabilize"),
      target: figure,
      realization: figure,
    }) satisfies fc.Arbitrary<AchievementInput>;
    const empty = achievementAccumulator({ by, scale: permendagri86of2017Scale }).toJSON();
    fc.assert(
      fc.property(fc.array(row, { maxLength: 25 }), (rows) => {
        holds(empty, rows, (state, part) => addTo(state, part, { by }));
      }),
      { numRuns: 60 },
    );
  });

  it("gives the same bytes for any split and any order of worksheets", () => {
    const sheet = fc.tuple(fc.constantFrom("a", "b"), anyLetters);
    const empty = evaluationAccumulator({ by }).toJSON();
    fc.assert(
      fc.property(fc.array(sheet, { maxLength: 12 }), (own) => {
        const sheets = own.map(([agencyId, letters]): Worksheet => ({ ...lettersSheet(letters), agencyId }));
        holds(empty, sheets, (state, part) => addTo(state, part, { by }));
      }),
      { numRuns: 40 },
    );
  });
});
