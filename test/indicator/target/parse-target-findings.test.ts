import { auditOpinionLevels, sakipLevels } from "sakip";
import { describe, expect, it } from "vitest";
import { ambiguousLevel, ambiguousNumber } from "../../../src/indicator/target/parse-target-findings.ts";

const en = { target: { kind: "exact", value: "12.5" }, unit: null, sign: null, remark: null } as const;

describe("ambiguousNumber", () => {
  it("names the readings that there are, and the locale that does not fit", () => {
    const finding = ambiguousNumber("12.5", "row-7", "id", { id: undefined, en });
    expect(finding).toMatchObject({ subject: "row-7", details: { text: "12.5", locale: "id", readings: { en } } });
    expect(finding.message.en).toBe("“12.5” is not in the stated notation (id), but reads in the other one.");
    const open = ambiguousNumber("12.5", "row-7", undefined, { id: en, en });
    expect(Object.keys(open.details)).toEqual(["text", "readings"]);
  });
});

describe("ambiguousLevel", () => {
  it("names the scales", () => {
    const found = [sakipLevels, auditOpinionLevels].map((scale) => ({ kind: "level", scale, level: "A" }) as const);
    const finding = ambiguousLevel("A", "row-7", found);
    expect(finding).toMatchObject({ code: "ambiguous-level", severity: "error", path: [] });
    expect(finding.message.id).toBe(
      "“A” ada pada beberapa skala (sakip-levels, audit-opinion): pilih skalanya (scales).",
    );
  });
});
