import {
  type CombinedSheetInput,
  type ComponentSheet,
  type Decimal,
  defineRegulation,
  type Evaluation,
  type EvaluationInput,
  type PartAnswer,
  type PartScore,
  type Plain,
  permenpanrb12of2015,
  permenpanrb88of2021,
  type Regulation,
  type RegulationInput,
  type RequiredUpgrades,
  requiredFor,
  type SampledUnit,
  type ScoredEvaluation,
  scoreComponents,
  type scorePartialWorksheet,
  scoreWorksheet,
  type Worksheet,
} from "sakip";
import { expectTypeOf } from "vitest";

// What one function hands out, the next one takes.
expectTypeOf<Regulation>().toExtend<RegulationInput>();
expectTypeOf(defineRegulation).returns.toEqualTypeOf<Regulation>();
expectTypeOf(scoreComponents).returns.toEqualTypeOf<ScoredEvaluation>();
expectTypeOf(scoreWorksheet).returns.toEqualTypeOf<ScoredEvaluation>();
expectTypeOf(requiredFor).parameter(0).toEqualTypeOf<EvaluationInput>();
expectTypeOf<Evaluation>().toExtend<EvaluationInput>();
expectTypeOf<Plain<Evaluation>>().toExtend<EvaluationInput>();

// An unfinished worksheet has neither total nor grade.
expectTypeOf<ReturnType<typeof scorePartialWorksheet>>().not.toHaveProperty("grade");
expectTypeOf<ReturnType<typeof scorePartialWorksheet>>().not.toHaveProperty("total");

// Every form of an answer.
expectTypeOf<"A">().toExtend<PartAnswer>();
expectTypeOf<85.5>().toExtend<PartAnswer>();
expectTypeOf<Decimal>().toExtend<PartAnswer>();
expectTypeOf<{ met: 6; of: 7; evidence: "A" }>().toExtend<PartAnswer>();
expectTypeOf<{ points: "5.40" }>().toExtend<PartAnswer>();
expectTypeOf<string[]>().toExtend<PartAnswer>();
expectTypeOf<{ 71: "A" }>().toExtend<PartAnswer>();
expectTypeOf<null>().not.toExtend<PartAnswer>();

// Results cannot be changed; what is not told may be left out or undefined.
declare const evaluation: Evaluation;
declare const part: PartScore;
// @ts-expect-error results are readonly
evaluation.total = evaluation.exactTotal;
// @ts-expect-error results are readonly, all the way down
part.value = evaluation.total;
const sheet: ComponentSheet = {
  agencyId: undefined,
  evaluationYear: 2024,
  components: { planning: "24.60", reporting: { existence: "2.40", quality: 3.9, use: null } },
};
// @ts-expect-error a worksheet has answers
const empty: Worksheet = { evaluationYear: 2024 };
expectTypeOf<RequiredUpgrades["status"]>().toEqualTypeOf<
  "reached" | "reachable" | "out-of-reach" | "held-by-facts" | "no-letters"
>();

export { empty, sheet };

// The three official sheets of criteria, and no other.
expectTypeOf<Worksheet["sheet"]>().toEqualTypeOf<"guide" | "institution" | "unit" | undefined>();
expectTypeOf<Evaluation["sheet"]>().toEqualTypeOf<Worksheet["sheet"]>();
// Grades and keys of the national regulations are literals: a switch over them can be exhausted.
type NationalGrade = "AA" | "A" | "BB" | "B" | "CC" | "C" | "D";
type NationalComponent = "planning" | "measurement" | "reporting" | "internal-evaluation" | "achievement";
const national = scoreWorksheet({ evaluationYear: 2024, answers: { planning: { existence: "A" } } });
expectTypeOf(national.grade.code).toEqualTypeOf<NationalGrade>();
expectTypeOf(national.components).items.toHaveProperty("key").toEqualTypeOf<NationalComponent>();
expectTypeOf(scoreComponents(sheet, permenpanrb12of2015).grade.code).toEqualTypeOf<NationalGrade>();
expectTypeOf(permenpanrb88of2021.scale.bands).items.toHaveProperty("code").toEqualTypeOf<NationalGrade>();
expectTypeOf(permenpanrb88of2021.components).items.toHaveProperty("key").toEqualTypeOf<NationalComponent>();
// Those of a caller's own regulation are its own.
declare const own: Regulation;
declare const ownInput: RegulationInput;
expectTypeOf(scoreComponents(sheet, own).grade.code).toEqualTypeOf<string>();
expectTypeOf(scoreWorksheet({ evaluationYear: 2024, answers: {} }, ownInput).grade.code).toEqualTypeOf<string>();
declare const local: Regulation<"baik" | "kurang", "isi">;
expectTypeOf(scoreComponents(sheet, local).grade.code).toEqualTypeOf<"baik" | "kurang">();
expectTypeOf(national).toExtend<EvaluationInput>();
expectTypeOf(permenpanrb88of2021).toExtend<RegulationInput>();

// An editor completes the keys and the letters of the national ones, and takes any other.
type Answers = Worksheet["answers"];
expectTypeOf<NonNullable<NonNullable<Answers["planning"]>["existence"]>>().toExtend<PartAnswer>();
const anyKeys: Answers = { planning: { existence: "A", "isi-sendiri": "X" }, "komponen-lain": { satu: "Y" } };
// @ts-expect-error a truth value is no answer
const noAnswer: Answers = { planning: { existence: true } };

export { anyKeys, noAnswer };

// Evaluations that come back are sampled and combined as well.
expectTypeOf<EvaluationInput>().toExtend<SampledUnit["evaluation"]>();
expectTypeOf<EvaluationInput>().toExtend<CombinedSheetInput["institution"]>();
