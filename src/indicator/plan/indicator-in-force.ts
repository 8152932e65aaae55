import {
  type Computed,
  computed,
  deepFreeze,
  kept,
  lacks,
  type NotComputable,
  parse,
  readAll,
  series,
  text,
} from "../../core/index.ts";
import { type IsoDate, isoDate } from "../../period/index.ts";
import { type Indicator, indicatorShape } from "./indicator-shape.ts";

/**
 * The version of an indicator on a date, or why there is none: none was in force, or two were.
 *
 * @term indikator yang berlaku
 */
export type IndicatorInForce = (Computed<Indicator> | NotComputable<"not-in-force" | "versions-overlap">) & {
  /** Says what this is. */
  readonly kind: "indicator-in-force";
  /** The id that was looked for. */
  readonly id: string;
  /** The day that was looked at. */
  readonly date: IsoDate;
  /** The versions of the indicator, in the order given, and when each is in force. */
  readonly versions: readonly {
    /** What it is called. */
    readonly title: string;
    /** The first day on which it is in force; null where it has no beginning. */
    readonly validFrom: IsoDate | null;
    /** The last day; null where it has no end. */
    readonly validUntil: IsoDate | null;
  }[];
};

/**
 * Finds the version of an indicator that was in force on a date. Two versions are not settled in silence.
 *
 * @term indikator yang berlaku
 * @param versions - Indicators; those with the id are its versions.
 * @param id - The id.
 * @param date - The date.
 * @returns The version, copied and frozen, or why there is none.
 * @throws A {@link SakipError} with every fault at once: `invalid-date` when a date is none, `invalid-input` when the id is
 * empty or a version is no indicator, `invalid-period`.
 * @see No official source: that one version holds on one date is logic.
 * @example
 * ```ts
 * import { indicatorInForce } from "sakip";
 *
 * const versions = [
 *   { id: "ikm", title: "Indeks kepuasan", polarity: "maximize", validUntil: "2023-12-31" },
 *   { id: "ikm", title: "Indeks kepuasan masyarakat", polarity: "maximize", validFrom: "2024-01-01" },
 * ] as const;
 * const found = indicatorInForce(versions, "ikm", "2024-06-30");
 * found.status === "computed" && found.value.title // => "Indeks kepuasan masyarakat"
 * ```
 */
export function indicatorInForce(versions: Iterable<Indicator>, id: string, date: IsoDate): IndicatorInForce {
  const [all, wanted, day] = readAll([versionsShape, versions, "versions"], [text, id, "id"], [isoDate, date, "date"]);
  const own = all.filter(({ read }) => read.id === wanted);
  const inForce = own.filter(({ read }) => isInForce(read, day));
  const [version] = inForce;
  const found =
    version === undefined || inForce.length > 1
      ? LACKS[version ? "versions-overlap" : "not-in-force"]
      : computed(parse(indicatorShape, version.own));
  return deepFreeze({
    kind: "indicator-in-force",
    ...found,
    id: wanted,
    date: day,
    versions: own.map(({ read: { title, validFrom, validUntil } }) => ({
      title,
      validFrom: validFrom ?? null,
      validUntil: validUntil ?? null,
    })),
  });
}

const LACKS = /* @__PURE__ */ lacks({ "not-in-force": ["versions"], "versions-overlap": ["versions"] });

const versionsShape = /* @__PURE__ */ (() => series(kept(indicatorShape)))();

/** When an indicator is in force. */
interface Life {
  readonly validFrom?: IsoDate | undefined;
  readonly validUntil?: IsoDate | undefined;
}

/** ISO dates sort as texts; an open end lies beyond every date. */
function isInForce({ validFrom = "", validUntil = "9999-12-31" }: Life, date: IsoDate): boolean {
  return validFrom <= date && date <= validUntil;
}

/** The first day on which two versions are both in force, or undefined when there is none; `""` has no beginning. */
export function firstCommonDay(a: Life, b: Life): IsoDate | undefined {
  const start = [a.validFrom ?? "", b.validFrom ?? ""].sort()[1] as IsoDate;
  return isInForce(a, start) && isInForce(b, start) ? start : undefined;
}
