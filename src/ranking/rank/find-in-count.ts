import { type Bilingual, dataFact, findingKind, tell, textFact, wordFact } from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import { countFact } from "../../number/index.ts";
import type { IdentifiedList } from "./announced-list-shape.ts";

/** The places that a list announces: the first and the last. */
export function announcedPlaces({ announced, listed, placesBefore }: IdentifiedList): {
  first: number;
  last: number;
} {
  // "10 terbaik" that lists five after another five counts them in; "5 berikutnya" does not.
  const countsEarlier = listed.length === announced - placesBefore;
  return { first: placesBefore + 1, last: countsEarlier ? announced : placesBefore + announced };
}

const WHY: Readonly<Record<"tie" | "no-tie" | "unknown", Bilingual>> = {
  tie: { id: "nilai sama di batas menjelaskan selisihnya", en: "a tie at the last place explains the difference" },
  "no-tie": { id: "tidak ada nilai sama yang menjelaskan selisihnya", en: "no tie explains the difference" },
  unknown: { id: "nilainya tidak diketahui", en: "the values are not known" },
};

const listedTwice = /* @__PURE__ */ findingKind("listed-twice", "error", {
  facts: { id: textFact, list: textFact },
  id: (is) => `${is.id} tercantum lebih dari sekali.`,
  en: (is) => `${is.id} is listed more than once.`,
});

const countFacts = { announced: countFact, listed: countFact };

const countIncludesEarlier = /* @__PURE__ */ findingKind("announced-count-includes-earlier", "info", {
  facts: { ...countFacts, firstPlace: countFact, lastPlace: countFact },
  id: (is) =>
    `Diumumkan ${is.announced} dan tercantum ${is.listed}: dibaca sebagai peringkat ${is.firstPlace} sampai ${is.lastPlace}.`,
  en: (is) =>
    `${is.announced} are announced and ${is.listed} are listed: read as places ${is.firstPlace} to ${is.lastPlace}.`,
});

const listNotComplete = /* @__PURE__ */ findingKind("list-not-complete", "info", {
  facts: { ...countFacts, unnamed: countFact },
  id: (is) => `Diumumkan ${is.announced} dan tercantum ${is.listed}; ${is.unnamed} lainnya tidak disebut.`,
  en: (is) => `${is.announced} are announced and ${is.listed} are listed; ${is.unnamed} others are not named.`,
});

const countDiffers = /* @__PURE__ */ (() =>
  findingKind("announced-count-differs", ({ explainedByTie }) => (explainedByTie ? "info" : "warning"), {
    facts: { ...countFacts, explainedByTie: dataFact<boolean>("true | false"), because: wordFact(WHY) },
    id: (is) => `Diumumkan ${is.announced} dan tercantum ${is.listed}; ${is.because}.`,
    en: (is) => `${is.announced} are announced and ${is.listed} are listed; ${is.because}.`,
  }))();

export type CountFinding = Finding<
  "listed-twice" | "announced-count-includes-earlier" | "list-not-complete" | "announced-count-differs"
>;

/** What the numbers alone tell: how many are announced, how many are listed, and who twice. */
export function findInCount(list: IdentifiedList): CountFinding[] {
  const { id, announced, listed } = list;
  const seen = new Set<string>();
  const twice = listed.flatMap((each, i) => {
    if (!seen.has(each)) {
      seen.add(each);
      return [];
    }
    return [tell(listedTwice, { subject: each, path: ["listed", i] }, { id: each, list: id })];
  });
  return listed.length === announced ? twice : [...twice, countFinding(list)];
}

function countFinding(list: IdentifiedList): CountFinding {
  const { id, announced, listed, openEnded } = list;
  const about = { subject: id, path: ["listed"] };
  const counts = { announced, listed: listed.length };
  const { first, last } = announcedPlaces(list);
  if (last === announced && first > 1)
    return tell(countIncludesEarlier, about, { ...counts, firstPlace: first, lastPlace: last });
  if (openEnded && listed.length < announced)
    return tell(listNotComplete, about, { ...counts, unnamed: announced - listed.length });
  const because = why(list);
  return tell(countDiffers, about, { ...counts, explainedByTie: because === "tie", because });
}

/** All who share the last place are listed with those before it: then the tie is the reason, and it is a good one. */
function why(list: IdentifiedList): keyof typeof WHY {
  const { rows, listed, announced } = list;
  if (rows === undefined) return "unknown";
  const { first, last } = announcedPlaces(list);
  const due = rows.filter((row) => row.bestRank <= last && row.worstRank >= first);
  const printed = new Set(listed);
  const isListed = due.every(({ id }) => printed.has(id));
  return isListed && due.length === listed.length && listed.length > announced ? "tie" : "no-tie";
}
