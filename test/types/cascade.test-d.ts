import {
  buildCascade,
  type Cascade,
  type CascadeNode,
  type Decimal,
  type DecimalInput,
  type DraftedAgreement,
  distributeTarget,
  draftAgreement,
  type Finding,
  type PerformanceAgreement,
  type RolledUp,
  rollUp,
  skpPredicate,
  type Vocabulary,
} from "sakip";
import { expectTypeOf } from "vitest";

// Parents are ids, or links with shares, and nothing is asked that a plan need not have.
expectTypeOf<{
  id: string;
  parents: string[];
  level: "goal";
  title: string;
  indicators: [];
}>().toExtend<CascadeNode>();
expectTypeOf<{ id: string; share?: DecimalInput; weight?: DecimalInput }[]>().toExtend<CascadeNode["parents"]>();
expectTypeOf<string[]>().toExtend<CascadeNode["parents"]>();
expectTypeOf<"sub-activity">().toExtend<CascadeNode["level"]>();
// Words of applications for levels mean exactly the levels that there are.
expectTypeOf<Vocabulary["level"][string]>().toEqualTypeOf<CascadeNode["level"]>();
expectTypeOf<"sasaran">().not.toExtend<CascadeNode["level"]>();

// What is handed out is read-only, and hands in again.
expectTypeOf(buildCascade).returns.toExtend<{ readonly cascade: Cascade; readonly findings: readonly Finding[] }>();
expectTypeOf<Cascade["nodes"]>().toExtend<readonly CascadeNode[]>();
expectTypeOf<Cascade["nodes"]>().not.toExtend<CascadeNode[]>();
expectTypeOf(distributeTarget).returns.toEqualTypeOf<readonly Decimal[]>();
expectTypeOf(draftAgreement).returns.toEqualTypeOf<DraftedAgreement>();
expectTypeOf<DraftedAgreement>().toExtend<PerformanceAgreement>();

// A value that may not be there has no `value` until its status was asked.
expectTypeOf(rollUp).returns.toEqualTypeOf<readonly RolledUp[]>();
expectTypeOf<RolledUp>().not.toHaveProperty("value");
expectTypeOf<Extract<RolledUp, { status: "computed" }>["value"]>().toEqualTypeOf<Decimal>();

// Ratings are words of the matrix, not of the form.
expectTypeOf(skpPredicate).parameter(0).toEqualTypeOf<"above" | "as-expected" | "below">();
