import { describe, expect, it } from "vitest";
import { limitFindings, majorityFindings, percentOf } from "../../../src/cascade/individual/predicate-findings.ts";
import { exactToDecimal } from "../../../src/number/index.ts";

const count = (predicate: "good" | "very-good", people: number) => ({
  predicate,
  label: { id: "", en: "" },
  count: people,
  percent: { status: "not-computable" as const, reason: "no-staff" as const },
});

describe("percentOf", () => {
  it("is exact", () => expect(exactToDecimal(percentOf(1, 8)).toString()).toBe("12.5"));
});

describe("majorityFindings", () => {
  it("is content with a tie for the most frequent", () => {
    expect(majorityFindings([count("very-good", 3), count("good", 3)], "good", "good")).toEqual([]);
    const [finding] = majorityFindings([count("very-good", 4), count("good", 3)], "good", "good");
    expect(finding?.details).toEqual({ most: "good", leading: ["very-good"] });
  });
});

describe("limitFindings", () => {
  it("lets a limit be met exactly, and says in words what is not", () => {
    const most = { predicates: ["good" as const], most: "70" };
    expect(limitFindings(most, 7, 10, "good")).toEqual([]);
    expect(limitFindings(most, 8, 10, "good")[0]?.message.en).toBe(
      "At most 70% of the staff should be Good, but 8 of 10 are.",
    );
    const least = { predicates: ["poor" as const], least: "60" };
    expect(limitFindings(least, 6, 10, "poor")).toEqual([]);
    expect(limitFindings(least, 5, 10, "poor")[0]?.message.id).toBe(
      "Paling sedikit 60% pegawai semestinya berpredikat Kurang/misconduct, nyatanya 5 dari 10.",
    );
  });
});
