import { describe, expect, it } from "vitest";
import { knownName, nameIndex } from "../../src/agency/name-index.ts";
import { readName, wordsIn } from "../../src/agency/read-name.ts";

const names = [
  "Dinas Kesehatan Kota Denpasar",
  "Badan Pariwisata",
  "Dinas Kepemudaan, Olahraga dan Seni",
  "Sekretariat",
  "Kota Tua",
  "Dinas Kota",
];
// A new one each time: it remembers what it was asked.
const made = () => nameIndex(names.map((name, of) => knownName(of, readName(name))));
const at = (found: readonly { readonly of: number }[]) => found.map(({ of }) => of);
const words = (text: string) => wordsIn(text);

describe("nameIndex", () => {
  it("finds names by their letters, and by their words in any order", () => {
    const index = made();
    expect([at(index.byKey("badanpariwisata")), at(index.byKey("badan"))]).toEqual([[1], []]);
    expect(at(index.byWords(words("Seni dan Olahraga & Kepemudaan Dinas")))).toEqual([2]);
    expect(at(index.byWords(words("Seni")))).toEqual([]);
  });

  it("finds names by the words behind their kind of unit, those without any by none", () => {
    const index = made();
    expect(at(index.byRest(words("seni olahraga kepemudaan")))).toEqual([2]);
    expect([at(index.byRest(["pariwisata"])), at(index.byRest([]))]).toEqual([[1], []]);
  });

  it("finds names but for the place behind one of the two", () => {
    const index = made();
    expect(at(index.butForPlace(words("Dinas Kesehatan")))).toEqual([0]);
    expect(at(index.butForPlace(words("Badan Pariwisata Provinsi Bali")))).toEqual([1]);
    expect(at(index.butForPlace(words("Badan Pariwisata Kabupaten X Y")))).toEqual([1]);
    // A place in front, or with no name behind it, is none.
    expect(at(index.butForPlace(words("Dinas")))).toEqual([]);
    expect([at(index.butForPlace(words("Badan"))), at(index.butForPlace([]))]).toEqual([[], []]);
    expect(at(index.butForPlace(words("Badan Pariwisata Kota")))).toEqual([]);
    expect(at(index.butForPlace(words("Kota Badan Pariwisata")))).toEqual([]);
    // Both have one.
    expect(at(index.butForPlace(words("Dinas Kesehatan Kota Bima")))).toEqual([]);
  });

  it("finds names by initials of all words, or of those behind the kind of unit", () => {
    const index = made();
    expect([at(index.byInitials("dkos")), at(index.byInitials("kos"))]).toEqual([[2], [2]]);
    expect(at(index.byInitials("bp"))).toEqual([]);
    expect(at(index.byInitials("p"))).toEqual([]);
    expect(at(index.byInitials("kt"))).toEqual([]);
  });

  it("finds names by a word behind the kind of unit, or its bare form", () => {
    const index = made();
    expect([at(index.withWord("pemuda")), at(index.withWord("kepemudaan")), at(index.withWord("dinas"))]).toEqual([
      [2],
      [2],
      [],
    ]);
    expect([...index.wordsOfRoot("pemuda")]).toEqual(["pemuda"]);
    expect([index.knows("dinas"), index.knows("dines")]).toEqual([true, false]);
    expect(index.nearTo("dines")).toEqual([{ word: "dinas", slips: 1 }]);
    expect(index.nearTo("dines")).toBe(index.nearTo("dines"));
  });
});
