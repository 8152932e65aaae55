import { followUp, type Recommendation } from "sakip";
import { expect, it } from "vitest";

const of = (...statuses: Recommendation["followUp"][]): Recommendation[] =>
  statuses.map((status, i) => ({ id: `${i}`, text: "Rekomendasi", ...(status !== undefined && { followUp: status }) }));

it("counts, and takes the share of all", () => {
  const given = of("done", "done", "in-progress", "not-done");
  expect(followUp(given)).toMatchObject({ recommendations: given, done: 2, inProgress: 1, notDone: 1, untold: 0 });
  const { share } = followUp(of("done", "done", "not-done"));
  expect(share.status === "computed" && `${share.value}`).toBe("66.66666666666666666666666666666666666667");
});

it("does not take what was not told for undone", () => {
  expect(followUp(of("done", undefined))).toMatchObject({ untold: 1, notDone: 0, share: { reason: "untold" } });
  expect(followUp([]).share).toEqual({ status: "not-computable", reason: "no-recommendations", needs: [] });
});

it("names every problem", () => {
  const given = [
    { id: "1", text: "" },
    { id: "1", text: "x", component: "", followUp: "perhaps" },
  ];
  expect(() => followUp(given as never)).toThrow(
    /^4 problems\n- invalid-input at \[0\]\.text.*\n- invalid-input at \[1\]\.component.*\n- invalid-input at \[1\]\.followUp.*\n- duplicate-key at \[1\]\.id/,
  );
  expect(() => followUp([...given, null] as never)).toThrow(/^4 problems[\s\S]*- invalid-input at \[2\]/);
  expect(() => followUp(3 as never)).toThrow("invalid-input");
});

it("copies what it was given", () => {
  const given = of("done");
  expect(Object.isFrozen(followUp(given).recommendations[0])).toBe(true);
  expect(Object.isFrozen(given[0])).toBe(false);
});
