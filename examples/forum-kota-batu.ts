// The forum of Kota Batu, 15 November 2023 (tugumalang.id), walked through: the rates, the lowest, a week of assistance, what
// must be caught up, and the next forum. In Indonesian, or in English with --en.
// run: forum-kota-batu.ts --en
import { forumArticle } from "./articles/index.ts";
import { tell } from "./support/tell.ts";

tell(forumArticle);
