import fc from "fast-check";
import { agencyRegistry, matchNames, toPlain } from "sakip";
import { describe, expect, it } from "vitest";
import { refusal } from "../support/refusal.ts";

const registry = agencyRegistry([
  { id: "030101", name: "Dinas Pendidikan, Pemuda dan Olahraga" },
  { id: "030201", name: "Dinas Kesehatan" },
  { id: "030301", name: "Dinas Pekerjaan Umum dan Penataan Ruang" },
  { id: "030601", name: "Dinas Kependudukan dan Pencatatan Sipil", aliases: ["Dinas Dukcapil"] },
  { id: "030801", name: "Dinas Komunikasi, Informatika dan Statistik" },
  { id: "03080101", name: "Sekretariat Dinas Komunikasi dan Informatika", parentId: "030801" },
  { id: "0308010101", name: "Sub Bagian Umum", parentId: "03080101" },
  { id: "031301", name: "Dinas Pariwisata" },
  { id: "040101", name: "Inspektorat" },
  { id: "040301", name: "Badan Kepegawaian dan Pengembangan Sumber Daya Manusia" },
  {
    id: "040901",
    name: "Dinas Pemberdayaan Perempuan dan Perlindungan Anak, Pengendalian Penduduk dan Keluarga Berencana",
  },
  { id: "1400180101", name: "Sub Bagian Umum", parentId: "14001801" },
  { id: "170001", name: "Kecamatan Denpasar Timur" },
  { id: "170002", name: "Kecamatan Denpasar Barat" },
  { id: "300001", name: "RSUD Wangaya" },
  { id: "000000", name: "Seluruh Perangkat Daerah" },
]);

// A copy each time: of one registry it is remembered how its names are found.
const copy = () => structuredClone(registry);
const match = (...names: string[]) => matchNames(names, copy());
const only = (name: string) => match(name).matched[0];
const near = (name: string) =>
  match(name).near.flatMap(({ proposals }) => proposals.map(({ agencyId, reason }) => `${agencyId} ${reason}`));

describe("matchNames", () => {
  it.each([
    ["dinas kesehatan", "030201"],
    [" Dinas\u00a0Kesehatan\n", "030201"],
    ["DINAS KE SEHATAN", "030201"],
    ["Dinas. Kesehatan (induk)", "030201"],
    ["1.02.0.00.0.00.01.0000 Dinas Kesehatan", "030201"],
    ["3. Dinas Kesehatan", "030201"],
    ["030201 - Dinas Kesehatan", "030201"],
    ["Dinas Pendidikan Pemuda & Olahraga", "030101"],
    ["DINAS DUKCAPIL", "030601"],
    ["Kec. Denpasar Timur", "170001"],
    ["Rumah Sakit Umum Daerah Wangaya", "300001"],
    ["170002", "170002"],
    [" 170002\n", "170002"],
  ])("finds %j", (name, id) => {
    expect(only(name)?.agencyId).toBe(id);
  });

  it("says by what it found an agency, and where the registry places it", () => {
    expect(match("Dinas Dukcapil", "030601", "Sekretariat Dinas Komunikasi & Informatika").matched).toEqual([
      {
        name: "Dinas Dukcapil",
        count: 1,
        at: 0,
        agencyId: "030601",
        agencyName: "Dinas Kependudukan dan Pencatatan Sipil",
        by: "alias",
        role: "agency",
      },
      {
        name: "030601",
        count: 1,
        at: 1,
        agencyId: "030601",
        agencyName: "Dinas Kependudukan dan Pencatatan Sipil",
        by: "id",
        role: "agency",
      },
      {
        name: "Sekretariat Dinas Komunikasi & Informatika",
        count: 1,
        at: 2,
        agencyId: "03080101",
        agencyName: "Sekretariat Dinas Komunikasi dan Informatika",
        parentId: "030801",
        by: "name",
        role: "agency",
      },
    ]);
  });

  it("leaves a name of two to a person", () => {
    expect(match("Subbag Umum").ambiguous).toEqual([
      {
        name: "Subbag Umum",
        count: 1,
        at: 0,
        candidates: [
          { agencyId: "0308010101", agencyName: "Sub Bagian Umum", parentId: "03080101" },
          { agencyId: "1400180101", agencyName: "Sub Bagian Umum", parentId: "14001801" },
        ],
      },
    ]);
  });

  it("leaves a name behind the id of another agency to a person", () => {
    expect(match("030601 Dinas Kesehatan").ambiguous[0]?.candidates.map(({ agencyId }) => agencyId)).toEqual([
      "030201",
      "030601",
    ]);
    expect(near("030601 Dinas Catatan")).toEqual(["030601 code"]);
  });

  it.each([
    ["Dispar", ["031301 short-form"]],
    ["Disdikpora", ["030101 short-form"]],
    ["Disdik", ["030101 short-form"]],
    ["Dinkes", ["030201 short-form"]],
    ["BKPSDM", ["040301 short-form"]],
    ["DPUPR", ["030301 short-form"]],
    ["Dinas PUPR", ["030301 short-form"]],
    ["DP3AP2KB", ["040901 short-form"]],
    ["Dinas Komunikasi dan Informatika", ["030801 words"]],
    ["Dinas Olahraga, Pemuda dan Pendidikan", ["030101 word-order"]],
    ["Dinas Kepemudaan, Olahraga dan Pendidikan", ["030101 words"]],
    ["Badan Pariwisata", ["031301 unit-kind"]],
    ["Denpasar Barat", ["170002 unit-kind"]],
    ["Inspektorat Kota Denpasar", ["040101 place"]],
    ["Dinas Kesehatan Kabupaten X", ["030201 place"]],
    ["Dinas Kesehatn", ["030201 spelling"]],
    ["Dinas Kependudkn dan Pencatatan Sipil", ["030601 spelling"]],
    ["Dians Pariwisata", ["031301 spelling"]],
    ["Kecamatan Denpasar", ["170001 words", "170002 words"]],
    ["30201", ["030201 id"]],
    ["03201", ["030201 id"]],
    [" 30201 ", ["030201 id"]],
    ["Inspektoratt", ["040101 spelling"]],
    ["Badan Pariwisat", ["031301 spelling"]],
    ["Itda", ["040101 short-form"]],
    ["Dinas Dik", ["030101 short-form"]],
    ["Dispora", ["030101 short-form"]],
  ])("proposes for %j: %j", (name, expected) => {
    expect(near(name)).toEqual(expected);
  });

  it.each([
    "Dinas Peternakan",
    "Kelurahan Denpasar Timur",
    "Sub Bagian Keuangan",
    "Dinas",
    "Kecamatan Denpasar III",
    "Kelurahan Denpasar Timr",
    "BKPSDM Denpasar",
    "Kecamatan BKPSDM",
    "Kecamatan Dik",
    "Diskespar",
    "Disdik Denpasar",
    "999999",
  ])("proposes nothing for %j", (name) => {
    expect(match(name).unknown).toEqual([{ name, count: 1, at: 0, reason: "no-match" }]);
  });

  it("says in words why a name is near", () => {
    const messages = (name: string) => match(name).near[0]?.proposals[0]?.message;
    expect(messages("Dinas Kesehatn")).toEqual({
      id: '"Dinas Kesehatn" mungkin "Dinas Kesehatan": ejaannya hampir sama, berbeda 1 huruf.',
      en: '"Dinas Kesehatn" may be "Dinas Kesehatan": the spelling is nearly the same, 1 letter differs.',
    });
    expect(match("Dispora").near[0]?.proposals).toMatchObject([
      { nearTo: registry.agencies[0]?.name, words: ["pendidikan"] },
    ]);
    expect(match("Dinkes").near[0]?.proposals[0]).toEqual({
      agencyId: "030201",
      agencyName: "Dinas Kesehatan",
      nearTo: "Dinas Kesehatan",
      reason: "short-form",
      message: {
        id: '"Dinkes" mungkin "Dinas Kesehatan": bentuk pendek atau singkatannya.',
        en: '"Dinkes" may be "Dinas Kesehatan": it is its short form or its initials.',
      },
    });
    expect(messages("Disdik")).toEqual({
      id: '"Disdik" mungkin "Dinas Pendidikan, Pemuda dan Olahraga": bentuk pendek atau singkatannya, kecuali "pemuda", "olahraga".',
      en: '"Disdik" may be "Dinas Pendidikan, Pemuda dan Olahraga": it is its short form or its initials, except "pemuda", "olahraga".',
    });
  });

  describe("proposals", () => {
    const proposed = (name: string, ...agencies: (string | readonly [string, ...string[]])[]) =>
      matchNames(
        [name],
        agencyRegistry(
          agencies.map((each, i) => {
            const [own, ...aliases] = typeof each === "string" ? [each] : each;
            return { id: `${i}`, name: own, aliases };
          }),
        ),
      ).near.flatMap(({ proposals }) => proposals.map(({ agencyId, reason }) => `${agencyId} ${reason}`));

    it("are five at most, and name each agency once", () => {
      const places = ["Timur", "Barat", "Utara", "Selatan", "Tengah", "Laut"].map(
        (each) => `Kecamatan Denpasar ${each}`,
      );
      expect(proposed("Kecamatan Denpasar", ...places)).toEqual([0, 1, 2, 3, 4].map((i) => `${i} words`));
      expect(proposed("Kecamatan Denpasar", ...places.slice(1))).toHaveLength(5);
      expect(proposed("Dinas Pendidkan", ["Dinas Pendidikan", "Dinas Pendidikn"])).toEqual(["0 spelling"]);
    });

    it("put right what is misspelt, and keep what is known", () => {
      expect(proposed("Dinas Kesehatn dan", "Dinas Kesehatan")).toEqual(["0 spelling"]);
      expect(proposed("Dinas Pasar Indahh", "Dinas Pasar Indah", "Dinas Pasat Raya")).toEqual(["0 spelling"]);
    });
  });

  it("tells what is no name, and what is no agency by its words", () => {
    expect(match("-", "", "Jumlah", "Wakil Walikota", "Eksternal").unknown).toEqual([
      { name: "-", count: 1, at: 0, reason: "no-name" },
      { name: "", count: 1, at: 1, reason: "no-name" },
      { name: "Jumlah", count: 1, at: 2, reason: "not-an-agency", role: "sum" },
      { name: "Wakil Walikota", count: 1, at: 3, reason: "not-an-agency", role: "official" },
      { name: "Eksternal", count: 1, at: 4, reason: "not-an-agency", role: "external" },
    ]);
    expect(only("SELURUH PERANGKAT DAERAH")).toMatchObject({ agencyId: "000000", role: "all" });
  });

  it("counts a name that comes again, and keeps ways of writing apart", () => {
    const names = ["Dinas Kesehatan", "dinas kesehatan", "Dinas Kesehatan"];
    expect(matchNames(new Set(names), copy()).matched.map(({ name, count, at }) => [name, count, at])).toEqual([
      ["Dinas Kesehatan", 1, 0],
      ["dinas kesehatan", 1, 1],
    ]);
    expect(matchNames(names, copy()).matched.map(({ name, count, at }) => [name, count, at])).toEqual([
      ["Dinas Kesehatan", 2, 0],
      ["dinas kesehatan", 1, 1],
    ]);
  });

  it("takes a registry out of JSON, and hands out frozen plain data", () => {
    const stored = JSON.parse(JSON.stringify(registry));
    const matching = matchNames(["Dinkes", "Dinas Kesehatan"], stored);
    expect(matching).toEqual(match("Dinkes", "Dinas Kesehatan"));
    expect(Object.isFrozen(matching.near[0]?.proposals[0])).toBe(true);
    expect(toPlain(matching)).toEqual(matching);
  });

  it("refuses names and registries that are none", () => {
    const doubled = {
      kind: "agency-registry",
      agencies: [
        { id: "1", name: "A" },
        { id: "1", name: "B" },
      ],
    };
    expect(refusal(() => matchNames(["A", null as never], doubled as never))).toEqual([
      "invalid-input names[1]",
      "duplicate-key registry.agencies[1].id",
    ]);
    expect(refusal(() => matchNames("Dinas" as never, [] as never))).toEqual([
      "invalid-input names",
      "invalid-input registry",
    ]);
  });

  it("looks up ten thousand names among a thousand agencies in far less than seconds", () => {
    const many = agencyRegistry(
      Array.from({ length: 1000 }, (_, i) => ({
        id: `${100000 + i}`,
        name: `Kelurahan ${made(i)} ${made(i * 7 + 3)}`,
      })),
    );
    const names = Array.from({ length: 10_000 }, (_, i) => `Kelurahan ${made(i)}x ${made(i * 3)}`);
    const start = process.cpuUsage();
    matchNames(names, many);
    const { user, system } = process.cpuUsage(start);
    // Each with each would be ten million comparisons: more than a minute.
    expect(user + system).toBeLessThan(5_000_000);
  });
});

/** A made word that no other number has. */
function made(n: number): string {
  return Array.from(
    String(n + 1000),
    (digit) => ["su", "ka", "ma", "ju", "re", "jo", "wa", "ngi", "ban", "ti"][+digit],
  ).join("");
}

describe("properties", () => {
  const words = fc.constantFrom(
    "Dinas",
    "Badan",
    "Kesehatan",
    "Pendidikan",
    "dan",
    "Olahraga",
    "Disdik",
    "-",
    "030201",
    "(x)",
    "Kota",
  );
  const names = fc.oneof(
    fc.array(words, { maxLength: 5 }).map((all) => all.join(" ")),
    fc.string(),
  );

  it("puts each name into exactly one list, and counts all", () => {
    fc.assert(
      fc.property(fc.array(names, { maxLength: 30 }), (given) => {
        const { matched, ambiguous, near, unknown } = matchNames(given, copy());
        const all = [...matched, ...ambiguous, ...near, ...unknown];
        expect(all.map(({ name }) => name).sort()).toEqual([...new Set(given)].sort());
        expect(all.reduce((sum, { count }) => sum + count, 0)).toBe(given.length);
        expect(all.every(({ name, at }) => given[at] === name)).toBe(true);
      }),
    );
  });

  it("finds every agency by each of its names, however they are written", () => {
    const written = fc.constantFrom(
      (name: string) => name.toUpperCase(),
      (name: string) => name.toLowerCase(),
      (name: string) => ` ${name.replaceAll(" ", "\u00a0 ")}\n`,
      (name: string) => name.replaceAll(",", ""),
      (name: string) => name.replaceAll(" dan ", " & "),
    );
    fc.assert(
      fc.property(fc.constantFrom(...registry.agencies), written, (agency, write) => {
        for (const name of [agency.name, ...(agency.aliases ?? [])]) {
          const { matched, ambiguous } = matchNames([write(name)], copy());
          const ids = [...matched, ...(ambiguous[0]?.candidates ?? [])].map(({ agencyId }) => agencyId);
          expect(ids).toContain(agency.id);
        }
      }),
    );
  });

  it("never changes its mind with the order of the names", () => {
    fc.assert(
      fc.property(fc.array(names, { maxLength: 10 }), (given) => {
        const there = matchNames(given, copy());
        const back = matchNames([...given].reverse(), copy());
        const ids = ({ matched }: typeof there) => matched.map(({ name, agencyId }) => `${name} ${agencyId}`).sort();
        expect(ids(back)).toEqual(ids(there));
      }),
    );
  });
});
