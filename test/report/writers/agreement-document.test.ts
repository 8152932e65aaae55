import { describe, expect, it } from "vitest";
import { agreementDocument, agreementTable, programmeTable, toText } from "../../../src/report/index.ts";
import { printedAgreement } from "../../support/agreement-printed.ts";
import { anyAgreement } from "../../support/any-plan.ts";
import { refusal } from "../../support/refusal.ts";
import { documentLaws, tablesOf } from "../../support/table-laws.ts";

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
});

documentLaws(
  anyAgreement,
  (agreement) => agreementDocument(agreement, { place: "Batu", first: { name: "Sri", nip: "7" } }),
  (agreement, document) => {
    const { firstParty, secondParty, clauses, programmes } = agreement;
    expect(tablesOf(document)).toEqual([
      agreementTable(agreement),
      ...(programmes.length === 0 ? [] : [programmeTable(agreement)]),
    ]);
    const posts = document.blocks.flatMap((block) =>
      block.kind === "signatures" ? block.signatures.map(({ post, name }) => [post, name]) : [],
    );
    // The head of a region signs alone; else the first party signs last, at the right.
    expect(posts).toEqual([
      ...(secondParty === null ? [] : [[secondParty.position, null]]),
      [firstParty.position, "Sri"],
    ]);
    const said = document.blocks.flatMap((block) => (block.kind === "paragraph" ? [block.text] : []));
    if (clauses.length > 0) expect(said.slice(1, -1)).toEqual(clauses);
    else expect(said).toHaveLength(secondParty === null ? 3 : 4);
  },
);
