import { readFigure } from "sakip";
import { describe, expect, it } from "vitest";
import { lineOf } from "../../../support/figure-line.ts";

const read = (text: string) => lineOf(readFigure(text));

describe("the first and the second figure", () => {
  it.each([
    ["5 s.d 10", "5..10"],
    ["5 s.d. 10", "5..10"],
    ["5 sampai dengan 10 orang", "5..10 [orang]"],
    ["antara 5dan10 orang", "5..10 [orang]"],
    ["antara 31-12", "12..31"],
    ["5 orang-10 orang", "5..10 [orang]"],
    ["5 hari kerja - 10 hari kerja", "5..10 [hari kerja]"],
    ["5-10 orang - kumulatif", "5..10 [orang - kumulatif]"],
    ["Rp5 - Rp10", "5..10 [Rp]"],
    ["5 - 10 Rp", "5..10 [Rp]"],
    ["70.569999999999993 - 80", "70.57..80 !spreadsheet-double"],
    // Further on a word for a range says nothing of the figures.
    ["5 kelas X1 sampai selesai", "= 5 [kelas X1 sampai selesai]"],
  ])("of %j: %s", (text, line) => expect(read(text)).toBe(line));

  it("are not two where the second is missing, or stands elsewhere", () => {
    for (const text of ["antara 5 orang", "antara 5 kec 7 desa dan kota", "31-12"])
      expect([text, read(text)]).toEqual([text, expect.stringMatching(/^unread-figure/)]);
  });
});

describe("the top of a scale behind a figure", () => {
  it.each([
    ["4 skala 5", "= 4 !scale-behind"],
    ["4 dari skala 5", "= 4 !scale-behind"],
    ["4,38/5,00", "= 4.38 !scale-behind"],
    ["4,38 out of 5", "= 4.38 !scale-behind"],
  ])("of %j: %s", (text, line) => expect(read(text)).toBe(line));

  it("is nothing that stands among other words", () => {
    for (const text of ["4,5 poin dari 5", "4,5/5 responden", "1.23.45/5"])
      expect([text, read(text)]).toEqual([text, expect.stringMatching(/^unread-figure/)]);
  });
});
