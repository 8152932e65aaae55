import { expect, it } from "vitest";
import { isMeasured } from "../../../src/planning/preassessment/is-measured.ts";
import { judgedBy, node, saidBy } from "./known.ts";

const judged = (code: string, known: object) => judgedBy(isMeasured, code, known);
const withAll = { title: "Full", definition: "d", formula: "f", dataSource: "s" };

it.each([
  ["2.a.2", "an operational definition and a formula", ["definition", "formula"]],
  ["2.a.3", "a source of data", ["dataSource"]],
])("%s asks whether indicators have %s", (code, what, keys) => {
  const nodesOf = (...indicators: object[]) => ({ nodes: [node({ indicators }), node({})] });
  expect(judged(code, {})).toEqual(["look", "no-data", "cascade", []]);
  expect(judged(code, nodesOf())).toEqual(["not-met", undefined, "", [`0 of 0 indicators have ${what}.`]]);
  expect(judged(code, nodesOf(withAll))).toEqual(["look", "judgement", "", [`1 of 1 indicator has ${what}.`]]);
  for (const key of keys)
    expect(judged(code, nodesOf(withAll, { ...withAll, [key]: undefined, title: "Bare" }))).toEqual([
      "not-met",
      undefined,
      "",
      [`1 of 2 indicators has ${what}.`, "Missing for: Bare."],
    ]);
});

it("asks whether every quarter that is over and has a target was reported", () => {
  const of = (title: string, ...reasons: (string | undefined)[]) => ({
    title,
    quarters: reasons.map((reason) => ({ achievement: { reason } })),
  });
  const measured = (...indicators: object[]) => ({ measurements: [{ indicators }] });
  expect(judged("2.b.4", {})).toEqual(["look", "no-data", "measurements", []]);
  expect(judged("2.b.4", measured(of("x", "not-yet-due", "no-target")))).toEqual([
    "look",
    "partly-known",
    "measurements",
    ["0 of 0 quarterly measurements that are due were reported."],
  ]);
  expect(judged("2.b.4", measured(of("x", undefined, "zero-target", "not-yet-due")))).toEqual([
    "met",
    undefined,
    "",
    ["2 of 2 quarterly measurements that are due were reported."],
  ]);
  const silent = measured(of("x", "no-realization", "no-realization"), of("y", undefined), of("z", "no-realization"));
  expect(judged("2.b.4", silent)).toEqual([
    "not-met",
    undefined,
    "",
    ["1 of 4 quarterly measurements that are due were reported.", "Not complete for: x, z."],
  ]);
  expect(saidBy(isMeasured, "2.b.4", silent)).toEqual([
    "1 dari 4 pengukuran triwulan yang jatuh tempo sudah dilaporkan.",
    "Belum lengkap untuk: x, z.",
  ]);
});
