import { nationalTimeline, parseRegulation, permenpanrb88of2021 } from "sakip";
import { describe, expect, it } from "vitest";

const throughJson = (value: unknown) => JSON.parse(JSON.stringify(value));

describe("parseRegulation", () => {
  it("reads a variant and compares it with its base", () => {
    const own = { ...throughJson(permenpanrb88of2021), id: "ours", since: 2024 };
    expect(parseRegulation(own, permenpanrb88of2021)).toMatchObject({ id: "ours", since: 2024, departures: [] });
  });

  it("names every wrong shape", () => {
    expect(() =>
      parseRegulation({ ...throughJson(permenpanrb88of2021), since: "2022", open: 1, rounding: {} }),
    ).toThrow(
      /^3 problems\n- invalid-input at since.*\n- invalid-input at open.*\n- invalid-input at rounding\.source/,
    );
    expect(() => parseRegulation(null)).toThrow("invalid-input");
  });
});

describe("properties", () => {
  it("reads back what defineRegulation handed out", () => {
    for (const regulation of nationalTimeline.regulations)
      expect(throughJson(parseRegulation(throughJson(regulation)))).toEqual(throughJson(regulation));
  });
});
