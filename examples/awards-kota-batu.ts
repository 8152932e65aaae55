// The awards of Kota Batu (MALANGVOICE), walked through: grades and innovations as printed, who judged, and the way from BB to A.
// In Indonesian, or in English with --en.
// run: awards-kota-batu.ts --en
import { awardArticle } from "./articles/index.ts";
import { tell } from "./support/tell.ts";

tell(awardArticle);
