// The regulations of the library stand as defineRegulation would hand them out, and are not proved when an application
// starts. They are proved here.
import * as api from "sakip";
import { describe, expect, it } from "vitest";
import { isFrozenThrough, readAll } from "../src/core/index.ts";

const { defineRegulation, keptForYearsVariant, permenpanrb88of2021ForUnits } = api;
const regulations = Object.entries(api as Readonly<Record<string, unknown>>).filter(
  (entry): entry is [string, api.Regulation] => {
    const [, value] = entry;
    return typeof value === "object" && value !== null && "answerScales" in value && "components" in value;
  },
);

describe("the regulations of the library", () => {
  it("are these", () => {
    expect(regulations.map(([name]) => name).sort()).toEqual([
      "keptForYearsVariant",
      "permenpan13of2010",
      "permenpanrb12of2015",
      "permenpanrb20of2013",
      "permenpanrb25of2012",
      "permenpanrb35of2011",
      "permenpanrb88of2021",
      "permenpanrb88of2021ForInstitutions",
      "permenpanrb88of2021ForUnits",
    ]);
  });

  it.each(regulations)("%s is proved, and hands on what defineRegulation does", (_name, regulation) => {
    const base = regulation === keptForYearsVariant ? permenpanrb88of2021ForUnits : undefined;
    const proved = defineRegulation(regulation, base);
    expect(regulation).toStrictEqual(proved);
    expect(JSON.stringify(regulation)).toBe(JSON.stringify(proved));
  });

  it.each(regulations)("%s can no longer change, so that it is read once", (_name, regulation) => {
    expect(isFrozenThrough(regulation)).toBe(true);
    const [first] = readAll([api.regulationShape, regulation]);
    const [again] = readAll([api.regulationShape, regulation]);
    expect(again).toBe(first);
  });
});
