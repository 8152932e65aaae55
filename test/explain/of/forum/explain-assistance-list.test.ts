import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explainAssistanceList, explainText, parsePeriod, selectForAssistance } from "../../../../src/index.ts";
import { explanationLaws, percents } from "../../../support/explanation-laws.ts";

describe("explainAssistanceList", () => {
  // The forum of Kota Batu, as tugumalang.id printed it on 15 November 2023.
  const list = selectForAssistance(
    [
      { key: "disnaker", rate: "30.86" },
      { key: "kesbangpol", rate: "33.01" },
      { key: "dlh", rate: "45.10" },
      { key: "dinsos", rate: null },
    ],
    { period: parsePeriod("2023-TW3"), places: 2, target: 70 },
  );

  it("counts who absorbed less, and tells the gap", () => {
    const explanation = explainAssistanceList(list);
    expect(explanation).toMatchObject({ value: "2", formula: { op: "count", of: [{ step: 0 }, { step: 1 }] } });
    expect(explanation.steps).toMatchObject([
      { subject: "agency:disnaker", value: "1", steps: [{ subject: "gap", value: "-39.14" }] },
      { subject: "agency:kesbangpol", value: "2", steps: [{ value: "-36.99" }] },
    ]);
    expect(explainText(explanation)).toContain(
      "Triwulan III 2023; jumlah tempat 2; target 70%; tidak dapat dinilai dinsos (realisasi tidak dilaporkan).",
    );
  });

  it("says of the lowest that none stands below it", () => {
    const explanation = explainAssistanceList(list);
    expect(explainText(explanation)).toContain("Dihitung dari 1 + banyaknya (tidak ada) = 1 peringkat.");
    expect(explainText(explanation, { locale: "en" })).toContain("Computed from 1 + the number of (none) = 1 place.");
  });
});

explanationLaws(
  fc
    .tuple(
      fc.array(fc.option(percents, { freq: 6 }), { minLength: 1, maxLength: 8 }),
      fc.nat(4),
      fc.option(percents, { nil: undefined }),
    )
    .map(([rates, places, target]) =>
      selectForAssistance(
        rates.map((rate, i) => ({ key: `dinas ${i + 1}`, rate })),
        { period: parsePeriod("2023-TW3"), places, target },
      ),
    ),
  explainAssistanceList,
);
