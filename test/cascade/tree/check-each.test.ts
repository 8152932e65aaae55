import { describe, expect, it } from "vitest";
import { checkEach, checkIndicator } from "../../../src/cascade/tree/check-each.ts";
import type { Problem } from "../../../src/core/index.ts";
import { indicator } from "../../support/cascade.ts";

describe("checkEach", () => {
  it("does not pass over holes", () => {
    const problems: Problem[] = [];
    // biome-ignore lint/suspicious/noSparseArray: a hole is what is tested
    checkEach([indicator("i"), , indicator("j")], [], problems, checkIndicator);
    expect(problems.map(({ path }) => path)).toEqual([[1]]);
  });
});
