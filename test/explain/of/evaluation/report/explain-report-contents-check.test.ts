import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkReportContents, explainReportContentsCheck, explainText } from "../../../../../src/index.ts";
import { explanationLaws } from "../../../../support/explanation-laws.ts";
import { refusal } from "../../../../support/refusal.ts";

describe("explainReportContentsCheck", () => {
  it("tells of every part how much it is asked for, and whether it is there", () => {
    const explanation = explainReportContentsCheck(
      checkReportContents({
        form: "short",
        evaluatedBefore: true,
        contents: ["result", "condition-planning", "follow-up"],
      }),
    );
    const text = explainText(explanation);
    expect(explanation.value).toBe("incomplete");
    expect(text).toContain("Laporan belum memuat isi paling sedikit setiap laporan.");
    expect(text).toContain("bentuk laporan surat (bentuk pendek); evaluasi periode sebelumnya ada;");
    expect(text).toContain("Menurut aturan: kedudukannya isi paling sedikit setiap laporan.");
  });

  it("refuses what is none", () => {
    expect(refusal(() => explainReportContentsCheck({} as never))).toContain("invalid-input result.kind");
  });
});

explanationLaws(
  fc
    .record({
      form: fc.constantFrom("short", "long"),
      evaluatedBefore: fc.boolean(),
      contents: fc.subarray(["result", "condition-planning", "recommendations", "follow-up"] as const),
    })
    .map(({ contents, ...input }) => checkReportContents({ ...input, contents: [...contents] })),
  explainReportContentsCheck,
);
