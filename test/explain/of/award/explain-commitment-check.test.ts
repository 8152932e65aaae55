import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkCommitments, explainCommitmentCheck, explainText } from "../../../../src/index.ts";
import { refusal } from "../../../budget/refusal.ts";
import { explanationLaws } from "../../../support/explanation-laws.ts";

describe("explainCommitmentCheck", () => {
  it("tells whose pact is in order, and what the others lack", () => {
    const check = checkCommitments([{ id: "pi-2", ownerId: "kadis pendidikan", signedOn: "2025-02-10" }], {
      owners: [{ ownerId: "kadis pendidikan", since: "2025-01-06" }, { ownerId: "camat" }],
      asOf: "2025-06-30",
    });
    const explanation = explainCommitmentCheck(check);
    expect(explanation.steps.map(({ subject, value }) => [subject, value])).toEqual([
      ["official:kadis pendidikan", "lacking"],
      ["official:camat", "none"],
      ["share", "0"],
    ]);
    const text = explainText(explanation);
    expect(text).toContain(
      "Pakta integritas kadis pendidikan: belum tertib. Diketahui: pakta pi-2; kekurangannya ditandatangani setelah menjabat, tanpa target, tanpa akibat bila target tidak tercapai",
    );
    expect(text).toContain("Pakta integritas camat: tidak ada.");
    expect(text).toContain("banyak pejabat 2");
  });

  it("has no share where there is no official", () => {
    const none = explainCommitmentCheck(checkCommitments([], { owners: [] }));
    expect(none.steps).toMatchObject([{ subject: "share", value: null, reason: "no-owners" }]);
  });

  it("refuses what is no such check", () => {
    expect(refusal(() => explainCommitmentCheck({ kind: "ranking" } as never))).toContain("invalid-input result.kind");
  });
});

explanationLaws(
  fc
    .tuple(
      fc.array(fc.constantFrom(undefined, "2025-01-02", "2025-09-01"), { maxLength: 3 }),
      fc.nat(4),
      fc.array(fc.constant("pk 2025"), { maxLength: 1 }),
    )
    .map(([signed, owners, targets]) =>
      checkCommitments(
        signed.map((signedOn, i) => ({
          id: `pi ${i + 1}`,
          ownerId: `pejabat ${i + 1}`,
          ...(signedOn !== undefined && { signedOn }),
          targets,
        })),
        { owners: Array.from({ length: owners }, (_, i) => ({ ownerId: `pejabat ${i + 1}` })), asOf: "2025-06-30" },
      ),
    ),
  explainCommitmentCheck,
);
