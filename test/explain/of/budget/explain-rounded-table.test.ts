import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explainRoundedTable, explainText, roundTable } from "../../../../src/index.ts";
import { refusal } from "../../../budget/refusal.ts";
import { explanationLaws, figures } from "../../../support/explanation-laws.ts";

describe("explainRoundedTable", () => {
  it("tells each cell beside its value, each row and column as a sum", () => {
    // 1,5 + 1,5 = 3 and 0,5 + 2,5 = 3; the columns are 2 and 4; 6 in all.
    const explanation = explainRoundedTable(
      roundTable([
        ["1.5", "1.5"],
        ["0.5", "2.5"],
      ]),
    );
    expect(explanation.value).toBe("6");
    expect(explanation.steps.map(({ subject, value }) => [subject, value])).toEqual([
      ["row:1", "3"],
      ["row:2", "3"],
      ["column:1", "2"],
      ["column:2", "4"],
    ]);
    expect(explanation.steps[0]?.steps.map(({ inputs }) => inputs[0]?.value)).toEqual(["1.5", "1.5"]);
    expect(explainText(explanation)).toContain("Ditentukan oleh nilai 1,5, yang berada di atas");
  });

  it("tells thousands as they are kept", () => {
    // 1.499 becomes 1.000 or 2.000.
    const { steps } = explainRoundedTable(roundTable([["1499"]], { decimals: -3 }));
    expect(steps[0]?.steps[0]).toMatchObject({ value: "1000", formula: { row: { above: "0", below: "2000" } } });
  });

  it("refuses what is no such table", () => {
    expect(refusal(() => explainRoundedTable({ kind: "ranking" } as never))).toContain("invalid-input result.kind");
  });
});

explanationLaws(
  fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: -2, max: 2 }))
    .chain(([width, decimals]) =>
      fc
        .array(fc.array(figures, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 })
        .map((cells) => roundTable(cells, { decimals })),
    ),
  explainRoundedTable,
);
