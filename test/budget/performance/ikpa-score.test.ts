import { describe, expect, it } from "vitest";
import { checkRun, checkYearOf, meanOf, scored, unscored } from "../../../src/budget/performance/ikpa-score.ts";
import type { Problem } from "../../../src/core/index.ts";
import { exactToDecimal, HUNDRED, ONE } from "../../../src/number/index.ts";
import { ikpaRules2024 } from "../../../src/regulation/index.ts";
import { plain } from "../../support/plain.ts";

const settled = { steps: [], findings: [] };

describe("scored and unscored", () => {
  it("carry weight, contribution and the source of their own rule", () => {
    expect(plain(scored("deviation", ikpaRules2024, HUNDRED, settled))).toMatchObject({
      value: "100",
      weight: "15",
      contribution: "15",
      rules: "ikpa-per-5-pb-2024",
      basis: plain(ikpaRules2024.deviation.source),
    });
    expect(scored("revision", ikpaRules2024, ONE, settled).basis).toEqual(ikpaRules2024.revision.source);
    expect(unscored("absorption", ikpaRules2024, "nothing-due", settled)).toMatchObject({
      reason: "nothing-due",
      basis: ikpaRules2024.path.source,
    });
  });
});

describe("checkYearOf and checkRun", () => {
  it("hold years to the rules, and parts to their order", () => {
    const problems: Problem[] = [];
    checkYearOf({ id: "x", since: "2020-06-01", until: "2022-12-31" }, 2020, problems);
    checkRun([1, 2, 3], 4, "quarters", problems);
    expect(problems).toEqual([]);
    checkYearOf({ id: "x", since: "2020-06-01", until: "2022-12-31" }, 2023, problems);
    checkYearOf(ikpaRules2024, 2023, problems);
    checkYearOf(ikpaRules2024, "2024", problems);
    // A text comparison would take the year 3 for one after 2024.
    checkYearOf(ikpaRules2024, 3, problems);
    checkRun([1, 3], 4, "quarters", problems);
    checkRun([1, 2, 3], 2, "months", problems);
    expect(problems.map(({ code, path }) => [code, ...path])).toEqual([
      ["no-regulation", "year"],
      ["no-regulation", "year"],
      ["invalid-input", "year"],
      ["no-regulation", "year"],
      ["invalid-input", "quarters", 1],
      ["invalid-input", "months", 2],
    ]);
  });
});

describe("meanOf", () => {
  it("divides once", () => {
    expect(exactToDecimal(meanOf([ONE, HUNDRED, ONE])).toString()).toBe("34");
  });
});
