import { defineLayout } from "../define-layout.ts";
import type { Layout } from "../layout-shape.ts";
import { usualMeasures } from "./usual-groups.ts";

/**
 * A plan as the interface of SIPD takes it (`push_rpjmd`, `push_renstra`), laid out by {@link recordRows}: vision, missions,
 * goals, objectives and programmes with their indicators, and targets that count the years from the first of the plan.
 * Items are nodes for {@link buildCascade}.
 *
 * @term rencana dalam format SIPD
 * @see Public documentation of the SIPD push API.
 * @example
 * ```ts
 * import { readRows, recordRows, sipdPlanLayout } from "sakip/reading";
 *
 * const plan = { program: [{ kodeprogram: "1.01.02", uraiprogram: "PROGRAM PENDIDIKAN", indikator: [{ uraiindikator: "APS", satuan: "%", status: "positif", volume_t1: 98.5 }] }] };
 * const { items } = readRows(recordRows(plan), sipdPlanLayout, { context: { planStart: 2021 } });
 * items.map(({ id, indicators }) => [id, indicators[0]?.targets])
 * // => [["1.01.02", [{ period: { kind: "year", year: 2021 }, target: { kind: "exact", value: "98.5" } }]]]
 * ```
 */
export const sipdPlanLayout: Layout<"cascade-nodes"> = /* @__PURE__ */ defineLayout({
  id: "sipd-plan",
  label: { id: "Rencana dalam format SIPD", en: "Plan in the format of SIPD" },
  form: "cascade-nodes",
  fields: {
    levelWord: { words: ["level"], reads: "level" },
    code: { words: ["kode"], reads: "code" },
    title: { words: ["uraian"], reads: "text" },
    areaCode: { words: ["kodebidang", "kodeurusan"], reads: "code" },
    agencyCode: { words: ["kodeskpd"], reads: "code" },
    agency: { words: ["uraiskpd"], reads: "agency", carries: true },
    indicatorCode: { words: ["kodeindikator"], reads: "code" },
    indicator: { words: ["uraiindikator"], reads: "text" },
    unit: { words: ["satuan"], reads: "unit" },
    polarity: { words: ["status"], reads: "text" },
    target: { words: ["target", "volume"], reads: "figure" },
    budget: { words: ["pagu"], reads: "money", adds: true },
  },
  measures: usualMeasures,
  groups: { period: { total: ["total"] } },
  levels: [
    { level: "vision", words: ["visi"] },
    { level: "mission", words: ["misi"] },
    { level: "goal", words: ["tujuan"] },
    { level: "objective", words: ["sasaran"] },
    { level: "programme", words: ["program"] },
    { level: "activity", words: ["kegiatan"] },
    { level: "sub-activity", words: ["sub kegiatan", "subkegiatan"] },
  ],
});
