import { parseIndonesianNumber, requiredPace } from "sakip";
import { warnEarly } from "sakip/planning";
import { agencies, targets } from "../figures/forum-made.ts";
import { forum as article } from "../figures/kota-batu.ts";
import { type Chapter, lines } from "../support/chapter.ts";
import { table } from "../support/table.ts";
import { made } from "../support/tell.ts";

const asOf = "2023-09-30";

/** What each agency must spend per month from then on, and what cannot be reached any more. */
export const catchingUp: Chapter = (say) => {
  const rows = agencies.map(({ agency, budget }) => {
    const printed = article.rates.find((each) => each.agency === agency)?.rate ?? "";
    return { agency, budget, realization: parseIndonesianNumber(printed).div(100).times(budget) };
  });
  const warnings = warnEarly(
    rows.map(({ agency, ...money }) => ({ ...money, id: agency })),
    {
      asOf,
      target: targets.fourth,
      mostTimes: 5,
    },
  );
  return {
    title: say({ id: "Yang harus dikejar sampai akhir tahun", en: "What must be caught up by the end of the year" }),
    text: lines(
      table(
        [
          "OPD",
          { figures: say({ id: "Pagu", en: "Budget" }) },
          { figures: say({ id: "Realisasi", en: "Spent" }) },
          { figures: say({ id: "Per bulan sampai Desember", en: "Per month until December" }) },
        ],
        rows.map(({ agency, budget, realization }) => {
          const pace = requiredPace({ budget, realization, asOf, target: targets.fourth });
          return [
            agency,
            say.rupiah(budget),
            say.rupiah(realization),
            pace.status === "computed" ? say.rupiah(pace.value.toFixed(0)) : "",
          ];
        }),
      ),
      "",
      say.findings(warnings.findings),
      say(
        made({
          id: `pagu, target ${targets.fourth} persen, dan hari ${say.day(asOf)}; berita mencetak persentasenya saja`,
          en: `budgets, the target of ${targets.fourth} percent and the day ${say.day(asOf)}; the article prints percentages alone`,
        }),
      ),
    ),
  };
};
