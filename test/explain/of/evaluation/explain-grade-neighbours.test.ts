import { describe, expect, it } from "vitest";
import { explainGradeNeighbours, explainText, gradeNeighbours } from "../../../../src/index.ts";
import { explanationLaws } from "../../../support/explanation-laws.ts";
import { anyPoints, held } from "../../../support/held.ts";
import { refusal } from "../../../support/refusal.ts";

describe("explainGradeNeighbours", () => {
  it("tells the bounds and the way to each", () => {
    // 79.55: 0.45 to 80, which is not yet A, and 9.55 above 70, which is still B.
    const evaluation = held({
      planning: "24.60",
      measurement: "23.70",
      reporting: "12.00",
      "internal-evaluation": "19.25",
    });
    const text = explainText(explainGradeNeighbours(gradeNeighbours(evaluation)));
    expect(text).toContain("Predikat dan jarak ke predikat tetangga: BB (Sangat Baik).");
    expect(text).toContain(
      "Kekurangan untuk mencapai predikat A: 0,45 poin. Dihitung dari nilai terbesar dari (batas antarpredikat 80 poin − nilai hasil evaluasi 79,55 poin; 0) = 0,45 poin. " +
        "Menurut aturan: predikat A (Memuaskan); tepat pada batasnya belum berpredikat itu.",
    );
    expect(text).toContain("Jarak sebelum turun ke predikat B: 9,55 poin.");
  });

  it("has no way up from the best grade, and refuses what is none", () => {
    const best = explainGradeNeighbours(
      gradeNeighbours(held({ planning: "30", measurement: "30", reporting: "15", "internal-evaluation": "25" })),
    );
    expect(best.steps.map(({ subject }) => subject)).toEqual(["evaluation", "below"]);
    expect(refusal(() => explainGradeNeighbours({} as never))).toContain("invalid-input result.kind");
  });
});

explanationLaws(
  anyPoints.map((points) => gradeNeighbours(held(points))),
  explainGradeNeighbours,
);
