import { formatRupiah, measureAbsorption, summarizeAbsorption, toDecimal } from "sakip";
import { muncar } from "../figures/elsewhere.ts";
import type { Say } from "../support/language.ts";
import { heading, table } from "../support/table.ts";

/** Where absorption rates come from: programmes add up to an agency, percentages do not. */
export function pooled(say: Say): string {
  const lines = muncar.programmes.map((line) => ({ ...line, agencyId: "kecamatan-muncar" }));
  const [agency] = summarizeAbsorption(lines, { by: ({ agencyId }) => agencyId });
  if (agency?.realization === undefined) throw new Error("the programmes of Muncar have all reported");
  const rates = lines.map(measureAbsorption).flatMap((rate) => (rate.status === "computed" ? [rate.value] : []));
  const mean = rates.reduce((sum, rate) => sum.plus(rate), toDecimal(0)).div(rates.length);
  const rupiah = (value: Parameters<typeof formatRupiah>[0]): string => formatRupiah(value, { locale: say.locale });
  const rateText = (line: Parameters<typeof measureAbsorption>[0]): string => {
    const rate = measureAbsorption(line);
    return rate.status === "computed" ? say.percent(rate.value) : say(reasons[rate.reason]);
  };
  return [
    heading(
      say({
        id: `2. Dari rupiah ke persen: Kecamatan Muncar ${muncar.year}`,
        en: `2. From rupiah to percent: Kecamatan Muncar ${muncar.year}`,
      }),
    ),
    table(
      [
        "Program",
        say({ id: "Anggaran", en: "Budget" }),
        say({ id: "Realisasi", en: "Spent" }),
        say({ id: "Dihitung", en: "Computed" }),
        say({ id: "Tercetak", en: "As printed" }),
      ],
      [
        ...lines.map((line) => [
          line.title,
          rupiah(line.budget),
          rupiah(line.realization),
          rateText(line),
          line.printed === "#DIV/0!" ? line.printed : say.percent(line.printed),
        ]),
        [
          say({ id: "Jumlah", en: "Total" }),
          rupiah(agency.budget),
          rupiah(agency.realization),
          rateText({ budget: agency.budget, realization: agency.realization }),
          say.percent(muncar.printedTotal.rate),
        ],
      ],
    ),
    "",
    say({
      id: `  Rata-rata persen adalah ${say.percent(mean)}, dan bukan penyerapan: jumlah dibagi jumlah, sekali, di akhir.`,
      en: `  The mean of the percentages is ${say.percent(mean)}, and is no absorption: sum over sum, once, at the end.`,
    }),
    `  ${say({ id: "Sumber", en: "Source" })}: ${muncar.source}`,
  ].join("\n");
}

const reasons = {
  "not-reported": { id: "belum melapor", en: "not reported" },
  "zero-budget": { id: "pagu nol", en: "zero budget" },
  "spending-without-budget": { id: "belanja tanpa pagu", en: "spending without budget" },
};
