// The main job on the figures of the articles, as the year goes: in Indonesian, or in English with --en.
// run: demo.ts --en
import { achievement } from "./demo/achievement.ts";
import { agreements } from "./demo/agreements.ts";
import { award } from "./demo/award.ts";
import { cascading } from "./demo/cascading.ts";
import { forum } from "./demo/forum.ts";
import { ladder } from "./demo/ladder.ts";
import { pooled } from "./demo/pooled.ts";
import { scoreSheet } from "./demo/score-sheet.ts";
import { language } from "./support/language.ts";
import { heading } from "./support/table.ts";

const say = language(process.argv.includes("--en") ? "en" : "id");
const chapters = [cascading, agreements, achievement, pooled, forum, scoreSheet, ladder, award];

console.log(
  chapters
    .map((chapter, i) => {
      const { title, text } = chapter(say);
      return `${heading(`${i + 1}. ${title}`)}\n${text}`;
    })
    .join("\n"),
);
