import type { Bilingual, Finding } from "../../core/index.ts";
import type { TierRead } from "./award-call.ts";
import type { Contest } from "./award-result.ts";
import type { FilledTier } from "./fill-tier.ts";
import type { OpenContest } from "./tier-book.ts";

const BECAUSE: Readonly<Record<Contest["reason"], Bilingual>> = {
  "tie-at-cut": { id: "nilai sama di batas", en: "a tie across the last place" },
  "agency-limit": {
    id: "nilai sama, dan pemiliknya tidak boleh menang dengan semuanya",
    en: "they are tied, and their owner may not win with all of them",
  },
  "earlier-tier": {
    id: "kategori sebelumnya belum diputus; yang tidak menang di sana menang di sini",
    en: "an earlier tier is not decided; who does not win there wins here",
  },
};

/** What people must decide about an award, or should know. */
export function findingsOf(filled: readonly FilledTier[]): readonly Finding[] {
  return filled.flatMap(({ tier, contests, open, waiting, usedByTies }, i) => {
    const path = ["scheme", "tiers", i];
    const held = contests.reduce((sum, { places }) => sum + places, 0);
    return [
      ...contests.map((contest) => contested(tier, contest, path)),
      ...(waiting.length > 0 ? [dependsOnContest(tier, waiting, path)] : []),
      ...(usedByTies > 0 ? [usedUp(tier, usedByTies, path)] : []),
      ...(open > held && waiting.length === 0 ? [notFilled(tier, open - held, path)] : []),
    ];
  });
}

function contested(tier: TierRead, { rows, places, reason }: OpenContest, path: Finding["path"]): Finding {
  const ids = rows.map((row) => row.item.id);
  const because = BECAUSE[reason];
  return {
    code: "contested-places",
    severity: "warning",
    subject: tier.id,
    path,
    details: { entries: ids, places, reason },
    message: {
      id: `${ids.join(", ")} memperebutkan ${places} tempat: ${because.id}. Juri memutuskan.`,
      en: `${ids.join(", ")} compete for ${places} ${places === 1 ? "place" : "places"}: ${because.en}. The jury decides.`,
    },
  };
}

function dependsOnContest(tier: TierRead, waiting: FilledTier["waiting"], path: Finding["path"]): Finding {
  const ids = waiting.map((row) => row.item.id);
  const names = ids.join(", ");
  return {
    code: "depends-on-contest",
    severity: "warning",
    subject: tier.id,
    path,
    details: { entries: ids },
    message: {
      id: `Menang tidaknya ${names} di sini bergantung pada tempat yang masih diperebutkan.`,
      en: `Whether ${names} win here depends on places that are still contested.`,
    },
  };
}

function notFilled(tier: TierRead, open: number, path: Finding["path"]): Finding {
  return {
    code: "places-open",
    severity: "info",
    subject: tier.id,
    path,
    details: { open },
    message: { id: `${open} tempat tidak terisi.`, en: `${open} ${open === 1 ? "place" : "places"} not filled.` },
  };
}

function usedUp(tier: TierRead, places: number, path: Finding["path"]): Finding {
  return {
    code: "places-used-by-ties",
    severity: "info",
    subject: tier.id,
    path,
    details: { places },
    message: {
      id: `${places} tempat sudah terpakai oleh peserta bernilai sama pada kategori sebelumnya.`,
      en: `${places} ${places === 1 ? "place is" : "places are"} used up by ties in earlier tiers.`,
    },
  };
}
