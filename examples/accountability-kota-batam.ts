// Kota Batam, 24 November 2022 (news of Pemko Batam), walked through: reports complete and on time, what they analyse, the action
// plan on recommendations, components, ten clean opinions beside a B, and a look before the evaluation.
// In Indonesian, or in English with --en.
// run: accountability-kota-batam.ts --en
import { accountabilityArticle } from "./articles/index.ts";
import { tell } from "./support/tell.ts";

tell(accountabilityArticle);
