import fc from "fast-check";
import {
  type AbsorptionState,
  type AchievementInput,
  absorptionAccumulator,
  achievementAccumulator,
  addTo,
  type BudgetLine,
  defineRegulation,
  evaluationAccumulator,
  lkjipPolicy,
  mergeStates,
  permendagri86of2017Scale,
  permenpanrb88of2021,
  type RunningState,
  summariesOf,
  type Worksheet,
} from "sakip";
import { describe, expect, it } from "vitest";
import { samples } from "../budget/arbitraries.ts";
import { plain } from "../support/plain.ts";
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

describe("addTo", () => {
  it("gives a new state and leaves the old one as it is", () => {
    const one = addTo(nothing, [line("b", "10.5", "1"), line("a", "3", null)], { by });
    const two = addTo(one, new Set([line("b", "0.5", "1")]), { by });
    expect(nothing.groups).toEqual([]);
    expect(one.groups.map(({ key, budget }) => [key, budget])).toEqual([
      ["a", "0"],
      ["b", "10.5"],
    ]);
    expect(two.groups[1]).toMatchObject({ key: "b", lines: 2, budget: "11", realization: "2" });
    expect([one, two].every(Object.isFrozen)).toBe(true);
    // Groups that no record changed are the same objects.
    expect(two.groups[0]).toBe(one.groups[0]);
  });

  it("adds what the settings in the state say", () => {
    const chosen = absorptionAccumulator({ by, version: "revised", exclude: ["blu"] }).toJSON();
    const [own, other] = (["revised", "original"] as const).map((version) => ({
      ...line("a", "10", "5"),
      version,
      exclusions: [{ name: "blu", budget: 4 }],
    }));
    const state = addTo(chosen, [own as BudgetLine, other as BudgetLine], { by });
    expect(state).toMatchObject({ version: "revised", exclude: ["blu"], groups: [{ lines: 1, budget: "6" }] });
    const rounded = achievementAccumulator({ by, policy: lkjipPolicy, scale: permendagri86of2017Scale }).toJSON();
    const row = { agencyId: "x", polarity: "maximize", target: 3, realization: 1 } as const;
    // 33.33… is 33.33 by the policy that the state holds, also once it has been sent.
    for (const begin of [rounded, sent(rounded)])
      expect(addTo(begin, [row], { by }).groups[0]).toMatchObject({ sum: "33.33", bands: [{ count: 1 }] });
    const sheet = { ...lettersSheet(Array(12).fill("A")), agencyId: "x" };
    const graded = addTo(evaluationAccumulator({ by }).toJSON(), [sheet], { by });
    expect(graded.groups[0]).toMatchObject({ sum: "90", grades: [{ code: "A", count: 1 }] });
  });

  it("needs the regulation again where it is no national one", () => {
    const regulation = defineRegulation({ ...permenpanrb88of2021, id: "lokal" } as never);
    const sheet = { ...lettersSheet(Array(12).fill("A")), agencyId: "x" };
    const begin = evaluationAccumulator({ by, regulation }).toJSON();
    expect(refusal(() => addTo(begin, [sheet], { by }))).toEqual(["no-regulation options.regulation"]);
    const state = addTo(begin, [sheet], { by, regulation });
    expect(refusal(() => summariesOf(state))).toEqual(["no-regulation options.regulation"]);
    expect(plain(summariesOf(sent(state), { regulation }))).toMatchObject([{ regulation: "lokal", mean: "90" }]);
    expect(refusal(() => addTo(evaluationAccumulator({ by }).toJSON(), [sheet], { by, regulation }))).toEqual([
      "invalid-input options.regulation",
    ]);
  });

  it("refuses every fault, and names the records as its argument", () => {
    expect(refusal(() => addTo(nothing, [line("a", "1", "1"), line("", "x", "1")], { by }))).toEqual([
      "invalid-input records[1].agencyId",
      "invalid-number records[1].budget",
    ]);
    expect(refusal(() => addTo(nothing, 5 as never, { by }))).toEqual(["invalid-input records"]);
    expect(refusal(() => addTo(nothing, [], {} as never))).toEqual(["invalid-input options.by"]);
    expect(refusal(() => addTo(nothing, [], { by, exclude: [] } as never))).toEqual(["invalid-input options.exclude"]);
    expect(refusal(() => addTo({ kind: "ranking" } as never, [], { by }))).toEqual(["invalid-input state.kind"]);
    expect(refusal(() => addTo(null as never, [], { by }))).toEqual(["invalid-input state"]);
    expect(refusal(() => addTo({ ...nothing, format: 2 } as never, [], { by }))).toEqual([
      "invalid-input state.format",
    ]);
  });
});

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

describe("summariesOf", () => {
  it("tells what the accumulator tells, of each kind", () => {
    const absorbed = absorptionAccumulator({ by, exclude: ["blu"] });
    absorbed.addAll([line("a", "10", "4"), line("b", "3", null)]);
    expect(plain(summariesOf(sent(absorbed.toJSON())))).toEqual(plain(absorbed.summaries()));
    expect(refusal(() => summariesOf(absorbed.toJSON() as never, { regulation: permenpanrb88of2021 }))).toEqual([
      "invalid-input options.regulation",
    ]);
    expect(refusal(() => summariesOf([] as never))).toEqual(["invalid-input state"]);
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
