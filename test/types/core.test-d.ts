import {
  type Bilingual,
  type CodeOf,
  checkBudgetLines,
  checkCascade,
  type Decimal,
  type Finding,
  type FindingCode,
  type FindingFacts,
  type GivenFinding,
  isSakipError,
  type Plain,
  type Problem,
  type ReasonCode,
  type SakipErrorCode,
  type Severity,
  scoreWorksheet,
  wordsOf,
} from "sakip";
import { describe, expectTypeOf, it } from "vitest";

describe("findings", () => {
  it("narrow to their facts by their code", () => {
    const [finding] = checkBudgetLines([]);
    if (finding?.code === "stated-percent-differs") {
      expectTypeOf(finding.details.stated).toEqualTypeOf<Decimal>();
      expectTypeOf(finding.details.difference).toEqualTypeOf<Decimal>();
    }
    const told = [] as readonly Finding[];
    const mismatch = told.find((each) => each.code === "target-mismatch");
    expectTypeOf(mismatch?.details.title).toEqualTypeOf<string | undefined>();
    expectTypeOf(mismatch?.details.parts[0]?.nodeId).toEqualTypeOf<string | undefined>();
    for (const each of told)
      if (each.code === "possible-unit-error") {
        expectTypeOf(each.details.factor).toEqualTypeOf<1000 | 1000000>();
        expectTypeOf(each.details.amount).toEqualTypeOf<"budget" | "realization">();
      }
  });

  it("show every fact, whatever it is, before the code was asked for", () => {
    const [finding] = checkCascade({ nodes: [] } as never);
    if (finding !== undefined) expectTypeOf(finding.details["difference"]).toEqualTypeOf<unknown>();
  });

  it("narrow in every result that tells them", () => {
    const { findings } = scoreWorksheet({ evaluationYear: 2024, answers: {} });
    for (const each of findings)
      if (each.code === "exceeds-basis") expectTypeOf(each.details.limit).toEqualTypeOf<Decimal>();
  });

  it("have facts that may be absent, and say so", () => {
    expectTypeOf<FindingFacts["invalid-code"]["mended"]>().toEqualTypeOf<string | undefined>();
    expectTypeOf<FindingFacts["invalid-code"]["code"]>().toEqualTypeOf<string>();
  });

  it("may have a code of the caller's own where they come back, and complete those of the library", () => {
    const own = { code: "letter-missing", severity: "info", subject: "a", path: [], details: {} } as const;
    expectTypeOf<typeof own & { readonly message: Bilingual }>().toExtend<GivenFinding>();
    expectTypeOf<"no-root">().toExtend<GivenFinding["code"]>();
    // What the library tells stays a closed union.
    expectTypeOf<Finding["code"]>().toEqualTypeOf<FindingCode>();
  });

  it("are of the codes that are named", () => {
    expectTypeOf<Finding<"no-root" | "cycle">["code"]>().toEqualTypeOf<"no-root" | "cycle">();
    expectTypeOf<Finding<"no-root">>().toExtend<Finding>();
    expectTypeOf<keyof FindingFacts>().toEqualTypeOf<FindingCode>();
    // @ts-expect-error no such code
    expectTypeOf<Finding<"no-roots">>().toBeObject();
  });

  it("come back with texts for numbers, and are findings all the same", () => {
    expectTypeOf<Finding>().toExtend<GivenFinding>();
    expectTypeOf<Plain<Finding>>().toExtend<GivenFinding>();
  });
});

describe("codes", () => {
  it("are unions, which an editor completes", () => {
    expectTypeOf<"near-duplicate-key">().toExtend<FindingCode>();
    expectTypeOf<"not-reported">().toExtend<ReasonCode>();
    expectTypeOf<string>().not.toExtend<FindingCode>();
    expectTypeOf<string>().not.toExtend<ReasonCode>();
    expectTypeOf<string>().not.toExtend<SakipErrorCode>();
    expectTypeOf<CodeOf<"finding">>().toEqualTypeOf<FindingCode>();
    expectTypeOf<CodeOf<"reason">>().toEqualTypeOf<ReasonCode>();
    expectTypeOf<CodeOf<"error">>().toEqualTypeOf<SakipErrorCode>();
    expectTypeOf<CodeOf<"severity">>().toEqualTypeOf<Severity>();
    // @ts-expect-error a reason is no finding
    wordsOf("finding", "zero-total");
  });

  it("can be exhausted by a switch", () => {
    const label = (finding: Finding<"no-root" | "cycle">): string => {
      switch (finding.code) {
        case "no-root":
          return `${finding.details.rows}`;
        case "cycle":
          return finding.details.members.join();
      }
    };
    const weight = (severity: Severity): number => {
      switch (severity) {
        case "error":
          return 2;
        case "warning":
          return 1;
        case "info":
          return 0;
      }
    };
    // @ts-expect-error a code is left out, so that nothing may be returned
    const lacking = (finding: Finding<"no-root" | "cycle">): string => {
      switch (finding.code) {
        case "no-root":
          return "";
      }
    };
    return [label, weight, lacking];
  });
});

describe("isSakipError", () => {
  it("narrows to the code and its problem", () => {
    const caught: unknown = undefined;
    if (isSakipError(caught, "weight-sum")) {
      expectTypeOf(caught.code).toEqualTypeOf<"weight-sum">();
      expectTypeOf(caught.details.problems[0]).toEqualTypeOf<Problem<"weight-sum">>();
      expectTypeOf(caught.details.problems[0].expected).toEqualTypeOf<Bilingual>();
      expectTypeOf(caught.details.problems[1]).toEqualTypeOf<Problem | undefined>();
    }
  });
});
