import { describe, expect, it } from "vitest";
import type { Problem } from "../../../src/core/index.ts";
import { rankBy } from "../../../src/ranking/rank/rank-by.ts";
import { indexRows, ownId, spansOf } from "../../../src/ranking/stability/comparable-rows.ts";

const rows = (...scores: (readonly [id: string, score: number])[]) =>
  indexRows(rankBy(scores, { value: ([, score]) => score }), ([id]) => id, ["previous"], []);

describe("ownId", () => {
  it("is the item itself, or its id", () => {
    expect([ownId("a"), ownId({ id: "b" }), ownId(null), ownId({})]).toEqual(["a", "b", null, {}]);
  });
});

describe("indexRows", () => {
  it("finds rows by id, and tells of ids that are none or occur twice", () => {
    expect([...rows(["a", 1], ["b", 2]).keys()]).toEqual(["b", "a"]);
    const problems: Problem[] = [];
    indexRows(
      rankBy(["a", "a", ""], { value: () => 1 }),
      (item) => (item === "" ? (7 as never) : item),
      ["current"],
      problems,
    );
    expect(problems.map(({ code, path }) => [code, path])).toEqual([
      ["duplicate-key", ["current", "rows", 1]],
      ["invalid-input", ["current", "rows", 2]],
    ]);
  });
});

describe("spansOf", () => {
  it("gives the places that items share, among all or among those that both have", () => {
    const own = rows(["x", 9], ["a", 8], ["b", 8], ["y", 8], ["c", 1]);
    const others = rows(["a", 1], ["b", 1], ["c", 1]);
    const shown = (among: "all" | "common") =>
      [...spansOf(own, others, among)].map(([id, { best, worst }]) => `${id} ${best}–${worst}`);
    expect(shown("all")).toEqual(["x 1–1", "a 2–4", "b 2–4", "y 2–4", "c 5–5"]);
    expect(shown("common")).toEqual(["a 1–2", "b 1–2", "c 3–3"]);
  });
});
