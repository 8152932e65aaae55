import { type Bilingual, type Fact, findingKind, tell, textFact } from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import { formatPeriod, parsePeriod } from "../../period/index.ts";
import type { AppliedConsequences } from "./consequence.ts";

const monthFact: Fact<string> = {
  type: "month",
  print: (month) => ({ id: formatPeriod(parsePeriod(month)), en: formatPeriod(parsePeriod(month), "en") }),
};

const measuresFact: Fact<readonly string[]> = {
  type: "texts",
  print: (measures) => {
    const names = measures.map(measureName);
    return { id: names.map(({ id }) => id).join(", "), en: names.map(({ en }) => en).join(", ") };
  },
};

// A clause looks at the grade, or at a measure by the name that its policy gives it.
function measureName(measure: string): Bilingual {
  return measure === "grade" ? { id: "predikat", en: "the grade" } : { id: `"${measure}"`, en: `"${measure}"` };
}

const noPolicy = /* @__PURE__ */ findingKind("no-policy", "warning", {
  facts: { month: monthFact },
  id: (is) => `Tidak ada kebijakan yang berlaku pada ${is.month}.`,
  en: (is) => `No policy was in force in ${is.month}.`,
});

const clauseUndecided = /* @__PURE__ */ findingKind("clause-undecided", "warning", {
  facts: { clause: textFact, unknown: measuresFact },
  id: (is) => `Ketentuan "${is.clause}" tidak dapat diputuskan: ${is.unknown} tidak diketahui.`,
  en: (is) => `The clause "${is.clause}" cannot be decided: ${is.unknown} not known.`,
});

export type ConsequenceFinding = Finding<"no-policy" | "clause-undecided">;

/** What could not be decided about consequences. */
export function consequenceFindings(results: readonly AppliedConsequences[]): readonly ConsequenceFinding[] {
  return results.flatMap(({ id, month, policy, undecided }, i): readonly ConsequenceFinding[] => {
    const about = { subject: id, path: ["results", i] };
    if (policy === undefined) return [tell(noPolicy, about, { month })];
    return undecided.map(({ clause, unknown }) => tell(clauseUndecided, about, { clause, unknown }));
  });
}
