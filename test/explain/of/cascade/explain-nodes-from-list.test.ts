import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explainNodesFromList, explainText, nodesFromCodes } from "../../../../src/index.ts";
import { explanationLaws } from "../../../support/explanation-laws.ts";
import { refusal } from "../../../support/refusal.ts";

describe("explainNodesFromList", () => {
  it("counts the nodes, and tells what is wrong with the other rows", () => {
    const explanation = explainNodesFromList(
      nodesFromCodes([
        { code: "5.01.02", title: "Perencanaan" },
        { code: "5.01.02.2.01", title: "Penyusunan" },
        { code: "5.01.01.2,01", title: "Perencanaan" },
      ]),
    );
    expect(explanation).toMatchObject({ value: "2", unit: "nodes", findings: [{ code: "invalid-code" }] });
    expect(explainText(explanation)).toContain("1. Program: 1 simpul. Diketahui: simpul 5.01.02.");
  });

  it("refuses what is none", () => {
    expect(refusal(() => explainNodesFromList(null as never))).toEqual(["invalid-input result"]);
  });
});

explanationLaws(
  fc
    .array(fc.constantFrom("5.01.02", "5.01.02.2.01", "5.01.02.2.01.0001", "5.01.01.2,01", "1.02.02"), { maxLength: 5 })
    .map((codes) => nodesFromCodes(codes.map((code) => ({ code, title: "Program" })))),
  explainNodesFromList,
);
