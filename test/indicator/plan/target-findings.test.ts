import { indicatorShape } from "sakip";
import { describe, expect, it } from "vitest";
import { readAll } from "../../../src/core/index.ts";
import { targetFindings } from "../../../src/indicator/plan/target-findings.ts";

const quarter = { kind: "quarter", year: 2024, quarter: 1 } as const;
const found = (more: object) => {
  const [read] = readAll([indicatorShape, { id: "ikm", title: "Indeks", polarity: "maximize", ...more }]);
  return targetFindings(read, [0]);
};

describe("targetFindings", () => {
  it("tells an unread target from none, with its text and its period", () => {
    const unread = { kind: "none", text: "1 : 32", unread: true };
    const findings = found({ target: unread, targets: [{ period: quarter, target: unread }] });
    expect(findings.map(({ code, path }) => `${code} ${path.join(".")}`)).toEqual([
      "unread-target 0.target",
      "unread-target 0.targets.0.target",
    ]);
    expect(findings.map(({ message }) => message.id)).toEqual([
      "Target “1 : 32” indikator “ikm” tidak terbaca.",
      "Target “1 : 32” indikator “ikm” untuk Triwulan I 2024 tidak terbaca.",
    ]);
    expect(findings[1]?.details).toEqual({ id: "ikm", text: "1 : 32", period: "2024-TW1" });
    const none = { kind: "none", text: "-" };
    expect(found({ target: none, targets: [{ period: quarter, target: none }] })).toEqual([]);
    expect(found({ target: { kind: "none", unread: true } })[0]?.message.en).toBe(
      "The target of indicator “ikm” was not read.",
    );
  });

  it("finds a period with two targets", () => {
    const [finding] = found({ targets: [1, 2].map((target) => ({ period: quarter, target })) });
    expect(finding).toMatchObject({ code: "target-twice", details: { period: "2024-TW1" } });
    expect(finding?.message.id).toBe("Indikator “ikm” mempunyai dua target untuk Triwulan I 2024.");
  });
});
