import { combineAssessors, scoreWorksheet } from "sakip";
import { expect, it } from "vitest";
import { lettersSheet, rankSheet } from "../../support/worksheets.ts";

it("compares component, sub-component and item, and leaves out what is alike", () => {
  const perfect = rankSheet(0);
  const changed = {
    ...perfect,
    answers: { ...perfect.answers, reporting: { ...perfect.answers["reporting"], use: ["B", "A", "A", "C"] } },
  };
  const { differences } = combineAssessors(
    [
      { assessor: "self", role: "self", evaluation: scoreWorksheet(perfect) },
      { assessor: "evaluator", role: "evaluator", evaluation: scoreWorksheet(changed) },
    ],
    { assessor: "evaluator" },
  );
  expect(
    differences.map(({ place, values, spread }) => [
      place.join(" "),
      values.map(({ value, answer }) => `${value} ${answer ?? ""}`.trim()),
      `${spread}`,
    ]),
  ).toEqual([
    ["reporting", ["15", "14.15625"], "0.84375"],
    ["reporting use", ["4.5", "3.65625"], "0.84375"],
    ["reporting use 71", ["1.125 A", "0.84375 B"], "0.28125"],
    ["reporting use 74", ["1.125 A", "0.5625 C"], "0.5625"],
  ]);
});

it("shows letters, and only those who answered there", () => {
  const letters = (first: string) => scoreWorksheet(lettersSheet([first, ...Array(11).fill("B")]));
  const { differences } = combineAssessors(
    [
      { assessor: "a", role: "panel", evaluation: letters("A") },
      { assessor: "b", role: "panel", evaluation: null },
      { assessor: "c", role: "panel", evaluation: letters("CC") },
    ],
    { quorum: 2 },
  );
  expect(differences.at(-1)?.values.map(({ assessor, answer }) => `${assessor} ${answer}`)).toEqual(["a A", "c CC"]);
  expect(differences).toHaveLength(2);
});
