import { describe, expect, it } from "vitest";
import { nearDuplicateFindings, nearDuplicatesBetween } from "../../src/agency/near-duplicate-findings.ts";

describe("nearDuplicateFindings", () => {
  it("tells of each key the others, each once, and why", () => {
    const found = nearDuplicateFindings(["Disdik", "Dinas Pendidikan", "RSUD", "dinas pendidikan"], ["lines"]);
    expect([...found.keys()].sort()).toEqual(["Dinas Pendidikan", "Disdik", "dinas pendidikan"]);
    expect(found.get("Disdik")).toEqual({
      code: "near-duplicate-key",
      severity: "warning",
      subject: "Disdik",
      path: ["lines"],
      details: { key: "Disdik", others: ['"Dinas Pendidikan"', '"dinas pendidikan"'], reasons: ["short-form"] },
      message: {
        id: '"Disdik" mungkin sama dengan "Dinas Pendidikan", "dinas pendidikan": bentuk pendek atau singkatannya.',
        en: '"Disdik" may be the same as "Dinas Pendidikan", "dinas pendidikan": it is its short form or its initials.',
      },
    });
    expect(found.get("dinas pendidikan")?.details).toEqual({
      key: "dinas pendidikan",
      others: ['"Disdik"', '"Dinas Pendidikan"'],
      reasons: ["short-form", "writing"],
    });
    expect(nearDuplicateFindings(["a", "A"]).get("a")).toBeUndefined();
    expect(nearDuplicateFindings(["ab", "AB"]).get("ab")?.path).toEqual([]);
  });
});

describe("nearDuplicatesBetween", () => {
  it("tells those of one list that may be one of the other, and not those of one list among each other", () => {
    const found = nearDuplicatesBetween(
      ["Disdik", "RSUD", "rsud", "Dinas Sosial", "Bappeda"],
      ["Dinas Pendidikan", "dinas sosial"],
    );
    expect(found.map(({ subject, details }) => [subject, details.others])).toEqual([
      ["Disdik", ['"Dinas Pendidikan"']],
      ["Dinas Sosial", ['"dinas sosial"']],
    ]);
    expect(found.map(({ path }) => path)).toEqual([[], []]);
    expect(nearDuplicatesBetween([], ["Disdik"])).toEqual([]);
  });
});
