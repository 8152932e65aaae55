import { plural } from "../../core/index.ts";
import type { Known } from "./known.ts";
import { type Judge, judgement, met, names, noData, notMet, partly } from "./verdict.ts";

type IndicatorRead = NonNullable<Known["nodes"]>[number]["indicators"][number];

/** Criteria on measurement, by their code in the guide. */
export const isMeasured: Readonly<Record<string, Judge<Known>>> = /* @__PURE__ */ (() => ({
  // Operational definitions and ways of measuring: that they are there is known, that they are clear is not.
  "2.a.2": describedBy(({ definition, formula }) => definition !== undefined && formula !== undefined, {
    id: "definisi operasional dan rumus",
    en: "an operational definition and a formula",
  }),
  // How data are collected: that a source is named is known.
  "2.a.3": describedBy(({ dataSource }) => dataSource !== undefined, { id: "sumber data", en: "a source of data" }),
  // Measured regularly: every quarter that is over and has a target was reported.
  "2.b.4": ({ measurements }) => {
    if (measurements === undefined) return noData("measurements");
    const due = measurements.flatMap(({ indicators }) =>
      indicators.flatMap(({ title, quarters }) =>
        quarters
          .filter(({ achievement }) => achievement.reason !== "not-yet-due" && achievement.reason !== "no-target")
          .map(({ achievement }) => ({ title, isReported: achievement.reason !== "no-realization" })),
      ),
    );
    const silent = due.filter(({ isReported }) => !isReported);
    const found = {
      id: `${due.length - silent.length} dari ${due.length} pengukuran triwulan yang jatuh tempo sudah dilaporkan.`,
      en: `${due.length - silent.length} of ${due.length} quarterly measurements that are due were reported.`,
    };
    if (due.length === 0) return partly(["measurements"], found);
    if (silent.length === 0) return met(found);
    const told = names([...new Set(silent.map(({ title }) => title))]);
    return notMet(found, { id: `Belum lengkap untuk: ${told.id}.`, en: `Not complete for: ${told.en}.` });
  },
}))();

/** Whether every indicator has what describes it. */
function describedBy(
  has: (indicator: IndicatorRead) => boolean,
  what: { readonly id: string; readonly en: string },
): Judge<Known> {
  return ({ nodes }) => {
    if (nodes === undefined) return noData("cascade");
    const indicators = nodes.flatMap((node) => node.indicators);
    const bare = indicators.filter((each) => !has(each)).map(({ title }) => title);
    const found = {
      id: `${indicators.length - bare.length} dari ${indicators.length} indikator mempunyai ${what.id}.`,
      en: `${indicators.length - bare.length} of ${indicators.length} ${plural(indicators.length, "indicator", "indicators")} ${plural(indicators.length - bare.length, "has", "have")} ${what.en}.`,
    };
    if (indicators.length === 0) return notMet(found);
    if (bare.length === 0) return judgement(found);
    const told = names(bare);
    return notMet(found, { id: `Belum ada pada: ${told.id}.`, en: `Missing for: ${told.en}.` });
  };
}
