import {
  type Given,
  groupKey,
  leaf,
  list,
  object,
  type Problem,
  type Refuse,
  readInto,
  where,
} from "../../core/index.ts";
import { compare, type DecimalInput, divide, type Exact, ONE, sign, sumOf, tryExact } from "../../number/index.ts";

/** A share as a number or as a fraction: `"0.25"`, `"1/3"`. */
const share = /* @__PURE__ */ leaf<DecimalInput, Exact>(
  { anyOf: [{ type: "number" }, { type: "string" }] },
  { en: 'a share of 0 or more: 0.25, "0.25" or "1/3"', id: 'bagian 0 atau lebih: 0.25, "0.25", atau "1/3"' },
  (value) => {
    const read = shareOf(value);
    return read !== undefined && sign(read) >= 0 ? read : undefined;
  },
  { code: "invalid-number" },
);

const keyShareShape = /* @__PURE__ */ (() =>
  object({
    /** The key that is served. */
    key: groupKey,
    /** Which part of the line serves it: `0.25`, `"0.25"` or `"1/3"`. The shares of a line add up to 1. */
    share,
  }))();

/**
 * One of several keys that a line serves, with its share of the line.
 *
 * @term bagian rincian untuk satu kunci
 */
export interface KeyShare extends Given<typeof keyShareShape> {}

/**
 * The key of a line, or the keys that it serves by shares that add up to exactly 1: an activity that serves two
 * priorities. What belongs to no key gets a key of its own, so that nothing is lost.
 *
 * @term kunci rincian
 */
export type LineKey = string | readonly KeyShare[];

const sharesShape = /* @__PURE__ */ (() => where(list(keyShareShape, { least: 1 }), lawOfShares))();

/** The keys of a line with their shares, those of no share left out; undefined where the answer of a caller is none. */
export function sharesOf(answer: unknown, i: number, problems: Problem[]): readonly ReadShare[] | undefined {
  const before = problems.length;
  if (!Array.isArray(answer)) {
    const key = readInto(problems, groupKey, answer, ["lines", i]);
    return problems.length === before ? [{ key, share: ONE }] : undefined;
  }
  const shares = readInto(problems, sharesShape, answer, ["lines", i]);
  return problems.length === before ? shares.filter((each) => sign(each.share) > 0) : undefined;
}

/** A key and its share, as they were read. */
export interface ReadShare {
  readonly key: string;
  readonly share: Exact;
}

/** The keys in the answer of a caller, whatever their shares. */
export function keysIn(answer: LineKey): readonly string[] {
  return typeof answer === "string" ? [answer] : answer.map(({ key }) => key);
}

function shareOf(value: unknown): Exact | undefined {
  const [, top, bottom] = (typeof value === "string" && /^(\d+)\/(\d+)$/.exec(value)) || [];
  if (top === undefined || bottom === undefined) return tryExact(value);
  const [n, d] = [tryExact(top), tryExact(bottom)];
  return n === undefined || d === undefined || sign(d) === 0 ? undefined : divide(n, d);
}

function lawOfShares(shares: readonly ReadShare[], refuse: Refuse): void {
  for (const [i, { key }] of shares.entries())
    if (shares.slice(0, i).some((other) => other.key === key))
      refuse("duplicate-key", [i, "key"], { en: "a key that comes once", id: "kunci yang muncul satu kali" });
  if (compare(sumOf(shares.map((each) => each.share)), ONE) !== 0)
    refuse("weight-sum", [], {
      en: "shares that add up to 1; what belongs to no key gets a key of its own",
      id: "bagian yang jumlahnya 1; yang tidak termasuk kunci mana pun diberi kunci sendiri",
    });
}
