import { combineAssessors, formatNumber, scoreComponents, scoreWorksheet } from "sakip";
import { planUpgrades } from "sakip/planning";
import { letters, panel } from "../figures/batu-made.ts";
import { type Chapter, lines } from "../support/chapter.ts";
import { table } from "../support/table.ts";
import { made } from "../support/tell.ts";

const KEYS = ["planning", "measurement", "reporting", "internal-evaluation", "achievement"] as const;

/** Five kinds of judges, one result: side by side, and a mean by stated weights of those who answered. */
export const judges: Chapter = (say) => {
  const combined = combineAssessors(
    panel.map(({ assessor, weight, components }) => ({
      assessor,
      role: "penilai",
      weight,
      evaluation:
        components === null
          ? null
          : scoreComponents({
              agencyId: "Dispendukcapil",
              evaluationYear: 2020,
              components: Object.fromEntries(KEYS.map((key, i) => [key, components[i] ?? 0])),
            }),
    })),
    { quorum: 4 },
  );
  const { final } = combined;
  return {
    title: say({ id: "Lima unsur penilai, satu hasil", en: "Five kinds of judges, one result" }),
    text: lines(
      table(
        [
          say({ id: "Penilai", en: "Judge" }),
          { figures: say({ id: "Bobot", en: "Weight" }) },
          { figures: say({ id: "Nilai", en: "Score" }) },
          say({ id: "Predikat", en: "Grade" }),
        ],
        combined.assessments.map(({ assessor, weight, evaluation }) => [
          assessor,
          weight === undefined ? "1" : say.number(weight),
          evaluation === null ? say({ id: "belum menilai", en: "not yet" }) : say.number(evaluation.total, 2),
          evaluation?.grade.code ?? "",
        ]),
      ),
      "",
      final.status === "computed"
        ? say({
            id: `  Rata-rata berbobot ${final.of.length} penilai: ${formatNumber(final.value.total, { decimals: 2 })}, predikat ${final.value.grade.code}. Cara menggabungkannya tidak diatur peraturan.`,
            en: `  Weighted mean of ${final.of.length} judges: ${formatNumber(final.value.total, { decimals: 2, locale: "en" })}, grade ${final.value.grade.code}. No regulation says how to combine them.`,
          })
        : "",
      say(
        made({
          id: "nilai dan bobot setiap penilai; berita menyebut unsur penilainya saja",
          en: "scores and weights of each judge; the article names who judged, and no more",
        }),
      ),
    ),
  };
};

/** "Dari BB menjadi A": the fewest letters that bring three of five agencies to A. */
export const fromBbToA: Chapter = (say) => {
  const region = Object.entries(letters).map(([agencyId, row]) =>
    scoreWorksheet({ agencyId, evaluationYear: 2024, answers: answersOf(row) }),
  );
  const plan = planUpgrades(region, { reach: { grade: "A", count: 3 }, avoid: ["AA"] });
  return {
    title: say({
      id: "Dari BB menjadi A: jalan terpendek bagi tiga OPD",
      en: "From BB to A: the shortest way for three agencies",
    }),
    text: lines(
      table(
        [
          "OPD",
          { figures: say({ id: "Nilai kini", en: "Score now" }) },
          { figures: say({ id: "Menjadi", en: "Would be" }) },
          say({ id: "Peran dalam rencana", en: "Part in the plan" }),
          say({ id: "Sub-komponen yang naik", en: "Sub-components that rise" }),
        ],
        plan.agencies.map(({ agencyId, before, after, role, upgrades }) => [
          agencyId,
          `${say.number(before.total, 2)} (${before.grade})`,
          `${say.number(after.total, 2)} (${after.grade})`,
          say(roles[role]),
          upgrades.map(({ code, from, to }) => `${code}: ${from} → ${to}`).join("; "),
        ]),
      ),
      "",
      say({
        id: `  Seluruhnya ${plan.cost.steps} kenaikan huruf pada ${plan.cost.agencies} OPD; ${plan.proved ? "terbukti tidak ada yang lebih sedikit" : "mungkin ada yang lebih sedikit"}.`,
        en: `  ${plan.cost.steps} letters in ${plan.cost.agencies} agencies in all; ${plan.proved ? "it is proved that no fewer will do" : "fewer may do"}.`,
      }),
      `  ${say(plan.assumption)}`,
      say(
        made({
          id: "huruf kelima OPD, menurut peraturan yang berlaku sejak 2022; berita mencetak predikatnya saja",
          en: "the letters of the five agencies, under the regulation in force since 2022; the article prints grades alone",
        }),
      ),
    ),
  };
};

const roles = {
  raised: { id: "dinaikkan", en: "raised" },
  reached: { id: "sudah mencapai", en: "is there already" },
  interchangeable: { id: "dapat menggantikan", en: "would do as well" },
  spare: { id: "cadangan, lebih berat", en: "spare, at a higher cost" },
  "out-of-reach": { id: "tidak terjangkau", en: "out of reach" },
  "held-by-facts": { id: "tertahan syarat lain", en: "held by other conditions" },
  "no-letters": { id: "tanpa huruf", en: "without letters" },
  "not-planned": { id: "tidak direncanakan", en: "not planned" },
} as const;

function answersOf(row: string) {
  const all = row.split(" ");
  const three = (at: number) => ({
    existence: all[at] ?? "",
    quality: all[at + 1] ?? "",
    use: all[at + 2] ?? "",
  });
  return { planning: three(0), measurement: three(3), reporting: three(6), "internal-evaluation": three(9) };
}
