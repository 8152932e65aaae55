import { absorptionAccumulator, type BudgetLine, permenpanrb88of2021, summariesOf } from "sakip";
import { describe, expect, it } from "vitest";
import { plain } from "../support/plain.ts";
import { refusal } from "../support/refusal.ts";

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
