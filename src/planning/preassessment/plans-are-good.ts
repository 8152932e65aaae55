import { plural } from "../../core/index.ts";
import type { Known } from "./known.ts";
import { type Judge, judgement, met, names, noData, notMet, partly } from "./verdict.ts";

/** Criteria on the quality and the use of plans, by their code in the guide. */
export const plansAreGood: Readonly<Record<string, Judge<Known>>> = {
  // Formally adopted: signatures of agreements are known, those of other plans are not.
  "1.b.1": ({ agreements }) => {
    if (agreements === undefined) return noData("agreements");
    const drafts = agreements
      .filter(({ signedOn }) => signedOn === undefined)
      .map(({ firstParty }) => firstParty.position);
    const found = {
      id: `${agreements.length - drafts.length} dari ${agreements.length} perjanjian kinerja sudah ditandatangani.`,
      en: `${agreements.length - drafts.length} of ${agreements.length} performance agreements are signed.`,
    };
    return drafts.length > 0 ? notMet(found) : partly([], found);
  },
  // SMART: what has no target or no unit is not measurable; the rest is a matter of judgement.
  "1.b.5": ({ nodes }) => {
    if (nodes === undefined) return noData("cascade");
    const indicators = nodes.flatMap((node) => node.indicators);
    const bare = indicators.filter(({ target, targets = [] }) => target === undefined && targets.length === 0);
    const found = {
      id: `${indicators.length - bare.length} dari ${indicators.length} indikator mempunyai target.`,
      en: `${indicators.length - bare.length} of ${indicators.length} ${plural(indicators.length, "indicator", "indicators")} ${plural(indicators.length - bare.length, "has", "have")} a target.`,
    };
    if (indicators.length === 0 || bare.length > 0) return notMet(found, ...listed(bare));
    return judgement(found);
  },
  // Linked and aligned: errors in the chain break it; that there are none does not prove alignment.
  "1.b.8": ({ nodes, agreements, faults }) => {
    if (nodes === undefined) return noData("cascade");
    if (faults.length > 0)
      return notMet(
        {
          id: `Terdapat ${faults.length} kesalahan dalam pohon kinerja dan perjanjian kinerja.`,
          en: `There are ${faults.length} errors in the cascade and the agreements.`,
        },
        ...faults.slice(0, 3).map(({ message }) => message),
      );
    const none = {
      id: `Tidak ditemukan kesalahan dalam pohon kinerja dengan ${nodes.length} simpul.`,
      en: `No errors were found in the cascade of ${nodes.length} nodes.`,
    };
    return agreements === undefined ? partly(["agreements"], none) : judgement(none);
  },
  // Cross-cutting: what several agencies share.
  "1.b.9": ({ nodes }) => {
    if (nodes === undefined) return noData("cascade");
    const shared = nodes.filter(({ parents }) => parents.length > 1).length;
    return judgement({
      id: `${shared} simpul pohon kinerja mempunyai lebih dari satu induk.`,
      en: `${shared} nodes of the cascade have more than one parent.`,
    });
  },
  // Targets well met, or at least on track.
  "1.c.3": ({ measurements }) => {
    if (measurements === undefined) return noData("measurements");
    const looked = measurements.flatMap(({ indicators }) =>
      indicators.map(({ title, year, quarters }) => ({ title, last: lastDue(year, quarters) })),
    );
    const judged = looked.filter(({ last }) => last?.status === "computed" && last.met !== undefined);
    const missed = judged.filter(({ last }) => last?.met === false);
    const found = {
      id: `${judged.length - missed.length} dari ${looked.length} indikator mencapai target periode terakhir yang sudah berakhir.`,
      en: `${judged.length - missed.length} of ${looked.length} ${plural(looked.length, "indicator", "indicators")} met the target of the last period that is over.`,
    };
    if (missed.length > 0) return notMet(found, ...listed(missed));
    return judged.length === looked.length && looked.length > 0 ? met(found) : partly(["measurements"], found);
  },
};

interface Outcome {
  readonly status: "computed" | "not-computable";
  readonly met?: boolean | undefined;
  readonly reason?: string | undefined;
}

/** The achievement of the year where it is due, or else of the last quarter that is. */
function lastDue(year: Outcome, quarters: readonly { readonly achievement: Outcome }[]): Outcome | undefined {
  return [year, ...quarters.map(({ achievement }) => achievement).reverse()].find(
    ({ reason }) => reason !== "not-yet-due",
  );
}

function listed(named: readonly { readonly title: string }[]) {
  if (named.length === 0) return [];
  const told = names(named.map(({ title }) => title));
  return [{ id: `Yang belum: ${told.id}.`, en: `Those that do not: ${told.en}.` }];
}
