// Published ranking tables. What does not reproduce is named, with the reason.
import { checkAnnouncedList, parseIndonesianNumber, type Ranking, rankBy, selectWithin } from "sakip";
import { describe, expect, it } from "vitest";
import { type GoldenRanking, goldenRankings } from "./rankings.ts";

type Row = GoldenRanking["rows"][number];
const table = (id: string): GoldenRanking => {
  const found = goldenRankings.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no table ${id}`);
  return found;
};
const unitOf = ([unit]: Row) => unit;
const rank = (
  rows: readonly Row[],
  order: GoldenRanking["order"],
  read: (text: string) => unknown = parseIndonesianNumber,
): Ranking<Row> => rankBy(rows, { value: ([, value]) => read(value) as string, order });
const findings = ({ id, rows, order }: GoldenRanking, read?: (text: string) => unknown) =>
  checkAnnouncedList({
    id,
    announced: rows.length,
    listed: rows.map(unitOf),
    ranking: rank(rows, order, read),
    idOf: unitOf,
  });

describe("EKPPD 2019, Kalimantan Tengah", () => {
  const kalteng = table("ekppd-kalteng-2019");

  it("does not reproduce as printed: Seruyan's 3,9562 stands in the ninth place and would be the highest", () => {
    expect(findings(kalteng).map(({ code, subject, path }) => [code, subject, path])).toEqual([
      ["listed-order-differs", "Seruyan", ["listed", 8]],
    ]);
    expect(rank(kalteng.rows, "descending").rows[0]?.item[0]).toBe("Seruyan");
  });

  it("reproduces every printed rank where 3,9562 is read as a misprint of 2,9562", () => {
    const rows = kalteng.rows.map((row): Row => (row[0] === "Seruyan" ? ["Seruyan", "2,9562"] : row));
    const ranking = rank(rows, "descending");
    expect(ranking.rows.map((row) => row.item[0])).toEqual(rows.map(unitOf));
    for (const row of ranking.rows)
      if (row.item[2] !== undefined) expect([row.item[0], row.rank]).toEqual([row.item[0], row.item[2]]);
    expect(ranking.rows.filter((row) => row.item[2] !== undefined).map((row) => row.rank)).toEqual([1, 5, 6, 10]);
  });
});

describe("realisation of the agencies of Kabupaten Toba, October 2022", () => {
  const toba = table("toba-2022-10");

  it("reproduces in its order", () => {
    expect(findings(toba, String)).toEqual([]);
  });

  it("holds one tie, 22.76: rank 22 twice, and then 24", () => {
    const { rows } = rank(toba.rows, "descending", String);
    expect(rows.filter((row) => row.tied).map((row) => [row.item[0], row.rank])).toEqual([
      ["Dinas Pendidikan, Pemuda Dan Olahraga", 22],
      ["Dinas Pertanian", 22],
    ]);
    expect(rows.at(-1)?.rank).toBe(24);
    expect(rows.slice(0, 21).map((row) => row.rank)).toEqual(Array.from({ length: 21 }, (_, i) => i + 1));
  });
});

describe("the five lowest of Kota Batu, end of 2023", () => {
  const batu = table("batu-2023-5-terendah");

  it("does not reproduce as printed: Diskoperindag's 77,09 stands behind Dinas Sosial's 78,09", () => {
    expect(findings(batu).map(({ code, subject, message }) => [code, subject, message.id])).toEqual([
      [
        "listed-order-differs",
        "Diskoperindag",
        "Diskoperindag (77,09) tercantum sesudah Dinas Sosial (78,09), padahal peringkatnya lebih dahulu.",
      ],
    ]);
  });

  it("lists agencies below 80 percent only, as the article says", () => {
    expect(selectWithin(rank(batu.rows, "ascending"), { below: 80 })).toHaveLength(5);
  });
});
