import { checkAnnouncedList, flagLowest, parseIndonesianNumber } from "sakip";
import { forum as article } from "../figures/kota-batu.ts";
import { type Chapter, lines } from "../support/chapter.ts";
import { table } from "../support/table.ts";

/** The quarterly forum: four published absorption rates, the three lowest flagged for special assistance. */
export const forum: Chapter = (say) => {
  const rates = article.rates.map(({ agency, rate }) => ({ agency, rate: parseIndonesianNumber(rate) }));
  const lowest = flagLowest(rates, { value: ({ rate }) => rate, places: article.announced });
  const flagged = new Set(lowest.selected.map(({ item }) => item.agency));
  const findings = checkAnnouncedList({
    id: `forum-${article.heldOn}`,
    announced: article.announced,
    listed: article.rates.map(({ agency }) => agency),
    ranking: lowest.ranking,
    idOf: ({ agency }) => agency,
  });
  return {
    title: say({
      id: `Forum triwulanan Kota Batu, ${say.day(article.heldOn)}`,
      en: `Quarterly forum of Kota Batu, ${say.day(article.heldOn)}`,
    }),
    text: lines(
      table(
        [
          { figures: say({ id: "Dari bawah", en: "From below" }) },
          "OPD",
          { figures: say({ id: "Penyerapan", en: "Absorption" }) },
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
      `  ${say({ id: "Sumber", en: "Source" })}: ${article.source}. ${say({
        id: "Posisi tanggal realisasinya tidak disebut.",
        en: "Until which day the rates run is not said.",
      })}`,
    ),
  };
};
