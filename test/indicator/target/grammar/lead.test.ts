import { sakipLevels } from "sakip";
import { describe, expect, it } from "vitest";
import { type Lead, leadOf } from "../../../../src/indicator/target/grammar/lead.ts";

const nothing = { sign: null, currency: null, measure: null, remark: null, percent: false, between: false, taken: [] };
const lead = (text: string) => {
  const { grade, ...others } = leadOf(text, { scales: [sakipLevels], asked: true });
  return { ...nothing, ...(grade && { grade: grade.level }), ...others };
};

describe("leadOf", () => {
  it.each<[string, Partial<Omit<Lead, "grade">> & { readonly rest: string; readonly grade?: string }]>([
    ["≥ Rp 5", { sign: "≥", currency: "Rp", rest: "5" }],
    ["≥  5", { sign: "≥", rest: "5" }],
    ["minimal Rp -5", { sign: "≥", currency: "Rp", rest: "-5" }],
    ["-Rp5", { currency: "Rp", rest: "-5" }],
    ["Level 3", { measure: "level", taken: ["level-number"], rest: "3" }],
    ["Tingkat: 3", { remark: "Tingkat", taken: ["level-number"], rest: "3" }],
    ["Indeks 3,5", { measure: "indeks", rest: "3,5" }],
    ["Score 5", { measure: "score", rest: "5" }],
    ["score 5", { measure: "score", rest: "5" }],
    ["Index 5", { measure: "index", rest: "5" }],
    ["index 5", { measure: "index", rest: "5" }],
    ["Nilai -5", { measure: "nilai", rest: "-5" }],
    ["≥ nilai 5", { sign: "≥", remark: "nilai", rest: "5" }],
    ["Skor : 5", { remark: "Skor", rest: "5" }],
    ["Skor: 5", { remark: "Skor", rest: "5" }],
    ["Skor:5", { remark: "Skor", rest: "5" }],
    ["Nilai SAKIP 80", { remark: "Nilai SAKIP", rest: "80" }],
    ["IKM: 80", { remark: "IKM", rest: "80" }],
    ["Target 5", { remark: "Target", rest: "5" }],
    ["Target ≥ 5", { sign: "≥", remark: "Target", rest: "5" }],
    ["Capaian minimal 5", { sign: "≥", remark: "Capaian", rest: "5" }],
    ["% 5", { percent: true, taken: ["percent-first"], rest: "5" }],
    ["antara 5 dan 6", { between: true, rest: "5 dan 6" }],
    ["sebesar 5", { rest: "5" }],
  ])("takes %j off", (text, taken) => expect(lead(text)).toEqual({ ...nothing, ...taken }));

  it("takes words off however they begin, and signs with or without a space", () => {
    const measures = [
      "Nilai",
      "nilai",
      "Skor",
      "skor",
      "Score",
      "score",
      "Indeks",
      "indeks",
      "Index",
      "index",
      "Angka",
      "angka",
    ];
    for (const word of measures)
      expect(lead(`${word} 5`)).toEqual({ ...nothing, measure: word.toLowerCase(), rest: "5" });
    const titles = ["Target", "target", "Capaian", "capaian", "Realisasi", "realisasi"];
    for (const word of titles) expect(lead(`${word} 5`)).toEqual({ ...nothing, remark: word, rest: "5" });
    const signed = [
      ...titles,
      "Hasil",
      "hasil",
      "Persentase",
      "persentase",
      "Prosentase",
      "prosentase",
      "IKM",
      "AKIP",
      "SAKIP",
    ];
    for (const word of signed)
      for (const text of [`${word}: 5`, `${word}:5`, `${word} = 5`])
        expect(lead(text)).toEqual({ ...nothing, remark: word, rest: "5" });
    for (const word of signed) expect(lead(`${word} ≤ 5`)).toEqual({ ...nothing, remark: word, sign: "≤", rest: "5" });
    for (const word of ["IKM", "AKIP", "SAKIP"])
      expect(lead(`${word} 5`)).toEqual({ ...nothing, remark: word, rest: "5" });
    for (const text of ["Rp 5", "Rp5", "Rp. 5", "Rp.5", "IDR 5"])
      expect(lead(text)).toEqual({ ...nothing, currency: "Rp", rest: "5" });
    for (const text of ["US$ 5", "US$5"]) expect(lead(text)).toEqual({ ...nothing, currency: "US$", rest: "5" });
    for (const text of ["- Rp 5", "-Rp5"]) expect(lead(text)).toEqual({ ...nothing, currency: "Rp", rest: "-5" });
    expect(lead("%5")).toEqual({ ...nothing, percent: true, taken: ["percent-first"], rest: "5" });
  });

  it("takes a grade off, on either side of a sign", () => {
    for (const text of ["BB 75", "BB: 75", "BB = 75"]) expect(lead(text)).toMatchObject({ grade: "BB", rest: "75" });
    for (const text of ["≥ BB 75", "BB ≥ 75"]) expect(lead(text)).toMatchObject({ sign: "≥", grade: "BB", rest: "75" });
  });

  it("takes each kind once, and nothing behind a figure", () => {
    expect(lead("≥ minimal 5")).toMatchObject({ sign: "≥", rest: "minimal 5" });
    expect(lead("BB / BB 75")).toMatchObject({ grade: "BB", rest: "BB 75" });
    expect(lead("Target: Nilai 80")).toMatchObject({ remark: "Target", rest: "Nilai 80" });
    for (const text of [
      "5 > 4",
      "- 5",
      "5 BB",
      "Sublevel 3",
      "leveling 3",
      "Target lima",
      "Rp -",
      "H: 5",
      "ABCDEFGHI: 5",
    ])
      expect(lead(text)).toEqual({ ...nothing, rest: text });
    const further = [
      "dana Rp 5",
      "rata IPM 5",
      "rata Target: 5",
      "rata Capaian 5",
      "x sebesar 5",
      "x antara 5",
      "x % 5",
    ];
    for (const text of further) expect(lead(text)).toEqual({ ...nothing, rest: text });
  });
});
