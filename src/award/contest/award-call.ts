import { object, type Read, type Refuse, type Shape, series, where } from "../../core/index.ts";
import {
  type AwardEntry,
  awardEntryShape,
  gradeAmong,
  lawOfGrades,
  onlyOnce,
  programSchemeShape,
  sakipGradeScale,
} from "../../regulation/index.ts";
import type { Scale } from "../../scale/index.ts";
import { awardRoundShape } from "./award-round-shape.ts";

/** An entry as it was read, with the caller's own one, which results hand back. */
export type Entered = Read<typeof awardEntryShape> & { readonly entry: AwardEntry };

const enteredShape: Shape<AwardEntry, Entered> = /* @__PURE__ */ (() => ({
  ...awardEntryShape,
  read: (value, reading) => ({ ...awardEntryShape.read(value, reading), entry: value as AwardEntry }),
}))();

/** A call for winners as it was read: what was entered, by which scheme, in which round. */
export interface AwardCall {
  readonly entries: readonly Entered[];
  readonly scheme: Read<typeof programSchemeShape>;
  readonly round: Read<typeof awardRoundShape>;
}
export type SchemeRead = AwardCall["scheme"];
export type TierRead = SchemeRead["tiers"][number];

/** The shape of a call for winners. */
export const awardCallShape = /* @__PURE__ */ (() => {
  const entries = where(series(enteredShape), onlyOnce("id"), ["id"]);
  const call = object({ entries, scheme: programSchemeShape, round: awardRoundShape });
  return where(where(call, lawOfEntryGrades, ["entries", "scheme"]), lawOfRound, ["scheme", "round"]);
})();

/** The grades of a scheme, from the lowest to the highest. */
export function gradesOf(scheme: SchemeRead): readonly string[] {
  if (scheme.grades !== undefined) return scheme.grades;
  const { bands, better } = scheme.scale?.scale ?? sakipGradeScale;
  const codes = bands.map(({ code }) => code);
  return better === "lower" ? codes.reverse() : codes;
}

/** The scale that grades the scores of a scheme; undefined where only its grades are known. */
export function scaleOf({ grades, scale }: SchemeRead): Scale | undefined {
  return scale?.scale ?? (grades === undefined ? sakipGradeScale : undefined);
}

/** The grades of the entries, and of the tiers, are among those of the scheme. */
function lawOfEntryGrades({ entries, scheme }: AwardCall, refuse: Refuse): void {
  const grades = gradesOf(scheme);
  lawOfGrades({ ...scheme, grades }, (code, path, expected) => refuse(code, ["scheme", ...path], expected));
  for (const [i, entry] of entries.entries())
    for (const key of ["grade", "previousGrade"] as const) {
      const grade = entry[key];
      if (grade !== undefined && !grades.includes(grade))
        refuse("invalid-input", ["entries", i, key], gradeAmong(grades));
    }
}

/** The round knows what the scheme asks for. */
function lawOfRound({ scheme: { rules }, round }: AwardCall, refuse: Refuse): void {
  if (rules?.minimumMonths !== undefined && round.asOf === undefined)
    refuse("invalid-date", ["round", "asOf"], {
      en: "the day of judgement: entries must have been in use for some time",
      id: "tanggal penilaian: peserta harus sudah berjalan selama waktu tertentu",
    });
  if (rules?.notWonWithin !== undefined && round.year === undefined)
    refuse("invalid-input", ["round", "year"], {
      en: "the year of the round: past winners are barred",
      id: "tahun penyelenggaraan: pemenang terdahulu tidak boleh ikut",
    });
}
