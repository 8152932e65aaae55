import { findingKind, optionalFact, type Place, quotedFact, tell, textFact } from "../core/index.ts";
import { figureFact } from "../number/index.ts";
import type { Finding } from "./finding.ts";
import type { FindingFacts } from "./finding-facts.ts";

const groupingSlipKind = /* @__PURE__ */ (() =>
  findingKind("grouping-slip", "warning", {
    facts: {
      text: quotedFact,
      amount: optionalFact(textFact),
      written: textFact,
      value: figureFact,
      likely: figureFact,
    },
    id: (is) => `${is.text} dibaca ${is.value}; bila tandanya pemisah ribuan, bilangannya ${is.likely}.`,
    en: (is) => `${is.text} was read as ${is.value}; if its mark groups thousands, it is ${is.likely}.`,
  }))();

/** A figure with three digits behind its mark that is probably a thousand times as much. */
export function groupingSlip(place: Place, facts: FindingFacts["grouping-slip"]): Finding<"grouping-slip"> {
  return tell(groupingSlipKind, place, facts);
}
