import { expect, it } from "vitest";
import { isEvaluated } from "../../../src/planning/preassessment/is-evaluated.ts";
import { judgedBy, node, saidBy } from "./known.ts";

const judged = (code: string, known: object) => judgedBy(isEvaluated, code, known);
const nodes = ["a", "b", "a", undefined].map((agencyId) => node({ agencyId }));

it("asks whether every agency of the cascade was evaluated", () => {
  for (const code of ["4.a.2", "4.b.4"]) {
    expect(judged(code, {})).toEqual(["look", "no-data", "cascade evaluations", []]);
    expect(judged(code, { nodes })).toEqual(["look", "no-data", "evaluations", []]);
    expect(judged(code, { evaluated: new Set() })).toEqual(["look", "no-data", "cascade", []]);
    expect(judged(code, { nodes: [node({})], evaluated: new Set("a") })).toEqual([
      "look",
      "partly-known",
      "cascade",
      ["The cascade names no units."],
    ]);
    expect(judged(code, { nodes, evaluated: new Set("a") })).toEqual([
      "not-met",
      undefined,
      "",
      ["1 of 2 units in the cascade was evaluated.", "Not evaluated: b."],
    ]);
    expect(saidBy(isEvaluated, code, { nodes, evaluated: new Set("a") })).toEqual([
      "1 dari 2 unit kerja dalam pohon kinerja sudah dievaluasi.",
      "Belum dievaluasi: b.",
    ]);
    expect(judged(code, { nodes, evaluated: new Set("abc") })).toEqual([
      "met",
      undefined,
      "",
      ["2 of 2 units in the cascade were evaluated."],
    ]);
  }
});

it("asks whether every recommendation was followed up", () => {
  const followed = (all: number, [done, inProgress, notDone]: readonly [number, number, number], overdue = 0) => {
    const followUp = {
      recommendations: Array(all).fill({}),
      done,
      inProgress,
      notDone,
      overdue: Array(overdue).fill({}),
    };
    return judged("4.c.1", { followUp });
  };
  expect(judged("4.c.1", {})).toEqual(["look", "no-data", "recommendations", []]);
  expect(followed(2, [2, 0, 0])).toEqual(["met", undefined, "", ["2 of 2 recommendations were followed up."]]);
  expect(followed(1, [1, 0, 0])).toEqual(["met", undefined, "", ["1 of 1 recommendation was followed up."]]);
  expect(followed(0, [0, 0, 0])).toEqual([
    "look",
    "partly-known",
    "recommendations",
    ["0 of 0 recommendations were followed up."],
  ]);
  expect(followed(2, [1, 0, 0])).toEqual([
    "look",
    "partly-known",
    "recommendations",
    ["1 of 2 recommendations was followed up."],
  ]);
  expect(followed(2, [1, 1, 0])).toEqual(["not-met", undefined, "", ["1 of 2 recommendations was followed up."]]);
  expect(followed(2, [1, 0, 1], 1)[3]).toEqual(["1 of 2 recommendations was followed up.", "1 is overdue."]);
  expect(followed(3, [1, 1, 1], 2)[3]).toEqual(["1 of 3 recommendations was followed up.", "2 are overdue."]);
  // One that is late and of which nothing was told is not taken for undone.
  expect(followed(2, [1, 0, 0], 1)[0]).toBe("look");
});
