import {
  defineRegulation,
  lettersBehind,
  permenpanrb88of2021,
  type RequiredForOptions,
  requiredFor,
  scoreComponents,
  scoreWorksheet,
} from "sakip";
import { describe, expect, it } from "vitest";
import { LETTERS, TENTHS, WORTH } from "../support/worksheets.ts";

const label = { id: "x", en: "x" };
const { source } = permenpanrb88of2021.rounding;

/** Three sub-components of 50, 30 and 20 points, four letters, three grades. */
const WEIGHTS = [50, 30, 20];
const WORTHS = [10, 7, 4, 0];
const CODES = ["A", "B", "C", "D"];
const BOUNDS = { high: 80, middle: 50, low: -1 } as const;
type Sheet = readonly number[];

const small = defineRegulation({
  ...permenpanrb88of2021,
  id: "small",
  rounding: { source },
  scale: {
    id: "three",
    source,
    bands: [
      { code: "low", label, from: 0, upTo: 50 },
      { code: "middle", label, above: 50, upTo: 80 },
      { code: "high", label, above: 80, upTo: 100 },
    ],
  },
  answerScales: [{ id: "four", answers: CODES.map((code, i) => ({ code, value: (WORTHS[i] ?? 0) * 10 })) }],
  components: [
    {
      ...{ key: "c", code: "1", label, weight: 100 },
      parts: WEIGHTS.map((weight, i) => ({
        ...{ key: `${i}`, code: `1.${i}`, label, weight },
        ...{ method: "judged" as const, answers: "four", items: [] },
      })),
    },
  ],
});

const everySheet: Sheet[] = CODES.flatMap((_a, a) => CODES.flatMap((_b, b) => CODES.map((_c, c) => [a, b, c])));
const totalOf = (sheet: Sheet) => sheet.reduce((sum, at, i) => sum + (WEIGHTS[i] ?? 0) * (WORTHS[at] ?? 0), 0) / 10;

interface Wishes {
  readonly smallest: "parts" | "steps";
  readonly mostSteps: number;
  readonly fixed: number | null;
  readonly noA: boolean;
}

/** Every sheet that is nowhere worse, that is wanted and reaches the grade, at the least cost, and of which no rise can be spared. */
function waysUp(now: Sheet, grade: keyof typeof BOUNDS, { smallest, mostSteps, fixed, noA }: Wishes): string[] {
  const rises = (sheet: Sheet) => sheet.map((at, i) => (now[i] ?? 0) - at);
  const isWanted = (sheet: Sheet) =>
    rises(sheet).every((steps, i) => {
      if (steps <= 0) return steps === 0;
      return steps <= mostSteps && i !== fixed && !(noA && sheet[i] === 0);
    });
  const reaching = everySheet.filter((sheet) => isWanted(sheet) && totalOf(sheet) > BOUNDS[grade]);
  const costOf = (sheet: Sheet) =>
    rises(sheet).reduce((sum, steps) => sum + (smallest === "steps" ? steps : Math.sign(steps)), 0);
  const least = Math.min(...reaching.map(costOf));
  const cheapest = reaching.filter((sheet) => costOf(sheet) === least);
  const spared = (sheet: Sheet) =>
    cheapest.some((other) => other !== sheet && other.every((at, i) => at >= (sheet[i] ?? 0)));
  return cheapest
    .filter((sheet) => !spared(sheet))
    .map((sheet) => sheet.flatMap((at, i) => (at === now[i] ? [] : [`1.${i} ${CODES[at]}`])).join(", "))
    .sort();
}

describe("every small sheet, against every way up", () => {
  const everyWish: Wishes[] = (["parts", "steps"] as const).flatMap((smallest) =>
    [1, 3].flatMap((mostSteps) =>
      [null, 0].flatMap((fixed) => [false, true].map((noA) => ({ smallest, mostSteps, fixed, noA }))),
    ),
  );

  it.each(everyWish)("finds the smallest sets of upgrades for %o", (wishes) => {
    const { smallest, mostSteps, fixed, noA } = wishes;
    const options: RequiredForOptions = {
      ...{ smallest, mostSteps, regulation: small },
      ...(fixed !== null && { fixed: [`1.${fixed}`] }),
      ...(noA && { avoid: ["A"] }),
    };
    for (const sheet of everySheet) {
      const answers = { c: Object.fromEntries(sheet.map((at, i) => [`${i}`, CODES[at] ?? ""])) };
      const evaluation = scoreWorksheet({ evaluationYear: 2024, answers }, small);
      for (const grade of ["high", "middle"] as const) {
        const { status, options: sets, proved } = requiredFor(evaluation, grade, options);
        const ways = waysUp(sheet, grade, wishes);
        const expected = totalOf(sheet) > BOUNDS[grade] ? "reached" : ways.length > 0 ? "reachable" : "out-of-reach";
        const told = sets.map((set) => set.map(({ code, to }) => `${code} ${to}`).join(", ")).sort();
        expect([status, told], `${sheet} ${grade}`).toEqual([expected, expected === "reachable" ? ways : []]);
        if (expected === "reachable") expect(proved).toBe(true);
      }
    }
  });
});

describe("every letter behind every value", () => {
  /** In hundredths of a point: every value of a component, with all combinations of three letters that give it. */
  const valuesOf = (component: number) => {
    const ways = new Map<number, string[]>();
    for (const a of LETTERS)
      for (const b of LETTERS)
        for (const c of LETTERS) {
          const letters = [a, b, c];
          const sum =
            letters.reduce((total, each, i) => total + (TENTHS[component * 3 + i] ?? 0) * WORTH[each], 0) / 10;
          ways.set(sum, [...(ways.get(sum) ?? []), letters.join(" ")]);
        }
    return [...ways];
  };

  it("tells all combinations that give the value of a component, and none beside them", () => {
    const all = [0, 1, 2, 3].map(valuesOf);
    const most = Math.max(...all.map(({ length }) => length));
    for (let at = 0; at < most; at++) {
      const chosen = all.map((values): readonly [number, readonly string[]] => values[at % values.length] ?? [0, []]);
      const { components } = permenpanrb88of2021;
      const given = components.map(({ key }, i) => [key, ((chosen[i]?.[0] ?? 0) / 100).toFixed(3)]);
      const origins = lettersBehind(scoreComponents({ evaluationYear: 2024, components: Object.fromEntries(given) }));
      const told =
        origins.status === "computed" &&
        origins.value.map(({ combinations }) =>
          combinations.map((each) => ["existence", "quality", "use"].map((part) => each[part]).join(" ")).sort(),
        );
      expect(told).toEqual(chosen.map(([, ways]) => [...ways].sort()));
    }
  });

  it("tells none for the values between them", () => {
    const values = new Set(valuesOf(0).map(([value]) => value));
    for (let hundredths = 1; hundredths < 3000; hundredths += 7) {
      if (values.has(hundredths)) continue;
      const components = { planning: hundredths / 100, measurement: 24, reporting: 12, "internal-evaluation": 20 };
      const origins = lettersBehind(scoreComponents({ evaluationYear: 2024, components }));
      expect(origins.status === "computed" && origins.value[0]?.combinations).toEqual([]);
    }
  });
});
