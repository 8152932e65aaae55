import { type Fact, findingKind, type Path, tell, textFact } from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import { countFact, type Decimal } from "../../number/index.ts";
import type { IdentifiedList } from "./announced-list-shape.ts";
import { announcedPlaces } from "./find-in-count.ts";
import type { RankedRow } from "./ranked-row-shape.ts";
import { showValue } from "./show-value.ts";

type Row = RankedRow<unknown>;

const valueFact: Fact<Decimal> = { type: "number", print: showValue };

/** A rank, which equals may share by halves. */
const rankFact: Fact<number> = { type: "rank", print: (rank) => ({ id: `${rank}`.replace(".", ","), en: `${rank}` }) };

const placeFacts = { id: textFact, value: valueFact, bestRank: countFact, worstRank: countFact };
const announcedFacts = { firstPlace: countFact, lastPlace: countFact };

const listedNotRanked = /* @__PURE__ */ findingKind("listed-not-ranked", "warning", {
  facts: { id: textFact },
  id: (is) => `${is.id} tercantum tetapi tidak ada dalam peringkat.`,
  en: (is) => `${is.id} is listed but not ranked.`,
});

const listedOrderDiffers = /* @__PURE__ */ findingKind("listed-order-differs", "warning", {
  facts: {
    id: textFact,
    rank: rankFact,
    value: valueFact,
    printedAfter: textFact,
    itsRank: rankFact,
    itsValue: valueFact,
  },
  id: (is) =>
    `${is.id} (${is.value}) tercantum sesudah ${is.printedAfter} (${is.itsValue}), padahal peringkatnya lebih dahulu.`,
  en: (is) =>
    `${is.id} (${is.value}) is listed after ${is.printedAfter} (${is.itsValue}), which it comes before in the ranking.`,
});

const listedBeyondCut = /* @__PURE__ */ findingKind("listed-beyond-cut", "warning", {
  facts: { ...placeFacts, ...announcedFacts },
  id: (is) => `${is.id} tercantum dengan peringkat ${placeOf(is)} (${is.value}); yang diumumkan ${announcedIn.id(is)}.`,
  en: (is) => `${is.id} is listed with place ${placeOf(is)} (${is.value}); announced ${announcedIn.en(is)}.`,
});

const leftOffList = /* @__PURE__ */ findingKind("left-off-list", "warning", {
  facts: { ...placeFacts, ...announcedFacts },
  id: (is) => `${is.id} berperingkat ${placeOf(is)} (${is.value}) tetapi tidak tercantum pada ${announcedIn.id(is)}.`,
  en: (is) => `${is.id} has place ${placeOf(is)} (${is.value}) but is not listed; announced ${announcedIn.en(is)}.`,
});

export type RankingFinding = Finding<
  "listed-not-ranked" | "listed-order-differs" | "listed-beyond-cut" | "left-off-list"
>;

/** What the ranking tells about the list; nothing where there is no ranking. */
export function findInRanking(list: IdentifiedList): RankingFinding[] {
  const { rows, listed } = list;
  if (rows === undefined) return [];
  const rowOf = new Map(rows.map((row) => [row.id, row]));
  const { first, last } = announcedPlaces(list);
  const announced = { firstPlace: first, lastPlace: last };
  const findings: RankingFinding[] = [];
  let before: { id: string; row: Row } | undefined;
  listed.forEach((id, i) => {
    const row = rowOf.get(id);
    const about = { subject: id, path: ["listed", i] };
    if (row === undefined) {
      findings.push(tell(listedNotRanked, about, { id }));
      return;
    }
    if (before !== undefined && row.worstRank < before.row.bestRank)
      findings.push(orderDiffers(id, row, before, about.path));
    if (row.bestRank > last || row.worstRank < first)
      findings.push(tell(listedBeyondCut, about, { ...placed(id, row), ...announced }));
    before = { id, row };
  });
  if (list.openEnded) return findings;
  const isListed = new Set(listed);
  for (const [id, row] of rowOf)
    if (row.bestRank >= first && row.worstRank <= last && !isListed.has(id))
      findings.push(tell(leftOffList, { subject: id, path: ["listed"] }, { ...placed(id, row), ...announced }));
  return findings;
}

const placed = (id: string, { value, bestRank, worstRank }: Row) => ({ id, value, bestRank, worstRank });

function orderDiffers(id: string, row: Row, before: { id: string; row: Row }, path: Path) {
  const { rank, value } = row;
  const facts = { id, rank, value, printedAfter: before.id, itsRank: before.row.rank, itsValue: before.row.value };
  return tell(listedOrderDiffers, { subject: id, path }, facts);
}

interface Places {
  readonly bestRank: string;
  readonly worstRank: string;
}

interface Announced {
  readonly firstPlace: string;
  readonly lastPlace: string;
}

const placeOf = ({ bestRank, worstRank }: Places): string =>
  bestRank === worstRank ? bestRank : `${bestRank}–${worstRank}`;

const announcedIn = {
  id: ({ firstPlace, lastPlace }: Announced): string =>
    firstPlace === lastPlace ? `peringkat ${firstPlace}` : `peringkat ${firstPlace} sampai ${lastPlace}`,
  en: ({ firstPlace, lastPlace }: Announced): string =>
    firstPlace === lastPlace ? `is place ${firstPlace}` : `are places ${firstPlace} to ${lastPlace}`,
};
