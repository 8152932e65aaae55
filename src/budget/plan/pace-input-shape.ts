import { called, type Given, object, optional, type Refuse, where } from "../../core/index.ts";
import { amount } from "../../number/index.ts";
import { holidays, type IsoDate, isoDate } from "../../period/index.ts";
import { type AbsorptionInput, spendingWith } from "../line/index.ts";

const termsShape = /* @__PURE__ */ (() =>
  object({
    /** The day up to which the realisation, since 1 January, counts. */
    asOf: isoDate,
    /** The target in percent of the budget. */
    target: amount,
    /** The day by which it is to be reached; 31 December of the same year unless told. */
    until: optional(called(isoDate, "sampai to validuntil")),
    /** The holidays, for the pace per working day; `[]` when there is none. Without them no working days are counted. */
    holidays: optional(holidays),
  }))();

/**
 * A target, and the time that is left for it.
 *
 * @term target dan sisa waktu
 */
export interface PaceTerms extends Given<typeof termsShape> {}

/**
 * A budget on its way to a target.
 *
 * @term kebutuhan penyerapan
 */
export interface PaceInput extends AbsorptionInput, PaceTerms {}

/** The shape of a {@link PaceInput}, or of a summary with the same terms. */
export const paceInputShape = /* @__PURE__ */ (() =>
  where(spendingWith(termsShape.fields), lawOfDays, ["asOf", "until"]))();

function lawOfDays({ asOf, until }: { readonly asOf: IsoDate; readonly until?: IsoDate | undefined }, refuse: Refuse) {
  if (until !== undefined && until < asOf)
    refuse("out-of-range", ["until"], { en: `a date not before ${asOf}`, id: `tanggal yang tidak mendahului ${asOf}` });
}
