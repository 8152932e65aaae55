import { describe, expect, it } from "vitest";
import { explainObstacleReview, explainText, reviewObstacles } from "../../../../src/index.ts";
import { refusal } from "../../../budget/refusal.ts";
import { explanationLaws } from "../../../support/explanation-laws.ts";
import { obstaclesOf } from "./obstacles.ts";

describe("explainObstacleReview", () => {
  it("tells each obstacle with its days and its promise, then who is held up and who is waited for", () => {
    const review = reviewObstacles(
      [
        {
          id: "k1",
          text: "Izin lokasi",
          agencyId: "dlh",
          waitsFor: ["dpkp"],
          since: "2025-07-01",
          promisedFor: "2025-08-15",
        },
        {
          id: "k2",
          text: "Data penerima",
          agencyId: "dinsos",
          waitsFor: ["dpkp"],
          since: "2025-07-01",
          resolvedOn: "2025-07-11",
        },
      ],
      { asOf: "2025-08-26" },
    );
    const explanation = explainObstacleReview(review);
    expect(explanation).toMatchObject({ value: "1", unit: "obstacles", formula: { op: "count", of: [{ step: 0 }] } });
    expect(explanation.steps.map(({ subject, value }) => [subject, value])).toEqual([
      ["obstacle:k1", "open"],
      ["obstacle:k2", "resolved"],
      ["held-up:dlh", "1"],
      ["held-up:dinsos", "0"],
      ["waited-for:dpkp", "1"],
    ]);
    const text = explainText(explanation);
    // From 1 July to 26 August are 56 days, from 15 August 11; from 1 to 11 July are 10.
    expect(text).toContain(
      "Kendala “Izin lokasi”: terbuka. Diketahui: yang terhambat dlh; menunggu dpkp; sejak 1 Juli 2025; " +
        "sudah berlangsung 56 hari; dijanjikan selesai pada 15 Agustus 2025; janji tidak ditepati; terlambat 11 hari.",
    );
    expect(text).toContain("selesai pada 11 Juli 2025; sudah berlangsung 10 hari");
    expect(text).toContain(
      "Kendala yang menunggu dpkp: 1 kendala. Diketahui: yaitu “Izin lokasi”; yang tertua 56 hari",
    );
  });

  it("refuses what is no review", () => {
    expect(refusal(() => explainObstacleReview({ kind: "priority-review" } as never))).toContain(
      "invalid-input result.kind",
    );
  });
});

explanationLaws(
  obstaclesOf.map((obstacles) => reviewObstacles(obstacles, { asOf: "2025-08-26" })),
  explainObstacleReview,
);
