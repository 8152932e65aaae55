import { checkAgreements, type PerformanceAgreement } from "sakip";
import { describe, expect, it } from "vitest";
import { signed } from "../../support/agreements.ts";
import { told } from "../../support/told.ts";

const CODES = ["no-signature", "late-agreement", "signed-outside-year", "signed-before-superior"];
const found = (agreements: readonly PerformanceAgreement[], budgetApprovedOn?: string) =>
  checkAgreements(agreements, budgetApprovedOn === undefined ? {} : { budgetApprovedOn })
    .filter(({ code }) => CODES.includes(code))
    .map(({ code, subject }) => [code, subject]);

describe("checkAgreementDates", () => {
  it("finds an agreement that is signed more than a month after the budget document", () => {
    expect(found([signed("kadis", "2024-02-02")], "2024-01-02")).toEqual([]);
    expect(found([signed("kadis", "2024-02-03")], "2024-01-02")).toEqual([["late-agreement", "pk-2024-kadis"]]);
    expect(found([signed("kadis", "2024-02-03")])).toEqual([]);
  });

  it("says on what basis, and how well that is known", () => {
    const [finding] = checkAgreements([{ ...signed("bupati"), signedOn: "2024-05-01" }], {
      budgetApprovedOn: "2024-01-31",
    });
    expect(finding?.code).toBe("late-agreement");
    expect(finding?.details).toMatchObject({
      signedOn: "2024-05-01",
      due: "2024-02-29",
      basis: { title: "PermenPANRB 53/2014", status: "reported" },
    });
    expect(finding?.message).toEqual({
      id: '"pk-2024-bupati" ditandatangani 1 Mei 2024, setelah 29 Februari 2024 (PermenPANRB 53/2014; disebut ulang satu sumber; naskahnya tidak dibaca).',
      en: '"pk-2024-bupati" was signed on 1 May 2024, after 29 February 2024 (PermenPANRB 53/2014; restated by one source; the text was not read).',
    });
  });

  it("calls nothing late of a year without a deadline", () => {
    // The duty is of December 2014.
    const old = { ...signed("kadis", "2014-11-01"), year: 2014 };
    expect(found([old], "2014-01-02")).toEqual([]);
    expect(found([{ ...old, year: 2015, signedOn: "2015-11-01" }, old], "2015-01-02")).toEqual([
      ["late-agreement", "pk-2024-kadis"],
    ]);
  });

  it("says where a draft is, and what stands above one that was signed early", () => {
    const { signedOn: _, ...draft } = signed("kadis");
    expect(told(checkAgreements([draft]), "no-signature")).toEqual([
      {
        code: "no-signature",
        severity: "warning",
        subject: "pk-2024-kadis",
        path: ["agreements", 0, "signedOn"],
        details: { agreement: "pk-2024-kadis" },
      },
    ]);
    const early = checkAgreements([signed("kadis", "2024-01-10"), signed("kabid", "2024-01-09")]);
    expect(told(early, "signed-before-superior")).toEqual([
      {
        code: "signed-before-superior",
        severity: "info",
        subject: "pk-2024-kabid",
        path: ["agreements", 1, "signedOn"],
        details: {
          agreement: "pk-2024-kabid",
          signedOn: "2024-01-09",
          superior: "pk-2024-kadis",
          superiorSignedOn: "2024-01-10",
        },
      },
    ]);
  });

  it("does not call a revision late", () => {
    const revision = { of: "pk-2024-kadis", reason: "change-of-officer" } as const;
    expect(
      found([signed("kadis"), { ...signed("kadis", "2024-10-01"), id: "pk-2024-kadis-2", revision }], "2024-01-02"),
    ).toEqual([]);
  });

  it("finds a draft, and a signature after the year", () => {
    const { signedOn: _, ...draft } = signed("kadis");
    expect(found([draft])).toEqual([["no-signature", "pk-2024-kadis"]]);
    expect(found([signed("kadis", "2025-01-01")])).toEqual([["signed-outside-year", "pk-2024-kadis"]]);
    expect(found([signed("kadis", "2024-12-31")])).toEqual([]);
    const after = checkAgreements([signed("kadis", "2025-01-01")]).find(({ code }) => code === CODES[2]);
    expect(after?.message).toEqual({
      id: '"pk-2024-kadis" ditandatangani 1 Januari 2025, setelah tahun 2024 berakhir.',
      en: '"pk-2024-kadis" was signed on 1 January 2025, after the end of 2024.',
    });
  });

  it("finds an agreement signed before the one it rests on, unless that was revised since", () => {
    expect(found([signed("kadis", "2024-01-10"), signed("kabid", "2024-01-09")])).toEqual([
      ["signed-before-superior", "pk-2024-kabid"],
    ]);
    expect(found([signed("kadis", "2024-01-10"), signed("kabid", "2024-01-10")])).toEqual([]);
    const revised = {
      ...signed("kadis", "2024-09-01"),
      id: "r",
      revision: { of: "pk-2024-kadis", reason: "change-of-strategy" },
    } as const;
    expect(found([signed("kadis", "2024-01-10"), revised, signed("kabid", "2024-01-12")])).toEqual([]);
  });
});
