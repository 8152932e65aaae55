import { forum } from "../demo/forum.ts";
import type { Article } from "../support/tell.ts";
import { afterwards, assistanceWeek } from "./assistance.ts";
import { catchingUp } from "./catching-up.ts";
import { integrityPacts, scorecards } from "./pacts.ts";
import { priorities, whatHoldsUp, whoMeets } from "./priorities.ts";

/** tugumalang.id, forum of 15 November 2023. */
export const forumArticle: Article = {
  headline: { id: "Kota Batu, 15 November 2023: forum kinerja", en: "Kota Batu, 15 November 2023: the forum" },
  chapters: [forum, assistanceWeek, catchingUp, afterwards],
};

/** Malang Posco Media, 27 August 2025, on the meeting of the day before. */
export const priorityArticle: Article = {
  headline: {
    id: "Kota Batu, 26 Agustus 2025: program prioritas",
    en: "Kota Batu, 26 August 2025: priority programmes",
  },
  chapters: [priorities, whatHoldsUp, whoMeets, integrityPacts, scorecards],
};
