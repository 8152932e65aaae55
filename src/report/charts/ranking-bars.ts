import { type Bilingual, type Locale, plural } from "../../core/index.ts";
import { exactOf, formatNumber } from "../../number/index.ts";
import { type Ranking, reasonsInWords } from "../../ranking/index.ts";
import { own, reasonNote, tellApart } from "../parts/index.ts";
import { type NumberFormat, printNumber, textIn, type Words, words } from "../table/index.ts";
import { type Bar, type BarClass, silentBar } from "./bar-chart.ts";
import { FILL } from "./look.ts";
import { noteMarks } from "./note-marks.ts";
import type { CutSide } from "./ranking-cut.ts";

/** How the rows of a ranking are printed. */
interface BarTerms<T> {
  readonly locale: Locale;
  readonly valueHead: Words;
  readonly format: NumberFormat;
  readonly places?: number | undefined;
  /** Where each row stands to the places that count. */
  readonly sides: readonly CutSide[];
  readonly nameOf: (item: T) => string;
  /** How reasons for taking no part are told. */
  readonly reasons: ReadonlyMap<string, Words>;
}

/** The bars of a ranking, and the lines that explain their marks; who has no bar stands last, in words. */
export function rankingBars<T>(
  { rows, unranked, ineligible }: Pick<Ranking<T>, "rows" | "unranked" | "ineligible">,
  { locale, valueHead, format, places, sides, nameOf, reasons: told }: BarTerms<T>,
): { readonly bars: readonly Bar[]; readonly lines: readonly Words[] } {
  const prints = tellApart(
    rows.map(({ value, bestRank }) => ({ value: exactOf(value), rank: bestRank })),
    format,
  );
  const { marks, lines } = noteMarks(prints.map(({ notes }) => notes));
  const ranked = rows.map(({ item, rank, value }, i): Bar => {
    const name = nameOf(item);
    const mark = formatNumber(rank, { locale });
    const figure = printNumber(exactOf(value), prints[i]?.format ?? format, locale);
    return {
      name,
      mark,
      cells: [`${figure}${marks[i] ?? ""}`],
      value: exactOf(value),
      of: classOf(sides[i], places, locale),
      said: `${own.rank[locale]} ${mark}: ${name}, ${textIn(valueHead, locale)} ${figure}`,
    };
  });
  const silent = [
    ...unranked.map(({ item, reason }) => silentBar(nameOf(item), reasonNote(reason), locale)),
    ...ineligible.map(({ item, reasons }) => silentBar(nameOf(item), notTakingPart(reasons, told), locale)),
  ];
  return { bars: [...ranked, ...silent], lines };
}

/** What a bar is called by where it stands to the places that count. */
function classOf(side: CutSide | undefined, places: number | undefined, locale: Locale): BarClass {
  switch (side) {
    case undefined:
    case "inside":
      return { words: inPlaces(places ?? 0)[locale], fill: FILL.first };
    case "contested":
      return { words: contestedClass[locale], fill: FILL.against };
    case "outside":
      return { words: outsideClass[locale], fill: FILL.second };
  }
}

const inPlaces = (places: number) =>
  words(`Dalam ${places} tempat`, `Within ${places} ${plural(places, "place", "places")}`);
const contestedClass = /* @__PURE__ */ words("Bernilai sama pada batas", "Equal across the limit");
const outsideClass = /* @__PURE__ */ words("Di luar batas", "Beyond the limit");
/** Why an item takes no part; a rule that gave no reason says so in our words alone. */
function notTakingPart(reasons: readonly string[], told: ReadonlyMap<string, Words>): Bilingual {
  const notes = reasonsInWords(reasons, told);
  if (notes.length === 0) return words("Tidak diikutkan.", "Takes no part.");
  const joined = (locale: Locale) => notes.map((note) => textIn(note, locale)).join("; ");
  return words(`Tidak diikutkan: ${joined("id")}`, `Takes no part: ${joined("en")}`);
}
