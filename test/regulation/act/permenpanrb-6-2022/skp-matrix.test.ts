import { inForce, permenpanrb6of2022SkpMatrix } from "sakip";
import { describe, expect, it } from "vitest";

describe("permenpanrb6of2022SkpMatrix", () => {
  it("is found by a day, from the year of its regulation on", () => {
    expect(inForce([permenpanrb6of2022SkpMatrix], "2022-12-31")?.value.above.below).toEqual({
      predicate: "poor",
      box: 7,
    });
    expect(inForce([permenpanrb6of2022SkpMatrix], "2021-12-31")).toBeUndefined();
  });

  it("says that it is restated, not read law", () =>
    expect(permenpanrb6of2022SkpMatrix.source).toMatchObject({ title: "PermenPANRB 6/2022", status: "restated" }));
});
