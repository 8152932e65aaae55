import { type Agency, agencyRegistry } from "sakip";
import { describe, expect, it } from "vitest";

const findings = (rows: Agency[], options = {}) => agencyRegistry(rows, options).findings;

describe("findings of a registry", () => {
  it("tell what is no agency", () => {
    expect(findings([{ id: "0", name: "Seluruh PD" }])).toEqual([
      {
        code: "not-an-agency",
        severity: "info",
        subject: "0",
        path: ["agencies", 0, "name"],
        details: { name: "Seluruh PD", role: "all" },
        message: {
          id: '"Seluruh PD" bukan instansi, melainkan seluruh instansi.',
          en: '"Seluruh PD" is no agency, but all agencies.',
        },
      },
    ]);
  });

  it("tell an id of another length, and a unit below nothing that is known", () => {
    const rows = [
      { id: "20001", name: "Setwan" },
      { id: "030801", name: "Dinas Kominfo" },
      { id: "0399010101", name: "Bidang A" },
    ];
    expect(findings(rows, { idLengths: [6, 8, 10] })).toEqual([
      {
        code: "id-length",
        severity: "warning",
        subject: "20001",
        path: ["agencies", 0, "id"],
        details: { name: "Setwan", id: "20001", length: 5 },
        message: {
          id: 'Kode "20001" ("Setwan") panjangnya 5, tidak seperti kode lain; mungkin ada angka yang hilang.',
          en: 'The id "20001" ("Setwan") has 5 characters, unlike the others; a digit may be lost.',
        },
      },
      {
        code: "unknown-parent-agency",
        severity: "warning",
        subject: "0399010101",
        path: ["agencies", 2, "parentId"],
        details: { name: "Bidang A", parentId: "03990101" },
        message: {
          id: '"Bidang A" berada di bawah kode "03990101", yang tidak ada dalam daftar.',
          en: '"Bidang A" is a unit of "03990101", which is not in the list.',
        },
      },
    ]);
  });

  it("tell a unit that carries another name of its agency, and of no agency of another kind", () => {
    const under = (name: string) =>
      findings([
        { id: "1", name: "Dinas Sosial" },
        { id: "11", name, parentId: "1" },
      ]);
    expect(under("Sekretariat Badan Sosial dan Bencana")).toEqual([
      {
        code: "former-parent-name",
        severity: "info",
        subject: "11",
        path: ["agencies", 1, "name"],
        details: { name: "Sekretariat Badan Sosial dan Bencana", parentId: "1", parentName: "Dinas Sosial" },
        message: {
          id: '"Sekretariat Badan Sosial dan Bencana" berada di bawah "Dinas Sosial"; namanya memuat nama lain, mungkin nama lama instansi itu.',
          en: '"Sekretariat Badan Sosial dan Bencana" is a unit of "Dinas Sosial"; it carries another name, perhaps a former one of that agency.',
        },
      },
    ]);
    expect(under("Sekretariat Dinas Sosial")).toEqual([]);
    expect(under("Sekretariat Kecamatan Utara")).toEqual([]);
    expect(under("Sekretariat Dinas")).toEqual([]);
    expect(under("Sekretariat Umum")).toEqual([]);
    const below = (parent: Omit<Agency, "id">, name: string) =>
      findings([
        { id: "1", ...parent },
        { id: "11", name, parentId: "1" },
      ]).map(({ code }) => code);
    expect(below({ name: "Dinas Sosial", aliases: ["Dinas Bansos"] }, "Sekretariat Dinas Bansos")).toEqual([]);
    expect(below({ name: "Pasar Baru" }, "Sekretariat Umum")).toEqual([]);
    expect([below({ name: "-" }, "Sekretariat Dinas Sosial"), below({ name: "Dinas Sosial" }, "-")]).toEqual([[], []]);
    // Signs are no name that two could share.
    expect(
      findings([
        { id: "1", name: "-" },
        { id: "2", name: "–" },
      ]),
    ).toEqual([]);
  });
});
