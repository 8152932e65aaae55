import { judgeEntries, type Rubric } from "sakip";
import { expect, it } from "vitest";

const title = { id: "-", en: "-" };
const rubric: Rubric = {
  id: "r",
  stages: ["s", "t"].map((id) => ({ id, title, weight: 1, criteria: [{ key: "a", title, weight: 100 }] })),
};
const sheet = (stageId: string, entryId: string, judgeId: string, a: number | null) => ({
  ...{ stageId, entryId, judgeId, marks: { a } },
});

it("is how far a judge lies above the means of the entries that it judged, stage by stage", () => {
  // Means: x 80, y 60, z 50. Strict lies 10 and 10 below; lenient 10 and 10 above; the third judged z alone.
  const sheets = [
    sheet("s", "x", "strict", 70),
    sheet("s", "x", "lenient", 90),
    sheet("s", "y", "strict", 50),
    sheet("s", "y", "lenient", 70),
    sheet("s", "z", "third", 50),
    sheet("s", "z", "lenient", null),
    sheet("t", "x", "strict", 5),
  ];
  const { leniency } = judgeEntries(sheets, rubric, { normalize: "judge-mean" });
  expect(leniency.map(({ stageId, judgeId, points }) => [stageId, judgeId, points.toString()])).toEqual([
    ["s", "strict", "-10"],
    ["s", "lenient", "10"],
    ["s", "third", "0"],
    ["t", "strict", "0"],
  ]);
});
