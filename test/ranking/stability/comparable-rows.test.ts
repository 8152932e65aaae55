import { describe, expect, it } from "vitest";
import type { Problem } from "../../../src/core/index.ts";
import { rankBy } from "../../../src/ranking/rank/rank-by.ts";
import { commonRows, indexRows } from "../../../src/ranking/stability/comparable-rows.ts";

const rows = (...scores: (readonly [id: string, score: number])[]) =>
  indexRows(rankBy(scores, { value: ([, score]) => score }).rows, ([id]) => id, ["previous"], []);

describe("indexRows", () => {
  it("finds rows by id, and tells of ids that are none or occur twice", () => {
    expect([...rows(["a", 1], ["b", 2]).keys()]).toEqual(["b", "a"]);
    const problems: Problem[] = [];
    indexRows(
      rankBy(["a", "a", ""], { value: () => 1 }).rows,
      (item) => (item === "" ? 7 : item),
      ["current"],
      problems,
    );
    expect(problems).toEqual([
      {
        code: "duplicate-key",
        path: ["current", "rows", 1],
        given: '"a"',
        expected: { en: "an id that occurs once", id: "id yang muncul sekali" },
      },
      {
        code: "invalid-input",
        path: ["current", "rows", 2],
        given: "7",
        expected: {
          en: "an item with a text as its id; see `idOf`",
          id: "butir dengan teks sebagai id-nya; lihat `idOf`",
        },
      },
    ]);
  });
});

describe("commonRows", () => {
  it("places rows among those that both have", () => {
    const own = rows(["x", 9], ["a", 8], ["b", 8], ["y", 8], ["c", 1]);
    const others = rows(["a", 1], ["b", 1], ["c", 1]);
    const shown = (list: typeof own) => [...list].map(([id, { best, worst, at }]) => `${id} ${best}–${worst} ${at}`);
    expect(shown(own)).toEqual(["x 1–1 0", "a 2–4 1", "b 2–4 2", "y 2–4 3", "c 5–5 4"]);
    expect(shown(commonRows(own, others))).toEqual(["a 1–2 1", "b 1–2 2", "c 3–3 4"]);
  });
});
