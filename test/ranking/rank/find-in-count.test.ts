import { describe, expect, it } from "vitest";
import { readAll } from "../../../src/core/index.ts";
import { type AnnouncedList, announcedListShape, identified } from "../../../src/ranking/rank/announced-list-shape.ts";
import { announcedPlaces, findInCount } from "../../../src/ranking/rank/find-in-count.ts";
import { rankBy } from "../../../src/ranking/rank/rank-by.ts";

const read = <T>(list: AnnouncedList<T>) => identified(readAll([announcedListShape, list])[0]);
const found = <T>(list: AnnouncedList<T>) => findInCount(read(list));
const places = <T>(list: AnnouncedList<T>) => announcedPlaces(read(list));
const letters = (count: number) => [..."abcdefghijklmnopqrstuvwxyz"].slice(0, count);

describe("findInCount", () => {
  it("finds nothing where as many are listed as announced", () => {
    expect(found({ id: "x", announced: 10, listed: letters(10) })).toEqual([]);
  });

  it("says when fewer are listed, and that the values are not known", () => {
    expect(found({ id: "x", announced: 3, listed: letters(2) })).toEqual([
      {
        code: "announced-count-differs",
        severity: "warning",
        subject: "x",
        path: ["listed"],
        details: { announced: 3, listed: 2, explainedByTie: false, because: "unknown" },
        message: {
          id: "Diumumkan 3 dan tercantum 2; nilainya tidak diketahui.",
          en: "3 are announced and 2 are listed; the values are not known.",
        },
      },
    ]);
  });

  it("makes a difference that a tie explains an info", () => {
    const ranking = rankBy(
      [
        ["a", 9],
        ["b", 8],
        ["c", 8],
        ["d", 1],
      ] as const,
      { value: ([, value]) => value },
    );
    const idOf = ([id]: readonly [string, number]) => id;
    const [tie] = found({ id: "x", announced: 2, listed: letters(3), ranking, idOf });
    expect(tie).toMatchObject({ severity: "info", details: { announced: 2, listed: 3, explainedByTie: true } });
    expect(tie?.message.en).toBe("2 are announced and 3 are listed; a tie at the last place explains the difference.");
    const [other] = found({ id: "x", announced: 2, listed: ["a", "b", "d"], ranking, idOf });
    expect(other).toMatchObject({ severity: "warning", details: { explainedByTie: false, because: "no-tie" } });
    const [noTie] = found({ id: "x", announced: 1, listed: letters(3), ranking, idOf });
    expect(noTie).toMatchObject({ severity: "warning", details: { explainedByTie: false, because: "no-tie" } });
    expect(noTie?.message.id).toBe("Diumumkan 1 dan tercantum 3; tidak ada nilai sama yang menjelaskan selisihnya.");
  });

  it("asks of a tie only at the places that are announced, and for more names than there are places", () => {
    const scores = [
      ["a", 9],
      ["b", 8],
      ["c", 8],
    ] as const;
    const ranking = rankBy(scores, { value: ([, value]) => value });
    const idOf = ([id]: readonly [string, number]) => id;
    const because = (announced: number, listed: string[], placesBefore = 0) =>
      found({ id: "x", announced, listed, placesBefore, ranking, idOf }).map(({ details }) => details);
    // The second place is shared by two; the first was given before.
    expect(because(1, ["b", "c"], 1)).toMatchObject([{ explainedByTie: true, because: "tie" }]);
    // All who are ranked are listed, and yet fewer than announced: no tie makes a list shorter.
    expect(because(4, ["a", "b", "c"])).toMatchObject([{ explainedByTie: false, because: "no-tie" }]);
  });

  it("reads ten announced and five listed after five as places 6 to 10", () => {
    const [finding] = found({ id: "x", announced: 10, listed: letters(5), placesBefore: 5 });
    expect(finding).toMatchObject({
      code: "announced-count-includes-earlier",
      severity: "info",
      details: { announced: 10, listed: 5, firstPlace: 6, lastPlace: 10 },
      message: {
        id: "Diumumkan 10 dan tercantum 5: dibaca sebagai peringkat 6 sampai 10.",
        en: "10 are announced and 5 are listed: read as places 6 to 10.",
      },
    });
    // Five more, of which one is missing, and not the places up to the fifth.
    expect(found({ id: "x", announced: 5, listed: letters(4), placesBefore: 5 })[0]?.code).toBe(
      "announced-count-differs",
    );
  });

  it("takes a text at its word that others are not named", () => {
    const [finding] = found({ id: "x", announced: 19, listed: letters(14), openEnded: true });
    expect(finding).toMatchObject({
      code: "list-not-complete",
      severity: "info",
      details: { announced: 19, listed: 14, unnamed: 5 },
      message: {
        id: "Diumumkan 19 dan tercantum 14; 5 lainnya tidak disebut.",
        en: "19 are announced and 14 are listed; 5 others are not named.",
      },
    });
    expect(found({ id: "x", announced: 2, listed: letters(3), openEnded: true })[0]?.code).toBe(
      "announced-count-differs",
    );
  });

  it("finds who is listed twice", () => {
    expect(found({ id: "x", announced: 3, listed: ["a", "b", "a"] })).toEqual([
      {
        code: "listed-twice",
        severity: "error",
        subject: "a",
        path: ["listed", 2],
        details: { id: "a", list: "x" },
        message: { id: "a tercantum lebih dari sekali.", en: "a is listed more than once." },
      },
    ]);
  });
});

describe("announcedPlaces", () => {
  it("counts earlier places in only where the listed number asks for it", () => {
    expect(places({ id: "x", announced: 3, listed: letters(4) })).toEqual({ first: 1, last: 3 });
    expect(places({ id: "x", announced: 10, listed: letters(5), placesBefore: 5 })).toEqual({
      first: 6,
      last: 10,
    });
    expect(places({ id: "x", announced: 5, listed: letters(5), placesBefore: 5 })).toEqual({
      first: 6,
      last: 10,
    });
  });
});
