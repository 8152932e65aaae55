import { document, type Given, object, optional, type Read, type Shape, where } from "../../core/index.ts";
import { amount, compare, number, ONE } from "../../number/index.ts";
import { isoDate } from "../../period/index.ts";

const earlyAssumptionsFields = /* @__PURE__ */ (() =>
  document(
    where(
      object({
        /** The day of the look. */
        asOf: isoDate,
        /** Of budgets: the target of absorption in percent. */
        target: optional(amount),
        /** Of budgets: the day by which the target is to be reached; 31 December of the same year unless told. */
        until: optional(isoDate),
        /**
         * How many times the pace so far is held possible at most, 1 or more. A pace that must fall can fall by as many times.
         * Without it only what is certain is called out of reach.
         */
        mostTimes: optional(
          where(
            number,
            (times, refuse) =>
              compare(times, ONE) < 0 && refuse("out-of-range", [], { en: "1 or more", id: "1 atau lebih" }),
          ),
        ),
      }),
      ({ asOf, until }, refuse) =>
        until !== undefined &&
        until < asOf &&
        refuse("out-of-range", ["until"], {
          en: `a date not before ${asOf}`,
          id: `tanggal yang tidak mendahului ${asOf}`,
        }),
      ["asOf", "until"],
    ),
  ))();

/**
 * What an early warning takes for granted of the rest of the year.
 *
 * @term asumsi peringatan dini
 */
export interface EarlyAssumptions extends Given<typeof earlyAssumptionsFields> {}

/**
 * The shape of {@link EarlyAssumptions}.
 *
 * @term asumsi peringatan dini
 */
export const earlyAssumptionsShape: Shape<
  EarlyAssumptions,
  Read<typeof earlyAssumptionsFields>
> = earlyAssumptionsFields;

/** The assumptions as they were read. */
export type AssumptionsRead = Read<typeof earlyAssumptionsFields>;
