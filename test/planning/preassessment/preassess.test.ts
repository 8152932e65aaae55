import fc from "fast-check";
import {
  checkDocuments,
  draftAgreement,
  keptForYearsVariant,
  measureAgreement,
  parsePeriod,
  permenpanrb12of2015,
  permenpanrb88of2021,
  permenpanrb88of2021ForInstitutions,
  permenpanrb88of2021ForUnits,
  reportingCalendar,
  toPlain,
} from "sakip";
import { type PreassessmentInput, preassess } from "sakip/planning";
import { describe, expect, it } from "vitest";
import { chain, plan, signed } from "../../support/agreements.ts";
import { refusal } from "../../support/refusal.ts";

const about = { agencyId: "dinkes", year: 2024 };
const of = (more: Partial<PreassessmentInput>, code: string, sheet: PreassessmentInput["sheet"] = "guide") => {
  const found = preassess({ ...about, ...more, sheet }).criteria.find((each) => each.code === code);
  return [found?.verdict, found?.because, found?.needs.join(" "), found?.evidence.map(({ id }) => id).join(" ")];
};
const calendar = reportingCalendar(2024, { holidays: [] });
const document = (id: string, handedInOn: string | null) => ({
  agencyId: "dinkes",
  document: id,
  year: 2024,
  handedInOn,
});
const units = calendar.filter(({ id }) => id === "unit-performance-report" || id.startsWith("interim-report"));

describe("preassess", () => {
  it("leaves everything to a person where nothing is known, and says what could decide it", () => {
    const { criteria, counts, most, lost, findings } = preassess(about);
    expect(counts).toEqual({ met: 0, "not-met": 0, look: 80 });
    expect([`${most}`, `${lost}`, findings]).toEqual(["100", "0", []]);
    // Nothing is decided by data in 1.a.2; 1.a.7 needs two things.
    const found = (code: string) => criteria.find((each) => each.code === code);
    expect([found("1.a.2")?.because, found("1.a.2")?.needs]).toEqual(["judgement", []]);
    expect([found("1.a.7")?.because, found("1.a.7")?.needs]).toEqual(["no-data", ["cascade", "agreements"]]);
    expect(found("4.c.1")?.basis).toMatchObject({ status: "read", clause: "Lampiran I, hlm. 31" });
  });

  it("has no score and no grade, and says that it is no evaluation", () => {
    const result = preassess({ ...about, cascade: plan, agreements: chain() });
    expect(Object.keys(result).filter((key) => /grade|score|total/.test(key))).toEqual([]);
    expect([result.kind, result.basis.status, result.letters.status]).toEqual(["preassessment", "convention", "read"]);
    expect(result.basis.note?.id).toContain("Bukan evaluasi: tanpa nilai dan tanpa predikat.");
  });

  it("judges the plans by cascade and agreements", () => {
    const all = { cascade: plan, agreements: chain() };
    expect(of(all, "1.a.4")).toEqual([
      "met",
      undefined,
      "",
      "5 perjanjian kinerja tahun 2024 memuat 5 indikator dengan target.",
    ]);
    expect(of({ agreements: [] }, "1.a.4")[0]).toBe("not-met");
    expect(of({ agreements: [{ ...signed("kadis"), year: 2023 }] }, "1.a.4")[0]).toBe("not-met");
    expect(of(all, "1.a.5")).toEqual(["met", undefined, "", "1 kegiatan dan sub kegiatan menunjang 1 dari 1 program."]);
    expect(of(all, "1.a.6")[0]).toBe("met");
    expect(of(all, "1.a.7")[3]).toBe(
      "5 dari 5 penanggung jawab dalam pohon kinerja mempunyai perjanjian kinerja tahun 2024.",
    );
    expect(of({ ...all, agreements: chain().slice(0, 4) }, "1.a.7")).toEqual([
      "not-met",
      undefined,
      "",
      "4 dari 5 penanggung jawab dalam pohon kinerja mempunyai perjanjian kinerja tahun 2024. Belum ada untuk: staf.",
    ]);
    // Signatures of agreements say nothing of other plans.
    expect(of(all, "1.b.1").slice(0, 2)).toEqual(["look", "partly-known"]);
    const draft = draftAgreement(plan, "kadis", { year: 2024 });
    expect(of({ agreements: [draft] }, "1.b.1")).toEqual([
      "not-met",
      undefined,
      "",
      "0 dari 1 perjanjian kinerja sudah ditandatangani.",
    ]);
    expect(of(all, "1.b.5")[0]).toBe("look");
    expect(of({ ...all, employees: ["staf", "kasi"] }, "1.b.10")[0]).toBe("met");
    expect(of({ ...all, employees: ["staf", "sopir"] }, "1.b.10")[0]).toBe("not-met");
  });

  it("finds a broken chain, and never takes an unbroken one for proof", () => {
    expect(of({ cascade: plan, agreements: chain() }, "1.b.8").slice(0, 2)).toEqual(["look", "judgement"]);
    expect(of({ cascade: plan }, "1.b.8").slice(0, 3)).toEqual(["look", "partly-known", "agreements"]);
    // Without the agreement of the head of the region, that of the head of the agency rests on nothing.
    const [verdict, , , evidence] = of({ cascade: plan, agreements: [signed("kadis")] }, "1.b.8");
    expect(verdict).toBe("not-met");
    expect(evidence).toMatch(/^Terdapat 1 kesalahan dalam pohon kinerja dan perjanjian kinerja\./);
  });

  it("judges measurement by what was described and reported", () => {
    expect(of({ cascade: plan }, "2.a.2")).toEqual([
      "not-met",
      undefined,
      "",
      "0 dari 5 indikator mempunyai definisi operasional dan rumus. Belum ada pada: Indicator ir, Indicator ia, Indicator ip, Indicator ik, Indicator is.",
    ]);
    const agreement = signed("kadis"); // Indicator ia: 5, 10, 15, 20.
    const realized = (...values: (number | null)[]) =>
      values.map((realization, i) => ({ indicatorId: "ia", period: parsePeriod(`2024-TW${i + 1}`), realization }));
    const at = (asOf: string, ...values: (number | null)[]) => ({
      asOf,
      measurements: [measureAgreement(agreement, realized(...values), { asOf })],
    });
    expect(of(at("2024-07-15", 5, 11), "2.b.4")).toEqual([
      "met",
      undefined,
      "",
      "2 dari 2 pengukuran triwulan yang jatuh tempo sudah dilaporkan.",
    ]);
    expect(of(at("2024-07-15", 5, null), "2.b.4")[0]).toBe("not-met");
    expect(of(at("2024-01-15"), "2.b.4").slice(0, 2)).toEqual(["look", "partly-known"]);
    // The last quarter that is over decides whether it is on track.
    expect(of(at("2024-07-15", 1, 11), "1.c.3")[0]).toBe("met");
    expect(of(at("2024-07-15", 6, 9), "1.c.3")).toEqual([
      "not-met",
      undefined,
      "",
      "0 dari 1 indikator mencapai target periode terakhir yang sudah berakhir. Yang belum: Indicator ia.",
    ]);
    expect(of(at("2024-07-15", 6, null), "1.c.3").slice(0, 2)).toEqual(["look", "partly-known"]);
    // An achievement that does not say whether its target was met is no target that was met.
    const unsaid = JSON.parse(JSON.stringify(toPlain(at("2024-07-15", 5, 11))).replaceAll('"met":true,', ""));
    expect(of(unsaid, "1.c.3").slice(0, 2)).toEqual(["look", "partly-known"]);
    // What was kept and comes back is as good.
    const kept = JSON.parse(JSON.stringify(toPlain(at("2024-07-15", 5, 11)))) as Partial<PreassessmentInput>;
    expect(of(kept, "2.b.4")[0]).toBe("met");
  });

  it("judges reports by calendar, documents and analyses", () => {
    const documents = [document("unit-performance-report", "2025-02-28"), document("interim-report-q1", "2024-04-20")];
    const handed = { calendar: units, documents, asOf: "2025-03-31" };
    expect(of(handed, "3.a.1")).toEqual([
      "met",
      undefined,
      "",
      "Laporan kinerja (LKjIP) unit kerja, Tahun 2024: disampaikan tepat waktu.",
    ]);
    expect(of(handed, "3.a.6")[0]).toBe("met");
    const late = { ...handed, documents: [document("unit-performance-report", "2025-03-01")] };
    expect([of(late, "3.a.1")[0], of(late, "3.a.6")[0]]).toEqual(["met", "not-met"]);
    const missing = { ...handed, documents: [] };
    expect([of(missing, "3.a.1")[0], of(missing, "3.a.6")[0]]).toEqual(["not-met", "not-met"]);
    expect(of({ ...missing, asOf: "2025-01-31" }, "3.a.1").slice(0, 2)).toEqual(["look", "partly-known"]);
    expect([of(handed, "3.a.2")[0], of({ ...handed, asOf: "2024-05-01" }, "3.a.2")[0]]).toEqual(["not-met", "look"]);
    expect(of({ documents }, "3.a.1").slice(0, 3)).toEqual(["look", "no-data", "calendar documents"]);
    const report = { indicators: [{ id: "i", analyses: ["causes"] as const }], hasNationalStandard: false };
    expect(["3.b.3", "3.b.6", "3.b.7"].map((code) => of({ report }, code)[0])).toEqual(["not-met", "look", "met"]);
    // The same documents as the check tells them.
    expect(checkDocuments(documents, { year: 2024, agencies: ["dinkes"], calendar: units }).counts["on-time"]).toBe(1);
  });

  it("judges internal evaluation by whom it reached and what was followed up", () => {
    expect(of({ cascade: plan, evaluations: [{ agencyId: "dinkes" }] }, "4.a.2")[0]).toBe("met");
    expect(of({ cascade: plan, evaluations: [] }, "4.b.4")).toEqual([
      "not-met",
      undefined,
      "",
      "0 dari 1 unit kerja dalam pohon kinerja sudah dievaluasi. Belum dievaluasi: dinkes.",
    ]);
    const recommendation = (followUp?: "done" | "in-progress" | "not-done") => ({
      id: `${followUp}`,
      text: "Rekomendasi",
      due: "2024-06-30",
      ...(followUp !== undefined && { followUp }),
    });
    const with_ = (...all: ReturnType<typeof recommendation>[]) =>
      of({ recommendations: all, asOf: "2024-12-31" }, "4.c.1");
    expect(with_(recommendation("done"))[0]).toBe("met");
    // What nothing was told of is not undone.
    expect(with_(recommendation("done"), recommendation()).slice(0, 2)).toEqual(["look", "partly-known"]);
    expect(with_(recommendation("done"), recommendation("in-progress"))[3]).toBe(
      "1 dari 2 rekomendasi selesai ditindaklanjuti. 1 melewati tenggatnya.",
    );
    expect(with_()[0]).toBe("look");
  });

  it("puts points out of reach by the letters of the regulation", () => {
    // 4.c, 12.5 points, 5 criteria: with one not met 80 percent are left, so B at most: 70 percent of 12.5.
    const input = { ...about, recommendations: [{ id: "1", text: "x", followUp: "not-done" as const }] };
    const { parts, criteria, most, lost, findings } = preassess(input);
    const part = parts.find(({ code }) => code === "4.c");
    expect([part?.mostLetter, `${part?.most}`, `${part?.lost}`, part?.notMet, part?.look]).toEqual([
      "B",
      "8.75",
      "3.75",
      1,
      4,
    ]);
    expect([`${most}`, `${lost}`]).toEqual(["96.25", "3.75"]);
    // Met, the criterion would give the 3.75 back; a second one not met leaves 60 percent, CC: 7.5.
    expect(criteria.filter(({ code }) => code.startsWith("4.c")).map(({ atStake }) => `${atStake}`)).toEqual([
      "3.75",
      "1.25",
      "1.25",
      "1.25",
      "1.25",
    ]);
    expect(findings.map(({ code, subject, message }) => [code, subject, message.id])).toEqual([
      [
        "criterion-not-met",
        "dinkes",
        "Data menunjukkan kriteria ini belum terpenuhi: Semua rekomendasi evaluasi internal sudah ditindaklanjuti. 0 dari 1 rekomendasi selesai ditindaklanjuti.",
      ],
    ]);
  });

  it("knows the same criterion on every sheet by its subject", () => {
    const all = { cascade: plan, agreements: chain() };
    // That every unit plans is 1.a.7 in the guide and 1.b.10 of LKE Unit.
    expect(of(all, "1.b.10", "unit")).toEqual(of(all, "1.a.7"));
    const report = { analyses: ["target-vs-realization", "resource-efficiency"] as const };
    // LKE Instansi: annual target 3.b.4, efficiency 3.b.10; the guide: 3.b.3, 3.b.8.
    expect(of({ report }, "3.b.4", "institution")).toEqual(of({ report }, "3.b.3"));
    expect(of({ report }, "3.b.10", "institution")).toEqual(of({ report }, "3.b.8"));
    for (const regulation of [permenpanrb88of2021, permenpanrb88of2021ForUnits, permenpanrb88of2021ForInstitutions])
      expect(preassess(about, regulation)).toMatchObject({ sheet: regulation.sheet, counts: { look: 80 } });
    expect(preassess(about, keptForYearsVariant).regulation).toBe(keptForYearsVariant.id);
  });

  it("refuses another regulation, and every fault of the input at once", () => {
    expect(refusal(() => preassess(about, permenpanrb12of2015))).toEqual(["no-regulation regulation"]);
    expect(
      refusal(() => preassess({ agencyId: "", year: 1, asOf: "besok", employees: [""], recommendations: [] })),
    ).toEqual(["invalid-input agencyId", "invalid-period year", "invalid-date asOf", "invalid-input employees[0]"]);
  });

  it("changes nothing, and hands out plain data that cannot be changed", () => {
    const agreements = chain();
    const result = preassess({ ...about, cascade: plan, agreements });
    expect(Object.isFrozen(result.criteria[0]?.evidence)).toBe(true);
    expect(Object.isFrozen(agreements[0])).toBe(false);
    expect(JSON.parse(JSON.stringify(result))).toEqual(toPlain(result));
  });
});

describe("properties", () => {
  // Which criteria of 3.b are there is free: six analyses.
  const analyses = fc.subarray([
    "target-vs-realization",
    "previous-years",
    "medium-term-target",
    "national-standard",
    "causes",
    "resource-efficiency",
  ] as const);

  it("what is open is what the letters give to the share that is left, and what more is there never takes away", () => {
    // 3.b: 4.5 points, 9 criteria. By hand: none lacking AA 4.5; 8 of 9, 7 of 9 B 3.15; 6 and 5 of 9 CC 2.7; 4 and 3 of 9 C 2.25.
    const byLacking = ["4.5", "3.15", "3.15", "2.7", "2.7", "2.25", "2.25"];
    fc.assert(
      fc.property(analyses, (made) => {
        const result = preassess({ ...about, report: { analyses: made } });
        const part = result.parts.find(({ code }) => code === "3.b");
        expect(`${part?.most}`).toBe(byLacking[6 - made.length]);
        expect(part?.met).toBe(made.length);
        expect(Number(result.most) + Number(result.lost)).toBe(100);
      }),
    );
  });

  it("points at stake are what `most` moves by when that criterion alone turns", () => {
    fc.assert(
      fc.property(analyses, (made) => {
        const result = preassess({ ...about, report: { analyses: made } });
        const causes = result.criteria.find(({ code }) => code === "3.b.7");
        const turned = made.includes("causes")
          ? made.filter((each) => each !== "causes")
          : [...made, "causes" as const];
        const other = preassess({ ...about, report: { analyses: turned } });
        expect(Math.abs(Number(other.most) - Number(result.most))).toBeCloseTo(Number(causes?.atStake), 10);
      }),
    );
  });

  it("every criterion has one verdict, and only those to look at have a reason", () => {
    fc.assert(
      fc.property(fc.constantFrom("guide", "unit", "institution"), fc.boolean(), fc.boolean(), (sheet, a, b) => {
        const { criteria, counts } = preassess({
          ...about,
          sheet,
          ...(a && { cascade: plan }),
          ...(b && { agreements: chain() }),
        });
        expect(counts.met + counts["not-met"] + counts.look).toBe(criteria.length);
        expect(criteria.every(({ verdict, because }) => (verdict === "look") === (because !== undefined))).toBe(true);
      }),
    );
  });
});
