import { expect, it } from "vitest";
import { parseRubric } from "../../../../src/regulation/rule/award/parse-rubric.ts";

const good = {
  id: "r",
  stages: [
    {
      id: "s",
      title: { id: "Tahap", en: "Stage" },
      weight: 1,
      criteria: [{ key: "a", title: { id: "A", en: "A" }, weight: "40" }],
    },
  ],
};

it("reads what came out of JSON, and leaves out what it does not know", () => {
  const read = parseRubric(JSON.parse(JSON.stringify({ ...good, extra: 1 })));
  expect(read).toEqual(good);
});

it("refuses with every problem, by its place", () => {
  const paths = [
    ["stages", 0, "weight"],
    ["stages", 0, "criteria"],
  ];
  expect(() => parseRubric({ ...good, stages: [{ ...good.stages[0], weight: -1, criteria: [] }] })).toThrow(
    expect.objectContaining({ details: { problems: paths.map((path) => expect.objectContaining({ path })) } }),
  );
  expect(() => parseRubric(null)).toThrow(/invalid-input/);
});
