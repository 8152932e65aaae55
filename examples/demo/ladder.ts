import { sakipGradeScale } from "sakip";
import { cities, citiesSource } from "../figures/elsewhere.ts";
import { type Chapter, lines } from "../support/chapter.ts";
import { table } from "../support/table.ts";

/** What the grades of the other two articles mean, and what "dari BB menjadi A" asks for. */
export const ladder: Chapter = (say) => {
  const range = (code: string): string => {
    const band = sakipGradeScale.bands.find((each) => each.code === code);
    return band === undefined
      ? code
      : `${code}: ${band.from === undefined ? `> ${band.above}` : band.from} – ${band.upTo}`;
  };
  return {
    title: say({ id: "Predikat kota lain dan targetnya", en: "Grades of other cities, and their targets" }),
    text: lines(
      table(
        [
          say({ id: "Kota", en: "City" }),
          say({ id: "Tahun", en: "Year" }),
          say({ id: "Predikat", en: "Grade" }),
          "Target",
        ],
        cities.map(({ city, year, grade, target }) => [
          city,
          String(year),
          range(grade),
          target === undefined ? say({ id: "tidak disebut", en: "not stated" }) : range(target),
        ]),
      ),
      "",
      say.source(sakipGradeScale.source),
      `  ${say({ id: "Sumber", en: "Source" })}: ${citiesSource.map(say).join("; ")}`,
    ),
  };
};
