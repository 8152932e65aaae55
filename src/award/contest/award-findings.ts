import { type Bilingual, findingKind, namesFact, type Path, tell, wordFact } from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import { countFact } from "../../number/index.ts";
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
    id: "kategori sebelumnya belum diputuskan; yang tidak menang di sana menang di sini",
    en: "an earlier tier is not decided; who does not win there wins here",
  },
};

const contested = /* @__PURE__ */ (() =>
  findingKind("contested-places", "warning", {
    facts: { entries: namesFact, places: countFact, reason: wordFact(BECAUSE) },
    id: (is) => `${is.entries} memperebutkan ${is.places} tempat: ${is.reason}. Juri memutuskan.`,
    en: (is, { places }) =>
      `${is.entries} compete for ${is.places} ${places === 1 ? "place" : "places"}: ${is.reason}. The jury decides.`,
  }))();

const dependsOnContest = /* @__PURE__ */ findingKind("depends-on-contest", "warning", {
  facts: { entries: namesFact },
  id: (is) => `Menang tidaknya ${is.entries} di sini bergantung pada tempat yang masih diperebutkan.`,
  en: (is) => `Whether ${is.entries} win here depends on places that are still contested.`,
});

const placesOpen = /* @__PURE__ */ findingKind("places-open", "info", {
  facts: { open: countFact },
  id: (is) => `${is.open} tempat tidak terisi.`,
  en: (is, { open }) => `${is.open} ${open === 1 ? "place" : "places"} not filled.`,
});

const placesUsedByTies = /* @__PURE__ */ findingKind("places-used-by-ties", "info", {
  facts: { places: countFact },
  id: (is) => `${is.places} tempat sudah terpakai oleh peserta bernilai sama pada kategori sebelumnya.`,
  en: (is, { places }) => `${is.places} ${places === 1 ? "place is" : "places are"} used up by ties in earlier tiers.`,
});

/**
 * What {@link selectWinners} tells.
 *
 * @term temuan penghargaan
 */
export type TierFinding = Finding<"contested-places" | "depends-on-contest" | "places-open" | "places-used-by-ties">;

/** What people must decide about an award, or should know. */
export function findingsOf(filled: readonly FilledTier[]): readonly TierFinding[] {
  return filled.flatMap((each, at) => tierFindings(each, ["scheme", "tiers", at]));
}

function tierFindings({ tier, contests, open, waiting, usedByTies }: FilledTier, path: Path): readonly TierFinding[] {
  const about = { subject: tier.id, path };
  const held = contests.reduce((sum, { places }) => sum + places, 0);
  return [
    ...contests.map(({ rows, places, reason }) => tell(contested, about, { entries: idsOf(rows), places, reason })),
    ...(waiting.length > 0 ? [tell(dependsOnContest, about, { entries: idsOf(waiting) })] : []),
    ...(usedByTies > 0 ? [tell(placesUsedByTies, about, { places: usedByTies })] : []),
    ...(open > held && waiting.length === 0 ? [tell(placesOpen, about, { open: open - held })] : []),
  ];
}

const idsOf = (rows: OpenContest["rows"]): readonly string[] => rows.map(({ item }) => item.id);
