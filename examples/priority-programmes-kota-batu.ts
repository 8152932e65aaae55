// The meeting of Kota Batu, 26 August 2025 (Malang Posco Media), walked through: fifteen priority programmes, obstacles between
// agencies, who must meet whom, integrity pacts, and officials judged on results. In Indonesian, or in English with --en.
// run: priority-programmes-kota-batu.ts --en
import { priorityArticle } from "./articles/index.ts";
import { tell } from "./support/tell.ts";

tell(priorityArticle);
