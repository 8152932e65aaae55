import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explainFollowUp, explainText, followUp } from "../../../../../src/index.ts";
import { explanationLaws } from "../../../../support/explanation-laws.ts";
import { refusal } from "../../../../support/refusal.ts";

describe("explainFollowUp", () => {
  it("tells the share, every recommendation, and whose they are", () => {
    const text = explainText(
      explainFollowUp(
        followUp(
          [
            {
              id: "1",
              text: "Lengkapi definisi operasional IKU",
              ownerId: "bappeda",
              due: "2023-03-31",
              followUp: "in-progress",
            },
            { id: "2", text: "Publikasikan LKjIP", ownerId: "diskominfo", followUp: "done" },
          ],
          { asOf: "2023-05-01" },
        ),
      ),
    );
    expect(text).toContain(
      "Rekomendasi yang sudah ditindaklanjuti: 50%. Dihitung dari sudah ditindaklanjuti 1 ÷ banyak rekomendasi 2 × 100 = 50%.",
    );
    expect(text).toContain(
      "1. Rekomendasi 1: sedang ditindaklanjuti. “Lengkapi definisi operasional IKU” Diketahui: penanggung jawab bappeda; paling lambat 31 Maret 2023; keadaannya melewati batas waktu.",
    );
    expect(text).toContain("3. Belum ditindaklanjuti oleh bappeda: 1.");
  });

  it("says why there is no share, and refuses what is none", () => {
    expect(explainFollowUp(followUp([]))).toMatchObject({ value: null, reason: "no-recommendations" });
    expect(explainFollowUp(followUp([{ id: "1", text: "Publikasikan LKjIP" }]))).toMatchObject({ reason: "untold" });
    expect(refusal(() => explainFollowUp({} as never))).toContain("invalid-input result.kind");
  });
});

explanationLaws(
  fc
    .tuple(
      fc.array(
        fc.record(
          {
            followUp: fc.constantFrom("done", "in-progress", "not-done"),
            ownerId: fc.constantFrom("bappeda", "diskominfo"),
            due: fc.constantFrom("2023-03-31", "2023-06-30"),
          },
          { requiredKeys: [] },
        ),
        { maxLength: 5 },
      ),
      fc.constantFrom(undefined, "2023-05-01"),
    )
    .map(([rows, asOf]) =>
      followUp(
        rows.map((row, i) => ({ id: String(i + 1), text: "Publikasikan LKjIP", ...row })),
        asOf === undefined ? {} : { asOf },
      ),
    ),
  explainFollowUp,
);
