import { describe, expect, it } from "vitest";
import { contentOf, readName, wordsIn } from "../../src/agency/read-name.ts";

const partsOf = (given: string) => {
  const { code, text, aside } = readName(given);
  return [code, text, aside];
};

describe("readName", () => {
  it("parts the code in front and the remark behind from the name", () => {
    expect(readName(" 1.02.0.00.\n Dinas  Ke'sehatan (induk)")).toEqual({
      code: "1.02.0.00",
      text: "Dinas Ke'sehatan",
      aside: "induk",
      words: ["dinas", "kesehatan"],
      key: "dinaskesehatan",
    });
  });

  it.each([
    ["2010 Dinas", ["2010", "Dinas", undefined]],
    ["2010 - Dinas", ["2010", "Dinas", undefined]],
    ["2010:Dinas", ["2010", "Dinas", undefined]],
    ["3. Dinas", [undefined, "Dinas", undefined]],
    ["3)Dinas", [undefined, "Dinas", undefined]],
    ["12. Dinas", [undefined, "Dinas", undefined]],
    ["12- Dinas", [undefined, "Dinas", undefined]],
    ["12 - Dinas", [undefined, "Dinas", undefined]],
    // The name of a village, and numbers that stand in front of nothing.
    ["7 Ulu", [undefined, "7 Ulu", undefined]],
    ["2010", [undefined, "2010", undefined]],
    ["2010 - 11", [undefined, "2010 - 11", undefined]],
    ["Dinas 2010 Kota", [undefined, "Dinas 2010 Kota", undefined]],
    ["Dinas (a) (b)", [undefined, "Dinas (a)", "b"]],
    ["Dinas(x)", [undefined, "Dinas", "x"]],
    ["(Dinas)", [undefined, "(Dinas)", "Dinas"]],
    ["Dinas (x) Kota", [undefined, "Dinas (x) Kota", undefined]],
  ])("reads %j as %j", (given, expected) => {
    expect(partsOf(given)).toEqual(expected);
  });
});

describe("wordsIn", () => {
  it("spells words out, one by one and in pairs", () => {
    expect(wordsIn("Setda  KAB. X")).toEqual(["sekretariat", "daerah", "kabupaten", "x"]);
    expect(wordsIn("Satpol PP, Kec. Utara")).toEqual(["satuan", "polisi", "pamong", "praja", "kecamatan", "utara"]);
    expect(wordsIn("polisi pp")).toEqual(["polisi", "pamong", "praja"]);
    expect(wordsIn("Umum/Keuangan-2")).toEqual(["umum", "keuangan", "2"]);
    expect(wordsIn(" - ")).toEqual([]);
  });

  it("takes no word for a spelling that every object has", () => {
    expect(wordsIn("constructor toString")).toEqual(["constructor", "tostring"]);
  });
});

describe("contentOf", () => {
  it("leaves out what only joins", () => {
    expect(contentOf(wordsIn("Pemuda dan Olahraga & Seni"))).toEqual(["pemuda", "olahraga", "seni"]);
  });
});
