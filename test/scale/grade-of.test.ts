import fc from "fast-check";
import { type DecimalInput, isSakipError } from "sakip";
import { describe, expect, it } from "vitest";
import { type Exact, tryExact } from "../../src/number/index.ts";
import { bandIndex, defineScale, type Grade, gradeOf, type Scale } from "../../src/scale/index.ts";
import { order, plus, type Rational, rational, rationalOf, times } from "../support/rational.ts";
import { refusal } from "../support/refusal.ts";
import { lies, scaleInput, soundScales } from "./scales.ts";

const label = { id: "Predikat", en: "Grade" };

/** The bands of the evaluation: lower bound exclusive, upper inclusive. */
const letters = defineScale({
  id: "letters",
  bands: [
    { code: "AA", label, above: 90, upTo: 100 },
    { code: "A", label, above: 80, upTo: 90 },
    { code: "BB", label, above: 70, upTo: 80 },
    { code: "B", label, above: 60, upTo: 70 },
    { code: "CC", label, above: 50, upTo: 60 },
    { code: "C", label, above: 30, upTo: 50 },
    { code: "D", label, from: 0, upTo: 30 },
  ],
  source: { title: "Uji", status: "convention" },
});

/** Days late: the fewer the better. */
const delay = defineScale({
  id: "delay",
  bands: [
    { code: "prompt", label, from: 0, below: 5 },
    { code: "late", label, from: 5, below: 10 },
    { code: "very-late", label, from: 10 },
  ],
  source: { title: "Uji", status: "convention" },
  better: "lower",
});

const codeAt = (score: DecimalInput) => gradeOf(score, letters).code;

describe("gradeOf", () => {
  it.each([
    [0, "D"],
    [30, "D"],
    ["30.000000000000000000000001", "C"],
    [50, "C"],
    [60, "CC"],
    ["60.01", "B"],
    [70, "B"],
    [80, "BB"],
    ["89.999999999999999999999999", "A"],
    [90, "A"],
    ["90.000000000000000000000001", "AA"],
    [100n, "AA"],
  ])("grades %s as %s", (score, code) => {
    expect(codeAt(score)).toBe(code);
  });

  it("hands out the band and the distance, frozen, and fit for JSON", () => {
    const grade = gradeOf("85.5", letters);
    expect(JSON.parse(JSON.stringify(grade))).toEqual({
      kind: "grade",
      code: "A",
      label,
      above: "80",
      upTo: "90",
      score: "85.5",
      scale: "letters",
      basis: letters.source,
      distanceToNext: { status: "computed", value: "4.5", next: "AA", mustExceed: true },
    });
    expect([grade, grade.distanceToNext, grade.label].every(Object.isFrozen)).toBe(true);
  });

  it("tells the distance at the bound itself, and that none is better", () => {
    expect(distanceAt(90, letters)).toEqual({ status: "computed", value: "0", next: "AA", mustExceed: true });
    expect(distanceAt("90.01", letters)).toEqual({ status: "not-computable", reason: "best-band", needs: [] });
    expect(distanceAt(0, letters)).toEqual({ status: "computed", value: "30", next: "C", mustExceed: true });
  });

  it("looks downwards where lower is better", () => {
    expect(distanceAt(12, delay)).toEqual({ status: "computed", value: "2", next: "late", mustExceed: true });
    expect(distanceAt("5", delay)).toEqual({ status: "computed", value: "0", next: "prompt", mustExceed: true });
    expect(distanceAt(4, delay)).toEqual({ status: "not-computable", reason: "best-band", needs: [] });
  });

  it("need not exceed a bound that belongs to the better band", () => {
    const pace = defineScale(scaleInput([{ below: 40 }, { from: 40 }]));
    expect(distanceAt("39.94", pace)).toEqual({ status: "computed", value: "0.06", next: "1", mustExceed: false });
  });

  it("refuses what lies outside, and says what the scale spans", () => {
    for (const score of [-1, "-0.0001", "100.01", "1e30"])
      expect(refusal(() => gradeOf(score, letters))).toEqual(["out-of-scale score"]);
    expect(messageOf(() => gradeOf(101, letters))).toBe(
      'out-of-scale at score: given 101, expected a score on the scale "letters": from 0 up to 100',
    );
    expect(messageOf(() => gradeOf(-1, delay))).toContain('"delay": from 0');
    const inner = defineScale(scaleInput([{ above: 1, below: 2 }]));
    expect(messageOf(() => gradeOf(2, inner))).toContain('"test": above 1 below 2');
    expect(wishOf(() => gradeOf(101, letters))).toBe('nilai pada skala "letters": mulai 0 sampai 100');
    expect(wishOf(() => gradeOf(2, inner))).toBe('nilai pada skala "test": di atas 1 di bawah 2');
  });

  it("refuses scores that are no number", () => {
    for (const score of ["A", "", null, Number.NaN])
      expect(refusal(() => gradeOf(score as DecimalInput, letters))).toEqual(["invalid-number score"]);
  });

  it("names what is wrong with the score and with the scale at once", () => {
    const scale = { ...letters, id: "" };
    expect(refusal(() => gradeOf("8,5", scale))).toEqual(["invalid-number score", "invalid-input scale.id"]);
  });

  it("takes a copy out of JSON, and refuses what is no scale", () => {
    expect(JSON.stringify(gradeOf(85, JSON.parse(JSON.stringify(letters))))).toBe(JSON.stringify(gradeOf(85, letters)));
    expect(refusal(() => gradeOf(85, undefined as unknown as Scale))).toEqual(["invalid-input scale"]);
    const holes = { ...letters, bands: letters.bands.filter(({ code }) => code !== "A") };
    expect(refusal(() => gradeOf(95, holes))).toEqual(["scale-gap scale.bands[5].above"]);
  });

  it("does not freeze the parts of a scale that it was given", () => {
    const copy: Scale = JSON.parse(JSON.stringify(letters));
    gradeOf(85, copy);
    expect([copy, copy.bands, copy.bands[5], copy.bands[5]?.label].some(Object.isFrozen)).toBe(false);
  });
});

describe("bandIndex", () => {
  it("counts from the lowest band, −1 outside", () => {
    expect([0, 30, 31, 100, 101].map((score) => bandIndex({ n: score, d: 1 }, letters))).toEqual([0, 0, 1, 6, -1]);
  });
});

describe("properties", () => {
  // Every bound, its nearest neighbours, the middles and what lies beyond.
  const nudges = ["-1000", "-0.5", "-0.005", "-1e-30", "0", "1e-30", "0.005", "0.5", "1000"].map(rationalOf);
  const probesOf = (scale: Scale): Rational[] =>
    scale.bands
      .flatMap(({ from, above, upTo, below }) => [from, above, upTo, below])
      .flatMap((bound) => (bound === undefined ? [] : nudges.map((nudge) => plus(rationalOf(bound.toFixed()), nudge))));

  it("gives each value of the extent the one band whose raw bounds hold it, and others none", () => {
    fc.assert(
      fc.property(soundScales, (input) => {
        const scale = defineScale(input);
        for (const probe of probesOf(scale)) {
          const holding = input.bands.filter((band) => lies(probe, band)).map(({ code }) => code);
          expect(holding.length).toBeLessThanOrEqual(1);
          const found = refusalOr(() => gradeOf(textOf(probe), scale));
          expect(found).toEqual(holding[0] ?? "out-of-scale score");
        }
      }),
    );
  });

  it("reaches the next better band by the distance, or just beyond, and not before", () => {
    const nearly = rationalOf("1e-35");
    fc.assert(
      fc.property(soundScales, (input) => {
        const scale = defineScale(input);
        const towards = rational(scale.better === "higher" ? 1n : -1n);
        for (const probe of probesOf(scale)) {
          if (bandIndex(tryExact(textOf(probe)) as Exact, scale) === -1) continue;
          const { code, distanceToNext } = gradeOf(textOf(probe), scale);
          if (distanceToNext.status === "not-computable") continue;
          const moved = plus(probe, times(towards, rationalOf(distanceToNext.value.toFixed())));
          const short = plus(moved, times(towards, times(rational(-1n), nearly)));
          const [atBound, beyond] = [moved, plus(moved, times(towards, nearly))].map((at) => gradeAt(at, scale));
          expect(distanceToNext.mustExceed ? beyond : atBound).toBe(distanceToNext.next);
          if (distanceToNext.mustExceed) expect(atBound).toBe(code);
          else if (order(times(short, towards), times(probe, towards)) >= 0) expect(gradeAt(short, scale)).toBe(code);
        }
      }),
    );
  });
});

function distanceAt(score: DecimalInput, scale: Scale): unknown {
  return JSON.parse(JSON.stringify(gradeOf(score, scale).distanceToNext));
}

function gradeAt(value: Rational, scale: Scale): string {
  return refusalOr(() => gradeOf(textOf(value), scale));
}

function refusalOr(call: () => Grade): string {
  let grade: Grade | undefined;
  const [problem] = refusal(() => {
    grade = call();
  });
  return problem ?? grade?.code ?? "";
}

function messageOf(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    if (isSakipError(error)) return error.message;
  }
  return "";
}

/** What a refusal asks for, in Indonesian. */
function wishOf(call: () => unknown): string | undefined {
  try {
    call();
  } catch (error) {
    if (isSakipError(error)) return error.details.problems[0]?.expected?.id;
  }
  return undefined;
}

/** A value with at most 40 decimals as plain text. */
function textOf({ top, bottom }: Rational): string {
  return `${(top * 10n ** 40n) / bottom}e-40`;
}
