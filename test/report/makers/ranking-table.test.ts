import fc from "fast-check";
import { rankBy } from "sakip";
import { describe, expect, it } from "vitest";
import { rankingTable } from "../../../src/report/index.ts";
import { figures } from "../../support/explanation-laws.ts";
import { printedLines } from "../../support/printed-lines.ts";
import { refusal } from "../../support/refusal.ts";
import { tableLaws } from "../../support/table-laws.ts";

interface Item {
  readonly name: string;
  readonly rate: string | null;
  readonly second?: number;
}
const name = (item: Item) => item.name;
const ranked = (items: readonly Item[], more: object = {}) => rankBy(items, { value: ({ rate }) => rate, ...more });

describe("rankingTable", () => {
  it("shares ranks that are shared, and tells apart in print what is apart in rank", () => {
    const ranking = ranked([
      { name: "Dinas A", rate: "47.494" },
      { name: "Dinas B", rate: "47.491" },
      { name: "Dinas C", rate: "30" },
      { name: "Dinas D", rate: "30.0" },
      { name: "Dinas E", rate: null },
    ]);
    expect(printedLines(rankingTable(ranking, { name }))).toEqual([
      "Peringkat  Perangkat daerah   Nilai",
      "─────────  ────────────────  ──────",
      "    1      Dinas A           47,494",
      "    2      Dinas B           47,491",
      "   3¹⁾     Dinas C            30,00",
      "   3¹⁾     Dinas D            30,00",
      "           Dinas E              –²⁾",
      "",
      "¹⁾ Nilainya sama; berbagi tempat 3 sampai 4.",
      "²⁾ Nilai tidak ada.",
    ]);
  });

  it("says in a footnote that values differ beyond any print", () => {
    const ranking = ranked([
      { name: "A", rate: "1" },
      { name: "B", rate: "0.9999999999999" },
    ]);
    expect(printedLines(rankingTable(ranking, { name })).slice(2)).toEqual([
      "    1      A                 1,00¹⁾",
      "    2      B                 1,00¹⁾",
      "",
      "¹⁾ Berbeda dari nilai di dekatnya pada angka desimal berikutnya.",
    ]);
  });

  it("names the tie-break that decided", () => {
    const ranking = ranked(
      [
        { name: "A", rate: "1", second: 1 },
        { name: "B", rate: "1", second: 2 },
      ],
      { tieBreak: [{ name: "second", value: (item: Item) => item.second }] },
    );
    const { footnotes } = rankingTable(ranking, {
      name,
      tieBreaks: { second: { id: "nilai kedua", en: "second value" } },
    });
    expect(footnotes.map(({ text }) => text)).toContainEqual({
      id: 'Nilainya sama; ditentukan oleh "nilai kedua".',
      en: 'Equal; decided by "second value".',
    });
  });

  it("tells in words why an item takes no part, and never by a code", () => {
    const items = ["A", "B", "C", "D"].map((own) => ({ name: own, rate: "1" }));
    const answers: Readonly<Record<string, boolean | string[]>> = {
      B: false,
      C: ["not-reported", "too-young"],
      D: ["Baru dibentuk."],
    };
    const ranking = ranked(items, { eligible: (item: Item) => answers[item.name] ?? true });
    const notes = (options: object) =>
      rankingTable(ranking, { name, ...options }).footnotes.map(({ text }) =>
        typeof text === "string" ? text : text.id,
      );
    expect(notes({})).toEqual([
      "Tidak diikutkan dalam peringkat.",
      "Realisasi tidak dilaporkan.",
      "Syaratnya tidak terpenuhi.",
      "Baru dibentuk.",
    ]);
    expect(notes({ reasons: { "too-young": { id: "Belum genap setahun", en: "Not a year old" } } })).toContain(
      "Belum genap setahun.",
    );
  });

  it("refuses a call without names", () => {
    // @ts-expect-error no name
    expect(refusal(() => rankingTable(ranked([]), {}))).toEqual(["invalid-input options.name"]);
  });

  describe("properties", () => {
    it("never prints two ranks alike without a footnote", () => {
      const value = fc.integer({ min: 0, max: 40 }).map((n) => `1.00${n}`);
      fc.assert(
        fc.property(fc.array(value, { maxLength: 12 }), (values) => {
          const ranking = ranked(values.map((rate, i) => ({ name: `${i}`, rate })));
          const printed = printedLines(rankingTable(ranking, { name })).slice(2, 2 + values.length);
          const pairs = printed.map((line) => [line.trim().split(/\s+/)[0], line.trim().split(/\s+/).at(-1)]);
          return pairs.every(([rank, own], i) => {
            const before = pairs[i - 1];
            return before === undefined || before[0] === rank || before[1] !== own || (own ?? "").endsWith("⁾");
          });
        }),
      );
    });
  });
});

tableLaws(
  fc
    .array(fc.option(fc.oneof(figures, fc.constantFrom("47.494", "47.491", "30", "30.0")), { freq: 6 }), {
      maxLength: 8,
    })
    .map((rates) =>
      ranked(
        rates.map((rate, i) => ({ name: `Dinas nomor ${i + 1}`, rate })),
        { eligible },
      ),
    ),
  (ranking) => rankingTable(ranking, { name }),
  ({ rows, unranked, ineligible }) => [
    ...rows.map(({ rank, item, value }) => ({ rank: { is: rank }, name: item.name, value: { is: value } })),
    ...unranked.map(({ item }) => ({ rank: undefined, name: item.name, value: null })),
    ...ineligible.map(({ item }) => ({ rank: undefined, name: item.name, value: undefined })),
  ],
);

function eligible(item: Item): boolean | string[] {
  return item.rate === "30" ? ["Baru dibentuk."] : true;
}
