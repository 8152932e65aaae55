import { defineRegulation, scoreWorksheet } from "sakip";
import { expect, it } from "vitest";
import { smallRegulation } from "../../support/regulations.ts";

it("tells the answer, what it is worth, and what it adds", () => {
  const answers = { paper: { averaged: ["0.25", "B"], summed: ["C", "A"] }, practice: { whole: "A" } };
  const { components } = scoreWorksheet({ evaluationYear: 2024, answers }, defineRegulation(smallRegulation));
  const items = components.flatMap(({ parts }) => parts.flatMap((part) => part.items));
  expect(
    items.map(({ code, answer, worth, full, weight, value }) => [
      code,
      answer,
      `${worth}/${full}`,

      weight && `${weight}`,
      `${value}`,
    ]),
  ).toEqual([
    ["1.a.1", "0.25", "0.25/1", undefined, "0.5"],
    ["1.a.2", "B", "80/100", undefined, "1.6"],
    ["1.b.1", "C", "0/100", "2", "0"],
    ["1.b.2", "A", "100/100", "1", "1"],
  ]);
  expect(items[0]).not.toHaveProperty("rounding");
});

it("sees a change of a regulation that can change", () => {
  const answers = { paper: { averaged: ["Y", "B"], summed: ["C", "A"] }, practice: { whole: "A" } };
  const restored = JSON.parse(JSON.stringify(defineRegulation(smallRegulation)));
  const worth = () =>
    `${scoreWorksheet({ evaluationYear: 2024, answers }, restored).components[0]?.parts[0]?.items[0]?.worth}`;
  expect(worth()).toBe("1");
  for (const { answers: choices } of restored.answerScales) choices[0].value = "0.5";
  expect(worth()).toBe("0.5");
});
