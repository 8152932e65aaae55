import { describe, expect, it } from "vitest";
import { plainText } from "../../../../src/number/text/grammar/plain-text.ts";

describe("plainText", () => {
  it.each([
    ["  80 \n persen\t", "80 persen"],
    ["Rp\u00a01.250.000", "Rp 1.250.000"],
    ["\ufeff1.234", "1.234"],
    ["1\u200b.2\u00ad34", "1.234"],
    ["100％", "100%"],
    ["（5）＜＝＞：／－＋", "(5)<=>:/-+"],
    ["&ge; 80 &lt; 90&nbsp;%", "≥ 80 < 90 %"],
    ["&#8804;5 &#37;", "≤5 %"],
    ["A &amp; B", "A & B"],
    ["&#65535;&#65536;", "\uffff&#65536;"],
    ["&constructor; &foo; &#999999;", "&constructor; &foo; &#999999;"],
    ["１.２３４", "１.２３４"],
  ])("makes of %j %j", (text, plain) => {
    expect(plainText(text)).toBe(plain);
  });
});
