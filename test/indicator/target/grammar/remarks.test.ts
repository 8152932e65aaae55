import { describe, expect, it } from "vitest";
import { remarksBehind, withoutQuotes } from "../../../../src/indicator/target/grammar/remarks.ts";

describe("withoutQuotes", () => {
  it("takes quotes off that enclose the whole, and the apostrophe of a spreadsheet", () => {
    expect(['" 5 "', "'5'", "“5”", "«5»", "'5"].map(withoutQuotes)).toEqual(["5", "5", "5", "5", "5"]);
    expect(["„50“", "„50”"].map(withoutQuotes)).toEqual(["50", "50"]);
    for (const text of ["5'", "'5'6", '"5" dan "6"', "5"]) expect(withoutQuotes(text)).toBe(text);
  });
});

describe("remarksBehind", () => {
  it.each([
    ["5 ( x )", ["x"], "5"],
    ["5 (a (b))", ["a (b)"], "5"],
    ["5 (a) (b)", ["a", "b"], "5"],
    ["5**", ["**"], "5"],
    ["5 a)", ["a)"], "5"],
    ["5% ²", ["²"], "5%"],
    ["5%¹²)", ["¹²)"], "5%"],
    // Marks that do not end a text are none.
    ["5* orang", [], "5* orang"],
    ["5 a) orang", [], "5 a) orang"],
    ["5% ² orang", [], "5% ² orang"],
    // There is nothing that these remark on.
    ["(5)", [], "(5)"],
    ["( a)", [], "( a)"],
    ["*", [], "*"],
    ["5)", [], "5)"],
  ])("reads %j as %j behind the rest", (text, remarks, rest) =>
    expect(remarksBehind(text)).toEqual({ remarks, doubtful: false, rest }),
  );

  it("doubts a raised figure that may be a power", () => {
    expect(remarksBehind("100²")).toEqual({ remarks: ["²"], doubtful: true, rest: "100" });
    expect(remarksBehind("(5) 7²")).toEqual({ remarks: ["²"], doubtful: true, rest: "(5) 7" });
    expect(remarksBehind("100² (x)")).toEqual({ remarks: ["²", "x"], doubtful: true, rest: "100" });
  });
});
