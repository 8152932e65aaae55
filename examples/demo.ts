// The story of the articles, on their own figures: in Indonesian, or in English with --en.
// run: demo.ts --en
import { award } from "./demo/award.ts";
import { forum } from "./demo/forum.ts";
import { ladder } from "./demo/ladder.ts";
import { pooled } from "./demo/pooled.ts";
import { scoreSheet } from "./demo/score-sheet.ts";
import { language } from "./support/language.ts";

const say = language(process.argv.includes("--en") ? "en" : "id");

console.log([forum, pooled, award, scoreSheet, ladder].map((chapter) => chapter(say)).join("\n"));
