import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explainLetterOrigins, explainText, lettersBehind, scoreWorksheet } from "../../../../src/index.ts";
import { explanationLaws } from "../../../support/explanation-laws.ts";
import { anyPoints, held } from "../../../support/held.ts";
import { refusal } from "../../../support/refusal.ts";
import { anyLetters, lettersSheet, rankSheet } from "../../../support/worksheets.ts";

describe("explainLetterOrigins", () => {
  it("counts the ways, and says where there is none", () => {
    // Of 6, 9 and 15 points AA throughout is 30 and nothing else is.
    const explanation = explainLetterOrigins(lettersBehind(held({ planning: "30", measurement: "25.13" })));
    const text = explainText(explanation);
    expect(explanation.steps.slice(0, 2).map(({ value }) => value)).toEqual(["1", "0"]);
    expect(text).toContain("huruf sub-komponen menurut urutannya AA–AA–AA");
    expect(text).toContain(
      "Nilai ini tidak dapat berasal dari satu huruf setiap sub-komponen, jadi merupakan rata-rata.",
    );
  });

  it("says why it cannot be told, and refuses what is none", () => {
    const none = explainLetterOrigins(lettersBehind(scoreWorksheet(rankSheet(0))));
    expect(none).toMatchObject({ value: null, reason: "no-letters" });
    expect(refusal(() => explainLetterOrigins({} as never))).toContain("invalid-input result.kind");
  });
});

explanationLaws(
  fc
    .oneof(
      anyPoints.map((points) => held(points)),
      anyLetters.map((letters) => scoreWorksheet(lettersSheet(letters))),
    )
    .map((evaluation) => lettersBehind(evaluation)),
  explainLetterOrigins,
  Number(process.env["EXPLAIN_RUNS"] ?? 25),
);
