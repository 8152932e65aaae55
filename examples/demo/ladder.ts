import { type Citation, regulationFor, type Scale } from "sakip";
import { cities, citiesSource } from "../figures/elsewhere.ts";
import { type Chapter, lines } from "../support/chapter.ts";
import { table } from "../support/table.ts";

/** What the grades of the other two articles mean, and what "dari BB menjadi A" asks for. */
export const ladder: Chapter = (say) => {
  const range = ({ bands }: Scale, code: string): string => {
    const band = bands.find((each) => each.code === code);
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
          { figures: say({ id: "Tahun", en: "Year" }) },
          say({ id: "Predikat", en: "Grade" }),
          "Target",
        ],
        cities.map(({ city, year, grade, target }) => {
          const { scale } = regulationFor(year);
          return [
            city,
            String(year),
            range(scale, grade),
            target === undefined ? say({ id: "tidak disebut", en: "not stated" }) : range(scale, target),
          ];
        }),
      ),
      "",
      ...new Set(cities.map(({ year }): Citation => regulationFor(year).scale.source).map(say.source)),
      `  ${say({ id: "Sumber", en: "Source" })}: ${citiesSource.map(say).join("; ")}`,
    ),
  };
};
