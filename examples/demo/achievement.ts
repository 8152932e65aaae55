import { averageAchievement, measureAchievement, sakipLevels } from "sakip";
import { banyuwangi } from "../figures/elsewhere.ts";
import { malang } from "../figures/malang.ts";
import { type Chapter, lines } from "../support/chapter.ts";
import { table } from "../support/table.ts";

/** Achievement held against a published table, and a grade held against the grade that was aimed at. */
export const achievement: Chapter = (say) => {
  const rows = banyuwangi.rows.map(({ title, printed, ...figures }) => {
    return { title, printed, ...figures, result: measureAchievement(figures) };
  });
  const average = averageAchievement(rows.map(({ result }) => result));
  const grade = measureAchievement({
    polarity: "maximize",
    target: { kind: "level", scale: sakipLevels, level: malang.gradeAimedAt },
    realization: malang.gradeBefore.grade,
  });
  const short = grade.status === "computed" ? grade.levelDistance?.levelsShort : undefined;
  return {
    title: say({
      id: `Capaian indikator: Dinas Kesehatan Banyuwangi ${banyuwangi.year}`,
      en: `Achievement: the health office of Banyuwangi ${banyuwangi.year}`,
    }),
    text: lines(
      table(
        [
          say({ id: "Indikator", en: "Indicator" }),
          say({ id: "Makin baik bila", en: "Better when" }),
          { figures: "Target" },
          { figures: say({ id: "Realisasi", en: "Reached" }) },
          { figures: say({ id: "Dihitung", en: "Computed" }) },
          { figures: say({ id: "Tercetak", en: "As printed" }) },
          "",
        ],
        rows.map(({ title, polarity, target, realization, printed, result }) => {
          const computed = result.status === "computed" ? say.percent(result.value) : "–";
          return [
            title,
            polarity === "minimize" ? say({ id: "turun", en: "lower" }) : say({ id: "naik", en: "higher" }),
            say.number(target, 2),
            say.number(realization, 2),
            computed,
            say.percent(printed),
            computed === say.percent(printed) ? "" : say({ id: "berbeda", en: "differs" }),
          ];
        }),
      ),
      "",
      average.status === "computed"
        ? say({
            id: `  Rata-rata kelima indikator ini, menurut yang dihitung: ${say.percent(average.value)}.`,
            en: `  Mean of these five indicators, as computed: ${say.percent(average.value)}.`,
          })
        : "",
      say({
        id: `  Predikat SAKIP Kota Malang: ${malang.gradeBefore.grade} (${malang.gradeBefore.year}), target ${malang.gradeAimedAt} (${malang.year}): kurang ${short} tingkat. Predikat tidak ikut dirata-ratakan.`,
        en: `  SAKIP grade of Kota Malang: ${malang.gradeBefore.grade} (${malang.gradeBefore.year}), aimed at ${malang.gradeAimedAt} (${malang.year}): ${short} level short. Levels are never averaged.`,
      }),
      `  ${say({ id: "Sumber", en: "Source" })}: ${banyuwangi.source}; ${say(malang.source)}`,
    ),
  };
};
