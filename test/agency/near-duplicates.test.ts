import { describe, expect, it } from "vitest";
import { nearDuplicates } from "../../src/agency/near-duplicates.ts";

const pairs = (...keys: string[]) =>
  [...nearDuplicates(keys)].flatMap(([key, found]) => found.map(({ other, reason }) => `${key} ~ ${other}: ${reason}`));

describe("nearDuplicates", () => {
  it("finds other ways of writing, short forms and slips of the pen, from both sides", () => {
    expect(pairs("Dinas Sosial", "DINAS SOSIAL")).toEqual([
      "Dinas Sosial ~ DINAS SOSIAL: writing",
      "DINAS SOSIAL ~ Dinas Sosial: writing",
    ]);
    expect(pairs("Disdik", "Dinas Pendidikan")).toEqual([
      "Disdik ~ Dinas Pendidikan: short-form",
      "Dinas Pendidikan ~ Disdik: short-form",
    ]);
    expect(pairs("Dinas Pendidikan", "Dinas Pendidkan")).toContain("Dinas Pendidikan ~ Dinas Pendidkan: spelling");
  });

  it("takes no place for another whose name is like it, and no word that is short", () => {
    expect(pairs("Kelurahan Sukamaju", "Kelurahan Sukamaja")).toEqual([]);
    expect(pairs("Dinas Pasar", "Dinas Pasat")).toEqual([]);
    expect(pairs("Dinas Kebersihan", "Dinas Kesehatan")).toEqual([]);
  });

  it("takes no short form that leaves words out, and no words that are shared", () => {
    expect(pairs("Disdik", "Dinas Pendidikan dan Olahraga")).toEqual([]);
    expect(pairs("Dinas Komunikasi dan Informatika", "Dinas Komunikasi, Informatika dan Statistik")).toEqual([]);
  });

  it("takes what stands in front or in brackets behind for what tells names apart", () => {
    expect(pairs("Dinas Sosial (A)", "Dinas Sosial (B)")).toEqual([]);
    expect(pairs("1001 Dinas Sosial", "1002 Dinas Sosial")).toEqual([]);
    expect(pairs("Disdik (A)", "Dinas Pendidikan")).toEqual([]);
    expect(pairs("Dinas Sosial (A)", "dinas sosial (a)")).toHaveLength(2);
  });

  it("looks for nothing in lists that are numbered, and in keys of signs and numbers alone", () => {
    expect(pairs("Bagian 1", "Bagian 2", "Bagian 10")).toEqual([]);
    expect(pairs("Bagian 1", "bagian 1")).toHaveLength(2);
    expect(pairs("1-1", "1 1", "Dinas")).toEqual([]);
    expect(pairs("a 1", "A1", "b")).toEqual([]);
    expect(pairs("Dinas")).toEqual([]);
  });

  it("names five others at most", () => {
    const ways = [
      "Dinas Sosial",
      "dinas sosial",
      "DINAS SOSIAL",
      "Dinas  Sosial",
      "Dinas. Sosial",
      "Din Sosial",
      "din. sosial",
    ];
    const found = nearDuplicates(ways);
    expect([...found.values()].map((others) => others.length)).toEqual([5, 5, 5, 5, 5, 5, 5]);
    expect(found.get("Dinas Sosial")?.map(({ other }) => other)).toEqual(ways.slice(1, 6));
  });
});
