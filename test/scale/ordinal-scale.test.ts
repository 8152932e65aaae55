import fc from "fast-check";
import { defineOrdinalScale, type OrdinalScale, ordinalScaleShape, parse } from "sakip";
import { describe, expect, it } from "vitest";
import { levelPosition } from "../../src/scale/index.ts";

const label = { id: "Tingkat", en: "Level" };
const source = { title: "Tabel kami", status: "convention" } as const;
const opinion: OrdinalScale = {
  id: "opinion",
  levels: [
    { code: "WDP", label },
    { code: "WTP", label, aliases: ["Wajar Tanpa Pengecualian", "wtp"] },
  ],
  source,
};

function codesOf(call: () => unknown): string[] {
  try {
    call();
    return [];
  } catch (error) {
    const { details } = error as { details: { problems: { code: string; path: unknown[] }[] } };
    return details.problems.map(({ code, path }) => `${code} ${path.join(".")}`);
  }
}

describe("defineOrdinalScale", () => {
  it("keeps the levels in order, frozen, without touching the input", () => {
    const scale = defineOrdinalScale(opinion);
    expect(scale).toEqual(opinion);
    expect(Object.isFrozen(scale.levels[1]?.aliases)).toBe(true);
    expect(Object.isFrozen(opinion.levels)).toBe(false);
  });

  it("refuses a text that two levels share, whatever its case, spaces and hyphens", () => {
    const levels = [
      { code: "WTP-DPP", label },
      { code: "WTP", label, aliases: ["wtp  dpp"] },
    ];
    expect(codesOf(() => defineOrdinalScale({ ...opinion, levels }))).toEqual(["invalid-scale levels.1"]);
  });

  it("refuses everything that is wrong at once", () => {
    const broken = { id: " ", levels: [{ code: "", label: null }], source: null } as unknown as OrdinalScale;
    expect(codesOf(() => defineOrdinalScale(broken))).toEqual([
      "invalid-input id",
      "invalid-scale levels",
      "invalid-input levels.0.code",
      "invalid-input levels.0.label",
      "invalid-input source",
    ]);
  });

  it("refuses faults inside the levels and the source, and fields that nobody knows", () => {
    const levels = [
      null,
      { code: "WTP", label, aliases: "Wajar" },
      { code: 1, label: { id: "x" }, aliases: [""], rank: 2 },
    ];
    const broken = { ...opinion, levels, source: { title: "x", status: "law" }, unit: "" } as unknown as OrdinalScale;
    expect(codesOf(() => defineOrdinalScale(broken))).toEqual([
      "invalid-input unit",
      "invalid-input levels.0",
      "invalid-input levels.1.aliases",
      "invalid-input levels.2.rank",
      "invalid-input levels.2.code",
      "invalid-input levels.2.label.en",
      "invalid-input levels.2.aliases.0",
      "invalid-input source.status",
    ]);
    expect(codesOf(() => defineOrdinalScale(undefined as unknown as OrdinalScale))).toEqual(["invalid-input "]);
  });

  it("leaves every part of its input unfrozen", () => {
    const note = { id: "Contoh.", en: "An example." };
    const scale = defineOrdinalScale({ ...opinion, source: { ...source, note } });
    expect(Object.isFrozen(scale.source.note)).toBe(true);
    expect([note, label, ...opinion.levels].some(Object.isFrozen)).toBe(false);
  });

  it("refuses levels that are no list", () => {
    expect(codesOf(() => defineOrdinalScale({ ...opinion, levels: "WTP" as unknown as [] }))).toEqual([
      "invalid-input levels",
    ]);
  });
});

describe("ordinalScaleShape", () => {
  it("refuses what defineOrdinalScale refuses, a misspelt key at the key", () => {
    const misspelt = { ...opinion, levels: opinion.levels.map((level) => ({ ...level, alias: ["x"] })) };
    expect(codesOf(() => parse(ordinalScaleShape, misspelt))).toEqual([
      "invalid-input levels.0.alias",
      "invalid-input levels.1.alias",
    ]);
    expect(codesOf(() => defineOrdinalScale(misspelt))).toEqual(codesOf(() => parse(ordinalScaleShape, misspelt)));
    expect(parse(ordinalScaleShape, opinion)).toEqual(opinion);
  });
});

describe("levelPosition", () => {
  it("finds a level by code or alias", () => {
    expect(levelPosition("WDP", opinion)).toBe(0);
    expect(levelPosition(" wajar tanpa\npengecualian", opinion)).toBe(1);
  });

  it("is -1 for what the scale does not have", () => {
    expect(levelPosition("Baik", opinion)).toBe(-1);
    expect(levelPosition("", opinion)).toBe(-1);
  });
});

describe("a mark at the end of a grade", () => {
  const codes = ["F", "E", "D", "C-", "C", "B-", "B", "A-", "A"];
  const levels = codes.map((code) => ({ code, label }));
  const pekppp = defineOrdinalScale({ id: "pekppp", levels, source });

  it("makes a level of its own: the scale of nine grades from F to A is sound", () => {
    expect(codes.map((code) => levelPosition(code, pekppp))).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    expect(["a-", "A -", "A–", "A−", " A- "].map((text) => levelPosition(text, pekppp))).toEqual([7, 7, 7, 7, 7]);
  });

  it("is a level where it stands alone", () => {
    const signs = defineOrdinalScale({ ...opinion, levels: ["-", "0", "+"].map((code) => ({ code, label })) });
    expect(["−", " – ", "0", "+"].map((text) => levelPosition(text, signs))).toEqual([0, 0, 1, 2]);
  });

  it("is not the level without it", () => {
    const plain = defineOrdinalScale({
      ...opinion,
      levels: [
        { code: "B", label },
        { code: "A", label },
      ],
    });
    for (const text of ["A-", "A –", "A−", "A_", "A+", "-A", "A--", "B-"]) expect(levelPosition(text, plain)).toBe(-1);
    expect(levelPosition("C--", pekppp)).toBe(-1);
  });

  it("makes no difference between words", () => {
    const words = defineOrdinalScale({
      ...opinion,
      levels: [
        { code: "Baik", label },
        { code: "Sangat Baik", label },
      ],
    });
    for (const text of ["Sangat-Baik", "sangat_baik", "SANGAT – BAIK", "sangat\nbaik"])
      expect(levelPosition(text, words)).toBe(1);
    expect(levelPosition("Baik-", words)).toBe(-1);
  });
});

describe("properties", () => {
  it("every level is found at its own place by each of its texts", () => {
    const scale = defineOrdinalScale(opinion);
    scale.levels.forEach(({ code, aliases = [] }, i) => {
      for (const text of [code, ...aliases]) expect(levelPosition(text.toUpperCase(), scale)).toBe(i);
    });
  });

  const written = fc.constantFrom(
    (text: string) => text.toUpperCase(),
    (text: string) => text.replaceAll(" ", "-"),
    (text: string) => text.replaceAll(" ", "_"),
    (text: string) => text.replaceAll(" ", "  "),
    (text: string) => ` ${text}\n`,
  );
  const words = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,5}( [a-z]{1,5})?$/), { minLength: 3, maxLength: 8 });

  it("keeps levels apart that no text joins, finds each however it is written, and refuses one that is there twice", () => {
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), written, (codes, one, other, write) => {
        const levels = codes.map((code) => ({ code, label, aliases: [`tingkat ${code}!`] }));
        const scale = defineOrdinalScale({ ...opinion, levels });
        codes.forEach((code, i) => {
          expect(levelPosition(write(code), scale)).toBe(i);
          expect(levelPosition(write(`tingkat ${code}!`), scale)).toBe(i);
        });
        expect(levelPosition(`${codes[0]}x!`, scale)).toBe(-1);
        const [from, to] = [one % codes.length, other % codes.length];
        const twice = levels.map((level, i) => (i === to ? { ...level, aliases: [write(codes[from] ?? "")] } : level));
        const faults = codesOf(() => defineOrdinalScale({ ...opinion, levels: twice }));
        // One level may say the same twice; of two the later one is told.
        expect(faults).toEqual(from === to ? [] : [`invalid-scale levels.${Math.max(from, to)}`]);
      }),
    );
  });
});
