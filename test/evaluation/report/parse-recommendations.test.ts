import { followUp, parseRecommendations } from "sakip";
import { expect, it } from "vitest";

it("reads recommendations, which can be followed up", () => {
  const given = [
    { id: "1", text: "Reviu IKU", component: "measurement", followUp: "done" },
    { id: "2", text: "Publikasikan LKjIP" },
  ];
  expect(parseRecommendations(given)).toEqual(given);
  expect(followUp(parseRecommendations(given))).toMatchObject({ done: 1, untold: 1 });
});

it("names every problem at once, a misspelt key among them", () => {
  expect(() =>
    parseRecommendations([
      { id: 1, text: "" },
      { id: "2", text: "x", followup: "done" },
    ]),
  ).toThrow(/^3 problems\n- invalid-input at \[0\]\.id.*\n- invalid-input at \[0\]\.text.*\n- invalid-input at \[1\]/);
  expect(() => parseRecommendations({})).toThrow("invalid-input");
});
