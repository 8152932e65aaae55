import fc from "fast-check";
import {
  type Achievement,
  cappedPolicy,
  type DecimalInput,
  defaultAchievementPolicy,
  measureAchievement,
  toDecimal,
} from "sakip";
import { figures, notation } from "./explanation-laws.ts";
import type { Due } from "./table-laws.ts";

/** A row of an indicator with what was measured, and the target that is to be printed. */
export interface MeasuredRow {
  readonly title: string;
  readonly unit?: string;
  readonly objective?: string;
  readonly achievement: Achievement;
}

const target = fc.oneof(
  { weight: 4, arbitrary: figures },
  fc.tuple(fc.constantFrom("at-least", "at-most"), figures).map(([kind, value]) => ({ kind, value }) as const),
  fc
    .tuple(figures, figures)
    .map((ends) => ends.sort((a, b) => Number(a) - Number(b)))
    .map(([low = "0", high = "0"]) => ({ kind: "range", low, high }) as const),
  fc.constantFrom({ kind: "none" } as const, null),
);

/** "> 80" and "< 5", which a bound of its own says nothing of. */
function signOf(given: unknown): { readonly sign?: string } {
  const kind = typeof given === "object" && given !== null && "kind" in given ? given.kind : undefined;
  return kind === "at-least" ? { sign: ">" } : kind === "at-most" ? { sign: "<" } : {};
}

const row = fc
  .record(
    {
      polarity: fc.constantFrom("maximize", "minimize", "stabilize"),
      target,
      isStrict: fc.boolean(),
      realization: fc.option(figures, { freq: 5 }),
      policy: fc.constantFrom(defaultAchievementPolicy, cappedPolicy(120)),
      unit: fc.constantFrom("orang", "%"),
      objective: fc.constantFrom("Layanan meningkat", "Tata kelola baik"),
    },
    { requiredKeys: ["polarity", "target", "isStrict", "realization", "policy"] },
  )
  .map(({ policy, unit, objective, isStrict, ...input }) => ({
    ...(unit !== undefined && { unit }),
    ...(objective !== undefined && { objective }),
    achievement: measureAchievement(
      { ...input, ...(isStrict && signOf(input.target)) } as Parameters<typeof measureAchievement>[0],
      policy,
    ),
  }));

/** Up to so many indicators with their achievements: numbers, bounds and ranges as targets, some of them missing. */
export function measuredRows(maxLength: number): fc.Arbitrary<readonly MeasuredRow[]> {
  return fc
    .array(row, { maxLength })
    .map((rows) => rows.map((each, i) => ({ title: `Indikator nomor ${i + 1}`, ...each })));
}

/** What a plan prints of a target: the figure, the bound with its sign or the range in both notations, or nothing. */
export function dueTarget(given: Achievement["target"] | undefined, sign?: string): Due {
  if (given === null || given === undefined || (typeof given === "object" && "kind" in given && given.kind === "none"))
    return null;
  const beside = (mark: string, figure: DecimalInput) => inBoth((locale) => `${mark} ${figureIn(figure, locale)}`);
  if (typeof given !== "object" || !("kind" in given)) return { is: toDecimal(given) };
  switch (given.kind) {
    case "at-least":
      return beside(sign ?? "≥", given.value);
    case "at-most":
      return beside(sign ?? "≤", given.value);
    case "range": {
      const [low, high] = [toDecimal(given.low), toDecimal(given.high)];
      if (low.equals(high)) return { is: low };
      return inBoth((locale) => `${figureIn(low, locale)}–${figureIn(high, locale)}`);
    }
  }
  throw new Error(`no target of these tests: ${JSON.stringify(given)}`);
}

const inBoth = (print: (locale: "id" | "en") => string) => ({ id: print("id"), en: print("en") });

/** A figure as it stands, in the notation of a language. */
function figureIn(figure: DecimalInput, locale: "id" | "en"): string {
  return notation(toDecimal(figure).toFixed(), locale);
}
