import { achievement } from "../demo/achievement.ts";
import { agreements } from "../demo/agreements.ts";
import { award } from "../demo/award.ts";
import { cascading } from "../demo/cascading.ts";
import { forum } from "../demo/forum.ts";
import { ladder } from "../demo/ladder.ts";
import { pooled } from "../demo/pooled.ts";
import { scoreSheet } from "../demo/score-sheet.ts";
import type { Article } from "../support/tell.ts";
import { afterwards, assistanceWeek } from "./assistance.ts";
import { beforeTheEvaluation, besideTheOpinion, componentMeans } from "./beside-the-opinion.ts";
import { catchingUp } from "./catching-up.ts";
import { downToOnePerson } from "./down-to-one-person.ts";
import { fromBbToA, judges } from "./from-bb-to-a.ts";
import { preparedInnovations } from "./innovations.ts";
import { integrityPacts, scorecards } from "./pacts.ts";
import { catchUpBudgets, priorities, whatHoldsUp, whoMeets } from "./priorities.ts";
import { keptPromises, purposes, whatFollows } from "./promises.ts";
import { actionPlan, analyses, onTime } from "./reports.ts";

/** MalangTIMES, 15 January 2018. */
export const agreementArticle: Article = {
  headline: {
    id: "Kota Malang, 15 Januari 2018: perjanjian kinerja",
    en: "Kota Malang, 15 January 2018: agreements",
  },
  chapters: [cascading, agreements, purposes, keptPromises, whatFollows, ladder],
};

/** MALANGVOICE, without a date. */
export const awardArticle: Article = {
  headline: { id: "Kota Batu: penghargaan SAKIP dan KOVABLIK", en: "Kota Batu: awards" },
  chapters: [award, judges, fromBbToA],
};

/** News of Pemko Batam, 24 November 2022. */
export const accountabilityArticle: Article = {
  headline: { id: "Kota Batam, 24 November 2022: laporan kinerja", en: "Kota Batam, 24 November 2022: reports" },
  chapters: [downToOnePerson, onTime, analyses, actionPlan, componentMeans, besideTheOpinion, beforeTheEvaluation],
};

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
  chapters: [priorities, catchUpBudgets, whatHoldsUp, whoMeets, preparedInnovations, integrityPacts, scorecards],
};

/** Figures that the articles do not print, from published sources. */
export const publishedElsewhere: Article = {
  headline: { id: "Angka terbitan lain", en: "Figures published elsewhere" },
  chapters: [achievement, pooled, scoreSheet],
};
