import { adaptPolicy, defaultAchievementPolicy, kemenkeuPolicy } from "sakip";
import { describe, expect, it } from "vitest";
import { refusal } from "../../support/refusal.ts";

describe("adaptPolicy", () => {
  it("keeps the other choices, but not the source and the name", () => {
    const ours = adaptPolicy(kemenkeuPolicy, { floor: 0 });
    expect(ours).toMatchObject({ id: "kemenkeu-adapted", cap: "120", floor: 0 });
    expect(ours.source).toEqual({ title: "Indeks capaian IKU Kementerian Keuangan, diubah", status: "convention" });
    expect("title" in ours).toBe(false);
    const { id: _, ...nameless } = defaultAchievementPolicy;
    expect(adaptPolicy(nameless, {}).id).toBe("kebijakan-adapted");
  });

  it("calls its source as the other is called, also when that is one of these, and never by a code", () => {
    const ours = adaptPolicy(kemenkeuPolicy, { floor: 0 });
    expect(adaptPolicy(ours, { cap: 110 }).source?.title).toBe("Indeks capaian IKU Kementerian Keuangan, diubah");
    const { label: _, ...unnamed } = kemenkeuPolicy;
    expect(adaptPolicy(unnamed, {}).source?.title).toBe("Kebijakan, diubah");
  });

  it("takes a source that is named", () => {
    const source = { title: "Perbup 12/2024", status: "read" } as const;
    expect(adaptPolicy(defaultAchievementPolicy, { source, id: "ours" })).toMatchObject({ source, id: "ours" });
  });

  it("freezes its own copy only", () => {
    const rounding = [{ stage: "percent", decimals: 2, mode: "half-up" }] as const;
    const ours = adaptPolicy(defaultAchievementPolicy, { rounding });
    expect(Object.isFrozen(ours.rounding?.[0])).toBe(true);
    expect(Object.isFrozen(rounding)).toBe(false);
  });

  it("refuses what measuring would refuse", () => {
    expect(refusal(() => adaptPolicy(kemenkeuPolicy, { floor: 130, cap: "x" }))).toEqual(["invalid-number cap"]);
    expect(refusal(() => adaptPolicy(kemenkeuPolicy, { floor: 130 }))).toEqual(["out-of-range floor"]);
    expect(refusal(() => adaptPolicy(kemenkeuPolicy, { Floor: 0 } as never))).toEqual(["invalid-input Floor"]);
    expect(refusal(() => adaptPolicy({ ...kemenkeuPolicy, id: 5 } as never, {}))).toEqual(["invalid-input base.id"]);
  });

  it("refuses what is no policy", () => {
    expect(refusal(() => adaptPolicy(null as never, 5 as never))).toEqual([
      "invalid-input base",
      "invalid-input changes",
    ]);
  });
});
