import { defineTimeline, nationalTimeline } from "sakip";
import { expect, it } from "vitest";

it("is a proved timeline, from the oldest to the one in force", () => {
  expect(defineTimeline(nationalTimeline.regulations)).toEqual(nationalTimeline);
  expect(nationalTimeline.regulations.map(({ until }) => until)).toEqual([2010, 2011, 2012, 2014, 2021, undefined]);
});

it("presents as read the one regulation that was", () => {
  expect(nationalTimeline.regulations.map(({ source }) => source.status)).toEqual([
    "reported",
    "reported",
    "reported",
    "remembered",
    "restated",
    "read",
  ]);
});

it("has no value without a citation, and claims to have read only what names a page or an article of 88/2021", () => {
  const cited = nationalTimeline.regulations.flatMap(({ id, source, answerScales, components, scale, rounding }) =>
    [
      { source },
      scale,
      rounding,
      ...answerScales,
      ...components,
      ...components.flatMap(({ parts }) => parts),
      ...components.flatMap(({ parts }) => parts.flatMap(({ items }) => items)),
    ].map((each) => ({ id, ...each.source })),
  );
  const read = cited.filter(({ status }) => status === "read");
  expect(cited.filter(({ title }) => title === "")).toEqual([]);
  expect(new Set(read.map(({ id, title }) => `${id}: ${title}`))).toEqual(
    new Set(["permenpanrb-88-2021: PermenPANRB 88/2021"]),
  );
  expect(read.filter(({ clause = "" }) => !/hlm\. \d|Pasal \d/.test(clause))).toEqual([]);
  // The regulation, its grades, its letters, 4 components, 12 sub-components and 80 criteria.
  expect(read).toHaveLength(99);
});
