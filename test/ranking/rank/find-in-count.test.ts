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

  it("reads ten announced and five listed after five as places 6 to 10", () => {
    const [finding] = found({ id: "x", announced: 10, listed: letters(5), placesBefore: 5 });
    expect(finding).toMatchObject({ code: "announced-count-includes-earlier", severity: "info" });
    expect(finding?.message.en).toBe("10 are announced and 5 are listed: read as places 6 to 10.");
  });

  it("takes a text at its word that others are not named", () => {
    const [finding] = found({ id: "x", announced: 19, listed: letters(14), openEnded: true });
    expect(finding).toMatchObject({ code: "list-not-complete", severity: "info", details: { unnamed: 5 } });
    expect(found({ id: "x", announced: 2, listed: letters(3), openEnded: true })[0]?.code).toBe(
      "announced-count-differs",
    );
  });

  it("finds who is listed twice", () => {
    const findings = found({ id: "x", announced: 3, listed: ["a", "b", "a"] });
    expect(findings.map(({ code, severity, subject, path }) => [code, severity, subject, path])).toEqual([
      ["listed-twice", "error", "a", ["listed", 2]],
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
