import { inForce, skpMatrix } from "sakip";
import { describe, expect, it } from "vitest";

describe("skpMatrix", () => {
  it("is found by a day, from the year of its regulation on", () => {
    expect(inForce([skpMatrix], "2022-12-31")?.value.above.below).toEqual({ predicate: "poor", box: 7 });
    expect(inForce([skpMatrix], "2021-12-31")).toBeUndefined();
  });

  it("says that it is restated, not read law", () =>
    expect(skpMatrix.source).toMatchObject({ title: "PermenPANRB 6/2022", status: "restated" }));
});
