import { describe, expect, it } from "vitest";
import { findingKind, namesFact, optionalFact, tell, textFact } from "../../../src/core/index.ts";
import { countFact, figureFact, rupiahFact, toDecimal } from "../../../src/number/index.ts";
import { dayFact } from "../../../src/period/index.ts";

const kind = findingKind("places-open", "info", {
  facts: {
    open: countFact,
    until: optionalFact(dayFact),
    of: namesFact,
    by: textFact,
    worth: rupiahFact,
    share: figureFact,
  },
  id: (is) =>
    `${is.open} dari ${is.of} (${is.worth}, ${is.share})${is.until === undefined ? "" : ` sampai ${is.until}`}.`,
  en: (is, { open }) => `${is.open} ${open === 1 ? "place" : "places"} of ${is.of} (${is.worth}, ${is.share}).`,
});

const facts = { open: 1200, of: ["a", "b"], by: "x", worth: toDecimal("1234567.5"), share: toDecimal("12.5") };

describe("tell", () => {
  it("prints facts as either language writes them, and keeps them as they are", () => {
    expect(tell(kind, { subject: "s", path: ["tiers", 0] }, { ...facts, until: "2023-11-15" })).toEqual({
      code: "places-open",
      severity: "info",
      subject: "s",
      path: ["tiers", 0],
      details: { ...facts, until: "2023-11-15" },
      message: {
        id: "1.200 dari a, b (Rp1.234.567,50, 12,5) sampai 15 November 2023.",
        en: "1,200 places of a, b (Rp1,234,567.50, 12.5).",
      },
    });
  });

  it("leaves out a fact that is not there", () => {
    const found = tell(kind, { subject: "s" }, { ...facts, until: undefined });
    expect(Object.keys(found.details)).not.toContain("until");
    expect(found.message.id).toBe("1.200 dari a, b (Rp1.234.567,50, 12,5).");
    expect(found.path).toEqual([]);
  });

  it("freezes what it tells, and not what it was given", () => {
    const path = ["tiers", 0];
    const found = tell(kind, { subject: "s", path }, facts);
    expect(Object.isFrozen(found) && Object.isFrozen(found.details) && Object.isFrozen(found.path)).toBe(true);
    expect(Object.isFrozen(path) || Object.isFrozen(facts)).toBe(false);
  });

  it("types the code and the facts", () => {
    const found = tell(kind, { subject: "s" }, facts);
    const code: "places-open" = found.code;
    const open: number = found.details.open;
    expect([code, open]).toEqual(["places-open", 1200]);
  });
});
