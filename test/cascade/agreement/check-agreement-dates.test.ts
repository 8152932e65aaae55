import { checkAgreements, type PerformanceAgreement } from "sakip";
import { describe, expect, it } from "vitest";
import { signed } from "../../support/agreements.ts";

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
