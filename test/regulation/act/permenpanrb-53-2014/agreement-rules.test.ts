import { agreementRules, inForce } from "sakip";
import { describe, expect, it } from "vitest";

describe("agreementRules", () => {
  it("are found by a day, from the first on which they are in force", () => {
    expect(inForce([agreementRules], "2014-12-01")?.id).toBe("permenpanrb-53-2014-agreement");
    expect(inForce([agreementRules], "2014-11-30")).toBeUndefined();
  });

  it("say where words and reasons come from, and how well that is known", () => {
    expect(agreementRules.source).toMatchObject({ title: "PermenPANRB 53/2014", status: "remembered" });
    expect(agreementRules.value.revisionSource).toMatchObject({ title: "PermenPANRB 53/2014", status: "restated" });
    expect(agreementRules.value.revisionReasons["change-of-officer"].id).toBe("Pergantian atau mutasi pejabat");
  });
});
