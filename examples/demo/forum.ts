import { checkAnnouncedList, flagLowest, parseIndonesianNumber } from "sakip";
import { forum as article } from "../figures/kota-batu.ts";
import type { Say } from "../support/language.ts";
import { heading, table } from "../support/table.ts";

/** The quarterly forum: four published absorption rates, the three lowest flagged for special assistance. */
export function forum(say: Say): string {
  const rates = article.rates.map(({ agency, rate }) => ({ agency, rate: parseIndonesianNumber(rate) }));
  const lowest = flagLowest(rates, { value: ({ rate }) => rate, places: article.announced });
  const flagged = new Set(lowest.flagged.map(({ item }) => item.agency));
  const findings = checkAnnouncedList({
    id: "forum-2023-11-15",
    announced: article.announced,
    listed: article.rates.map(({ agency }) => agency),
    ranking: lowest.ranking,
    idOf: ({ agency }) => agency,
  });
  return [
    heading(
      say({
        id: "1. Forum triwulan Kota Batu, 15 November 2023",
        en: "1. Quarterly forum of Kota Batu, 15 November 2023",
      }),
    ),
    table(
      [
        say({ id: "Dari bawah", en: "From below" }),
        "OPD",
        say({ id: "Penyerapan", en: "Absorption" }),
        say({ id: "Tindak lanjut", en: "What follows" }),
      ],
      lowest.ranking.rows.map(({ rank, item, value }) => [
        String(rank),
        item.agency,
        say.percent(value),
        flagged.has(item.agency) ? say({ id: "asistensi khusus", en: "special assistance" }) : "",
      ]),
    ),
    "",
    say.findings(findings),
    `  ${say({ id: "Sumber", en: "Source" })}: ${article.source}`,
  ].join("\n");
}
