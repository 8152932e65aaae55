import fc from "fast-check";
import { type Agency, agencyRegistry, agencyRegistryShape, parse, toPlain } from "sakip";
import { describe, expect, it } from "vitest";
import { refusal } from "../support/refusal.ts";

const told = (rows: Iterable<Agency>, options = {}) =>
  agencyRegistry(rows, options).findings.map(({ code, subject, severity }) => `${severity} ${code} ${subject}`);

describe("agencyRegistry", () => {
  it("tidies names, and takes the short name in brackets as an alias", () => {
    const { agencies } = agencyRegistry([
      { id: "040801", name: " Badan Penanggulangan\nBencana  Daerah (BPBD)", kind: "badan", cluster: "main" },
      { id: "010", name: "Bagian Administrasi Pemerintahan (Asisten I)", aliases: ["Bag. Adpem", "bag adpem"] },
    ]);
    expect(agencies).toEqual([
      {
        id: "040801",
        name: "Badan Penanggulangan Bencana Daerah",
        aliases: ["BPBD"],
        kind: "badan",
        cluster: "main",
        role: "agency",
      },
      { id: "010", name: "Bagian Administrasi Pemerintahan", aliases: ["Bag. Adpem"], role: "agency" },
    ]);
  });

  it("takes for a short name what is all in capitals", () => {
    const aliasesOf = (name: string) => agencyRegistry([{ id: "1", name }]).agencies[0]?.aliases;
    const names = [
      "Badan Bencana (BPBD)",
      "Badan Bencana (eks BPBD)",
      "Badan Bencana (BPBD lama)",
      "Badan Bencana (B)",
    ];
    expect(names.map(aliasesOf)).toEqual([["BPBD"], [], [], []]);
  });

  it("keeps each name once, in the way in which it came first", () => {
    const { agencies } = agencyRegistry([
      { id: "1", name: "RSUD Wangaya", aliases: ["Rumah Sakit Umum Daerah Wangaya"] },
    ]);
    expect(agencies[0]).toEqual({ id: "1", name: "RSUD Wangaya", aliases: [], role: "agency" });
  });

  it.each([
    ["Seluruh Perangkat Daerah", "all"],
    ["Semua OPD", "all"],
    ["Walikota", "official"],
    ["Wakil Bupati", "official"],
    ["Bupati Lampung Selatan", "official"],
    ["Eksternal", "external"],
    ["Instansi Vertikal", "external"],
    ["JUMLAH", "sum"],
    ["Sub Jumlah", "sum"],
    ["Totalindo", "agency"],
    ["Sekretariat Walikota", "agency"],
  ])("knows by its words what %j is: %s", (name, role) => {
    expect(agencyRegistry([{ id: "1", name }]).agencies[0]?.role).toBe(role);
  });

  it("tells what is no agency, and believes who says that it is one", () => {
    expect(told([{ id: "0", name: "Seluruh PD" }])).toEqual(["info not-an-agency 0"]);
    expect(told([{ id: "0", name: "Seluruh PD", role: "agency" }])).toEqual([]);
    expect(told([{ id: "0", name: "Pasar", role: "external" }])).toEqual(["info not-an-agency 0"]);
  });

  it("tells a name that two have, whatever it is written like, and by whichever name", () => {
    const { findings } = agencyRegistry([
      { id: "a", name: "Dinas Kebudayaan" },
      { id: "b", name: "Dinas Pariwisata", aliases: ["DINAS  KEBUDAYAAN"] },
      { id: "c", name: "Kecamatan Utara", aliases: ["Kec. Utara"] },
    ]);
    expect(findings).toEqual([
      {
        code: "shared-name",
        severity: "warning",
        subject: "b",
        path: ["agencies", 1, "name"],
        details: { name: "Dinas Kebudayaan", ids: ["a", "b"], agencies: 2 },
        message: {
          id: 'Nama "Dinas Kebudayaan" dipakai oleh 2 instansi (a, b); nama itu saja tidak menunjuk salah satunya.',
          en: '2 agencies have the name "Dinas Kebudayaan" (a, b); the name alone tells none of them.',
        },
      },
    ]);
  });

  it("tells an id that has lost a digit among many of another length", () => {
    const many = Array.from({ length: 19 }, (_, i) => ({ id: `2000${10 + i}`, name: `Kelurahan ${i}` }));
    expect(told([...many, { id: "20001", name: "Sekretariat DPRD" }])).toEqual(["warning id-length 20001"]);
    expect(told([...many.slice(1), { id: "20001", name: "Sekretariat DPRD" }])).toEqual([]);
    expect(told([...many, { id: "200010-b", name: "Sekretariat DPRD" }])).toEqual([]);
  });

  it("places units by the lengths of ids, where these are told", () => {
    const rows = [
      { id: "030801", name: "Dinas Kominfo" },
      { id: "0308010101", name: "Sub Bagian Umum" },
      { id: "0399010101", name: "Sub Bagian Kepegawaian" },
      { id: "03080104", name: "Bidang A", parentId: "0308010101" },
      { id: "20001", name: "Setwan" },
    ];
    const { agencies, findings } = agencyRegistry(rows, { idLengths: [6, 8, 10] });
    expect(agencies.map(({ parentId }) => parentId)).toEqual([
      undefined,
      "030801",
      "03990101",
      "0308010101",
      undefined,
    ]);
    expect(findings.map(({ code, subject }) => [code, subject])).toEqual([
      ["unknown-parent-agency", "0399010101"],
      ["id-length", "20001"],
    ]);
    expect(
      agencyRegistry(rows)
        .agencies.map(({ parentId }) => parentId)
        .filter(Boolean),
    ).toEqual(["0308010101"]);
  });

  it("tells a unit that carries another name of its agency", () => {
    const rows = [
      { id: "1", name: "Dinas Komunikasi, Informatika dan Statistik" },
      { id: "11", name: "Sekretariat Dinas Komunikasi dan Informatika", parentId: "1" },
      { id: "12", name: "Sekretariat Dinas Komunikasi, Informatika & Statistik", parentId: "1" },
      { id: "13", name: "UPTD Pusat Data", parentId: "1" },
    ];
    expect(told(rows)).toEqual(["info former-parent-name 11"]);
  });

  it("takes any iterable, changes nothing and leaves columns of the caller out", () => {
    const rows = [Object.freeze({ id: "1", name: "Dinas Sosial", alamat: "Jl. A" })];
    expect(agencyRegistry(new Set(rows)).agencies).toEqual([
      { id: "1", name: "Dinas Sosial", aliases: [], role: "agency" },
    ]);
  });

  it("is plain, frozen, and a document of its shape", () => {
    const registry = agencyRegistry([{ id: "1", name: "Seluruh OPD" }]);
    expect(Object.isFrozen(registry.agencies[0])).toBe(true);
    expect(JSON.parse(JSON.stringify(registry))).toEqual(toPlain(registry));
    expect(parse(agencyRegistryShape, JSON.parse(JSON.stringify(registry)))).toEqual(registry);
  });

  it("refuses an id that comes twice, and every other fault with it", () => {
    const rows = [
      { id: "1", name: "A" },
      { id: "1", name: "B" },
      { id: "2", nama: "C" },
    ] as never[];
    expect(refusal(() => agencyRegistry(rows, { idLength: [1] } as never))).toEqual([
      "invalid-input agencies[2].nama",
      "invalid-input agencies[2].name",
      "duplicate-key agencies[1].id",
      "invalid-input options.idLength",
    ]);
    expect(refusal(() => agencyRegistry("Dinas" as never))).toEqual(["invalid-input agencies"]);
    const nameless = ["A", "B"].map((name) => ({ id: "", name }));
    expect(refusal(() => agencyRegistry(nameless, { idLengths: [] }))).toEqual([
      "invalid-input agencies[0].id",
      "invalid-input agencies[1].id",
      "invalid-input options.idLengths",
    ]);
    expect(refusal(() => parse(agencyRegistryShape, { kind: "agency-registry", agencies: nameless }))).toEqual([
      "invalid-input agencies[0].id",
      "invalid-input agencies[1].id",
    ]);
  });
});

describe("properties", () => {
  it("keeps every agency, in order, whatever its names", () => {
    const names = fc.array(
      fc.string({ minLength: 1 }).filter((name) => name.trim() !== ""),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(names, (all) => {
        const rows = all.map((name, i) => ({ id: `${i}`, name }));
        const { agencies } = agencyRegistry(rows);
        expect(agencies.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
        expect(agencies.every(({ name }) => name.trim() !== "")).toBe(true);
      }),
    );
  });
});
