import { buildCascade, type CascadeLevel, checkCascade } from "sakip";
import { describe, expect, it } from "vitest";
import { found, node } from "../../support/cascade.ts";
import { told } from "../../support/told.ts";

const CODES = ["invalid-code", "code-level", "code-parent", "code-scope"];
const coded = (level: CascadeLevel, code: string, parents: string[] = []) => node(code, parents, { level, code });

describe("checkCodes", () => {
  it("finds nothing in codes that agree with the tree", () =>
    expect(
      found(
        [
          coded("programme", "8.01.01"),
          coded("activity", "8.01.01.2.01", ["8.01.01"]),
          coded("sub-activity", "8.01.01.2.01.0001", ["8.01.01.2.01"]),
        ],
        CODES,
        { scope: "regency" },
      ),
    ).toEqual([]));

  it("finds a text that is no code", () =>
    expect(found([coded("activity", "5.01.01.2,01")], CODES)).toEqual([["invalid-code", "5.01.01.2,01"]]));

  it("finds a code of another level", () => {
    expect(found([coded("programme", "8.01.01.2.01")], CODES)).toEqual([["code-level", "8.01.01.2.01"]]);
    expect(found([coded("immediate-outcome", "8.01.01")], CODES)).toEqual([]);
  });

  it("finds a parent whose code is not the beginning", () =>
    expect(found([coded("programme", "8.01.02"), coded("activity", "8.01.01.2.01", ["8.01.02"])], CODES)).toEqual([
      ["code-parent", "8.01.01.2.01"],
    ]));

  it("says where a code is wrong, and what was expected", () => {
    const plan = [
      coded("programme", " 8.01.02 "),
      coded("activity", "8.01.01.2.01", [" 8.01.02 "]),
      coded("programme", "8.01.03", [" 8.01.02 "]),
    ];
    const findings = checkCascade(buildCascade(plan).cascade).filter(({ code }) => code === "code-parent");
    expect(told(findings)).toEqual([
      {
        code: "code-parent",
        severity: "error",
        subject: "8.01.01.2.01",
        path: ["nodes", 1, "code"],
        details: {
          title: "Node 8.01.01.2.01",
          code: "8.01.01.2.01",
          expected: "8.01.01",
          parent: " 8.01.02 ",
          parentCode: " 8.01.02 ",
        },
      },
      {
        code: "code-parent",
        severity: "error",
        subject: "8.01.03",
        path: ["nodes", 2, "code"],
        details: { title: "Node 8.01.03", code: "8.01.03", parent: " 8.01.02 ", parentCode: " 8.01.02 " },
      },
    ]);
    expect(findings.map(({ message }) => message.en.split("; ")[1])).toEqual([
      "expected is 8.01.01.",
      "the code of a programme hangs below no other.",
    ]);
    expect(findings.map(({ message }) => message.id.split("; ")[1])).toEqual([
      "seharusnya 8.01.01.",
      "kode program tidak berinduk pada kode lain.",
    ]);
  });

  it("asks nothing of a parent without a code, or whose text is none", () => {
    const below = (parent: ReturnType<typeof node>) => found([parent, coded("activity", "8.01.01.2.01", ["p"])], CODES);
    expect(below(node("p", [], { level: "programme" }))).toEqual([]);
    expect(below(node("p", [], { level: "programme", code: " 8.01.01" }))).toEqual([]);
    expect(below(node("p", [], { level: "programme", code: "8,01" }))).toEqual([["invalid-code", "p"]]);
  });

  it("lets an outcome with the code of its programme stand above that programme", () => {
    const under = (level: CascadeLevel, code: string, below: CascadeLevel) =>
      found([node("o", [], { level, code }), node("p", ["o"], { level: below, code: "8.01.01" })], ["code-parent"]);
    expect(under("immediate-outcome", "8.01.01", "programme")).toEqual([]);
    expect(under("immediate-outcome", "8.01.01", "output")).toEqual([]);
    expect(under("immediate-outcome", "8.01.02", "programme")).toEqual([["code-parent", "p"]]);
    expect(under("programme", "8.01.01", "programme")).toEqual([["code-parent", "p"]]);
    expect(under("programme", "8.01.01", "output")).toEqual([]);
  });

  it("finds a code of a province in a regency, when told which it is", () => {
    const plan = [coded("activity", "6.01.01.1.06")];
    expect(found(plan, CODES)).toEqual([]);
    expect(found(plan, CODES, { scope: "province" })).toEqual([]);
    expect(found(plan, CODES, { scope: "regency" })).toEqual([["code-scope", "6.01.01.1.06"]]);
  });

  it("leaves the codes of posts and units alone", () =>
    expect(found([node("a", [], { level: "echelon-2", code: "1.06.2.08.2.14.01.0000" })], CODES)).toEqual([]));
});
