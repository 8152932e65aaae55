import {
  type ComponentSheet,
  defineScale,
  type Grade,
  gradeOf,
  type permendagri86of2017Scale,
  type Scale,
  sakipGradeScale,
} from "sakip";
import { expectTypeOf, it } from "vitest";

it("knows the grades of the library's scales, so that a switch can be exhausted", () => {
  const { code } = gradeOf(81, sakipGradeScale);
  expectTypeOf(code).toEqualTypeOf<"AA" | "A" | "BB" | "B" | "CC" | "C" | "D">();
  const isGood = (): boolean => {
    switch (code) {
      case "AA":
      case "A":
      case "BB":
        return true;
      case "B":
      case "CC":
      case "C":
      case "D":
        return false;
    }
  };
  expectTypeOf<"very-high">().toExtend<(typeof permendagri86of2017Scale)["bands"][number]["code"]>();
  return isGood;
});

it("takes scales of the caller's own, whose grades are texts", () => {
  expectTypeOf(sakipGradeScale).toExtend<Scale>();
  expectTypeOf(gradeOf(1, defineScale({ id: "x", bands: [] } as never))).toEqualTypeOf<Grade>();
});

it("completes the components of the national regulations, and takes others", () => {
  expectTypeOf<"planning" | "measurement" | "reporting" | "internal-evaluation" | "achievement">().toExtend<
    keyof ComponentSheet["components"]
  >();
  const sheet: ComponentSheet = { evaluationYear: 2024, components: { planning: 20, "local-component": "12.5" } };
  // @ts-expect-error a value is a number, or the points of the sub-components
  const wrong: ComponentSheet = { evaluationYear: 2024, components: { planning: true } };
  return [sheet, wrong];
});
