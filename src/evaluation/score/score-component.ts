import { type Bilingual, type Problem, problemAt } from "../../core/index.ts";
import { compare, divide, exactToDecimal, multiply, sign, sumOf } from "../../number/index.ts";
import type { ProvedComponent, RegulationRounding } from "../../regulation/index.ts";
import type { ComponentSheetRead } from "../sheet/index.ts";
import type { WorkedComponent } from "./build-evaluation.ts";
import { halfUnit, printedWith } from "./printed.ts";
import type { Points } from "./trap-findings.ts";
import { partScore, roundedPart, type WorkedPart } from "./worked-part.ts";

type Told = NonNullable<ReturnType<ComponentSheetRead["components"]["get"]>>;
type Parts = Extract<Told, { kind: "parts" }>;

interface Printing {
  /** The regulation to which these components belong, if it is not the one asked. */
  readonly fitting: Bilingual;
  /** The decimals that the values were printed with. */
  readonly decimals: number;
  readonly rounding: RegulationRounding;
}

/** Whether a component was scored, and not refused. */
export function isWorked(scored: WorkedComponent | readonly Problem[]): scored is WorkedComponent {
  return "rule" in scored;
}

/** A component of a sheet, of which the value or the points of the sub-components were told. */
export function scoreComponent(
  component: ProvedComponent,
  told: Told | null,
  printing: Printing,
): WorkedComponent | readonly Problem[] {
  const { rule, weight, full } = component;
  const path = ["components", rule.key];
  if (told === null) {
    const { en, id } = printing.fitting;
    return [
      problemAt("missing-component", path, undefined, {
        en: `its value, from 0 to ${exactToDecimal(full)}${en}: missing is not zero`,
        id: `nilainya, dari 0 sampai ${exactToDecimal(full)}${id}: kosong bukan nol`,
      }),
    ];
  }
  if (told.kind === "parts") return scoreParts(component, told, printing);
  const { answer: mark, given } = told;
  if (sign(mark) < 0 || compare(mark, full) > 0) return [tooMuch(path, given, rule)];
  const share = divide(weight, full);
  const slack = multiply(halfUnit(printing.decimals), share);
  if (rule.full === undefined) return { rule, value: mark, parts: [], slack };
  return { rule, value: multiply(mark, share), mark, parts: [], slack };
}

function scoreParts(
  { rule, parts }: ProvedComponent,
  { answer }: Parts,
  { decimals, rounding }: Printing,
): WorkedComponent | readonly Problem[] {
  const path = ["components", rule.key];
  const codes = parts.map((part) => `"${part.rule.key}"`).join(", ");
  const strange = [...answer.keys()].filter((key) => !parts.some((part) => part.rule.key === key));
  const expected: Bilingual =
    parts.length === 0
      ? { en: "its value in points: its sub-components are not known", id: "nilainya: sub-komponennya tidak diketahui" }
      : { en: `one of those of ${rule.code}: ${codes}`, id: `salah satu yang ada pada ${rule.code}: ${codes}` };
  const worked = parts.map((part): WorkedPart | Problem => {
    const told = answer.get(part.rule.key) ?? null;
    const at = [...path, part.rule.key];
    if (told === null)
      return problemAt("missing-answer", at, undefined, {
        en: `the points of ${part.rule.code}, from 0 to ${part.rule.weight}: missing is not zero`,
        id: `nilai ${part.rule.code}, dari 0 sampai ${part.rule.weight}: kosong bukan nol`,
      });
    const { answer: points, given } = told;
    if (sign(points) < 0 || compare(points, part.weight) > 0) return tooMuch(at, given, { weight: part.rule.weight });
    const value = roundedPart(points, rounding);
    const read = { kind: "points", given, answer: { points } } as const;
    return { part, value, method: "points", items: [], leftOut: [], answer: read };
  });
  const problems = [
    ...worked.flatMap((each) => ("part" in each ? [] : [each])),
    ...strange.map((key) => problemAt("unknown-component", [...path, key], key, expected)),
  ];
  if (problems.length > 0) return problems;
  const sound = worked.flatMap((each) => ("part" in each ? [each] : []));
  return {
    rule,
    value: sumOf(sound.map(({ value }) => value)),
    parts: sound.map((each) => partScore(each, rounding)),
    slack: sumOf(sound.map(() => halfUnit(decimals))),
  };
}

function tooMuch(
  path: readonly string[],
  given: unknown,
  { full, weight }: { readonly full?: unknown; readonly weight: unknown },
): Problem {
  return problemAt("out-of-range", path, given, {
    en: full === undefined ? `from 0 to its weight of ${weight}` : `from 0 to ${full}, its full mark`,
    id: full === undefined ? `dari 0 sampai bobotnya, ${weight}` : `dari 0 sampai ${full}, nilai penuhnya`,
  });
}

/**
 * The decimals that the values of a sheet were printed with: those of the figure that has the most. A number has lost its
 * last zeros, so that as many are taken as the total is rounded to.
 */
export function sheetDecimals(components: ComponentSheetRead["components"], { total }: RegulationRounding): number {
  const figures = [...components.values()].flatMap((told) => {
    if (told === null) return [];
    return told.kind === "value" ? [told.given] : [...told.answer.values()].map((each) => each?.given ?? "");
  });
  const least = figures.some((figure) => typeof figure !== "string") ? (total?.decimals ?? 0) : 0;
  return Math.max(least, ...figures.map(printedWith));
}

/** What was told of a component in points, with the weights that they are of. */
export function pointsOf({ rule, value, mark, parts }: WorkedComponent): Points[] {
  if (mark !== undefined) return [];
  return parts.length === 0 ? [{ value: exactToDecimal(value), weight: rule.weight }] : [...parts];
}
