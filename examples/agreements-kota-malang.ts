// The agreements of Kota Malang, 15 January 2018 (MalangTIMES), walked through: cascading, agreements, their five purposes, what came
// of them, rewards and sanctions, and the grade that was aimed at. In Indonesian, or in English with --en.
// run: agreements-kota-malang.ts --en
import { agreementArticle } from "./articles/index.ts";
import { tell } from "./support/tell.ts";

tell(agreementArticle);
