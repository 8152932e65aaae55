import type { Finding } from "../../core/index.ts";
import type { AnnouncedListRead } from "./announced-list-shape.ts";

/** The places that a list announces: the first and the last. */
export function announcedPlaces({ announced, listed, placesBefore }: AnnouncedListRead): {
  first: number;
  last: number;
} {
  // "10 terbaik" that lists five after another five counts them in; "5 berikutnya" does not.
  const countsEarlier = placesBefore > 0 && listed.length === announced - placesBefore;
  return { first: placesBefore + 1, last: countsEarlier ? announced : placesBefore + announced };
}

/** What the numbers alone tell: how many are announced, how many are listed, and who twice. */
export function findInCount(list: AnnouncedListRead): Finding[] {
  const { id: subject, announced, listed } = list;
  const base = { subject, path: ["listed"] };
  const findings: Finding[] = listed.flatMap((id, i) => {
    if (listed.indexOf(id) === i) return [];
    const message = { id: `${id} tercantum lebih dari sekali.`, en: `${id} is listed more than once.` };
    return [
      {
        code: "listed-twice",
        severity: "error",
        subject: id,
        path: ["listed", i],
        details: { list: subject },
        message,
      },
    ];
  });
  if (listed.length === announced) return findings;
  const counts = { announced, listed: listed.length };
  const { first, last } = announcedPlaces(list);
  if (last === announced && first > 1)
    findings.push({
      ...base,
      code: "announced-count-includes-earlier",
      severity: "info",
      details: { ...counts, firstPlace: first, lastPlace: last },
      message: {
        id: `Diumumkan ${announced} dan tercantum ${listed.length}: dibaca sebagai peringkat ${first} sampai ${last}.`,
        en: `${announced} are announced and ${listed.length} are listed: read as places ${first} to ${last}.`,
      },
    });
  else if (list.openEnded && listed.length < announced)
    findings.push({
      ...base,
      code: "list-not-complete",
      severity: "info",
      details: { ...counts, unnamed: announced - listed.length },
      message: {
        id: `Diumumkan ${announced} dan tercantum ${listed.length}; ${announced - listed.length} lainnya tidak disebut.`,
        en: `${announced} are announced and ${listed.length} are listed; ${announced - listed.length} others are not named.`,
      },
    });
  else findings.push(countDiffers(list, counts));
  return findings;
}

function countDiffers(list: AnnouncedListRead, counts: { announced: number; listed: number }): Finding {
  const { ranking, idOf, listed } = list;
  const { first, last } = announcedPlaces(list);
  const rows = ranking?.rows;
  // All who share the last place are listed with those before it: then the tie is the reason, and it is a good one.
  const due = rows?.filter((row) => row.bestRank <= last && row.worstRank >= first).map(({ item }) => idOf?.(item));
  const isListed = due?.every((id) => id !== undefined && listed.includes(id)) ?? false;
  const explainedByTie = isListed && due?.length === counts.listed && counts.listed > counts.announced;
  const because = {
    id: explainedByTie
      ? "nilai sama di batas menjelaskan selisihnya"
      : rows
        ? "tidak ada nilai sama yang menjelaskan selisihnya"
        : "nilainya tidak diketahui",
    en: explainedByTie
      ? "a tie at the last place explains the difference"
      : rows
        ? "no tie explains the difference"
        : "the values are not known",
  };
  return {
    code: "announced-count-differs",
    severity: explainedByTie ? "info" : "warning",
    subject: list.id,
    path: ["listed"],
    details: { ...counts, explainedByTie },
    message: {
      id: `Diumumkan ${counts.announced} dan tercantum ${counts.listed}; ${because.id}.`,
      en: `${counts.announced} are announced and ${counts.listed} are listed; ${because.en}.`,
    },
  };
}
