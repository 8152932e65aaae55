import { defineRegulation, type Regulation, type RegulationInput, scoreWorksheet } from "sakip";

/** Two or three sub-components of letters C 0, B and A 100: the middle one anywhere, so that best steps first may fail. */
export function ruleOf(weights: readonly number[], middle: number): Regulation {
  const sum = weights.reduce((all, each) => all + each, 0);
  const source = { title: "Aturan uji", status: "convention" } as const;
  const band = (code: string) => ({ code, label: { id: code, en: code } });
  const part = (weight: number, at: number) => ({
    key: `p${at}`,
    code: `1.${at}`,
    label: { id: "Bagian", en: "Part" },
    weight,
    method: "judged" as const,
    answers: "letters",
    source,
    items: [],
  });
  const input: RegulationInput = {
    id: "tiny",
    label: { id: "Aturan uji", en: "A rule for tests" },
    since: 2020,
    completeness: "complete",
    open: [],
    source,
    scale: {
      id: "tiny",
      bands: [
        { ...band("good"), above: `${(sum * 6) / 10}`, upTo: `${sum}` },
        { ...band("bad"), from: "0", upTo: `${(sum * 6) / 10}` },
      ],
      source,
    },
    rounding: { source },
    report: { total: { id: "Nilai", en: "Score" }, grade: { id: "Predikat", en: "Grade" } },
    answerScales: [
      {
        id: "letters",
        answers: [
          { code: "A", value: 100 },
          { code: "B", value: middle },
          { code: "C", value: 0 },
        ],
        source,
      },
    ],
    components: [
      { key: "one", code: "1", label: { id: "Satu", en: "One" }, weight: sum, source, parts: weights.map(part) },
    ],
  };
  return defineRegulation(input);
}

/** Every sheet that an agency can rise to, with what that costs and the total in hundredths: worked here once more. */
export function futures(sheet: readonly string[], weights: readonly number[], middle: number, smallest: string) {
  const worth = { A: 100, B: middle, C: 0 } as Record<string, number>;
  const above = { C: ["C", "B", "A"], B: ["B", "A"], A: ["A"] } as Record<string, string[]>;
  let all: { cost: number; total: number; sheet: string }[] = [{ cost: 0, total: 0, sheet: "" }];
  sheet.forEach((letter, at) => {
    all = all.flatMap(({ cost, total, sheet: risen }) =>
      (above[letter] ?? []).map((to, steps) => ({
        cost: cost + (smallest === "parts" ? Math.min(steps, 1) : steps),
        total: total + (weights[at] ?? 0) * (worth[to] ?? 0),
        sheet: risen + to,
      })),
    );
  });
  return all;
}

export function evaluated(rule: Regulation, sheets: readonly (readonly string[])[]) {
  return sheets.map((sheet, i) =>
    scoreWorksheet(
      {
        agencyId: `a${i}`,
        evaluationYear: 2024,
        answers: { one: Object.fromEntries(sheet.map((letter, at) => [`p${at}`, letter])) },
      },
      rule,
    ),
  );
}
