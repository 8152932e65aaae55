import fc from "fast-check";
import {
  absorptionAccumulator,
  achievementAccumulator,
  addTo,
  type BudgetLine,
  evaluationAccumulator,
  mergeStates,
  permenpanrb88of2021,
  summariesOf,
  summarizeAbsorption,
} from "sakip";
import { describe, expect, it } from "vitest";
import { plain } from "../support/plain.ts";
import { refusal } from "../support/refusal.ts";
import { anyLetters, lettersSheet } from "../support/worksheets.ts";

const by = (record: { readonly agencyId?: string | undefined }) => record.agencyId ?? "";
const line = (agencyId: string, budget: string, realization: string | null): BudgetLine => ({
  agencyId,
  budget,
  realization,
});
const sent = <S>(state: S): S => JSON.parse(JSON.stringify(state));

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
  const figure = fc.oneof(fc.integer({ min: 0, max: 5000 }), fc.constantFrom("0.375", "1e2"));
  const agencyId = fc.constantFrom("dinkes", "dlh", "dinsos");

  it("tells of what was counted in two places what is told of all of it at once", () => {
    const record = fc.record({ agencyId, budget: figure, realization: fc.option(figure) });
    fc.assert(
      fc.property(fc.array(record, { maxLength: 8 }), fc.array(record, { maxLength: 8 }), (west, east) => {
        const [one, other] = [west, east].map((lines) => addTo(absorptionAccumulator({ by }).toJSON(), lines, { by }));
        const both = one && other && mergeStates(sent(one), other);
        const atOnce = [...summarizeAbsorption([...east, ...west], { by })];
        expect(plain(both && summariesOf(both))).toEqual(plain(atOnce.sort((a, b) => (a.key < b.key ? -1 : 1))));
      }),
    );
  });

  it("tells of achievements and of evaluations what their accumulators tell, out of JSON too", () => {
    const row = fc.record({
      agencyId,
      polarity: fc.constantFrom("maximize", "minimize"),
      target: figure,
      realization: fc.option(figure),
    });
    const sheet = fc.record({ agencyId, letters: anyLetters });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 6 }), fc.array(sheet, { maxLength: 3 }), (rows, sheets) => {
        const measured = achievementAccumulator({ by });
        measured.addAll(rows);
        const scored = evaluationAccumulator({ by });
        scored.addAll(sheets.map((each) => ({ ...lettersSheet(each.letters), agencyId: each.agencyId })));
        expect(plain(summariesOf(sent(measured.toJSON())))).toEqual(plain(measured.summaries()));
        expect(plain(summariesOf(sent(scored.toJSON())))).toEqual(plain(scored.summaries()));
        const groups = summariesOf(measured.toJSON()).map(({ key }) => key);
        expect(groups).toEqual([...new Set(rows.map(by))].sort());
        expect(summariesOf(scored.toJSON()).reduce((sum, { count }) => sum + count, 0)).toBe(sheets.length);
      }),
      { numRuns: 30 },
    );
  });
});
