// Makes TypeDoc's reference one that is found: by subject, in the order of the work, in both languages, linked both ways
// with the pages, with regulations as tables. Each part stands in a file of its own.
import { asWritten } from "./as-written.mjs";
import { codePages } from "./code-pages.mjs";
import { diagrams } from "./diagrams.mjs";
import { folders } from "./folders.mjs";
import { links } from "./links.mjs";
import { pages } from "./pages.mjs";
import { panels } from "./panels.mjs";
import { pictures } from "./pictures.mjs";
import { rooms } from "./rooms.mjs";
import { search } from "./search.mjs";
import { start } from "./start.mjs";
import { summaries } from "./summaries.mjs";

export async function load(app) {
  const state = { root: new URL("../../../", import.meta.url), reach: new Map() };
  asWritten(app);
  folders(app);
  pages(app, state);
  codePages(app, state);
  rooms(app, state);
  links(app, state);
  summaries(app, state);
  await panels(app, state);
  start(app, state);
  diagrams(app);
  pictures(app, state);
  search(app, state);
}
