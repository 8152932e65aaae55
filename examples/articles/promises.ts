import {
  applyConsequences,
  draftAgreement,
  measureAgreement,
  parsePeriod,
  permenpanrb53of2014Agreement,
  rateResults,
  skpPredicate,
} from "sakip";
import { madeUp, malang } from "../figures/malang.ts";
import { reached, rewards } from "../figures/malang-made.ts";
import { plan, positions } from "../figures/plan.ts";
import { type Chapter, lines } from "../support/chapter.ts";
import { table } from "../support/table.ts";
import { made } from "../support/tell.ts";

/** The five purposes of agreements, with the status of their source. */
export const purposes: Chapter = (say) => ({
  title: say({ id: "Lima tujuan perjanjian kinerja", en: "The five purposes of agreements" }),
  text: lines(
    ...permenpanrb53of2014Agreement.value.purposes.map(({ label }, i) => `  ${i + 1}. ${say(label)}.`),
    "",
    say.source(permenpanrb53of2014Agreement.value.purposeSource),
  ),
});

const measured = madeUp.offices.map(({ ownerId, office }) => {
  const agreement = draftAgreement(plan, ownerId, { year: malang.year, positions, id: `Perjanjian Kepala ${office}` });
  const realizations = (reached[ownerId] ?? []).map((realization, i) => ({
    indicatorId: `umkm-${ownerId}`,
    period: parsePeriod(`${malang.year}-TW${i + 1}`),
    realization,
  }));
  const year = {
    indicatorId: `umkm-${ownerId}`,
    period: parsePeriod(`${malang.year}`),
    realization: reached[ownerId]?.[3] ?? null,
  };
  return { office, measurement: measureAgreement(agreement, [...realizations, year]) };
});

/** What came of the promises, quarter by quarter. */
export const keptPromises: Chapter = (say) => ({
  title: say({ id: "Janji yang diukur, triwulan demi triwulan", en: "Promises measured, quarter by quarter" }),
  text: lines(
    table(
      [
        say({ id: "Perangkat daerah", en: "Office" }),
        ...["I", "II", "III", "IV"].map((quarter) => ({
          figures: `${say({ id: "Triwulan", en: "Quarter" })} ${quarter}`,
        })),
        { figures: say({ id: "Setahun", en: "Year" }) },
      ],
      measured.map(({ office, measurement }) => [
        office,
        ...measurement.quarters.map(({ average }) =>
          average.status === "computed"
            ? say.percent(average.value)
            : say({ id: "tidak dilaporkan", en: "not reported" }),
        ),
        measurement.average.status === "computed" ? say.percent(measurement.average.value) : "",
      ]),
    ),
    "",
    say({
      id: "  Yang tidak dilaporkan tidak dianggap nol.",
      en: "  What was not reported is not taken for zero.",
    }),
    say(
      made({ id: "realisasi setiap triwulan dan targetnya", en: "what was reached in each quarter, and the targets" }),
    ),
  ),
});

/** The third and the fifth purpose: rewards and sanctions, and the targets of civil servants. */
export const whatFollows: Chapter = (say) => {
  const values = measured.map(({ office, measurement }) => ({
    id: office,
    month: `${malang.year}-12`,
    values: { capaian: measurement.average.status === "computed" ? measurement.average.value : null },
  }));
  const { results } = applyConsequences(values, rewards);
  return {
    title: say({ id: "Penghargaan, sanksi, dan predikat pegawai", en: "Rewards, sanctions and predicates" }),
    text: lines(
      table(
        [
          say({ id: "Kepala", en: "Head of" }),
          { figures: say({ id: "Capaian setahun", en: "Achievement" }) },
          say({ id: "Akibat", en: "What follows" }),
          say({ id: "Hasil kerja", en: "Results" }),
          say({ id: "Predikat bila perilaku sesuai ekspektasi", en: "Predicate where behaviour is as expected" }),
        ],
        measured.map(({ office, measurement: { average } }, i) => {
          const rating = rateResults(average.achievements);
          return [
            office,
            average.status === "computed" ? say.percent(average.value) : "",
            results[i]?.consequences.map(({ label }) => say(label)).join(", ") ?? "",
            rating.status === "computed" ? say(ratings[rating.value]) : "",
            rating.status === "computed" ? say(skpPredicate(rating.value, "as-expected").label) : "",
          ];
        }),
      ),
      "",
      say({
        id: "  Batas hasil kerja menurut praktik satu aplikasi; predikat ditetapkan atasan.",
        en: "  The bounds of results are the practice of one application; predicates are for the superior to give.",
      }),
      say(
        made({
          id: "realisasi dan kebijakan penghargaan; bukan kebijakan Kota Malang",
          en: "what was reached, and the policy of rewards; no policy of Kota Malang",
        }),
      ),
    ),
  };
};

const ratings = {
  above: { id: "di atas ekspektasi", en: "above expectation" },
  "as-expected": { id: "sesuai ekspektasi", en: "as expected" },
  below: { id: "di bawah ekspektasi", en: "below expectation" },
} as const;
