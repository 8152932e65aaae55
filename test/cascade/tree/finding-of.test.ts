import { describe, expect, it } from "vitest";
import { findingOf } from "../../../src/cascade/tree/finding-of.ts";

describe("findingOf", () => {
  it("makes a frozen finding, with a path of its own", () => {
    const path = ["nodes", 1];
    const finding = findingOf(
      "no-owner",
      "warning",
      "a",
      path,
      { level: "goal" },
      "Tanpa penanggung jawab.",
      "Without an owner.",
    );
    expect(finding).toEqual({
      code: "no-owner",
      severity: "warning",
      subject: "a",
      path: ["nodes", 1],
      details: { level: "goal" },
      message: { id: "Tanpa penanggung jawab.", en: "Without an owner." },
    });
    path.push("x");
    expect([finding.path.length, Object.isFrozen(finding.message), Object.isFrozen(finding.details)]).toEqual([
      2,
      true,
      true,
    ]);
  });
});
