import { averageRates, measureAbsorption, summarizeAbsorption } from "sakip";
import { muncar } from "../figures/elsewhere.ts";
import { type Chapter, lines as joined } from "../support/chapter.ts";
import { table } from "../support/table.ts";

/** Where absorption rates come from: programmes add up to an agency, percentages do not. */
export const pooled: Chapter = (say) => {
  const lines = muncar.programmes.map((line) => ({ ...line, agencyId: "kecamatan-muncar" }));
  const [agency] = summarizeAbsorption(lines, { by: ({ agencyId }) => agencyId });
  if (agency?.realization === undefined) throw new Error("the programmes of Muncar have all reported");
  const mean = averageRates(
    lines.map((line) => measureAbsorption(line)),
    { missing: "redistribute" },
  );
  const { rupiah } = say;
  const rateText = (line: Parameters<typeof measureAbsorption>[0]): string => {
    const rate = measureAbsorption(line);
    return rate.status === "computed" ? say.percent(rate.value) : say(reasons[rate.reason]);
  };
  return {
    title: say({
      id: `Dari rupiah ke persen: Kecamatan Muncar ${muncar.year}`,
      en: `From rupiah to percent: Kecamatan Muncar ${muncar.year}`,
    }),
    text: joined(
      table(
        [
          "Program",
          { figures: say({ id: "Anggaran", en: "Budget" }) },
          { figures: say({ id: "Realisasi", en: "Spent" }) },
          { figures: say({ id: "Dihitung", en: "Computed" }) },
          { figures: say({ id: "Tercetak", en: "As printed" }) },
        ],
        [
          ...lines.map((line) => [
            line.title,
            rupiah(line.budget),
            rupiah(line.realization),
            rateText(line),
            line.printed === "#DIV/0!" ? `“${line.printed}”` : say.percent(line.printed),
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
      mean.status === "computed"
        ? say({
            id: `  Rata-rata ${mean.coverage.used} persentase adalah ${say.percent(mean.value)}, dan bukan penyerapan: jumlah dibagi jumlah, sekali, di akhir.`,
            en: `  The mean of ${mean.coverage.used} percentages is ${say.percent(mean.value)}, and is no absorption: sum over sum, once, at the end.`,
          })
        : "",
      `  ${say({ id: "Sumber", en: "Source" })}: ${muncar.source}`,
    ),
  };
};

const reasons = {
  "not-reported": { id: "belum melapor", en: "not reported" },
  "zero-budget": { id: "pagu nol", en: "zero budget" },
  "unread-realization": { id: "realisasi tidak terbaca", en: "not read" },
  "spending-without-budget": { id: "belanja tanpa pagu", en: "spending without budget" },
  "receipts-without-budget": { id: "penerimaan tanpa anggaran", en: "receipts without budget" },
  "refund-without-budget": { id: "pengembalian tanpa pagu", en: "refund without budget" },
  "sign-differs": { id: "tanda berbeda dari anggaran", en: "sign differs from the budget" },
  "mixed-directions": { id: "pendapatan dan belanja tercampur", en: "revenue and spending mixed" },
};
