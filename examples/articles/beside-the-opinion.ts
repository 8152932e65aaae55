import {
  aggregateEvaluations,
  auditOpinionLevels,
  longestStreak,
  parsePeriod,
  rankCorrelation,
  sakipLevels,
  scoreComponents,
  wordsOf,
} from "sakip";
import { preassess } from "sakip/planning";
import { agencies, cities, lookedOn, printed, recommendations, report, years } from "../figures/batam.ts";
import { type Chapter, lines } from "../support/chapter.ts";
import { table } from "../support/table.ts";
import { made } from "../support/tell.ts";

/** Ten clean audit opinions beside a grade of B: what can be said of the two together. */
export const besideTheOpinion: Chapter = (say) => {
  const streak = longestStreak(years.map((year) => ({ period: parsePeriod(`${year}`), held: true })));
  const scales = { first: auditOpinionLevels, second: sakipLevels };
  const own = rankCorrelation(
    years.map(() => ({ first: printed.opinions.opinion, second: printed.grade })),
    scales,
  );
  const others = rankCorrelation(
    cities.map(({ opinion, grade }) => ({ first: opinion, second: grade })),
    scales,
  );
  return {
    title: say({ id: "Sepuluh opini WTP dan predikat B", en: "Ten clean opinions and a grade of B" }),
    text: lines(
      say({
        id: `  Opini WTP berturut-turut: ${streak.longest?.length ?? 0} kali. Predikat SAKIP: ${printed.grade}.`,
        en: `  Clean opinions in a row: ${streak.longest?.length ?? 0}. SAKIP grade: ${printed.grade}.`,
      }),
      own.status === "not-computable"
        ? say({
            id: `  Korelasi keduanya di Kota Batam tidak dapat dihitung: ${wordsOf("reason", own.reason).id}. Opini yang selalu sama tidak dapat dibandingkan urutannya.`,
            en: `  Their correlation in Kota Batam cannot be computed: ${wordsOf("reason", own.reason).en}. An opinion that is always the same has no order to compare.`,
          })
        : "",
      others.status === "computed"
        ? say({
            id: `  Di lima kota buatan: ${say.number(others.value.toFixed(2), 2)} (tau b Kendall; 1 bila urutannya sama, −1 bila terbalik).`,
            en: `  In five made-up cities: ${say.number(others.value.toFixed(2), 2)} (Kendall's tau-b; 1 where the orders agree, −1 where they are opposite).`,
          })
        : "",
      say({
        id: "  Opini menilai kewajaran laporan keuangan, predikat menilai akuntabilitas kinerja: yang satu bukan bukti bagi yang lain.",
        en: "  An opinion judges financial statements, a grade accountability for performance: neither proves the other.",
      }),
      `  ${say({ id: "Sumber", en: "Source" })}: ${say(printed.source)}`,
      say(
        made({
          id: "tahun-tahun opininya, predikat B untuk semua tahun, dan kelima kota pembanding",
          en: "which years the opinions are of, a B for every year, and the five cities",
        }),
      ),
    ),
  };
};

/** The mean of each component: where the region as a whole stands lowest. */
export const componentMeans: Chapter = (say) => {
  const keys = ["planning", "measurement", "reporting", "internal-evaluation"] as const;
  const summary = aggregateEvaluations(
    agencies.map(({ agencyId, components }) => ({
      evaluation: scoreComponents({
        agencyId,
        evaluationYear: 2022,
        components: Object.fromEntries(keys.map((key, i) => [key, components[i] ?? 0])),
      }),
    })),
  );
  return {
    title: say({ id: "Rata-rata evaluasi menurut komponen", en: "Means of the evaluations by component" }),
    text: lines(
      table(
        [
          say({ id: "Komponen", en: "Component" }),
          { figures: say({ id: "Bobot", en: "Weight" }) },
          { figures: say({ id: "Rata-rata", en: "Mean" }) },
          { figures: say({ id: "Dari bobot", en: "Of weight" }) },
        ],
        summary.components.map(({ label, weight, mean }) => [
          say(label),
          say.number(weight),
          mean.status === "computed" ? say.number(mean.value, 2) : "",
          mean.status === "computed" ? say.percent(mean.value.div(weight).times(100)) : "",
        ]),
      ),
      "",
      summary.mean.status === "computed"
        ? say({
            id: `  Rata-rata ${summary.count} OPD: ${say.number(summary.mean.value, 2)}. Nilai daerah tidak mengikuti begitu saja: aturannya tidak tercetak.`,
            en: `  Mean of ${summary.count} agencies: ${say.number(summary.mean.value, 2)}. The score of the region does not just follow: no rule is printed.`,
          })
        : "",
      say(made({ id: "nilai komponen ketiga OPD", en: "component values of the three agencies" })),
    ),
  };
};

/** What the data say of the criteria before anybody evaluates. */
export const beforeTheEvaluation: Chapter = (say) => {
  const before = preassess({ agencyId: "Dinkes", year: 2022, asOf: lookedOn, sheet: "unit", report, recommendations });
  const decided = before.criteria.filter(({ verdict }) => verdict !== "look");
  return {
    title: say({ id: "Penilaian awal menurut data yang ada", en: "Before anybody evaluates: what the data say" }),
    text: lines(
      table(
        [
          { figures: say({ id: "Kriteria", en: "Criterion" }) },
          say({ id: "Yang ditanyakan", en: "What it asks" }),
          say({ id: "Kata data", en: "What the data say" }),
          { figures: say({ id: "Nilai taruhan", en: "Points at stake" }) },
        ],
        decided.map(({ code, label, verdict, atStake }) => [
          code,
          say(label),
          verdict === "met" ? say({ id: "terpenuhi", en: "met" }) : say({ id: "belum terpenuhi", en: "not met" }),
          say.number(atStake),
        ]),
      ),
      "",
      say({
        id: `  ${before.counts.met} terpenuhi, ${before.counts["not-met"]} belum, ${before.counts.look} perlu dilihat orang. Di luar jangkauan selama tetap demikian: ${say.number(before.lost)} dari 100.`,
        en: `  ${before.counts.met} met, ${before.counts["not-met"]} not met, ${before.counts.look} for a person to look at. Out of reach while that stays so: ${say.number(before.lost)} of 100.`,
      }),
      `  ${say(before.assumption)}`,
      say({
        id: "  Ini bukan evaluasi: tidak ada nilai dan tidak ada predikat.",
        en: "  This is no evaluation: it has no score and no grade.",
      }),
      say(
        made({
          id: "isi laporan dan tindak lanjut rekomendasi",
          en: "the report, and the follow-up of recommendations",
        }),
      ),
    ),
  };
};
