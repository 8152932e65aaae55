import {
  anyText,
  anything,
  type Given,
  leaf,
  list,
  object,
  type Problem,
  type Read,
  readInto,
  type Shape,
} from "../../core/index.ts";

/**
 * Decides who takes part before anything is ranked: `true`, or an empty list, takes part; `false`, or a list of
 * reasons, does not.
 *
 * @term syarat kepesertaan
 */
export type Eligibility<T> = (item: T) => boolean | readonly string[];

const ineligibleItemFields = <T>() =>
  object(
    {
      /** The item itself, untouched. */
      item: anything<T>(),
      /** Every reason; `"not-eligible"` where the rule gave none. */
      reasons: list(anyText),
    },
    { open: true },
  );

/**
 * An item that may not take part, with every reason.
 *
 * @term tidak memenuhi syarat
 */
export interface IneligibleItem<T> extends Given<ReturnType<typeof ineligibleItemFields<T>>> {}

/** The shape of an {@link IneligibleItem}. */
export const ineligibleItemOf = <T>(): Shape<IneligibleItem<T>, Read<ReturnType<typeof ineligibleItemFields<T>>>> =>
  ineligibleItemFields<T>();

/** Who does not take part: the items with their reasons, and their positions. */
export interface Excluded<T> {
  readonly ineligible: readonly IneligibleItem<T>[];
  readonly positions: ReadonlySet<number>;
}

/** An answer other than true, read as the reasons why an item does not take part. */
const reasonsShape = /* @__PURE__ */ leaf(
  {},
  { en: "true, false, or a list of reasons", id: "`true`, `false`, atau daftar alasan" },
  (answer): readonly string[] | undefined => {
    if (answer === false) return ["not-eligible"];
    const isList = Array.isArray(answer) && answer.every((reason) => typeof reason === "string" && reason !== "");
    return isList ? [...answer] : undefined;
  },
);

/** Asks for each item of a list whether it takes part; an answer that is none is added to the problems. */
export function excludeIneligible<T>(
  items: readonly T[],
  eligible: Eligibility<T> | undefined,
  problems: Problem[],
): Excluded<T> {
  const ineligible: IneligibleItem<T>[] = [];
  const positions = new Set<number>();
  if (eligible !== undefined)
    items.forEach((item, i) => {
      const answer = eligible(item);
      if (answer === true) return;
      const reasons = readInto(problems, reasonsShape, answer, ["items", i, "eligible"]);
      if (reasons === undefined || reasons.length === 0) return;
      ineligible.push(Object.freeze({ item, reasons: Object.freeze(reasons) }));
      positions.add(i);
    });
  return { ineligible: Object.freeze(ineligible), positions };
}
