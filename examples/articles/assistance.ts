import { followUpAssistance, parseIndonesianNumber, parsePeriod, planAssistance, selectForAssistance } from "sakip";
import { agencies, targets, assistance as week } from "../figures/forum-made.ts";
import { forum as article } from "../figures/kota-batu.ts";
import { type Chapter, lines } from "../support/chapter.ts";
import { table } from "../support/table.ts";
import { made } from "../support/tell.ts";

const third = selectForAssistance(
  article.rates.map(({ agency, rate }) => ({ key: agency, rate: parseIndonesianNumber(rate) })),
  { period: parsePeriod("2023-TW3"), places: article.announced, target: targets.third },
);

/** A week of assistance by the experts of the mayor: who helps whom, from when to when. */
export const assistanceWeek: Chapter = (say) => {
  const plan = planAssistance(third, { ...week, holidays: [] });
  return {
    title: say({ id: "Asistensi khusus selama satu minggu", en: "Special assistance for one week" }),
    text: lines(
      table(
        [
          "OPD",
          say({ id: "Tenaga ahli", en: "Expert" }),
          say({ id: "Mulai", en: "From" }),
          say({ id: "Selesai", en: "To" }),
        ],
        plan.sessions.map(({ agencyId, expert, start, end }) => [agencyId, expert, say.day(start), say.day(end)]),
      ),
      "",
      say.findings(plan.findings),
      say(
        made({
          id: `hari mulai, keahlian, dan target ${targets.third} persen; berita menyebut satu minggu dan tenaga ahli Wali Kota`,
          en: `first day, fields and the target of ${targets.third} percent; the article tells of a week and the experts of the mayor`,
        }),
      ),
    ),
  };
};

/** What became of it three months later. */
export const afterwards: Chapter = (say) => {
  const fourth = selectForAssistance(
    agencies.map(({ agency, later }) => ({ key: agency, rate: later })),
    { period: parsePeriod("2023-TW4"), places: article.announced, target: targets.fourth },
  );
  const review = followUpAssistance(third, fourth);
  return {
    title: say({ id: "Forum tiga bulan kemudian: membantukah?", en: "The forum three months later: did it help?" }),
    text: lines(
      table(
        [
          "OPD",
          { figures: say({ id: "Triwulan III", en: "Quarter III" }) },
          { figures: say({ id: "Triwulan IV", en: "Quarter IV" }) },
          { figures: say({ id: "Bagian target semula", en: "Share of target before" }) },
          { figures: say({ id: "Bagian target kini", en: "Share of target now" }) },
          say({ id: "Hasil", en: "Result" }),
        ],
        review.followUps.map(({ agencyId, before, after, share, ...own }) => [
          agencyId,
          say.percent(before.rate),
          after === undefined ? "" : say.percent(after.rate),
          share === undefined ? "" : say.percent(share.before),
          share === undefined ? "" : say.percent(share.after),
          own.status === "computed" ? say(moves[own.value]) : "",
        ]),
      ),
      "",
      ...review.findings.map(({ subject, message }) => `  ${subject}: ${say(message)}`),
      say(
        made({
          id: "penyerapan triwulan IV dan targetnya; berita berharap forum diadakan setiap tiga bulan",
          en: "the rates and the target of the fourth quarter; the article hopes for a forum every three months",
        }),
      ),
    ),
  };
};

const moves = {
  closer: { id: "mendekati target", en: "closer to its target" },
  further: { id: "menjauhi target", en: "further from its target" },
  same: { id: "tetap", en: "as it was" },
} as const;
