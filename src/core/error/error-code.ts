/**
 * The stable codes of {@link SakipError}. A text may change between versions, a code may not.
 *
 * | code | the call was refused because |
 * |---|---|
 * | `invalid-number` | something that must be a number is none, or is no finite one |
 * | `ambiguous-number` | the text is a number only in English notation, where the Indonesian one was expected |
 * | `invalid-rounding` | the rounding mode is unknown, or the decimals are no whole number in range |
 * | `invalid-date` | the text is no ISO date of the calendar |
 * | `invalid-period` | the text or object is no fiscal period |
 * | `invalid-input` | a field is missing, has another type, or is not one of the words it may be |
 * | `invalid-code` | the text is no official code of a unit, programme, activity or sub-activity |
 * | `invalid-scale` | a scale has no band, a band twice, or a band that is empty |
 * | `scale-gap` | the bands of a scale leave values without a band |
 * | `scale-overlap` | the bands of a scale give a value two bands |
 * | `out-of-scale` | the score lies outside the scale |
 * | `invalid-regulation` | a regulation lacks something, or contradicts itself |
 * | `weight-sum` | weights do not add up exactly to their parent |
 * | `duplicate-key` | a key or id is used twice |
 * | `regulation-gap` | in some year no regulation of a timeline would be in force |
 * | `regulation-overlap` | in some year two regulations of a timeline would be in force |
 * | `no-regulation` | no regulation known to the library was in force in that year |
 * | `incomplete-regulation` | what is known of the regulation is not enough for this |
 * | `mixed-regulations` | evaluations under different regulations cannot be put together |
 * | `missing-answer` | a sub-component or item was not answered: missing is never zero |
 * | `unknown-answer` | the answer is none of those that may be given there |
 * | `missing-component` | a component of the regulation was not given: missing is never zero |
 * | `unknown-component` | a component, sub-component or item was given that the regulation does not have |
 * | `cannot-split` | a percentage, an index or a level was to be divided into parts |
 * | `unknown-term` | a word of an application is not in the vocabulary |
 * | `out-of-range` | a value lies outside the range that its rule allows |
 *
 * @term kode galat
 */
export type SakipErrorCode =
  | "invalid-number"
  | "ambiguous-number"
  | "invalid-rounding"
  | "invalid-date"
  | "invalid-period"
  | "invalid-input"
  | "invalid-code"
  | "invalid-scale"
  | "scale-gap"
  | "scale-overlap"
  | "out-of-scale"
  | "invalid-regulation"
  | "weight-sum"
  | "duplicate-key"
  | "regulation-gap"
  | "regulation-overlap"
  | "no-regulation"
  | "incomplete-regulation"
  | "mixed-regulations"
  | "missing-answer"
  | "unknown-answer"
  | "missing-component"
  | "unknown-component"
  | "cannot-split"
  | "unknown-term"
  | "out-of-range";
