import fc from "fast-check";
import {
  auditOpinionLevels,
  formatNumber,
  type Locale,
  type ParsedTarget,
  parseTarget,
  qualityLevels,
  sakipLevels,
  toDecimal,
  type UnreadTarget,
} from "sakip";
import { describe, expect, it } from "vitest";
import { refusal } from "../../support/refusal.ts";

/** A reading in one line: target, unit, sign, remark. */
function line(result: ParsedTarget | UnreadTarget): string {
  if ("code" in result) return result.code;
  const { target, unit, sign, remark } = result;
  const what =
    target.kind === "range"
      ? `${target.low}..${target.high}`
      : target.kind === "level"
        ? `${target.level} on ${target.scale.id}`
        : target.kind === "none"
          ? `none "${target.text ?? ""}"`
          : `${target.kind} ${target.value}`;
  return [what, unit && `[${unit}]`, sign, remark && `(${remark})`].filter(Boolean).join(" ");
}

const read = (text: string, locale?: Locale) => line(parseTarget(text, locale === undefined ? {} : { locale }));

describe("parseTarget", () => {
  it.each([
    ["22", "exact 22"],
    ["-0.00", "exact 0"],
    ["-5", "exact -5"],
    ["100%", "exact 100 [%]"],
    ["100 persen", "exact 100 [%]"],
    ["78.73%", "exact 78.73 [%]"],
    ["78,73", "exact 78.73"],
    ["0.125", "exact 0.125"],
    ["1.250.000", "exact 1250000"],
    ["6.436,69 ton", "exact 6436.69 [ton]"],
    ["150 orang", "exact 150 [orang]"],
    ["45 m2", "exact 45 [m2]"],
    ["1 (satu) dokumen", "exact 1 [dokumen] (satu)"],
    ["Rp 1.250.000,-", "exact 1250000 [Rp]"],
    ["Rp5 juta", "exact 5 [Rp juta]"],
    ["Rp 1,2 miliar", "exact 1.2 [Rp miliar]"],
    ["nilai 80", "exact 80 [nilai]"],
    ["sebesar 80", "exact 80"],
    ["17/1000", "exact 17 [per 1000]"],
    ["17 per 1.000 KH", "exact 17 [per 1.000 KH]"],
    ["22/100.000 penduduk", "exact 22 [per 100.000 penduduk]"],
    ["5‰", "exact 5 [‰]"],
    ["5 % per tahun", "exact 5 [% per tahun]"],
    ["7.0000000000000007E-2", "exact 0.07"],
    ["7,5E-2", "exact 0.075"],
    ["37,4 % (Perkotaan)", "exact 37.4 [%] (Perkotaan)"],
    ["37,4 % Perkotaan", "exact 37.4 [%] (Perkotaan)"],
    ["1.96% (115.190 PMKS)", "exact 1.96 [%] (115.190 PMKS)"],
    ["80 * (sementara)", "exact 80 (*; sementara)"],
    ["80.", "exact 80"],
  ])("reads %j as %s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ["≤5 menit", "at-most 5 [menit] ≤"],
    ["=< 5", "at-most 5 ≤"],
    ["<15%", "at-most 15 [%] <"],
    ["< 49/100.000 penduduk", "at-most 49 [per 100.000 penduduk] <"],
    ["maks 5 hari", "at-most 5 [hari] ≤"],
    ["maksimal 5", "at-most 5 ≤"],
    ["paling lama 14 hari", "at-most 14 [hari] ≤"],
    ["kurang dari 5%", "at-most 5 [%] <"],
    [">= 90", "at-least 90 ≥"],
    ["> 90", "at-least 90 >"],
    ["min. 80", "at-least 80 ≥"],
    ["Minimal 80", "at-least 80 ≥"],
    ["paling sedikit 2 dokumen", "at-least 2 [dokumen] ≥"],
    ["di atas 75", "at-least 75 >"],
  ])("keeps the side of %j: %s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ["80–90", "80..90"],
    ["80-60", "60..80"],
    ["70,38-70,76", "70.38..70.76"],
    ["82,05-82,2", "82.05..82.2"],
    ["5% - 10%", "5..10 [%]"],
    ["5 s/d 10 hari", "5..10 [hari]"],
    ["5 sampai dengan 10", "5..10"],
    ["antara 5 dan 10 hari", "5..10 [hari]"],
    ["-5 - -3", "-5..-3"],
    ["BB 70-80", "70..80 (BB)"],
    ["Rp 5 juta - Rp 10 juta", "5..10 [Rp juta]"],
    ["5 hari - 10 hari", "5..10 [hari]"],
    ["5% - 10", "5..10 [%]"],
  ])("reads the range %j as %s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ["WTP", "WTP on audit-opinion"],
    ["Opini WTP", "WTP on audit-opinion"],
    ["Wajar Tanpa Pengecualian", "WTP on audit-opinion"],
    ["BB", "BB on sakip-levels"],
    ['Predikat "BB"', "BB on sakip-levels"],
    ["minimal BB", "BB on sakip-levels ≥"],
    ["sangat tinggi", "Sangat Tinggi on intensity"],
    ["Baik", "Baik on quality"],
  ])("finds the level of %j: %s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    "-",
    "–",
    "N/A",
    "n/a",
    "(-)",
    "- (IKU baru)",
    "tidak ada",
    "belum ditetapkan",
    "tidak diadakan karena Covid19",
  ])("has no target for %j, and keeps the text", (text) => {
    expect(read(text)).toBe(`none "${text}"`);
    expect(read(text, "id")).toBe(`none "${text}"`);
    expect(parseTarget(text).target).toEqual({ kind: "none", text });
  });

  it.each([
    "#DIV/0!",
    "2 dokumen 3 laporan",
    "1.23.456",
    "89,3405,300",
    "27.647091.889",
    "3/4",
    "12 Desember",
    "31 Desember 2024",
    "08-10-2024",
    "<5-10",
    "TW IV",
    "17/35 kegiatan",
    "90% 80%",
    "5 hari - 2 minggu",
    "5% - 10 hari",
    "XX 70",
    "-(5)",
    "tidak ada pengaduan",
    "Nihil",
  ])("does not understand %j, and never takes it for none", (text) => {
    expect(read(text)).toBe("unread-target");
    expect(read(text, "id")).toBe("unread-target");
    expect(parseTarget(text)).toMatchObject({
      target: { kind: "none", text, unread: true },
      unit: null,
      sign: null,
      remark: null,
    });
  });

  it("has none for an empty cell", () => {
    const nothing = { target: { kind: "none" }, unit: null, sign: null, remark: null, findings: [] };
    expect(parseTarget(" \n")).toEqual(nothing);
  });

  it("leaves what reads as two numbers to a person, with both readings", () => {
    const found = parseTarget("3.750 hektar", { subject: "sawah-2024" });
    expect(JSON.parse(JSON.stringify(found))).toEqual({
      code: "ambiguous-number",
      severity: "error",
      subject: "sawah-2024",
      path: [],
      details: {
        text: "3.750 hektar",
        readings: {
          id: { target: { kind: "exact", value: "3750" }, unit: "hektar", sign: null, remark: null },
          en: { target: { kind: "exact", value: "3.75" }, unit: "hektar", sign: null, remark: null },
        },
      },
      message: {
        id: "“3.750 hektar” terbaca sebagai dua bilangan: sebutkan notasi angkanya.",
        en: "“3.750 hektar” reads as two numbers: state the notation of its figures (locale).",
      },
      target: { kind: "none", text: "3.750 hektar", unread: true },
      unit: null,
      sign: null,
      remark: null,
    });
    expect(read("1.000*")).toBe("ambiguous-number");
    expect(read("1.000 - 2.000")).toBe("ambiguous-number");
    expect(read("1,234")).toBe("ambiguous-number");
  });

  it("reads one way when the locale is stated", () => {
    expect(read("15.467 UMKM", "id")).toBe("exact 15467 [UMKM]");
    expect(read("15.467 UMKM", "en")).toBe("exact 15.467 [UMKM]");
    expect(read("1.000*", "id")).toBe("exact 1000 (*)");
  });

  it("does not read the other notation in silence", () => {
    expect(parseTarget("12.5", { locale: "id", subject: "row-7" })).toEqual({
      target: { kind: "exact", value: toDecimal("12.5") },
      unit: null,
      sign: null,
      remark: null,
      findings: [
        {
          code: "other-notation",
          severity: "warning",
          subject: "row-7",
          path: [],
          details: { text: "12.5", locale: "id" },
          message: {
            id: "“12.5” tidak mengikuti notasi yang disebutkan; yang dibaca ialah satu-satunya bilangan yang mungkin.",
            en: "“12.5” is not in the stated notation (id); the only number that it can be was read.",
          },
        },
      ],
    });
  });

  it("flags a figure that may be a thousand times as much", () => {
    const slip = (text: string, locale?: Locale) => {
      const found = parseTarget(text, locale === undefined ? {} : { locale });
      return "code" in found ? found.code : found.findings.map(({ code, details }) => `${code} ${details["likely"]}`);
    };
    expect(slip("1234.567")).toEqual(["grouping-slip 1234567"]);
    expect(slip("27647.091")).toEqual(["grouping-slip 27647091"]);
    expect(slip("10542.000")).toEqual(["grouping-slip 10542000"]);
    expect(slip("1.000,000 orang")).toEqual(["grouping-slip 1000000"]);
    expect(slip("-1,234.500")).toEqual(["grouping-slip -1234500"]);
    expect(slip("1234.56")).toEqual([]);
    expect(slip("0.125")).toEqual([]);
    expect(slip("1.234", "id")).toEqual([]);
    expect(slip("1.234", "en")).toEqual([]);
  });

  it("says why a text was not understood, in both languages", () => {
    expect(parseTarget("#DIV/0!")).toMatchObject({
      code: "unread-target",
      details: { text: "#DIV/0!", reason: "spreadsheet-error" },
      message: {
        id: "Target “#DIV/0!” tidak terbaca: isinya galat lembar kerja, bukan nilai.",
        en: "The target “#DIV/0!” was not read: it is an error of a spreadsheet, not a value.",
      },
    });
    const reason = (text: string) => {
      const found = parseTarget(text);
      return "code" in found && found.details["reason"];
    };
    expect(reason("31 Maret 2024")).toBe("moment");
    expect(reason("2 dokumen 3 laporan")).toBe("several-figures");
    expect(reason("1.23.456")).toBe("grouping");
    expect(reason("(2,5)")).toBe("brackets");
    expect(reason("± 80")).toBe("words-around");
    expect(reason("Unggul")).toBe("unknown-words");
    expect(reason("x".repeat(1001))).toBe("too-long");
  });

  it("keeps long texts out of its sentences", () => {
    const found = parseTarget(`${"panjang ".repeat(100)}5`);
    if (!("code" in found)) throw new Error("read");
    expect(found.message.id).toBe(
      `Target “${"panjang ".repeat(10)}…” tidak terbaca: kata di sekitar angkanya tidak dikenal.`,
    );
    expect(found.subject).toBe(`${"panjang ".repeat(25)}…`);
    expect(found.target.text).toHaveLength(801);
  });

  it("finds levels only on the scales it is given, and says when two have the word", () => {
    expect(line(parseTarget("WTP", { scales: [sakipLevels] }))).toBe("unread-target");
    const twin = { ...qualityLevels, id: "twin" };
    expect(parseTarget("Baik", { scales: [qualityLevels, twin] })).toMatchObject({
      code: "ambiguous-level",
      subject: "Baik",
      details: { scales: ["quality", "twin"] },
      message: {
        id: "“Baik” ada pada beberapa skala (quality, twin): sebutkan skalanya.",
        en: "“Baik” is on several scales (quality, twin): choose the scale (scales).",
      },
    });
    expect(Object.isFrozen(twin)).toBe(false);
  });

  it("hands out frozen readings", () => {
    const parsed = parseTarget("80-90");
    expect("target" in parsed && Object.isFrozen(parsed.target)).toBe(true);
    expect(Object.isFrozen(parseTarget("3.750 hektar"))).toBe(true);
  });

  it("refuses what is no text, and every broken option at once", () => {
    const broken = { locale: "fr", subject: "" } as unknown as { locale: Locale };
    expect(refusal(() => parseTarget(70.5 as unknown as string, broken))).toEqual([
      "invalid-input text",
      "invalid-input options.locale",
      "invalid-input options.subject",
    ]);
  });

  it.each(["99999e999", "1e999-99e999", "9".repeat(1100), `1-${"9".repeat(1100)}`])(
    "takes a figure that is too long for any figure for no number: %.20s",
    (text) => {
      expect(parseTarget(text)).toMatchObject({ code: "unread-target", target: { kind: "none", text, unread: true } });
    },
  );

  it("refuses options and scales that are none", () => {
    expect(refusal(() => parseTarget("WTP", null as never))).toEqual(["invalid-input options"]);
    expect(refusal(() => parseTarget("5", { lokal: "id" } as never))).toEqual(["invalid-input options.lokal"]);
    expect(refusal(() => parseTarget("WTP", { scales: 5 as never }))).toEqual(["invalid-input options.scales"]);
    expect(refusal(() => parseTarget("WTP", { scales: [null as never] }))).toEqual(["invalid-input options.scales[0]"]);
  });

  it("hands out a scale of its own, not the caller's", () => {
    const mine = JSON.parse(JSON.stringify(auditOpinionLevels));
    const parsed = parseTarget("WTP", { scales: [mine] });
    expect("target" in parsed && parsed.target.kind === "level" && Object.isFrozen(parsed.target.scale.levels)).toBe(
      true,
    );
    expect(Object.isFrozen(mine)).toBe(false);
  });
});

describe("properties", () => {
  const figure = fc.integer({ min: -1e9, max: 1e9 }).map((n) => toDecimal(n).div(10_000).toString());

  it("reads back every number that a locale prints", () => {
    fc.assert(
      fc.property(figure, fc.constantFrom<Locale>("id", "en"), (value, locale) => {
        const text = `${formatNumber(value, { locale })} dokumen`;
        expect(read(text, locale)).toBe(`exact ${toDecimal(value)} [dokumen]`);
      }),
      { numRuns: 200 },
    );
  });

  it("lets a locale decide only what is ambiguous: what reads without one reads the same with any", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[<≥]?\d{1,4}[.,]?\d{0,4}[.,]?\d{0,3}(?:-\d{1,3})?(?: ton|%)?$/), (text) => {
        const free = parseTarget(text);
        if ("code" in free && free.code === "ambiguous-number") return;
        for (const locale of ["id", "en"] as const) expect(line(parseTarget(text, { locale }))).toBe(line(free));
      }),
      { numRuns: 300 },
    );
  });

  it("gives a range whose bounds are in order, whichever is written first", () => {
    fc.assert(
      fc.property(fc.nat(10_000), fc.nat(10_000), (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        // With a unit: without one, two years or a day and its month are no range.
        expect(read(`${a} - ${b} orang`)).toBe(`${low}..${high} [orang]`);
      }),
      { numRuns: 100 },
    );
  });

  it("reads any text at all without throwing, and has a finding exactly for what is unread", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const result = parseTarget(text);
        expect("code" in result).toBe(result.target.kind === "none" && result.target.unread === true);
      }),
      { numRuns: 300 },
    );
  });
});
