import { describe, expect, it } from "vitest";
import { coordinationMatrix, explainCoordinationMatrix, explainText } from "../../../../src/index.ts";
import { refusal } from "../../../budget/refusal.ts";
import { explanationLaws } from "../../../support/explanation-laws.ts";
import { obstaclesOf } from "./obstacles.ts";

describe("explainCoordinationMatrix", () => {
  it("tells who must meet whom, and in which circle they wait", () => {
    const matrix = coordinationMatrix([
      { id: "k1", text: "Izin lokasi", agencyId: "dlh", waitsFor: ["dpkp"], since: "2025-07-01" },
      { id: "k2", text: "Data penerima", agencyId: "dpkp", waitsFor: ["dlh"], since: "2025-07-01" },
    ]);
    const explanation = explainCoordinationMatrix(matrix);
    expect(explanation).toMatchObject({ value: "2", unit: "obstacles" });
    const text = explainText(explanation);
    expect(text).toContain("Kendala antara dlh dan dpkp: 2 kendala. Diketahui: yaitu k1, k2; saling menunggu: ya.");
    expect(text).toContain("Lingkaran saling menunggu: dlh → dpkp → dlh.");
    expect(text).toContain("Rapat dipilih satu demi satu");
  });

  it("refuses what is no such matrix", () => {
    expect(refusal(() => explainCoordinationMatrix({ kind: "obstacle-review" } as never))).toContain(
      "invalid-input result.kind",
    );
  });
});

explanationLaws(
  obstaclesOf.map((obstacles) => coordinationMatrix(obstacles, { asOf: "2025-08-26" })),
  explainCoordinationMatrix,
);
