import { describe, expect, it } from "vitest";
import {
  absorptionAccumulator,
  canonicalJson,
  measureAbsorption,
  rankBy,
  replay,
  restoreAbsorptionAccumulator,
  snapshot,
  summarizeAbsorption,
} from "../../../src/index.ts";
import { refusal } from "../../budget/refusal.ts";

describe("snapshot", () => {
  it("keeps arguments, answers by place, rules and result, with sorted keys", () => {
    const agencies = [
      { score: 1, id: "a" },
      { score: 2, id: "b" },
    ];
    const kept = snapshot({ rankBy }, [agencies, { value: (each: { score: number }) => each.score }]);
    expect(kept).toMatchObject({ kind: "snapshot", format: 1, function: "rankBy", version: "0.1.0", rules: {} });
    expect(kept.arguments).toEqual([
      [
        { id: "a", score: 1 },
        { id: "b", score: 2 },
      ],
      { value: { $sakip: "callback", of: 0 } },
    ]);
    expect(kept.answers).toEqual([
      { callback: 0, to: [{ $sakip: "place", of: [0, 0] }], answer: 1 },
      { callback: 0, to: [{ $sakip: "place", of: [0, 1] }], answer: 2 },
    ]);
    expect(JSON.parse(canonicalJson(kept))).toEqual(kept);
    expect(Object.isFrozen(kept)).toBe(true);
  });

  it("gives the same bytes whatever order keys and calls came in", () => {
    const [a, b] = [
      { id: "a", score: 1 },
      { score: 1, id: "a" },
    ].map((item) => canonicalJson(snapshot({ rankBy }, [[item], { value: (each: { score: number }) => each.score }])));
    expect(a).toBe(b);
  });

  it("takes a generator once, and keeps it as a list", () => {
    function* lines() {
      yield { agencyId: "a", budget: 10, realization: 1n };
      yield { agencyId: "b", budget: 10, realization: 2n };
    }
    const kept = snapshot({ summarizeAbsorption }, [lines(), { by: (line: { agencyId: string }) => line.agencyId }]);
    expect(kept.arguments[0]).toEqual([
      { agencyId: "a", budget: 10, realization: "1" },
      { agencyId: "b", budget: 10, realization: "2" },
    ]);
    expect(replay(kept, { summarizeAbsorption })).toEqual({ same: true });
  });

  it("keeps the fraction behind digits that do not end, and what JSON does not know", () => {
    const third = measureAbsorption({ budget: 3, realization: 1 });
    const identity = (...all: unknown[]) => all;
    const value = third.status === "computed" ? third.value : null;
    const kept = snapshot({ identity }, [value, new Map([["a", new Set([1])]]), undefined, Number.NaN, { $sakip: 1 }]);
    expect(kept.arguments).toEqual([
      { $sakip: "fraction", of: "100/3" },
      { $sakip: "map", of: [["a", { $sakip: "set", of: [1] }]] },
      { $sakip: "undefined", of: null },
      { $sakip: "number", of: "NaN" },
      { $sakip: "object", of: [["$sakip", 1]] },
    ]);
    expect(kept.result).toEqual(["33.33333333333333333333333333333333333333", ...kept.arguments.slice(1)]);
    expect(replay(JSON.parse(JSON.stringify(kept)), { identity })).toEqual({ same: true });
  });

  it("keeps the state of many lines instead of the lines", () => {
    const by = (line: { readonly agencyId: string }) => line.agencyId;
    const accumulator = absorptionAccumulator({ by });
    for (let i = 0; i < 1000; i++) accumulator.add({ agencyId: `a${i % 3}`, budget: 10, realization: i });
    const summaries = (state: ReturnType<typeof accumulator.toJSON>) =>
      restoreAbsorptionAccumulator(state, { by }).summaries();
    const kept = snapshot({ summaries }, [accumulator.toJSON()]);
    expect(canonicalJson(kept).length).toBeLessThan(10_000);
    expect(replay(kept, { summaries })).toEqual({ same: true });
  });

  it("takes an accumulator as it is, and keeps what it has counted", () => {
    const by = (line: { readonly agencyId: string }) => line.agencyId;
    const counted = (last: number) => {
      const accumulator = absorptionAccumulator({ by, version: "original", exclude: ["blocked"] });
      for (let i = 0; i < 2000; i++)
        accumulator.add({ agencyId: `a${i % 3}`, version: "original", budget: 10, realization: i === 1999 ? last : 5 });
      return accumulator;
    };
    const summarize = (accumulator: ReturnType<typeof counted>) => accumulator.summaries();
    const kept = snapshot({ summarize }, [counted(5)]);
    expect(kept.arguments[0]).toMatchObject({ $sakip: "accumulator", of: { kind: "absorption-state" } });
    expect(kept.answers).toEqual([]);
    expect(canonicalJson(kept).length).toBeLessThan(10_000);
    expect(replay(JSON.parse(canonicalJson(kept)), { summarize })).toEqual({ same: true });
    // The accumulator is the caller's: nothing was added to it, and it still counts.
    const own = counted(5);
    const before = JSON.stringify(own);
    snapshot({ summarize }, [own]);
    expect(JSON.stringify(own)).toBe(before);
    own.add({ agencyId: "a0", version: "original", budget: 1, realization: 1 });
    const now = replay(kept, { summarize }, [counted(7)]);
    expect(now).toMatchObject({ same: false });
    expect(now.same ? [] : now.differences.map(({ path, cause }) => [path.slice(0, 3), cause])).toEqual([
      [["arguments", 0, "groups"], "input"],
    ]);
  });

  it("refuses more than one function, and items that contain themselves", () => {
    const item: { id: string; self?: unknown } = { id: "a" };
    item.self = item;
    expect(refusal(() => snapshot({ rankBy, snapshot: rankBy }, []))).toEqual(["invalid-input named"]);
    expect(refusal(() => snapshot(null as never, []))).toEqual(["invalid-input named"]);
    expect(refusal(() => snapshot({ rankBy }, 1 as never))).toEqual(["invalid-input args"]);
    expect(refusal(() => snapshot({ rankBy }, [[item], { value: () => 1 }]))).toEqual(["invalid-input"]);
  });

  it("changes nothing of the caller's", () => {
    const items = [{ id: "a", score: 3 }];
    const rule = { value: (each: { score: number }) => each.score };
    snapshot({ rankBy }, [items, rule]);
    expect([Object.isFrozen(items), Object.isFrozen(items[0]), Object.isFrozen(rule)]).toEqual([false, false, false]);
  });
});
