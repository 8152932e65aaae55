import { inForce, permenpanrb53of2014Agreement } from "sakip";
import { describe, expect, it } from "vitest";

describe("permenpanrb53of2014Agreement", () => {
  it("are found by a day, from the first on which they are in force", () => {
    expect(inForce([permenpanrb53of2014Agreement], "2014-12-01")?.id).toBe("permenpanrb-53-2014-agreement");
    expect(inForce([permenpanrb53of2014Agreement], "2014-11-30")).toBeUndefined();
  });

  it("say where words and reasons come from, and how well that is known", () => {
    expect(permenpanrb53of2014Agreement.source).toMatchObject({ title: "PermenPANRB 53/2014", status: "remembered" });
    expect(permenpanrb53of2014Agreement.value.revisionSource).toMatchObject({
      title: "PermenPANRB 53/2014",
      status: "restated",
    });
    expect(permenpanrb53of2014Agreement.value.revisionReasons["change-of-officer"].id).toBe(
      "Pergantian atau mutasi pejabat",
    );
  });
});
