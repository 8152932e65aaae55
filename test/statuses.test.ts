// How well every exported rule is known. UPDATE_STATUSES=1 writes the pages of the documentation anew: read the difference
// before you commit it.
import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { citedValues, exportedRules, isCited, namesPlace } from "./support/rules.ts";
import { statusPage } from "./support/status-page.ts";

const rules = exportedRules();
const cited = [...rules].flatMap(([name, rule]) => citedValues(rule).map((each) => ({ name, ...each })));

/** The official texts of which something was read. Only here may a status say so. */
const TEXTS_READ = [
  "LKjIP Inspektorat Sampang 2019",
  "Pedoman Indeks Inovasi Daerah 2023",
  "PermenPANRB 6/2022",
  "PermenPANRB 8/2021",
  "PermenPANRB 88/2021",
  "PMK 214/PMK.02/2017",
  "PMK 62/2023",
  "PP 8/2006",
];

// These lists may only shrink: a rule that gains its citation, its page or its note leaves them.
const WITHOUT_CITATION = ["cascadeLevels", "skpPredicateLabels", "vocabulary"];
const READ_WITHOUT_PLACE = ["absorptionBasis", "innovationIndexScale", "outputBasis", "qualityLevels"];
const WITHOUT_NOTE = ["batuAssistancePolicy", "sakipBestTenAward", "sakipGradeAward"];

describe("every exported rule", () => {
  it("has a citation with a status for every value", () => {
    expect([...rules].filter(([, rule]) => !isCited(rule)).map(([name]) => name)).toEqual(WITHOUT_CITATION);
  });

  it("names an article, a page or a table where it says that it was read", () => {
    const faulty = cited.filter(({ citation }) => citation.status === "read" && !namesPlace(citation));
    expect([...new Set(faulty.map(({ name }) => name))]).toEqual(READ_WITHOUT_PLACE);
  });

  it("says so only of texts that were read", () => {
    const titles = cited.flatMap(({ citation: { status, title } }) => (status === "read" ? [title] : []));
    expect([...new Set(titles)].filter((title) => !TEXTS_READ.includes(title))).toEqual([]);
  });

  it("has a note in both languages or a clause, where it was neither read nor chosen", () => {
    const silent = cited.filter(
      ({ citation: { status, note, clause } }) =>
        !["read", "convention"].includes(status) && note === undefined && clause === undefined,
    );
    expect([...new Set(silent.map(({ name }) => name))]).toEqual(WITHOUT_NOTE);
  });
});

describe("the table of statuses", () => {
  it.each([
    ["en", "../docs/regulations/statuses.md"],
    ["id", "../docs/id/regulations/statuses.md"],
  ] as const)("%s is what the data say", (locale, path) => {
    const file = new URL(path, import.meta.url);
    const page = statusPage(locale);
    if (process.env["UPDATE_STATUSES"] === "1") writeFileSync(file, page);
    expect(readFileSync(file, "utf8")).toBe(page);
  });

  it("says as much in one language as in the other", () => {
    const shape = (page: string) => page.split("\n").map((line) => line.split(/(?<!\\)\|/).length);
    expect(shape(statusPage("id"))).toEqual(shape(statusPage("en")));
  });
});
