// The regulations and scales of the library stand as the functions that define them would hand them out, and are not
// proved when an application starts. They are proved here.
import * as api from "sakip";
import { describe, expect, it } from "vitest";
import * as aliases from "../src/aliases.ts";
import { isFrozenThrough, readAll } from "../src/core/index.ts";
import { gradeScaleOf12 } from "../src/regulation/act/permenpanrb-12-2015/grade-scale.ts";

const { defineAbsorptionPath, per5of2022AbsorptionPath, per5of2024AbsorptionPath } = api;
const { defineOrdinalScale, defineRegulation, defineScale, keptForYearsVariant, permenpanrb88of2021ForUnits } = api;

/** What the library exports with all of these keys, by its name. */
function exportsWith<T>(...keys: readonly (keyof T & string)[]): [string, T][] {
  const has = (value: unknown): value is T =>
    typeof value === "object" && value !== null && keys.every((key) => key in value);
  return Object.entries(api as Readonly<Record<string, unknown>>).flatMap(([name, value]) =>
    has(value) && !(name in aliases) ? [[name, value] as [string, T]] : [],
  );
}

const regulations = exportsWith<api.Regulation>("answerScales", "components");
const shares = regulations.flatMap(([name, { answerScales }]) =>
  answerScales.flatMap(({ id, shares: table }) => (table ? [[`${name} ${id}`, table] as [string, api.Scale]] : [])),
);
const scales: readonly [string, api.Scale][] = [
  ...exportsWith<api.Scale>("bands", "better"),
  ...Object.values(api.bintanQuarterScales).map((scale) => [scale.id, scale] as [string, api.Scale]),
  ["gradeScaleOf12", gradeScaleOf12],
  ...shares,
];
const { auditOpinionLevels, intensityLevels, qualityLevels, sakipLevels } = api;
const ordinalScales = Object.entries({ auditOpinionLevels, intensityLevels, qualityLevels, sakipLevels });

describe("the absorption paths of the library", () => {
  it.each(Object.entries({ per5of2022AbsorptionPath, per5of2024AbsorptionPath }))(
    "%s is proved, and hands on what defineAbsorptionPath does",
    (_name, path) => {
      const proved = defineAbsorptionPath(path);
      expect(path).toStrictEqual(proved);
      expect(JSON.stringify(path)).toBe(JSON.stringify(proved));
      expect(isFrozenThrough(path)).toBe(true);
    },
  );
});

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

describe("the scales of the library", () => {
  it("are eleven, one for each quarter, one that is not exported, and the shares of five answer scales", () => {
    expect(scales).toHaveLength(11 + 4 + 1 + 5);
  });

  it.each(scales)("%s is proved, and stands as defineScale hands it out", (_name, scale) => {
    const proved = defineScale(scale);
    expect(scale).toStrictEqual(proved);
    expect(JSON.stringify(scale)).toBe(JSON.stringify(proved));
    expect(isFrozenThrough(scale)).toBe(true);
  });

  it.each(ordinalScales)("%s is proved, and stands as defineOrdinalScale hands it out", (_name, scale) => {
    const proved = defineOrdinalScale(scale);
    expect(scale).toStrictEqual(proved);
    expect(JSON.stringify(scale)).toBe(JSON.stringify(proved));
    expect(isFrozenThrough(scale)).toBe(true);
  });
});
