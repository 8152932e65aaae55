import { judgeEntries, wordsOf } from "sakip";
import { innovations, readiness, sheets } from "../figures/innovations-made.ts";
import { programmes } from "../figures/priorities-made.ts";
import { type Chapter, lines } from "../support/chapter.ts";
import { table } from "../support/table.ts";
import { made } from "../support/tell.ts";

/** Innovations in preparation: how ready each is, and which programmes have none. */
export const preparedInnovations: Chapter = (say) => {
  const { scores, findings } = judgeEntries(sheets, readiness);
  const supported = new Set<string>(innovations.map(({ programmeId }) => programmeId));
  const without = programmes.filter(({ id }) => !supported.has(id)).length;
  return {
    title: say({ id: "Persiapan inovasi pelayanan publik", en: "Innovations in preparation" }),
    text: lines(
      table(
        [
          say({ id: "Inovasi", en: "Innovation" }),
          "OPD",
          say({ id: "Program yang didukung", en: "Programme it supports" }),
          { figures: say({ id: "Kesiapan", en: "Readiness" }) },
        ],
        innovations.map(({ id, agencyId, programmeId }) => {
          const programme = programmes.find((each) => each.id === programmeId)?.title ?? programmeId;
          const score = scores.find(({ entryId }) => entryId === id)?.score;
          return [
            id,
            agencyId,
            typeof programme === "string" ? programme : say(programme),
            score === undefined
              ? ""
              : score.status === "computed"
                ? say.number(score.value, 2)
                : say(wordsOf("reason", score.reason)),
          ];
        }),
      ),
      "",
      say.findings(findings),
      say({
        id: `  ${without} dari ${programmes.length} program prioritas belum mempunyai inovasi pendukung.`,
        en: `  ${without} of ${programmes.length} priority programmes have no innovation beside them yet.`,
      }),
      say(
        made({
          id: "inovasi, rubrik kesiapan, dan nilainya; berita menyebut bahwa inovasi disiapkan, tanpa merinci",
          en: "innovations, rubric and marks; the article says that innovations are prepared, and names none",
        }),
      ),
    ),
  };
};
