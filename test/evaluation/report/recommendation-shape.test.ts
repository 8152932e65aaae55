import { followUp, parse, recommendationShape, recommendationsShape } from "sakip";
import { expect, it } from "vitest";

it("reads recommendations, which can be followed up", () => {
  const given = [
    { id: "1", text: "Reviu IKU", component: "measurement", followUp: "done" },
    { id: "2", text: "Publikasikan LKjIP" },
  ];
  expect(parse(recommendationsShape, given)).toEqual(given);
  expect(followUp(parse(recommendationsShape, given))).toMatchObject({ done: 1, untold: 1 });
});

it("names every problem at once, a misspelt key among them", () => {
  expect(() =>
    parse(recommendationsShape, [
      { id: 1, text: "" },
      { id: "2", text: "x", followup: "done" },
    ]),
  ).toThrow(/^3 problems\n- invalid-input at \[0\]\.id.*\n- invalid-input at \[0\]\.text.*\n- invalid-input at \[1\]/);
  expect(() => parse(recommendationsShape, {})).toThrow("invalid-input");
});

it("reads a single one as well", () => {
  expect(parse(recommendationShape, { id: "1", text: "Reviu IKU" })).toEqual({ id: "1", text: "Reviu IKU" });
  expect(() => parse(recommendationShape, { id: "1", text: "Reviu IKU", komponen: "reporting" })).toThrow(
    'invalid-input at komponen: given "komponen", expected no such key: did you mean "component"?',
  );
});
