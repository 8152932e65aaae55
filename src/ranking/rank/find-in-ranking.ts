import type { Bilingual, Finding, Path } from "../../core/index.ts";
import type { AnnouncedListRead } from "./announced-list-shape.ts";
import { announcedPlaces } from "./find-in-count.ts";
import type { RankedRow } from "./ranked-row-shape.ts";
import { showValue } from "./show-value.ts";

type Row = RankedRow<unknown>;

/** What the ranking tells about the list; nothing where there is no ranking. */
export function findInRanking(list: AnnouncedListRead): Finding[] {
  const { ranking, idOf, listed } = list;
  if (ranking === undefined || idOf === undefined) return [];
  const rowOf = new Map(ranking.rows.map((row) => [idOf(row.item), row]));
  const { first, last } = announcedPlaces(list);
  const findings: Finding[] = [];
  let before: { id: string; row: Row } | undefined;
  listed.forEach((id, i) => {
    const row = rowOf.get(id);
    const path = ["listed", i];
    if (row === undefined) {
      findings.push(notRanked(id, path));
      return;
    }
    if (before !== undefined && row.worstRank < before.row.bestRank) findings.push(orderDiffers(id, row, before, path));
    if (row.bestRank > last || row.worstRank < first) findings.push(beyondCut(id, row, first, last, path));
    before = { id, row };
  });
  if (list.openEnded) return findings;
  for (const [id, row] of rowOf)
    if (row.bestRank >= first && row.worstRank <= last && !listed.includes(id))
      findings.push(leftOff(id, row, first, last));
  return findings;
}

function notRanked(id: string, path: Path): Finding {
  const message = {
    id: `${id} tercantum tetapi tidak ada dalam peringkat.`,
    en: `${id} is listed but not ranked.`,
  };
  return { code: "listed-not-ranked", severity: "warning", subject: id, path, details: {}, message };
}

function orderDiffers(id: string, row: Row, before: { id: string; row: Row }, path: Path): Finding {
  return {
    code: "listed-order-differs",
    severity: "warning",
    subject: id,
    path,
    details: {
      rank: row.rank,
      value: row.value,
      printedAfter: before.id,
      itsRank: before.row.rank,
      itsValue: before.row.value,
    },
    message: {
      id: `${id} (${showValue(row.value).id}) tercantum sesudah ${before.id} (${showValue(before.row.value).id}), padahal peringkatnya lebih dahulu.`,
      en: `${id} (${showValue(row.value).en}) is listed after ${before.id} (${showValue(before.row.value).en}), which it comes before in the ranking.`,
    },
  };
}

function beyondCut(id: string, row: Row, first: number, last: number, path: Path): Finding {
  return {
    code: "listed-beyond-cut",
    severity: "warning",
    subject: id,
    path,
    details: { bestRank: row.bestRank, worstRank: row.worstRank, value: row.value, firstPlace: first, lastPlace: last },
    message: {
      id: `${id} tercantum dengan peringkat ${placeOf(row)} (${showValue(row.value).id}); yang diumumkan ${placesText(first, last).id}.`,
      en: `${id} is listed with place ${placeOf(row)} (${showValue(row.value).en}); announced ${placesText(first, last).en}.`,
    },
  };
}

function leftOff(id: string, row: Row, first: number, last: number): Finding {
  return {
    code: "left-off-list",
    severity: "warning",
    subject: id,
    path: ["listed"],
    details: { bestRank: row.bestRank, worstRank: row.worstRank, value: row.value, firstPlace: first, lastPlace: last },
    message: {
      id: `${id} berperingkat ${placeOf(row)} (${showValue(row.value).id}) tetapi tidak tercantum pada ${placesText(first, last).id}.`,
      en: `${id} has place ${placeOf(row)} (${showValue(row.value).en}) but is not listed; announced ${placesText(first, last).en}.`,
    },
  };
}

function placeOf({ bestRank, worstRank }: Row): string {
  return bestRank === worstRank ? `${bestRank}` : `${bestRank}–${worstRank}`;
}

function placesText(first: number, last: number): Bilingual {
  if (first === last) return { id: `peringkat ${first}`, en: `is place ${first}` };
  return { id: `peringkat ${first} sampai ${last}`, en: `are places ${first} to ${last}` };
}
