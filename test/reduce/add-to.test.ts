import {
  absorptionAccumulator,
  achievementAccumulator,
  addTo,
  type BudgetLine,
  defineRegulation,
  evaluationAccumulator,
  lkjipPolicy,
  permendagri86of2017Scale,
  permenpanrb88of2021,
  summariesOf,
} from "sakip";
import { describe, expect, it } from "vitest";
import { plain } from "../support/plain.ts";
import { refusal } from "../support/refusal.ts";
import { lettersSheet } from "../support/worksheets.ts";

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
