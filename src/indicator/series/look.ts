import { type Bilingual, type GivenOf, optional, type Refuse, whole } from "../../core/index.ts";
import { addMonths, calendarDay, daysOf, dayText, type IsoDate } from "../../period/index.ts";
import type { Quantity } from "../plan/index.ts";
import { inOrder, type Placed } from "./series-law.ts";

/** When a series is looked at: the keys of whatever looks at one. */
export const lookFields = /* @__PURE__ */ (() => ({
  /** Only periods that had ended by this date count, and only they are expected. */
  asOf: optional(calendarDay),
  /**
   * How many months after the end of a period its figure comes out, as of an index that is published in the next year: 0
   * (the default) to 60. Until then a period without a figure is not expected. Counted to `asOf`.
   */
  releaseLag: optional(whole(0, 60), 0),
}))();

/** The same as callers write them. */
export interface LookFields extends GivenOf<typeof lookFields> {}

/** A look at a series. */
interface Look {
  readonly asOf?: number | undefined;
  readonly releaseLag: number;
}

/** How was looked, as results tell it. */
export function lookFacts({ asOf, releaseLag, quantity }: Look & { readonly quantity?: Quantity | undefined }): {
  readonly quantity?: Quantity;
  readonly asOf?: IsoDate;
  readonly releaseLag: number;
} {
  return {
    ...(quantity !== undefined && { quantity }),
    ...(asOf !== undefined && { asOf: dayText(asOf) }),
    releaseLag,
  };
}

/** A release is waited for up to a date. */
export function lawOfLook({ asOf, releaseLag }: Look, refuse: Refuse): void {
  if (releaseLag > 0 && asOf === undefined) refuse("invalid-input", ["asOf"], aDate);
}

/** Whether the figure of a period was to be out by the day of the look. */
export function isOut({ period }: Placed, { asOf, releaseLag }: Look): boolean {
  // Counted in whole months: two months after 30 June is the end of August.
  return asOf === undefined || addMonths(daysOf(period).last + 1, releaseLag) - 1 <= asOf;
}

/** The rows in order whose period had ended by a day, where one is given. */
export function endedBy<T extends Placed>(rows: readonly T[], asOf: number | undefined): readonly T[] {
  return inOrder(asOf === undefined ? rows : rows.filter(({ period }) => daysOf(period).last <= asOf));
}

const aDate: Bilingual = {
  en: "a date, to which the release lag is counted",
  id: "tanggal, sebagai batas penghitungan jeda rilis",
};
