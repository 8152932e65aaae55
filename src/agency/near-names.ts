import type { KnownName, NameIndex } from "./name-index.ts";
import type { NearKnown } from "./nearness.ts";
import { contentOf } from "./read-name.ts";
import { sharesWords } from "./shared-words.ts";
import { shortForms } from "./short-forms.ts";
import { mayBeSameKind, splitHead } from "./split-head.ts";

/** Readings of a name whose misspelt words are put right are no more than so many. */
const MOST_READINGS = 8;

/** Known names that this one may stand for, the surest reason first; what shares words only counts where nothing else does. */
export function nearNames(name: KnownName, index: NameIndex): readonly NearKnown[] {
  const sure = surelyNear(name, index);
  return sure.length > 0 ? sure : sharesWords(name, index);
}

/** Known names that this one may stand for whole: its words in another order, its short form, a slip of the pen. */
export function surelyNear(name: KnownName, index: NameIndex): readonly NearKnown[] {
  return [...wordsAgain(name, index), ...shortForms(name, index), ...slips(name, index)];
}

/** The same words in another order, with a place behind them, or behind another kind of unit. */
function wordsAgain(name: KnownName, index: NameIndex): readonly NearKnown[] {
  const same = index.byWords(name.read.words).map((known): NearKnown => ({ known, reason: "word-order" }));
  const behind = index.byRest(name.rest).filter((known) => known.head !== name.head && mayBeSameKind(known, name));
  const elsewhere = index.butForPlace(name.read.words).map((known): NearKnown => ({ known, reason: "place" }));
  return [...same, ...elsewhere, ...behind.map((known): NearKnown => ({ known, reason: "unit-kind" }))];
}

/** A reading of the words of a name up to one of them; what stands before is shared, because a text may have any number. */
interface PutRight {
  readonly word: string;
  readonly before: PutRight | undefined;
  readonly letters: number;
}

/** Names that this one is, once words that it alone has are put right. */
function slips(name: KnownName, index: NameIndex): readonly NearKnown[] {
  const readings = name.read.words.reduce<readonly (PutRight | undefined)[]>(
    (all, word) => {
      const near = index.nearTo(word);
      const kept = { word, slips: 0 };
      const options = index.knows(word) || near.length === 0 ? [kept, ...near] : near;
      return all
        .flatMap((before) =>
          options.map((each) => ({ word: each.word, before, letters: (before?.letters ?? 0) + each.slips })),
        )
        .slice(0, MOST_READINGS);
    },
    [undefined],
  );
  return readings.flatMap((reading): readonly NearKnown[] => {
    if (reading === undefined || reading.letters === 0) return [];
    const words = wordsOf(reading);
    const { rest, ...kind } = splitHead(words);
    const behind = index.byRest(rest).filter((known) => mayBeSameKind(known, { rest, ...kind }));
    const found = contentOf(rest).length > 0 ? behind : index.byWords(words);
    return found.map((known): NearKnown => ({ known, reason: "spelling", letters: reading.letters }));
  });
}

function wordsOf(reading: PutRight): readonly string[] {
  const words: string[] = [];
  for (let each: PutRight | undefined = reading; each !== undefined; each = each.before) words.push(each.word);
  return words.reverse();
}
