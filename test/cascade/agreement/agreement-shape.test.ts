import { checkAgreements, parse, performanceAgreementShape, performanceAgreementsShape } from "sakip";
import { describe, expect, it } from "vitest";
import { chain, signed } from "../../support/agreements.ts";
import { refusal } from "../../support/refusal.ts";

describe("performanceAgreementsShape", () => {
  it("reads back what draftAgreement made, from JSON", () => {
    const read = parse(performanceAgreementsShape, JSON.parse(JSON.stringify(chain())));
    expect(read).toEqual(chain());
    expect(Object.isFrozen(read[0]?.objectives[0])).toBe(true);
    expect(checkAgreements(read)).toEqual([]);
  });

  it("reads what was stored without a kind", () => {
    const { kind, ...stored } = signed("kadis");
    expect(kind).toBe("performance-agreement");
    expect(parse(performanceAgreementShape, JSON.parse(JSON.stringify(stored)))).toEqual(stored);
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
    expect(refusal(() => parse(performanceAgreementsShape, bad))).toEqual([
      "invalid-input [0].extra",
      "invalid-period [0].year",
      "invalid-input [0].secondParty.ownerId",
      "invalid-input [0].secondParty.position",
      "invalid-date [0].signedOn",
      "invalid-input [0].revision.reason",
    ]);
  });

  it("refuses a misspelt key at the key, as checkAgreements does", () => {
    const { programmes, ...others } = signed("kadis");
    const bad = { ...others, programmes: programmes.map((each) => ({ ...each, pagu: 1 })), signedOnn: "2024-01-02" };
    const faults = ["invalid-input signedOnn", "invalid-input programmes[0].pagu"];
    expect(refusal(() => parse(performanceAgreementShape, bad))).toEqual(faults);
    expect(refusal(() => checkAgreements([bad]))).toEqual(faults.map((fault) => fault.replace(" ", " agreements[0].")));
  });
});
