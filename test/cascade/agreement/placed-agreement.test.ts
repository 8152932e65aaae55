import { describe, expect, it } from "vitest";
import { agreementKey, superiorOf } from "../../../src/cascade/agreement/placed-agreement.ts";
import { signed } from "../../support/agreements.ts";

describe("superiorOf", () => {
  it("finds the agreement of the second party, of the same year alone", () => {
    const [kadis, bupati] = [signed("kadis"), signed("bupati")];
    const current = new Map([[agreementKey(2024, "bupati"), { agreement: bupati, at: 0 }]]);
    expect(superiorOf(kadis, current)?.agreement).toBe(bupati);
    expect(superiorOf({ ...kadis, year: 2025 }, current)).toBeUndefined();
    expect(superiorOf(bupati, current)).toBeUndefined();
  });
});
