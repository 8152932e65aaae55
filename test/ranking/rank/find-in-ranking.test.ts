import { describe, expect, it } from "vitest";
import { readAll } from "../../../src/core/index.ts";
import { Decimal } from "../../../src/number/index.ts";
import { type AnnouncedList, announcedListShape, identified } from "../../../src/ranking/rank/announced-list-shape.ts";
import { findInRanking } from "../../../src/ranking/rank/find-in-ranking.ts";
import { rankBy } from "../../../src/ranking/rank/rank-by.ts";

const scores = [
  ["a", "90.5"],
  ["b", "80"],
  ["c", "80"],
  ["d", "70"],
  ["e", null],
] as const;
const ranking = rankBy(scores, { value: ([, value]) => value });
const base = { id: "x", ranking, idOf: ([id]: readonly [string, string | null]) => id };
const found = <T>(list: AnnouncedList<T>) => findInRanking(identified(readAll([announcedListShape, list])[0]));
const codes = (list: { announced: number; listed: string[]; openEnded?: boolean; placesBefore?: number }) =>
  found({ ...base, ...list }).map(({ code, subject }) => `${code} ${subject}`);

describe("findInRanking", () => {
  it("has nothing to say without a ranking", () => {
    expect(found({ id: "x", announced: 1, listed: ["z"] })).toEqual([]);
  });

  it("accepts equals in either order, and those who share the last place", () => {
    expect(codes({ announced: 3, listed: ["a", "c", "b"] })).toEqual([]);
    expect(codes({ announced: 2, listed: ["a", "c"] })).toEqual([]);
  });

  it("finds the place where the printed order breaks, once", () => {
    const findings = found({ ...base, announced: 4, listed: ["b", "c", "a", "d"] });
    expect(findings).toMatchObject([
      {
        code: "listed-order-differs",
        subject: "a",
        path: ["listed", 2],
        details: { printedAfter: "c", rank: 1, itsRank: 2 },
      },
    ]);
    expect(findings[0]?.message).toEqual({
      id: "a (90,5) tercantum sesudah c (80), padahal peringkatnya lebih dahulu.",
      en: "a (90.5) is listed after c (80), which it comes before in the ranking.",
    });
  });

  it("finds no order broken by who is listed twice", () => {
    expect(codes({ announced: 2, listed: ["a", "a", "b", "b"] })).toEqual([]);
  });

  it("finds who is listed outside the announced places, and who is left off", () => {
    expect(codes({ announced: 1, listed: ["b"] })).toEqual(["listed-beyond-cut b", "left-off-list a"]);
    expect(codes({ announced: 3, listed: ["a", "b", "d"] })).toEqual(["listed-beyond-cut d", "left-off-list c"]);
    expect(codes({ announced: 1, listed: ["b"], openEnded: true })).toEqual(["listed-beyond-cut b"]);
  });

  it("knows that a second list begins behind the first", () => {
    expect(codes({ announced: 4, listed: ["b", "c", "d"], placesBefore: 1 })).toEqual([]);
    expect(codes({ announced: 3, listed: ["a", "c", "d"], placesBefore: 1 })).toEqual([
      "listed-beyond-cut a",
      "left-off-list b",
    ]);
  });

  it("finds who is listed without a value, or at all unknown", () => {
    expect(codes({ announced: 1, listed: ["e", "a", "z"] })).toEqual(["listed-not-ranked e", "listed-not-ranked z"]);
    expect(found({ ...base, announced: 1, listed: ["a", "z"] })).toEqual([
      {
        code: "listed-not-ranked",
        severity: "warning",
        subject: "z",
        path: ["listed", 1],
        details: { id: "z" },
        message: { id: "z tercantum tetapi tidak ada dalam peringkat.", en: "z is listed but not ranked." },
      },
    ]);
  });

  it("names the places a tied group spans", () => {
    const [finding] = found({ ...base, announced: 1, listed: ["a", "b"] });
    expect(finding?.message.en).toBe("b is listed with place 2–3 (80); announced is place 1.");
    const left = found({ ...base, announced: 3, listed: ["a", "b"] });
    expect(left).toMatchObject([
      {
        subject: "c",
        path: ["listed"],
        details: { id: "c", value: new Decimal(80), bestRank: 2, worstRank: 3, firstPlace: 1, lastPlace: 3 },
        message: {
          id: "c berperingkat 2–3 (80) tetapi tidak tercantum pada peringkat 1 sampai 3.",
          en: "c has place 2–3 (80) but is not listed; announced are places 1 to 3.",
        },
      },
    ]);
    expect(found({ ...base, announced: 1, listed: ["d"] }).map(({ message }) => message.id)).toEqual([
      "d tercantum dengan peringkat 4 (70); yang diumumkan peringkat 1.",
      "a berperingkat 1 (90,5) tetapi tidak tercantum pada peringkat 1.",
    ]);
  });
});
