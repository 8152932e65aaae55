import { type Given, nullable, object, optional, type Refuse, where } from "../../core/index.ts";
import { amount, number } from "../../number/index.ts";
import { holidays, type IsoDate, isoDate } from "../../period/index.ts";

/** The shape of a {@link PaceInput}. */
export const paceInputShape = /* @__PURE__ */ (() =>
  where(
    object({
      /** The budget of the year. */
      budget: amount,
      /** What was spent from 1 January to `asOf`; null when it was not reported. */
      realization: nullable(number),
      /** The day up to which the realisation counts. */
      asOf: isoDate,
      /** The target in percent of the budget. */
      target: amount,
      /** The day by which it is to be reached; 31 December of the same year unless told. */
      until: optional(isoDate),
      /** The holidays, for the pace per working day; `[]` when there is none. Without them no working days are counted. */
      holidays: optional(holidays),
    }),
    lawOfDays,
    ["asOf", "until"],
  ))();

/**
 * A budget on its way to a target.
 *
 * @term kebutuhan penyerapan
 */
export interface PaceInput extends Given<typeof paceInputShape> {}

function lawOfDays({ asOf, until }: { readonly asOf: IsoDate; readonly until?: IsoDate | undefined }, refuse: Refuse) {
  if (until !== undefined && until < asOf)
    refuse("out-of-range", ["until"], { en: `a date not before ${asOf}`, id: `tanggal yang tidak mendahului ${asOf}` });
}
