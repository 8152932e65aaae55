import { auditOpinionLevels, defineOrdinalScale, intensityLevels, qualityLevels, sakipLevels } from "sakip";
import { describe, expect, it } from "vitest";
import { canBeScore, gradeAt, gradeBehind, levelsNamed } from "../../../../src/indicator/target/grammar/grades.ts";

const scales = [sakipLevels, auditOpinionLevels, intensityLevels, qualityLevels];
const named = (text: string, asked = true) => levelsNamed(text, { scales, asked }).map(({ level }) => level);

describe("levelsNamed", () => {
  it.each([
    ["Nilai AKIP BB", "BB"],
    ["Predikat SAKIP: BB", "BB"],
    ["Opini BPK : WTP", "WTP"],
    ["Kategori :Baik", "Baik"],
    ["Predikat:Baik", "Baik"],
    ["Baik predikat", "Baik"],
    ["WTP opini", "WTP"],
    ["BB/BB", "BB"],
    ["WTP / Wajar Tanpa Pengecualian", "WTP"],
    ["Baik/Good", "Baik"],
  ])("knows %j as %s", (text, level) => expect(named(text)).toEqual([level]));

  it("knows none among other words, or of two kinds", () => {
    for (const text of ["Sangat nilai Baik", "BB predikat lain", "Baik/", "BB/B", "Nilai", "Opini"])
      expect([text, ...named(text)]).toEqual([text]);
  });

  it("takes TW for a quarter unless an opinion is asked for, or introduced", () => {
    expect([named("TW", false), named("tw", false), named("TW"), named("Opini TW", false)]).toEqual([
      [],
      [],
      ["TW"],
      ["TW"],
    ]);
  });
});

const scaleOf = (id: string, codes: readonly string[]) => {
  const levels = codes.map((code) => ({ code, label: { id: code, en: code } }));
  return defineOrdinalScale({ id, levels, source: { title: "Tabel kami", status: "convention" } });
};

describe("gradeAt", () => {
  it("is the longest level, in whatever order they stand, and that of the first scale", () => {
    for (const codes of [
      ["D", "D 3"],
      ["D 3", "D"],
    ])
      expect(gradeAt("D 3: 80", { scales: [scaleOf("ours", codes)], asked: true })).toMatchObject({
        grade: { level: "D 3" },
        rest: "80",
      });
    const [one, other] = [scaleOf("one", ["D", "C"]), scaleOf("other", ["D", "C"])];
    expect(gradeAt("D: 80", { scales: [one, other], asked: true })?.grade.scale.id).toBe("one");
  });
});

describe("gradeBehind", () => {
  it("is a level behind a slash, a colon or a space, and nothing else", () => {
    const behind = (text: string) => gradeBehind(text, { scales, asked: true })?.level;
    expect(["BB", "/BB", "/ BB", ": BB", "B/B", "BB lagi"].map(behind)).toEqual([
      ...Array(4).fill("BB"),
      undefined,
      undefined,
    ]);
  });
});

describe("canBeScore", () => {
  const score = (level: string, values: readonly string[], unit: string | null = null, scale = sakipLevels) =>
    canBeScore({ kind: "level", scale, level }, values, unit);

  it("is a figure within the band of its grade, in points or percent", () => {
    expect([null, "poin", "%", "Nilai"].map((unit) => score("BB", ["75"], unit))).toEqual(Array(4).fill(true));
    expect(["ribu poin", "poin kredit", "orang"].map((unit) => score("BB", ["75"], unit))).toEqual(
      Array(3).fill(false),
    );
    // The lowest band begins at 0, and every other above the one before: BB above 70, up to 80.
    expect([score("D", ["15"]), score("D", ["31"]), score("BB", ["70"]), score("BB", ["70", "80"])]).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });

  it("is no single digit behind a short name, which is part of the name", () => {
    expect([score("D", ["3"]), score("D", ["3", "5"])]).toEqual([false, true]);
    expect(["AAA", "Baik"].map((code) => score(code, ["5"], null, scaleOf("ours", [code, "X"])))).toEqual([
      false,
      true,
    ]);
  });

  it("lies between 0 and 100 where the scale has no bands", () => {
    expect(
      [["70"], ["100"], ["101"], ["-1"], ["70", "120"]].map((each) => score("Baik", each, null, qualityLevels)),
    ).toEqual([true, true, false, false, false]);
  });
});
