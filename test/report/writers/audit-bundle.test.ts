import fc from "fast-check";
import {
  absorptionAccumulator,
  canonicalJson,
  explainAbsorption,
  gradeOf,
  lkjipPolicy,
  measureAbsorption,
  measureAchievement,
  parsePeriod,
  replay,
  type Snapshot,
  sakipGradeScale,
  selectForAssistance,
  snapshot,
  toPlain,
} from "sakip";
import { describe, expect, it } from "vitest";
import {
  auditBundle,
  buildDocument,
  buildTable,
  forumMinutes,
  toHtml,
  toMarkdown,
  toSheet,
  toText,
} from "../../../src/report/index.ts";
import { refusal } from "../../support/refusal.ts";
import { strangersIn } from "../../support/strangers.ts";

const row = { polarity: "maximize", target: 80, realization: "60.3" } as const;
const achieved = () => snapshot({ measureAchievement }, [row, lkjipPolicy]);
const absorbed = () => snapshot({ measureAbsorption }, [{ budget: 200, realization: 90 }]);

const rates = [
  { key: "disnaker", rate: "30.86" },
  { key: "dlh", rate: "45.10" },
];
const terms = { period: parsePeriod("2023-TW3"), places: 1 };
const names = { disnaker: "Dinas Tenaga Kerja" };
const listed = () => snapshot({ selectForAssistance }, [rates, terms]);
const minutesOf = (agencies: typeof rates) => forumMinutes(selectForAssistance(agencies, terms), { names });

/** A record with one text of its result in place of another. */
function changed(kept: Snapshot, before: string, after: string): Snapshot {
  const text = JSON.stringify(kept.result);
  expect(text).toContain(before);
  return { ...kept, result: JSON.parse(text.replace(before, after)) };
}

const told = ({ findings }: ReturnType<typeof auditBundle>) => findings.map(({ code, message }) => [code, message.id]);

describe("auditBundle", () => {
  it("holds the record to hash, the explanation, the minutes, and the document of all three", () => {
    const minutes = minutesOf(rates);
    const bundle = auditBundle(listed(), { minutes, names, named: { selectForAssistance } });
    expect(bundle.kind).toBe("audit-bundle");
    expect(bundle.record).toBe(canonicalJson(listed()));
    expect(bundle.explanations.map(({ subject, value }) => [subject, value])).toEqual([["assistance-list", "1"]]);
    expect(bundle.minutes).toEqual(minutes);
    expect(bundle.findings).toEqual([]);
    expect(bundle.document.blocks.slice(-minutes.blocks.length)).toEqual(minutes.blocks);
  });

  it("prints what was computed, by which version and which rules, from what, in which steps, and who signs", () => {
    const { document } = auditBundle(achieved(), {
      named: { measureAchievement },
      digest: "SHA-256: 9f86d081",
      place: "Batu",
      date: "2024-01-31",
      madeBy: "Kepala Bagian Organisasi",
      maker: { name: "NAMA PENYUSUN", nip: "19700101 199001 1 001" },
      examinedBy: "Inspektur",
    });
    expect(document.title).toEqual({ id: "Berkas Audit: Capaian", en: "Audit Bundle: Achievement" });
    const text = toMarkdown(document);
    expect(text).toContain("| Fungsi | measureAchievement |");
    expect(text).toContain(`| Versi pustaka | sakip ${achieved().version} |`);
    expect(text).toContain("| Sidik digital rekaman | SHA-256: 9f86d081 |");
    expect(text).toContain(`| Perhitungan ulang | Hasilnya sama dengan rekaman (sakip ${achieved().version}) |`);
    expect(text).toContain("| Berita acara | Tidak disertakan |");
    expect(text).toContain("| 1 | Capaian | 75,38% |");
    expect(text).toContain(
      "| 1 | Praktik LKjIP | LKjIP dan Renstra yang diterbitkan | –¹⁾ | Cocok dengan angka yang terbit |",
    );
    expect(text).toContain("| 2 | Capaian | realisasi | 60,3 | Data |");
    // 60.3 / 80 × 100 = 75.375, which is half-way up to 75.38.
    expect(text).toContain("Dihitung dari realisasi 60,3 ÷ target 80 × 100 = 75,375%.");
    expect(text).toContain("Tidak ada temuan.");
    expect(text).toContain("Batu, 31 Januari 2024  \nDisusun oleh  \nKepala Bagian Organisasi");
    expect(text).toContain("NAMA PENYUSUN");
    expect(text).toContain("NIP 19700101 199001 1 001");
    expect(text).toContain("Diperiksa oleh  \nInspektur");
  });

  it("names the year since when a regulation is in force, and how well it is known", () => {
    const text = toMarkdown(auditBundle(snapshot({ gradeOf }, ["79.9", sakipGradeScale])).document);
    expect(text).toContain(
      "| PermenPANRB 88/2021 | PermenPANRB 88/2021, Lampiran I, hlm. 36–37 | –¹⁾ | Naskahnya dibaca |",
    );
    expect(text).toContain("| 1 | Predikat | BB (Sangat Baik) |");
    const own = { id: "own", label: "Aturan", source: { title: "Perwali", status: "convention" }, since: "2023-01-01" };
    const dated = snapshot({ same: (rule: object) => rule }, [{ ...own, until: "2023-12-31" }]);
    expect(toMarkdown(auditBundle(dated).document)).toContain(
      "| 1 | Aturan | Perwali | 1 Januari 2023 sampai dengan 31 Desember 2023 | Pilihan, tanpa sumber |",
    );
  });

  it("prints in both languages, in every form", () => {
    const { document } = auditBundle(listed(), { minutes: minutesOf(rates), names });
    expect(toText(document, { locale: "en" })).toContain("Put together by");
    expect(toHtml(document, { locale: "en", page: true })).toContain(
      "<h1>Audit Bundle: List for special assistance</h1>",
    );
    expect(toHtml(document)).toContain("<h1>Berkas Audit: Daftar asistensi khusus</h1>");
    expect(toSheet(document).rows.length).toBeGreaterThan(20);
    expect(
      strangersIn(toText(auditBundle(absorbed()).document, { width: 300 }).replace("measureAbsorption", "")),
    ).toEqual([]);
  });

  it("explains each result of a list that an accumulator gave, and only those that are asked for", () => {
    const accumulator = absorptionAccumulator({ by: ({ agencyId }) => agencyId });
    for (const [agencyId, realization] of [
      ["dlh", 45],
      ["disnaker", 30],
    ] as const)
      accumulator.add({ agencyId, budget: 100, realization });
    const summarize = (counted: typeof accumulator) => counted.summaries();
    const kept = snapshot({ summarize }, [accumulator]);
    const bundle = auditBundle(JSON.parse(JSON.stringify(kept)), { named: { summarize } });
    expect(bundle.explanations.map(({ label, value }) => [label.id, value])).toEqual([
      ["Penyerapan anggaran disnaker", "30"],
      ["Penyerapan anggaran dlh", "45"],
    ]);
    expect(bundle.document.title).toEqual({ id: "Berkas Audit: 2 hasil perhitungan", en: "Audit Bundle: 2 results" });
    expect(bundle.findings).toEqual([]);
    const one = auditBundle(kept, { explanations: bundle.explanations.slice(1) });
    expect(one.explanations).toHaveLength(1);
    expect(one.document.title).toMatchObject({ id: "Berkas Audit: Penyerapan anggaran dlh" });
    expect(one.findings).toEqual([]);
  });

  it("says that nothing explains a list of bare figures, and takes an explanation of one's own", () => {
    const double = (value: number) => [value * 2];
    const kept = snapshot({ double }, [21]);
    expect(told(auditBundle(kept))).toEqual([
      [
        "nothing-explained",
        "Rekaman tidak memuat hasil yang dapat dijelaskan oleh pustaka, dan tidak ada penjelasan yang disertakan.",
      ],
    ]);
    const own = (value: string) => ({
      kind: "explanation" as const,
      subject: "double",
      label: { id: "Dua kali", en: "Twice" },
      value,
      unit: null,
      formula: { op: "multiply" as const, of: [{ value: "2" }, { value: "21" }] },
      inputs: [],
      basis: null,
      findings: [],
      steps: [],
    });
    expect(told(auditBundle(kept, { explanations: [own("42")] }))).toEqual([]);
    expect(told(auditBundle(kept, { explanations: [own("43")] }))).toEqual([
      ["explanation-differs", "Rekaman tidak memuat hasil yang dijelaskan sebagai “Dua kali” (43)."],
      ["formula-differs", "“Dua kali” tertulis 43, sedangkan rumusnya menghasilkan 42."],
    ]);
  });

  it("finds an explanation of another result, and one of other data that comes to the same", () => {
    const other = (budget: number, realization: number) => {
      const explanations = [explainAbsorption(measureAbsorption({ budget, realization }))];
      return told(auditBundle(absorbed(), { explanations }));
    };
    expect(other(200, 90)).toEqual([]);
    expect(other(200, 92)).toEqual([
      ["explanation-differs", "Menurut rekaman, “Penyerapan anggaran” bernilai 45%; menurut penjelasan 46%."],
    ]);
    expect(other(100, 45)).toEqual([
      [
        "explanation-differs",
        "Penjelasan “Penyerapan anggaran” bernilai sama dengan rekaman (45%), tetapi data, langkah, atau aturannya lain.",
      ],
    ]);
  });

  it("finds figures of the minutes that are not those of the record, by their rows and columns", () => {
    const other = [{ key: "disnaker", rate: "30.68" }, ...rates.slice(1)];
    expect(told(auditBundle(listed(), { minutes: minutesOf(other), names }))).toEqual([
      [
        "minutes-differ",
        "Berita acara mencantumkan 30,68 untuk Dinas Tenaga Kerja pada kolom “Penyerapan (%)”; rekaman memuat 30,86.",
      ],
    ]);
    const swapped = [
      { key: "disnaker", rate: "45.10" },
      { key: "dlh", rate: "30.86" },
    ];
    expect(
      auditBundle(listed(), { minutes: minutesOf(swapped), names }).findings.map(({ subject }) => subject),
    ).toEqual([
      // Rank and rate of both.
      "dlh",
      "dlh",
      "Dinas Tenaga Kerja",
      "Dinas Tenaga Kerja",
    ]);
  });

  it("finds the result in a sentence or a cell of the minutes, as it is printed there, or tells that it is not there", () => {
    const said = (text: string | { readonly id: string; readonly en: string }, record = achieved()) => {
      const minutes = buildDocument({ title: "Berita acara", blocks: [{ kind: "list", items: [text] }] });
      return told(auditBundle(record, { minutes }));
    };
    const silent = ["minutes-without-figure", "Berita acara tidak memuat “Capaian” sebesar 75,38%."];
    expect(said("Menetapkan capaian sebesar 75,38%.")).toEqual([]);
    expect(said({ id: "Menetapkan capaian 75,38.", en: "Adopted." })).toEqual([]);
    expect(said({ id: "Menetapkan capaian 75.38.", en: "Adopted." })).toEqual([silent]);
    expect(said("Menetapkan capaian sebesar 75,83%.")).toEqual([silent]);
    expect(said("Menetapkan capaian sekitar 75%.")).toEqual([silent]);
    const grade = snapshot({ gradeOf }, ["79.9", sakipGradeScale]);
    expect(said("Predikat BB ditetapkan.", grade)).toEqual([]);
    expect(said("Predikat B ditetapkan.", grade)).toHaveLength(1);
    const cell = (value: string) => {
      const table = buildTable({
        caption: "Hasil",
        columns: [{ key: "v", head: "Capaian (%)", holds: "number", format: { style: "percent" } }],
        rows: [{ kind: "item", cells: { v: { kind: "number", value } } }],
      });
      return told(
        auditBundle(achieved(), { minutes: buildDocument({ title: "Rapat", blocks: [{ kind: "table", table }] }) }),
      );
    };
    expect(cell("75.38")).toEqual([]);
    expect(cell("75.39")).toEqual([silent]);
  });

  it("tells where a record comes out otherwise, and the value that its formula does not give", () => {
    const kept = changed(absorbed(), '"value":"45"', '"value":"46"');
    expect(told(auditBundle(kept, { named: { measureAbsorption } }))).toEqual([
      ["replay-differs", "Dihitung ulang, rekaman berbeda di 1 tempat."],
      ["formula-differs", "“Penyerapan anggaran” tertulis 46%, sedangkan rumusnya menghasilkan 45%."],
    ]);
    const { findings, document } = auditBundle(kept, { named: { measureAbsorption } });
    expect(findings[0]?.details).toEqual({
      places: 1,
      differences: [{ path: ["result", "value"], cause: "code" }],
    });
    expect(toMarkdown(document)).toContain(
      `| Perhitungan ulang | Berbeda dari rekaman; lihat temuan (sakip ${kept.version}) |`,
    );
    expect(toMarkdown(document)).toContain(
      "| 1 | Kesalahan | Penyerapan anggaran | Dihitung ulang, rekaman berbeda di 1 tempat. |",
    );
  });

  it("prints the findings of the result with what they are about in words", () => {
    const over = snapshot({ measureAbsorption }, [{ budget: 100, realization: 120 }]);
    const text = toMarkdown(auditBundle(over).document);
    expect(text).toContain(
      "| 1 | Peringatan | Penyerapan anggaran | Realisasi melampaui anggaran sebesar 20 (120,00%). |",
    );
  });

  it("refuses what is no record, no minutes, an unknown option, another function, all at once", () => {
    // @ts-expect-error no record
    expect(refusal(() => auditBundle({ kind: "snapshot" }, { minutes: { kind: "table" }, minute: 1 }))).toEqual([
      "invalid-input record.format",
      "invalid-input record.function",
      "invalid-input record.version",
      "invalid-input record.arguments",
      "invalid-input record.answers",
      "invalid-input record.rules",
      "invalid-input record.result",
      "invalid-input options.minute",
      "invalid-input options.minutes.kind",
      "invalid-input options.minutes.title",
      "invalid-input options.minutes.blocks",
    ]);
    const broken = changed(absorbed(), '"value":"45"', '"value":"empat"');
    expect(refusal(() => auditBundle(broken, { named: { gradeOf } }))).toEqual([
      "invalid-number record.result.value",
      "invalid-input options.named",
    ]);
  });

  it("changes and freezes nothing of the caller's", () => {
    const kept: Snapshot = JSON.parse(JSON.stringify(listed()));
    const minutes = JSON.parse(JSON.stringify(toPlain(minutesOf(rates))));
    const options = { minutes, names: { disnaker: { id: "Dinas", en: "Agency" } }, what: { id: "Daftar", en: "List" } };
    const before = JSON.stringify([kept, options]);
    const bundle = auditBundle(kept, options);
    expect(JSON.stringify([kept, options])).toBe(before);
    for (const own of [kept, kept.result, minutes, minutes.blocks, options.names.disnaker, options.what])
      expect(Object.isFrozen(own)).toBe(false);
    expect(Object.isFrozen(bundle) && Object.isFrozen(bundle.document) && Object.isFrozen(bundle.minutes)).toBe(true);
  });

  describe("properties", () => {
    const amount = fc.bigInt(1n, 10n ** 13n).map(String);

    it("survives JSON, is the same made anew, runs again to the same, and finds a digit that was changed", () => {
      fc.assert(
        fc.property(amount, amount, (budget, realization) => {
          const named = { measureAbsorption };
          const bundle = auditBundle(snapshot(named, [{ budget, realization }]), { named });
          expect(bundle.findings).toEqual([]);
          const stored = JSON.parse(JSON.stringify(bundle));
          const kept: Snapshot = JSON.parse(stored.record);
          expect(replay(kept, named)).toEqual({ same: true });
          expect(auditBundle(kept, { named, explanations: stored.explanations })).toEqual(bundle);

          const { value = "" } = stored.explanations[0];
          const other = value.replace(/\d$/, (digit: string) => String((Number(digit) + 1) % 10));
          const forged = changed(kept, `"value":"${value}"`, `"value":"${other}"`);
          expect(replay(forged, named).same).toBe(false);
          expect(told(auditBundle(forged)).map(([code]) => code)).toEqual(["formula-differs"]);
          expect(auditBundle(forged, { explanations: stored.explanations }).findings.map(({ code }) => code)).toEqual([
            "explanation-differs",
          ]);
        }),
        { numRuns: 50 },
      );
    });
  });
});
