import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkSampling, explainSamplingCheck, explainText } from "../../../../../src/index.ts";
import { explanationLaws } from "../../../../support/explanation-laws.ts";
import { anyPoints, held } from "../../../../support/held.ts";
import { refusal } from "../../../../support/refusal.ts";

describe("explainSamplingCheck", () => {
  it("averages each cluster, and holds it against the conditions", () => {
    const units = ["disdik", "dinkes", "bappeda"].map((id) => ({ id, cluster: "main" as const, evaluation: held() }));
    const explanation = explainSamplingCheck(checkSampling({ target: "B", units }));
    const text = explainText(explanation);
    expect(explanation).toMatchObject({
      value: "CC",
      steps: expect.arrayContaining([expect.objectContaining({ subject: "cluster:main", value: "80" })]),
    });
    expect(text).toContain("Uji petik belum memenuhi semua syarat predikat B.");
    expect(text).toContain(
      "Dihitung dari rata-rata (Evaluasi disdik 80 poin; Evaluasi dinkes 80 poin; Evaluasi bappeda 80 poin) = 80 poin.",
    );
    expect(text).toContain("Syarat uji petik predikat B: tidak terpenuhi.");
  });

  it("has no mean of a cluster without units, and refuses what is none", () => {
    const empty = explainSamplingCheck(checkSampling({ target: "C", units: [] }));
    expect(empty.steps[0]).toMatchObject({ value: null, reason: "no-units" });
    expect(refusal(() => explainSamplingCheck({} as never))).toContain("invalid-input result.kind");
  });
});

explanationLaws(
  fc
    .tuple(
      fc.array(fc.record({ points: anyPoints, cluster: fc.constantFrom("main", "supporting", "additional") }), {
        maxLength: 5,
      }),
      fc.constantFrom("AA", "A", "BB", "B", "CC", "C"),
    )
    .map(([units, target]) =>
      checkSampling({
        target,
        units: units.map(({ points, cluster }, i) => ({ id: `unit ${i + 1}`, cluster, evaluation: held(points) })),
      }),
    ),
  explainSamplingCheck,
  Number(process.env["EXPLAIN_RUNS"] ?? 50),
);
