import { describe, expect, it } from "vitest";
import { agreementDocument, toText } from "../../../src/report/index.ts";
import { printedAgreement } from "../../support/agreement-printed.ts";
import { refusal } from "../../support/refusal.ts";

const lines = (...call: Parameters<typeof agreementDocument>) => toText(agreementDocument(...call)).split("\n");

describe("agreementDocument", () => {
  it("names both parties, lets the second sign at the left, and leaves blanks", () => {
    const text = lines(printedAgreement, { place: "Kota Contoh", first: { name: "nama", nip: "1" } });
    expect(text.slice(0, 8)).toEqual([
      "Perjanjian Kinerja Tahun 2024",
      "═════════════════════════════",
      "",
      "Untuk mewujudkan manajemen pemerintahan yang efektif, transparan, dan akuntabel serta berorientasi",
      "pada hasil, perjanjian ini dibuat oleh:",
      "",
      "- Nama: nama; jabatan: Kepala Dinas Contoh, selanjutnya disebut PIHAK PERTAMA.",
      "- Nama: ……………………………; jabatan: Wali Kota Contoh, selanjutnya disebut PIHAK KEDUA.",
    ]);
    expect(text).toContain("PIHAK KEDUA                                         PIHAK PERTAMA");
    expect(text).toContain("NIP …………………………………                                   NIP 1");
    expect(text).toContain("1   Layanan meningkat  Indeks kepuasan    indeks      85");
    expect(text).toContain("Jumlah                    2.000.000²⁾");
  });

  it("lets the head of a region sign alone", () => {
    const { blocks } = agreementDocument({ ...printedAgreement, secondParty: null, signedOn: "2024-01-15" });
    const signed = blocks.find(({ kind }) => kind === "signatures");
    expect(signed).toMatchObject({
      signatures: [
        {
          above: { id: "……………………, 15 Januari 2024", en: "……………………, 15 January 2024" },
          role: null,
          post: "Kepala Dinas Contoh",
          name: null,
        },
      ],
    });
    expect(JSON.stringify(blocks)).not.toContain("PIHAK");
  });

  it("prints the clauses of the agreement where it has some", () => {
    const clauses = [{ id: "Janji.", en: "A promise." }];
    expect(lines({ ...printedAgreement, clauses })).toContain("Janji.");
  });

  it("refuses what is no agreement", () => {
    // @ts-expect-error no agreement
    expect(refusal(() => agreementDocument({}))).toContain("invalid-input agreement.year".replace("input", "period"));
  });

  describe("properties", () => {
    it("writes the same of an agreement that went through JSON", () => {
      expect(agreementDocument(JSON.parse(JSON.stringify(printedAgreement)))).toEqual(
        agreementDocument(printedAgreement),
      );
    });
  });
});
