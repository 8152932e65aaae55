import { type CascadeLevel, checkAgreements, type PerformanceAgreement } from "sakip";
import { describe, expect, it } from "vitest";
import { chain, signed } from "../../support/agreements.ts";

const CODES = [
  "orphan-agreement",
  "orphan-commitment",
  "chain-order",
  "chain-gap",
  "monitoring-stops",
  "no-quarter-target",
];
const found = (agreements: readonly PerformanceAgreement[]) =>
  checkAgreements(agreements)
    .filter(({ code }) => CODES.includes(code))
    .map(({ code, subject }) => [code, subject]);

describe("checkAgreementChain", () => {
  it("finds nothing in a whole chain", () => expect(found(chain())).toEqual([]));

  it("finds an agreement with somebody who has none for the year", () => {
    expect(found(chain().slice(1, 3))).toEqual([["orphan-agreement", "pk-2024-kadis"]]);
    const other = chain().map((each) => (each.firstParty.ownerId === "bupati" ? { ...each, year: 2023 } : each));
    expect(found(other)).toEqual([["orphan-agreement", "pk-2024-kadis"]]);
  });

  it("finds an objective that rests on nothing promised above", () => {
    const adrift = {
      ...signed("kabid"),
      objectives: signed("kabid").objectives.map((each) => ({ ...each, restsOn: ["elsewhere"] })),
    };
    expect(found([signed("bupati"), signed("kadis"), adrift])).toEqual([["orphan-commitment", "pk-2024-kabid"]]);
    expect(adrift.objectives.some(({ restsOn }) => Object.isFrozen(restsOn))).toBe(false);
    expect(found([signed("bupati"), signed("kadis"), signed("kabid")])).toEqual([]);
  });

  it("finds levels in the wrong order, and levels that are skipped", () => {
    const between = (lower: CascadeLevel, upper: CascadeLevel) => {
      const [first, second] = [signed("kadis"), signed("bupati")];
      const firstParty = { ...first.firstParty, level: lower };
      const secondParty = { ...second.firstParty, level: upper };
      return found([{ ...first, firstParty, secondParty }, second]).filter(([code]) => code?.startsWith("chain"));
    };
    expect(between("echelon-2", "echelon-3")).toEqual([["chain-order", "pk-2024-kadis"]]);
    expect(between("echelon-3", "echelon-3")).toEqual([["chain-order", "pk-2024-kadis"]]);
    expect(between("individual", "individual")).toEqual([]);
    expect(between("individual", "echelon-3")).toEqual([["chain-gap", "pk-2024-kadis"]]);
    expect(between("echelon-2", "region")).toEqual([]);
    expect(between("echelon-3", "region")).toEqual([["chain-gap", "pk-2024-kadis"]]);
    expect(between("programme", "region")).toEqual([]);
  });

  it("finds monitoring that stops above echelon III", () => {
    expect(found([signed("bupati"), signed("kadis")])).toEqual([["monitoring-stops", "pk-2024-kadis"]]);
    const stops = checkAgreements([signed("bupati"), signed("kadis")]).find(({ code }) => code === "monitoring-stops");
    expect(stops?.details).toEqual({
      title: signed("kadis").firstParty.position,
      level: "echelon-2",
      missing: "agreement",
    });
    expect(found([signed("bupati"), signed("kadis"), signed("kabid")])).toEqual([]);
  });

  it("does not run in circles", () => {
    const [a, b] = [signed("kabid"), signed("kasi")];
    const circle = [{ ...a, secondParty: b.firstParty }, b];
    expect(found(circle).map(([code]) => code)).toContain("chain-order");
  });

  it("finds an indicator without a target for each quarter", () => {
    const kadis = signed("kadis");
    const short = {
      ...kadis,
      objectives: kadis.objectives.map((each) => ({
        ...each,
        indicators: each.indicators.map((one) => ({ ...one, quarters: one.quarters.slice(1, 3) })),
      })),
    };
    const [finding] = checkAgreements([signed("bupati"), short, signed("kabid")]).filter(
      ({ code }) => code === "no-quarter-target",
    );
    expect(finding?.details).toMatchObject({ indicatorId: "ia", missing: [1, 4] });
  });
});
