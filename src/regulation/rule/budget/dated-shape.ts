import {
  type AnyShape,
  bilingualShape,
  called,
  citationShape,
  document,
  type GivenOf,
  object,
  optional,
  type Refuse,
  text,
  where,
} from "../../../core/index.ts";
import { type IsoDate, isoDate } from "../../../period/index.ts";

const datedFields = /* @__PURE__ */ (() => ({
  /** The id: act, year, noun. */
  id: text,
  /** The name in both languages. */
  label: bilingualShape,
  /** The first day on which it is in force. */
  since: called(isoDate, "sejak from validfrom"),
  /** The last such day; absent while it is in force. */
  until: optional(called(isoDate, "sampai to validuntil")),
  /** Where it comes from, and how well that is known. */
  source: citationShape,
}))();

/** A dated rule as it is written down, with what it says. */
export interface DatedInput<V> extends GivenOf<typeof datedFields> {
  /** What it says. */
  readonly value: V;
}

/** The shape of a dated rule that says what the shape of its value tells. */
export const datedShape = <S extends AnyShape>(value: S) =>
  document(
    where(
      object({
        ...datedFields,
        /** What it says. */
        value,
      }),
      lawOfTime,
      ["since", "until"],
    ),
  );

function lawOfTime(
  { since, until }: { readonly since: IsoDate; readonly until?: IsoDate | undefined },
  refuse: Refuse,
) {
  if (until !== undefined && until < since)
    refuse("out-of-range", ["until"], { en: `a day from ${since} on`, id: `hari mulai ${since}` });
}
