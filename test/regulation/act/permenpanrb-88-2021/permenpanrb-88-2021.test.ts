import {
  permenpanrb88of2021,
  permenpanrb88of2021ForInstitutions,
  permenpanrb88of2021ForUnits,
  type Regulation,
  type RegulationItem,
} from "sakip";
import { describe, expect, it } from "vitest";

const sheets = [permenpanrb88of2021, permenpanrb88of2021ForInstitutions, permenpanrb88of2021ForUnits];
const partsOf = ({ components }: Regulation) => components.flatMap(({ parts }) => parts);
const itemsOf = (sheet: Regulation) => partsOf(sheet).flatMap(({ items }) => items);
const item = (sheet: Regulation, code: string) => itemsOf(sheet).find((each) => each.code === code) as RegulationItem;

// Counted in the regulation: p. 22–32, 43–45 and 46–48.
it.each([
  [permenpanrb88of2021, [7, 10, 8, 3, 7, 10, 6, 9, 7, 3, 5, 5]],
  [permenpanrb88of2021ForInstitutions, [7, 9, 9, 3, 5, 11, 5, 11, 7, 3, 5, 5]],
  [permenpanrb88of2021ForUnits, [6, 11, 8, 3, 7, 10, 6, 9, 7, 3, 5, 5]],
])("$sheet has 80 criteria", (sheet, counts) => {
  expect(partsOf(sheet).map(({ items }) => items.length)).toEqual(counts);
  expect(itemsOf(sheet)).toHaveLength(80);
});

describe("the three lists", () => {
  it("have the same sub-components, weights, letters and grades", () => {
    const rest = ({ sheet: _sheet, components, ...others }: Regulation) => ({
      ...others,
      components: components.map(({ parts, ...component }) => ({
        ...component,
        parts: parts.map(({ items: _items, ...part }) => part),
      })),
    });
    for (const sheet of sheets) expect(rest(sheet)).toEqual(rest(permenpanrb88of2021));
  });

  it("number their criteria by place, and name their page", () => {
    for (const sheet of sheets)
      for (const { code, items } of partsOf(sheet)) {
        expect(items.map((each) => each.code)).toEqual(items.map((_, i) => `${code}.${i + 1}`));
        for (const { source } of items) expect(source.clause).toMatch(/^Lampiran (I|2), hlm\. \d\d$/);
      }
    expect(item(permenpanrb88of2021, "2.b.7").source.clause).toBe("Lampiran I, hlm. 26");
    expect(item(permenpanrb88of2021ForInstitutions, "2.b.1").source.clause).toBe("Lampiran 2, hlm. 43");
    expect(item(permenpanrb88of2021ForInstitutions, "3.b.11").source.clause).toBe("Lampiran 2, hlm. 44");
    expect(item(permenpanrb88of2021ForInstitutions, "3.c.1").source.clause).toBe("Lampiran 2, hlm. 45");
    expect(item(permenpanrb88of2021ForUnits, "1.b.11").source.clause).toBe("Lampiran 2, hlm. 46");
    expect(item(permenpanrb88of2021ForUnits, "3.b.9").source.clause).toBe("Lampiran 2, hlm. 47");
    expect(item(permenpanrb88of2021ForUnits, "4.c.5").source.clause).toBe("Lampiran 2, hlm. 48");
  });

  it("differ for units only in where it stands that every unit plans", () => {
    const words = (sheet: Regulation) => itemsOf(sheet).map(({ label }) => label.en);
    expect(words(permenpanrb88of2021ForUnits).sort()).toEqual(words(permenpanrb88of2021).sort());
    expect(item(permenpanrb88of2021ForUnits, "1.b.10").label).toEqual(item(permenpanrb88of2021, "1.a.7").label);
    expect(item(permenpanrb88of2021ForUnits, "1.b.11").label).toEqual(item(permenpanrb88of2021, "1.b.10").label);
  });

  it("ask an institution about its leaders, and not whether targets were met", () => {
    const words = (sheet: Regulation) => itemsOf(sheet).map(({ label }) => label.en);
    const [guide, institution] = [words(permenpanrb88of2021), words(permenpanrb88of2021ForInstitutions)];
    expect(guide.filter((each) => !institution.includes(each))).toEqual([
      "Every employee draws up and sets a performance plan",
      "Planned targets are well met or at least on track",
      "Every unit understands, cares about and commits to the planned performance",
      "Every employee understands, cares about and commits to the planned performance",
      "Performance data are collected with an application",
      "Achievement is measured with an application",
      "Actual values are compared with the annual target",
      "Actual values are compared with the medium-term target",
      "Actual values are compared with those of earlier years",
      "Actual values are compared with a national or international benchmark",
      "The report explains the quality of achievement, the efforts and obstacles",
    ]);
    expect(item(permenpanrb88of2021ForInstitutions, "1.c.7").label.id).toBe(
      "Pimpinan ikut serta mencapai kinerja yang direncanakan",
    );
    expect(item(permenpanrb88of2021ForInstitutions, "2.c.1").label).toEqual(item(permenpanrb88of2021, "2.b.1").label);
    expect(item(permenpanrb88of2021ForInstitutions, "3.b.1").label).toEqual(item(permenpanrb88of2021, "3.a.3").label);
  });

  it("repeat 4.a.2 in 4.b.4, and say so", () => {
    for (const sheet of sheets) {
      expect(item(sheet, "4.b.4").label).toEqual(item(sheet, "4.a.2").label);
      expect(item(sheet, "4.b.4").source.note?.en).toContain("Repeats 4.a.2, as printed in all three lists");
    }
  });

  it("say where the printed number is not the place", () => {
    const printed = (sheet: Regulation) =>
      itemsOf(sheet).flatMap(({ code, source }) => {
        const [, number] = /Printed as number (\d+)/.exec(source.note?.en ?? "") ?? [];
        return number === undefined ? [] : [`${code}: ${number}`];
      });
    expect(sheets.map(printed)).toEqual([
      [],
      ["1.b.5: 6", "1.b.6: 5", "3.b.9: 8", "3.b.10: 9", "3.b.11: 10"],
      ["1.b.5: 6", "1.b.6: 5", "1.c.4: 3", "1.c.5: 4", "1.c.6: 5", "1.c.7: 6", "1.c.8: 7"],
    ]);
  });
});

it("has one table of meanings for all twelve sub-components, as printed on p. 35–36", () => {
  const [scale, ...others] = permenpanrb88of2021.answerScales;
  expect(others).toEqual([]);
  expect(new Set(partsOf(permenpanrb88of2021).map(({ answers }) => answers))).toEqual(new Set(["letters"]));
  expect(scale?.answers.map(({ code, value, evidence }) => `${code} ${value} ${evidence !== undefined}`)).toEqual([
    "AA 100 true",
    "A 90 true",
    "BB 80 false",
    "B 70 false",
    "CC 60 false",
    "C 50 false",
    "D 30 false",
    "E 0 false",
  ]);
  expect(scale?.source).toMatchObject({ status: "read", clause: "Lampiran I, hlm. 35–36" });
  expect(JSON.stringify(permenpanrb88of2021)).not.toContain("5 tahun");
  expect(scale?.answers[2]?.meaning?.id).toMatch(/sesuai mandat kebijakan$/);
});
