import { defineRegulation } from "sakip";
import { expect, it } from "vitest";
import { smallRegulation } from "../../../support/regulations.ts";

// biome-ignore lint/suspicious/noExplicitAny: changes what is readonly.
function departuresAfter(change: (input: any) => void) {
  const input = structuredClone(smallRegulation);
  change(input);
  return defineRegulation(input, defineRegulation(smallRegulation)).departures;
}

it("finds none where only words and sources differ", () => {
  expect(
    departuresAfter((r) => {
      r.label.id = "Lain";
      r.components[0].label.id = "Lain";
      r.source.title = "Lain";
      r.since = 2030;
    }),
  ).toEqual([]);
});

it("names grades, rounding, answers, weights, methods, items and limits", () => {
  expect(
    departuresAfter((r) => {
      delete r.scale.bands[0].above;
      r.scale.bands[0].from = 6;
      delete r.scale.bands[1].upTo;
      r.scale.bands[1].below = 6;
      r.rounding = { part: { decimals: 1, mode: "down" }, source: r.rounding.source };
      r.answerScales[1].answers[1].value = "75";
      r.components[0].parts[0].weight = "3";
      r.components[0].parts[1].weight = "4";
      r.components[0].parts[1].method = "mean";
      r.components[0].parts[1].items = [{ key: "1", code: "1.b.1", label: r.label }];
      r.components[0].parts[0].items[1].limits = [];
    }),
  ).toEqual([
    { clause: "scale.fail", base: ">= 0, <= 6", own: ">= 0, < 6" },
    { clause: "scale.pass", base: "> 6, <= 10", own: ">= 6, <= 10" },
    { clause: "rounding.total", base: "2 decimals, half-up" },
    { clause: "answerScales.letters.B", base: "80", own: "75" },
    { clause: "components.paper.averaged.weight", base: "4", own: "3" },
    { clause: "components.paper.averaged.items.2", base: "letters; at most the mean of 1.a.1", own: "letters" },
    { clause: "components.paper.summed.weight", base: "3", own: "4" },
    { clause: "components.paper.summed.method", base: "sum", own: "mean" },
    { clause: "components.paper.summed.items.1", base: "letters; weight 2", own: "letters" },
    { clause: "components.paper.summed.items.2", base: "letters; weight 1" },
    { clause: "rounding.part", own: "1 decimals, down" },
  ]);
});

it("tells evidence that is no longer asked for", () => {
  expect(departuresAfter((r) => delete r.answerScales[1].answers[0].evidence)).toEqual([
    { clause: "answerScales.letters.A.evidence", base: "required" },
  ]);
});
