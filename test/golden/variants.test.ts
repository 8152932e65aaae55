// The local variants seen in public applications, built from data and compared with the national rule they depart from.
// Figures are worked by hand. One variant of the collection is no evaluation of AKIP and is not built here: the composite
// score of agencies in Semarang (target over realisation, capped, with an innovation bonus).
import {
  combineAssessors,
  defineRegulation,
  defineScale,
  gradeOf,
  type ItemAnswer,
  permenpanrb12of2015,
  permenpanrb88of2021,
  type Regulation,
  type RegulationInput,
  type RegulationPart,
  type ScaleInput,
  sakipGradeScale,
  scoreWorksheet,
} from "sakip";
import { describe, expect, it } from "vitest";
import { worksheetOf } from "../support/worksheets.ts";

type PartInput = RegulationInput["components"][number]["parts"][number];

const seen = (title: string) => ({ title, status: "practice" }) as const;

/** 88/2021 with every sub-component changed in the same way. */
function variant(
  id: string,
  change: (part: RegulationPart) => PartInput,
  more: Partial<RegulationInput> = {},
): Regulation {
  const components = permenpanrb88of2021.components.map((each) => ({ ...each, parts: each.parts.map(change) }));
  return defineRegulation({ ...permenpanrb88of2021, id, source: seen(id), components, ...more }, permenpanrb88of2021);
}

const fractions = (id: string, values: Readonly<Record<string, string>>) => ({
  id,
  answers: Object.entries(values).map(([code, value]) => ({ code, value })),
});
const clauses = ({ departures = [] }: Regulation) => departures.map(({ clause }) => clause);
const same = (regulation: Regulation, answer: ItemAnswer) =>
  worksheetOf(regulation, ({ items }) => items.map(() => answer));
const parts = (regulation: Regulation, answer: (part: RegulationPart) => readonly ItemAnswer[]) =>
  scoreWorksheet(worksheetOf(regulation, answer), regulation).components.flatMap((component) => component.parts);

describe("Wonosobo: a mean of criteria, answered by letters, with criteria of its own", () => {
  const wonosobo = variant("wonosobo", (part) => {
    const [first] = part.items;
    const own = { key: "sop", code: `${part.code}.sop`, label: { id: "Ada SOP", en: "Has a procedure" } };
    return {
      ...part,
      method: "mean",
      items: first !== undefined && part.code === "1.a" ? [...part.items, own] : part.items,
    };
  });

  it("departs in the method everywhere, and in one criterion", () => {
    expect(clauses(wonosobo).filter((clause) => clause.endsWith(".method"))).toHaveLength(12);
    expect(wonosobo.departures).toContainEqual({ clause: "components.planning.existence.items.sop", own: "letters" });
    expect(wonosobo.departures).toHaveLength(13);
  });

  it("averages without rounding, and grades the total with two decimals", () => {
    // 1.a: four A and four BB of eight: 85 % of 6.
    const [existence] = parts(wonosobo, ({ items }) => items.map((_, i) => (i < 4 ? "A" : "BB")));
    expect(`${existence?.value}`).toBe("5.1");
    const { total, grade, findings } = scoreWorksheet(same(wonosobo, "A"), wonosobo);
    expect([`${total}`, grade.code, findings]).toEqual(["90", "A", []]);
  });
});

describe("Trenggalek: A to D in two decimals, rounding at every level, another split of component 4, 90 is AA", () => {
  const twoDecimals = { decimals: 2, mode: "half-up" } as const;
  const scale: ScaleInput = {
    id: "trenggalek",
    source: seen("trenggalek"),
    bands: [...sakipGradeScale.bands].map(({ code, label, above, upTo }, i) => ({
      code,
      label,
      from: i === 0 ? 0 : (above ?? 0),
      ...(code === "AA" ? { upTo: 100 } : { below: upTo ?? 0 }),
    })),
  };
  const components = permenpanrb88of2021.components.map((component) => ({
    ...component,
    parts: component.parts.map((part) => ({
      ...part,
      method: "mean" as const,
      answers: "abcd",
      weight: part.code === "4.c" ? "5" : part.weight,
      items: part.items.map(({ key, code, label }) => ({ key, code, label })),
    })),
  }));
  const last = components[3] as (typeof components)[number];
  const achieved: PartInput = {
    key: "achievement",
    code: "4.d",
    label: { id: "Capaian", en: "Achievement" },
    weight: "7.5",
    method: "mean",
    answers: "abcd",
    items: [{ key: "1", code: "4.d.1", label: { id: "Capaian", en: "Achievement" } }],
  };
  const trenggalek = defineRegulation(
    {
      ...permenpanrb88of2021,
      id: "trenggalek",
      source: seen("trenggalek"),
      scale,
      rounding: {
        item: twoDecimals,
        part: twoDecimals,
        component: twoDecimals,
        total: twoDecimals,
        source: seen("trenggalek"),
      },
      answerScales: [fractions("abcd", { A: "1", B: "0.66", C: "0.33", D: "0" })],
      components: [...components.slice(0, 3), { ...last, parts: [...last.parts, achieved] }],
    },
    permenpanrb88of2021,
  );

  it("departs in grades, rounding, answers, methods and weights", () => {
    expect(trenggalek.departures).toContainEqual({ clause: "scale.AA", base: "> 90, <= 100", own: ">= 90, <= 100" });
    expect(trenggalek.departures).toContainEqual({ clause: "rounding.item", own: "2 decimals, half-up" });
    expect(trenggalek.departures).toContainEqual({
      clause: "components.internal-evaluation.use.weight",
      base: "12.5",
      own: "5",
    });
    expect(trenggalek.departures).toContainEqual({
      clause: "components.internal-evaluation.achievement.weight",
      own: "7.5",
    });
    expect(gradeOf(90, trenggalek.scale).code).toBe("AA");
  });

  it("carries perfect answers above the weights, which is told and not graded", () => {
    // 6 / 7 is 0.86 each, and seven of them 6.02; in all 100.09 with these criteria.
    expect(() => scoreWorksheet(same(trenggalek, "A"), trenggalek)).toThrow(
      /out-of-scale at components: given "100.09"/,
    );
    const sheet = worksheetOf(trenggalek, ({ items, code }) => items.map(() => (code === "1.a" ? "A" : "B")));
    const { components: scored, findings } = scoreWorksheet(sheet, trenggalek);
    expect(`${scored[0]?.parts[0]?.value}`).toBe("6.02");
    expect(findings.map(({ code, details }) => [code, details["code"]])).toEqual([["exceeds-weight", "1.a"]]);
  });

  it("takes two-decimal thirds: 0.66 of 15 is 9.9, not 10", () => {
    const use = parts(trenggalek, ({ items }) => items.map(() => "B")).find(({ code }) => code === "2.c");
    expect(`${use?.value}`).toBe("9.9");
  });

  it("averages three assessors, of whom all must answer", () => {
    const by = (assessor: string, answer: string) => ({
      assessor,
      role: "panel",
      evaluation: scoreWorksheet(same(trenggalek, answer), trenggalek),
    });
    const { final } = combineAssessors([by("a", "B"), by("b", "C"), by("c", "D")], { quorum: 3 }, trenggalek);
    // By components, B: 19.81 + 19.81 + 9.92 + 16.50; C: 9.92 + 9.92 + 5.00 + 8.28; D: nothing. A third of each, rounded:
    // 9.91 + 9.91 + 4.97 + 8.26.
    const totals = [by("a", "B"), by("b", "C")].map(({ evaluation }) => `${evaluation.total}`);
    expect(totals).toEqual(["66.04", "33.12"]);
    expect(final.status === "computed" && `${final.value.total}`).toBe("33.05");
  });
});

describe("Mahkamah Agung: criteria with weights of their own", () => {
  const weights = ["5", "2.5", "2.5", "1.25", "1.25"];
  const weighed = (own: readonly string[]) =>
    variant("mahkamah-agung", (part) =>
      part.code === "4.c"
        ? { ...part, method: "sum", items: part.items.map((item, i) => ({ ...item, weight: own[i] ?? "" })) }
        : part,
    );

  it("adds up weighed criteria", () => {
    const regulation = weighed(weights);
    const sheet = worksheetOf(regulation, ({ code }) => (code === "4.c" ? ["A", "BB", "BB", "E", "AA"] : "BB"));
    const { components, total } = scoreWorksheet(sheet, regulation);
    // 4.5 + 2 + 2 + 0 + 1.25
    expect(`${components[3]?.parts[2]?.value}`).toBe("9.75");
    expect(`${total}`).toBe("79.75");
    expect(clauses(regulation)).toContain("components.internal-evaluation.use.method");
  });

  it("refuses weights that do not add up", () => {
    expect(() => weighed(["5", "2.5", "2.5", "1.25", "1.2"])).toThrow(
      /weight-sum at components\[3\]\.parts\[2\]\.items: .* add up to exactly 12\.5: they add up to 12\.45/,
    );
  });
});

describe("Magetan: yes or no, or A to E in quarters", () => {
  const magetan = variant(
    "magetan",
    (part) => ({
      ...part,
      method: "mean",
      answers: "quarters",
      items: part.items.map(({ key, code, label }) => ({
        key,
        code,
        label,
        answers: part.key === "existence" ? "yes-no" : "quarters",
      })),
    }),
    {
      answerScales: permenpanrb12of2015.answerScales
        .filter(({ id }) => id === "yes-no")
        .concat({ ...(permenpanrb12of2015.answerScales[1] as Regulation["answerScales"][number]), id: "quarters" }),
    },
  );

  it("averages fractions of the full mark", () => {
    // 2.a: two of three; 2.b: B everywhere.
    const [existence, quality] = parts(magetan, (part) =>
      part.items.map((_, i) => (part.key === "existence" ? (i < 2 ? "Y" : "T") : "B")),
    ).slice(3);
    expect([`${existence?.value}`, `${quality?.value}`]).toEqual(["4", "6.75"]);
    expect(clauses(magetan)).toContain("answerScales.quarters.B");
  });
});

describe("Ogan Ilir: answers in two-decimal thirds, and a grade table of its own", () => {
  const table = (below: string): ScaleInput => ({
    id: "ogan-ilir",
    source: seen("ogan-ilir"),
    bands: [
      { code: "pass", label: { id: "Baik", en: "Good" }, above: "60", upTo: "100" },
      { code: "fail", label: { id: "Kurang", en: "Poor" }, from: "0", upTo: below },
    ],
  });
  const oganIlir = (below: string) =>
    variant(
      "ogan-ilir",
      (part) => ({
        ...part,
        method: "mean",
        answers: "abcd",
        items: part.items.map(({ key, code, label }) => ({ key, code, label })),
      }),
      { answerScales: [fractions("abcd", { A: "1", B: "0.66", C: "0.33", D: "0" })], scale: table(below) },
    );

  it("takes both", () => {
    const { total, grade } = scoreWorksheet(same(oganIlir("60"), "B"), oganIlir("60"));
    expect([`${total}`, grade.code]).toEqual(["66", "pass"]);
  });

  it("refuses a configured table with a hole", () => {
    expect(() => oganIlir("59")).toThrow("scale-gap at scale.bands");
  });
});

describe("Banjarnegara: each item rounded by itself, a printed table of two decimals", () => {
  it("rounds item by item, and never above the maximum of an item", () => {
    const banjarnegara = variant(
      "banjarnegara",
      (part) =>
        part.code === "3.a"
          ? {
              ...part,
              method: "sum",
              answers: "of-3",
              items: part.items.map(({ key, code, label }) => ({ key, code, label, weight: "0.5" })),
            }
          : part,
      {
        rounding: { ...permenpanrb88of2021.rounding, item: { decimals: 2, mode: "half-up" } },
        answerScales: [...permenpanrb88of2021.answerScales, fractions("of-3", { best: "3", none: "0" })],
      },
    );
    const answers = [3, 2, 1, 0, 3, 3];
    const sheet = worksheetOf(banjarnegara, ({ code }) => (code === "3.a" ? answers : "A"));
    // 0.5 + 0.33 + 0.17 + 0 + 0.5 + 0.5: two of three is 0.3333 and one of three 0.1666, each rounded.
    expect(`${scoreWorksheet(sheet, banjarnegara).components[2]?.parts[0]?.value}`).toBe("2");
    const tooMuch = worksheetOf(banjarnegara, ({ code }) => (code === "3.a" ? [4, 2, 1, 0, 3, 3] : "A"));
    expect(() => scoreWorksheet(tooMuch, banjarnegara)).toThrow("out-of-range at answers.reporting.existence[0]");
  });

  it("its printed table leaves out 90.004, and is refused", () => {
    const label = { id: "x", en: "x" };
    const printed: ScaleInput = {
      id: "printed",
      source: seen("banjarnegara"),
      bands: [
        { code: "AA", label, from: "90.01", upTo: "100" },
        { code: "A", label, from: "80.01", upTo: "90.00" },
        { code: "BB", label, from: "0", upTo: "80.00" },
      ],
    };
    expect(() => defineScale(printed)).toThrow(/^2 problems\n- scale-gap.*\n- scale-gap/);
  });
});

describe("Sumedang style: points with a maximum for each criterion, and 0 is E", () => {
  const bands = sakipGradeScale.bands.map(({ from: _from, ...band }) =>
    band.code === "D" ? { ...band, above: "0" } : band,
  );
  const zero = { code: "E", label: { id: "Tidak ada", en: "Nothing" }, from: "0", upTo: "0" };
  const sumedang = variant("sumedang-style", (part) => part, {
    scale: { id: "sumedang", source: seen("sumedang"), bands: [...bands, zero] },
  });

  it("grades 0 as E, and anything above as D", () => {
    const sheet = (first: string) => worksheetOf(sumedang, ({ code }) => (code === "1.a" ? first : "E"));
    expect(scoreWorksheet(sheet("E"), sumedang).grade.code).toBe("E");
    expect(scoreWorksheet(sheet("D"), sumedang).grade.code).toBe("D");
    expect(sumedang.departures).toEqual([
      { clause: "scale.D", base: ">= 0, <= 30", own: "> 0, <= 30" },
      { clause: "scale.E", own: ">= 0, <= 0" },
    ]);
  });
});

describe("what was seen and is wrong", () => {
  it("the weights of 12/2015 under the name of 88/2021 are told clause by clause", () => {
    const { until: _until, ...rest } = permenpanrb12of2015;
    const wrong = defineRegulation({ ...rest, id: "88-by-name", since: 2022 }, permenpanrb88of2021);
    expect(wrong.departures).toContainEqual({ clause: "components.measurement.weight", base: "30", own: "25" });
    expect(wrong.departures).toContainEqual({ clause: "components.achievement.weight", own: "20" });
  });

  it("whole-number grades (80–89, 70–79) leave out 89.5", () => {
    const label = { id: "x", en: "x" };
    const bands = [
      { code: "AA", label, from: 90, upTo: 100 },
      { code: "A", label, from: 80, upTo: 89 },
      { code: "BB", label, from: 0, upTo: 79 },
    ];
    expect(() =>
      defineRegulation({ ...permenpanrb88of2021, scale: { id: "whole", source: seen("x"), bands } }),
    ).toThrow(/^2 problems\n- scale-gap at scale\.bands\[1\].*\n- scale-gap at scale\.bands\[0\]/);
  });
});
