import { defineTimeline, nationalTimeline } from "sakip";
import { expect, it } from "vitest";

it("is a proved timeline, from the oldest to the one in force", () => {
  expect(defineTimeline(nationalTimeline.regulations)).toEqual(nationalTimeline);
  expect(nationalTimeline.regulations.map(({ until }) => until)).toEqual([2010, 2011, 2012, 2014, 2021, undefined]);
});

it("presents no regulation as read, because none was", () => {
  expect(nationalTimeline.regulations.map(({ source }) => source.status)).toEqual([
    "reported",
    "reported",
    "reported",
    "remembered",
    "restated",
    "restated",
  ]);
});

it("has no value without a citation, and none that claims to have been read", () => {
  const faults = nationalTimeline.regulations.flatMap(({ id, answerScales, components, scale, rounding }) =>
    [
      scale,
      rounding,
      ...answerScales,
      ...components,
      ...components.flatMap(({ parts }) => parts),
      ...components.flatMap(({ parts }) => parts.flatMap(({ items }) => items)),
    ]
      .filter(({ source }) => source.title === "" || source.status === "read")
      .map(({ source }) => ({ id, source })),
  );
  expect(faults).toEqual([]);
});
