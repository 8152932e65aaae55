import { type CascadeLevel, checkAgreements, type PerformanceAgreement } from "sakip";
import { describe, expect, it } from "vitest";
import { chain, signed } from "../../support/agreements.ts";
import { told } from "../../support/told.ts";

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
    const partly = { ...adrift, objectives: adrift.objectives.map((each) => ({ ...each, restsOn: ["x", "agency"] })) };
    expect(found([signed("bupati"), signed("kadis"), partly])).toEqual([]);
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
    expect(between("echelon-3", "programme")).toEqual([]);
    const alone = signed("kabid");
    expect(found([{ ...alone, secondParty: null }])).toEqual([]);
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
    // A head below another head carries nothing to echelon III either.
    const other = { ...signed("kadis"), id: "other", secondParty: signed("kadis").firstParty };
    const heads = [signed("kadis"), { ...other, firstParty: { ...other.firstParty, ownerId: "sekdis" } }];
    expect(found(heads).filter(([code]) => code === "monitoring-stops")).toEqual([
      ["monitoring-stops", "pk-2024-kadis"],
      ["monitoring-stops", "other"],
    ]);
  });

  it("says of each finding where it is, and all that it is about", () => {
    const [bupati, kadis, kabid] = [signed("bupati"), signed("kadis"), signed("kabid")];
    const adrift = { ...kabid, objectives: kabid.objectives.map((each) => ({ ...each, restsOn: ["elsewhere"] })) };
    const short = adrift.objectives.map((each) => ({
      ...each,
      indicators: each.indicators.map((one) => ({ ...one, quarters: one.quarters.slice(1) })),
    }));
    const low = { ...adrift, objectives: short, firstParty: { ...kabid.firstParty, level: "individual" as const } };
    expect(told(checkAgreements([bupati, kadis, low]), ...CODES)).toEqual([
      {
        code: "orphan-commitment",
        severity: "error",
        subject: "pk-2024-kabid",
        path: ["agreements", 2, "objectives", 0],
        details: { nodeId: "programme", title: "Program", restsOn: ["elsewhere"], superior: "pk-2024-kadis" },
      },
      {
        code: "chain-gap",
        severity: "info",
        subject: "pk-2024-kabid",
        path: ["agreements", 2, "firstParty"],
        details: {
          position: "Kepala Bidang",
          level: "individual",
          abovePosition: "Kepala Dinas",
          above: "echelon-2",
          skipped: 2,
        },
      },
      {
        code: "no-quarter-target",
        severity: "warning",
        subject: "pk-2024-kabid",
        path: ["agreements", 2, "objectives", 0, "indicators", 0, "quarters"],
        details: { indicatorId: "ip", title: "Indicator ip", missing: [1] },
      },
    ]);
    expect(told(checkAgreements([kadis]), ...CODES)).toEqual([
      {
        code: "orphan-agreement",
        severity: "error",
        subject: "pk-2024-kadis",
        path: ["agreements", 0, "secondParty"],
        details: { agreement: "pk-2024-kadis", position: "Bupati", superior: "bupati", year: 2024 },
      },
      {
        code: "monitoring-stops",
        severity: "warning",
        subject: "pk-2024-kadis",
        path: ["agreements", 0],
        details: { title: "Kepala Dinas", level: "echelon-2", missing: "agreement" },
      },
    ]);
    const level = { ...kadis, firstParty: { ...kadis.firstParty, level: "region" as const } };
    expect(told(checkAgreements([bupati, level]), "chain-order")).toEqual([
      {
        code: "chain-order",
        severity: "error",
        subject: "pk-2024-kadis",
        path: ["agreements", 1, "firstParty"],
        details: { position: "Kepala Dinas", level: "region", abovePosition: "Bupati", above: "region" },
      },
    ]);
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
