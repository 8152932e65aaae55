/**
 * An official code of a programme, an activity or a sub-activity, taken apart.
 *
 * @term kode program, kegiatan, dan sub kegiatan
 */
export interface ProgrammeCode {
  /** Says what this is. */
  readonly kind: "programme-code";
  /** The code as it was given. */
  readonly code: string;
  /** What the code stands for. */
  readonly level: "programme" | "activity" | "sub-activity";
  /** The field of government (bidang urusan), `"1.01"`; null for the placeholder `X.XX` of supporting programmes. */
  readonly field: string | null;
  /** The code of the programme: `"1.01.02"`. */
  readonly programme: string;
  /** The code of the activity: `"1.01.02.2.01"`; absent for a programme. */
  readonly activity?: string;
  /** Whose activity it is, by the digit in the fourth place: 1 of a province, 2 of a regency or city. */
  readonly scope?: CodeScope;
  /** The code that this one hangs below: of the activity or the programme; null for a programme. */
  readonly parent: string | null;
  /** Of a sub-activity: whether its last group has four digits, or the two of older lists. */
  readonly edition?: "four-digit" | "two-digit";
}

/**
 * Whose activities a list of codes holds.
 *
 * @term kewenangan provinsi atau kabupaten/kota
 */
export type CodeScope = "province" | "regency";
