import { type Citation, readAll, refuseIfAny, streamShape } from "../../core/index.ts";
import type { Decimal, Rounding } from "../../number/index.ts";
import {
  type NationalComponent,
  type NationalGrade,
  type ProvedRegulation,
  type Regulation,
  type RegulationInput,
  regulationIfGiven,
} from "../../regulation/index.ts";
import type { Band } from "../../scale/index.ts";
import type { Worksheet } from "../sheet/index.ts";
import { type GradedSheet, sheetGrader } from "./sheet-grader.ts";

/**
 * The total and the grade of a worksheet, and nothing else of its evaluation.
 *
 * @term nilai dan predikat lembar kerja
 * @typeParam G - The codes of the grades.
 */
export interface WorksheetGrade<G extends string = string> {
  /** Says what this is. */
  readonly kind: "worksheet-grade";
  /** Whose worksheet it is; absent where it did not say so. */
  readonly agencyId?: string;
  /** The year in which the evaluation is held. */
  readonly evaluationYear: number;
  /** The id of the regulation. */
  readonly regulation: string;
  /** The total that is graded: after the rounding of the regulation. */
  readonly total: Decimal;
  /** The total before rounding. */
  readonly exactTotal: Decimal;
  /** The code of the grade: `"BB"`. */
  readonly grade: G;
  /** Between which totals the grade lies. */
  readonly bounds: Pick<Band, "from" | "above" | "upTo" | "below">;
  /** How the total was rounded; null where it was not. */
  readonly rounding: Rounding | null;
  /** The source of the regulation. */
  readonly basis: Citation;
}

/**
 * Tells the totals and grades of many worksheets and nothing else: the same as {@link scoreWorksheet} gives, without
 * components, steps and findings. For a list of a whole nation, where the full result of a hundred thousand sheets is
 * neither read nor wanted; whoever has questions about one sheet scores that one.
 *
 * @term nilai dan predikat lembar kerja
 * @param sheets - The worksheets, read once. Those with one letter for each sub-component go the quick way.
 * @param regulation - The regulation to apply; the one of each evaluation year unless told.
 * @returns The grades in the order of the sheets, exact as everywhere: a total on a bound falls where the regulation says.
 * @throws A {@link SakipError} with the problems of all sheets, each with its position: those of {@link scoreWorksheet}.
 * @see The regulation of each sheet.
 * @example
 * ```ts
 * import { gradeWorksheets } from "sakip";
 *
 * const letters = { existence: "A", quality: "BB", use: "B" } as const;
 * const [first] = gradeWorksheets([
 *   {
 *     agencyId: "dinkes",
 *     evaluationYear: 2024,
 *     answers: { planning: letters, measurement: letters, reporting: letters, "internal-evaluation": letters },
 *   },
 * ]);
 * first?.total // => "77"
 * first?.grade // => "BB"
 * ```
 */
export function gradeWorksheets<G extends string = NationalGrade, K extends string = NationalComponent>(
  sheets: Iterable<Worksheet>,
  regulation?: RegulationInput | Regulation<G, K>,
): readonly WorksheetGrade<G>[];
export function gradeWorksheets(sheets: Iterable<Worksheet>, regulation?: RegulationInput): readonly WorksheetGrade[] {
  const [stream, given] = readAll(
    [streamShape<Worksheet>(), sheets, "sheets"],
    [regulationIfGiven, regulation, "regulation"],
  );
  const { grade, problems } = sheetGrader(given);
  const boundsOf = boundsFinder();
  const grades: WorksheetGrade[] = [];
  let i = 0;
  for (const sheet of stream) {
    const graded = grade(sheet, i++);
    if (graded !== undefined) grades.push(gradeFrom(graded, boundsOf(graded)));
  }
  refuseIfAny(problems);
  return Object.freeze(grades);
}

// Two literals, because one with a key that may be absent takes many times as long.
function gradeFrom(graded: GradedSheet, bounds: WorksheetGrade["bounds"]): WorksheetGrade {
  const { agencyId, evaluationYear, rule, total, exactTotal, grade } = graded;
  const { id: regulation, source: basis } = rule.regulation;
  const rounding = rule.regulation.rounding.total ?? null;
  return Object.freeze(
    agencyId === undefined
      ? { kind, evaluationYear, regulation, total, exactTotal, grade, bounds, rounding, basis }
      : { kind, agencyId, evaluationYear, regulation, total, exactTotal, grade, bounds, rounding, basis },
  );
}

const kind = "worksheet-grade";

/** The bounds of each grade, as one object for all sheets that have it. */
function boundsFinder(): (graded: GradedSheet) => WorksheetGrade["bounds"] {
  const known = new Map<ProvedRegulation, ReadonlyMap<string, WorksheetGrade["bounds"]>>();
  return ({ rule, grade }) => {
    const own = known.get(rule) ?? boundsUnder(rule);
    known.set(rule, own);
    return own.get(grade) ?? NONE;
  };
}

function boundsUnder({ regulation }: ProvedRegulation): ReadonlyMap<string, WorksheetGrade["bounds"]> {
  return new Map(
    regulation.scale.bands.map(({ code, from, above, upTo, below }) => [
      code,
      Object.freeze({
        ...(from !== undefined && { from }),
        ...(above !== undefined && { above }),
        ...(upTo !== undefined && { upTo }),
        ...(below !== undefined && { below }),
      }),
    ]),
  );
}

const NONE = /* @__PURE__ */ Object.freeze({});
