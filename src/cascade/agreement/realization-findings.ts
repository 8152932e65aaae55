import { findingKind, tell, textFact } from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import { periodFact } from "../../period/index.ts";
import type { RealizationRead } from "./agreed-realization-shape.ts";
import type { ReadAgreement } from "./agreement-shape.ts";

/** A realisation of something that was not agreed. */
const realizationNotAgreed = /* @__PURE__ */ findingKind("realization-not-agreed", "warning", {
  facts: { agreement: textFact, indicator: textFact, period: periodFact },
  id: (is) => `Realisasi “${is.indicator}” ${is.period} tidak diperjanjikan dalam “${is.agreement}”.`,
  en: (is) => `The realisation of “${is.indicator}” in ${is.period} is not agreed in “${is.agreement}”.`,
});

/** What was realised of an indicator or in a year that the agreement does not have. */
export function notAgreed(agreement: ReadAgreement, rows: readonly RealizationRead[]): Finding[] {
  const agreed = new Set(agreement.objectives.flatMap(({ indicators }) => indicators.map((each) => each.indicatorId)));
  return rows.flatMap(({ indicatorId: indicator, period }, i) =>
    agreed.has(indicator) && period.year === agreement.year
      ? []
      : [
          tell(
            realizationNotAgreed,
            { subject: agreement.id, path: ["realizations", i] },
            { agreement: agreement.id, indicator, period },
          ),
        ],
  );
}
