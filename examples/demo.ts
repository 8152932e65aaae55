// The main job on the five articles, in the order of their days: in Indonesian, or in English with --en.
// run: demo.ts --en
import {
  accountabilityArticle,
  agreementArticle,
  awardArticle,
  forumArticle,
  priorityArticle,
  publishedElsewhere,
} from "./articles/index.ts";
import { tell } from "./support/tell.ts";

tell(agreementArticle, awardArticle, accountabilityArticle, forumArticle, priorityArticle, publishedElsewhere);
