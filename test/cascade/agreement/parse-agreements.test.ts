import { checkAgreements, isSakipError, parseAgreements } from "sakip";
import { describe, expect, it } from "vitest";
import { chain, signed } from "../../support/agreements.ts";

describe("parseAgreements", () => {
  it("reads back what draftAgreement made, from JSON", () => {
    const read = parseAgreements(JSON.parse(JSON.stringify(chain())));
    expect(read).toEqual(chain());
    expect(Object.isFrozen(read[0]?.objectives[0])).toBe(true);
    expect(checkAgreements(read)).toEqual([]);
  });

  it("refuses with every fault", () => {
    const bad = [
      {
        ...signed("kadis"),
        signedOn: "2024-13-01",
        year: 12,
        secondParty: { ownerId: "" },
        revision: { of: "x", reason: "mood" },
        extra: 1,
      },
    ];
    try {
      parseAgreements(bad);
      expect.unreachable();
    } catch (error) {
      if (!isSakipError(error)) throw error;
      expect(error.details.problems.map(({ path }) => path.join(".")).sort()).toEqual([
        "0",
        "0.revision.reason",
        "0.secondParty.ownerId",
        "0.secondParty.position",
        "0.signedOn",
        "0.year",
      ]);
    }
  });
});
