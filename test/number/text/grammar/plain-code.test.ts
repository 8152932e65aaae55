import { describe, expect, it } from "vitest";
import { plainCode } from "../../../../src/number/text/grammar/plain-code.ts";

describe("plainCode", () => {
  it.each([
    [" 3.10 ", "3.10"],
    ["1.02\n.03", "1.02.03"],
    ["1.02 \r\n\n .03", "1.02.03"],
    ["5\u200b\u200b.02\u00ad.01", "5.02.01"],
    ["1.02.", "1.02"],
    ["1.02. ", "1.02"],
    ["1 02", "1 02"],
    ["A.1", "A.1"],
    ["", ""],
  ])("makes of %j %j", (text, code) => {
    expect(plainCode(text)).toBe(code);
  });

  it("makes nothing of what is no text: a number has lost its zeros already", () => {
    expect([5, 3.1, null, undefined].map(plainCode)).toEqual(["", "", "", ""]);
  });
});
