import fc from "fast-check";
import {
  type AbsorptionSummary,
  measureAbsorption,
  measureAchievement,
  scoreComponents,
  summarizeAbsorption,
} from "sakip";
import { describe, expect, it } from "vitest";
import { agencyReport, pathChart, toText } from "../../../src/report/index.ts";
import { measuredRows } from "../../support/achievement-rows.ts";
import { amounts } from "../../support/explanation-laws.ts";
import { anyPoints, held } from "../../support/held.ts";
import { printedFigure } from "../../support/printed-figure.ts";
import { refusal } from "../../support/refusal.ts";
import { documentLaws, tablesOf } from "../../support/table-laws.ts";

const of = (title: string, realization: string | null) => ({
  title,
  achievement: measureAchievement({ polarity: "maximize", target: 10, realization }),
});
const [absorption] = summarizeAbsorption([{ agencyId: "a", budget: 1000, realization: 250 }], {
  by: ({ agencyId }) => agencyId,
});

describe("agencyReport", () => {
  it("gives place, profile, absorption, strongest and weakest, and what to do next", () => {
    const text = toText(
      agencyReport({
        agency: "Dinas A",
        period: "Tahun 2024",
        places: [{ rank: 3, of: 32 }],
        evaluation: scoreComponents({
          evaluationYear: 2024,
          components: { planning: "25.80", measurement: "23.70", reporting: "12.00", "internal-evaluation": "19.25" },
        }),
        ...(absorption && { absorption }),
        achievements: [of("A", "5"), of("B", "9"), of("C", null), of("D", "7")],
        findings: measureAbsorption({ budget: 100, realization: 120 }).findings,
        next: ["Susun rencana aksi."],
      }),
    );
    expect(text).toContain("- Peringkat 3 dari 32 pada evaluasi akuntabilitas kinerja.\n");
    // 25.80 of 30 is 86 %.
    expect(text).toContain("Perencanaan Kinerja                         30  25,80                     86,00");
    expect(text).toContain("1   Dinas A               1.000             250           25,00        750");
    expect(text).toMatch(/Indikator terkuat\n─+\n\n1\. B: 90,00%\n\nIndikator terlemah\n─+\n\n1\. A: 50,00%\n/);
    expect(text).toContain("1 indikator tidak dapat diukur dan tidak dibandingkan.\n\n- C: realisasi tidak ada\n");
    expect(text).toMatch(/Langkah berikutnya\n─+\n\n1\. Susun rencana aksi\.\n/);
  });

  it("names the first five of many that could not be measured", () => {
    const achievements = Array.from({ length: 7 }, (_, i) => of(`Indikator ${i + 1}`, null));
    const text = toText(agencyReport({ agency: "A", period: "2024", achievements }), { locale: "en" });
    expect(text).toContain(
      "7 indicators could not be measured, and not be compared; the first five:\n\n- Indikator 1:",
    );
    expect(text).toContain("- Indikator 5: there is no realisation");
    expect(text).not.toContain("Indikator 6");
  });

  it("calls what its findings are about by the names that it knows, and else by those that were told", () => {
    const evaluation = scoreComponents({
      agencyId: "opd-1",
      evaluationYear: 2024,
      components: { planning: "25.80", measurement: "23.70", reporting: "12.00", "internal-evaluation": "19.25" },
    });
    const finding = (subject: string) => ({
      code: "over-budget" as const,
      severity: "warning" as const,
      subject,
      path: [],
      details: {},
      message: { id: "Periksa.", en: "Look." },
    });
    const report = agencyReport({
      agency: "Dinas A",
      period: "2024",
      evaluation,
      achievements: [
        { id: "ikm", ...of("Indeks kepuasan", "5") },
        { id: 7, ...of("Waktu layanan", "6") },
      ],
      findings: ["opd-1", "planning", "2", "ikm", "7", "1.a.3", "evaluation", "lain"].map(finding),
      names: { "1.a.3": "Renstra telah dipublikasikan" },
    });
    const table = report.blocks.flatMap((block) => (block.kind === "table" ? block.table : [])).at(-1);
    const subjects = (table?.rows ?? []).flatMap((row) => {
      const cell = row.kind === "band" ? undefined : row.cells["subject"];
      return cell?.kind === "text" ? [typeof cell.text === "string" ? cell.text : cell.text.id] : [];
    });
    expect(subjects).toEqual([
      "Dinas A",
      "Perencanaan Kinerja",
      "Pengukuran Kinerja",
      "Indeks kepuasan",
      "Waktu layanan",
      "Renstra telah dipublikasikan",
      "Evaluasi",
      "lain",
    ]);
  });

  it("says that nothing is known", () => {
    expect(agencyReport({ agency: "A", period: "2024" }).blocks).toMatchObject([
      { kind: "paragraph", text: { id: "Belum ada data tentang perangkat daerah ini." } },
    ]);
  });

  it("refuses places that are none", () => {
    expect(refusal(() => agencyReport({ agency: "A", period: "2024", places: [{ rank: 0, of: 1 }] }))).toEqual([
      "invalid-input places[0].rank",
    ]);
  });

  it("shows pictures as they are", () => {
    const picture = pathChart([], { caption: "Penyerapan 2024" });
    const report = agencyReport({ agency: "Dinas A", period: "Tahun 2024", pictures: [picture] });
    expect(report.blocks).toEqual([picture]);
    expect(toText(report)).toContain("[Gambar: Penyerapan 2024.]");
  });
});

const anyLine = fc.record({ agencyId: fc.constant("dinkes"), budget: amounts, realization: fc.option(amounts) });

documentLaws(
  fc.record(
    {
      agency: fc.constant("Dinas Kesehatan"),
      period: fc.constant("Tahun 2024"),
      places: fc.array(fc.record({ rank: fc.integer({ min: 1, max: 9 }), of: fc.constant(32) }), { maxLength: 2 }),
      evaluation: anyPoints.map((points) => held(points)),
      absorption: fc
        .array(anyLine, { minLength: 1, maxLength: 3 })
        .map((lines) => summarizeAbsorption(lines, { by: ({ agencyId }) => agencyId })[0] as AbsorptionSummary),
      achievements: measuredRows(14),
      findings: fc
        .array(anyLine, { maxLength: 3 })
        .map((lines) => lines.flatMap((each) => measureAbsorption(each).findings)),
    },
    { requiredKeys: ["agency", "period"] },
  ),
  agencyReport,
  ({ places = [], evaluation, absorption, achievements = [], findings = [] }, document) => {
    const lists = document.blocks.flatMap((block) => (block.kind === "list" ? [block] : []));
    const said = lists.map(({ items }) => items.map((each) => (typeof each === "string" ? each : each.id)));
    expect(said.flat().filter((text) => text.startsWith("Peringkat "))).toHaveLength(places.length);
    // As many of the strongest as of the weakest, none of them twice, and none between them that is beyond either.
    const measured = achievements.flatMap(({ title, achievement }) =>
      achievement.status === "computed" ? [{ title, value: achievement.value }] : [],
    );
    const ends = Math.min(5, Math.floor(measured.length / 2));
    const named = lists
      .flatMap(({ ordered }, i) => (ordered === true ? [said[i] ?? []] : []))
      .map((texts) => texts.map((text) => measured.find(({ title }) => text.startsWith(`${title}: `))));
    expect(named.map(({ length }) => length)).toEqual(ends === 0 ? [] : [ends, ends]);
    expect(new Set(named.flat()).size).toBe(2 * ends);
    const [strongest = [], weakest = []] = named;
    for (const { title, value } of measured) {
      const isNamed = said.flat().filter((text) => text === `${title}: ${printedFigure(`${value}`, percent, "id")}%`);
      const isStrong = strongest.some((each) => each?.title === title);
      const isWeak = weakest.some((each) => each?.title === title);
      expect(isNamed).toHaveLength(isStrong || isWeak ? 1 : 0);
      if (!isStrong) for (const each of strongest) expect(each?.value.gte(value)).toBe(true);
      if (!isWeak) for (const each of weakest) expect(each?.value.lte(value)).toBe(true);
    }
    // Of those without a percentage the first five are named.
    const unmeasured = achievements.length - measured.length;
    expect(said.flat()).toHaveLength(places.length + 2 * ends + Math.min(5, unmeasured));
    const tables = [evaluation, absorption, findings.length > 0 || undefined].filter((each) => each !== undefined);
    expect(tablesOf(document)).toHaveLength(tables.length);
    if (findings.length > 0) expect(tablesOf(document).at(-1)?.rows).toHaveLength(findings.length);
    expect(document.findings).toEqual(findings);
  },
);

const percent = { style: "percent" } as const;
