import type { LayoutForm } from "../layout/index.ts";
import { agencyItems } from "./agency-items.ts";
import { agreementItems } from "./agreement-items.ts";
import { awardEntries } from "./award-entries.ts";
import { budgetLineItems } from "./budget-line-items.ts";
import { cascadeNodes } from "./cascade-nodes.ts";
import type { FormCall, Formed } from "./form-call.ts";
import { indicatorItems } from "./indicator-items.ts";
import type { Items } from "./items.ts";
import { jurySheets } from "./jury-sheets.ts";
import { plainItems } from "./plain-items.ts";
import { realizationItems } from "./realization-items.ts";
import { recommendationItems } from "./recommendation-items.ts";
import { worksheetItems } from "./worksheet-items.ts";

const forms: { readonly [F in LayoutForm]: (call: FormCall) => Formed<Items[F]> } = {
  plain: plainItems,
  indicators: indicatorItems,
  realizations: realizationItems,
  "budget-lines": budgetLineItems,
  worksheets: worksheetItems,
  "cascade-nodes": cascadeNodes,
  agreements: agreementItems,
  "award-entries": awardEntries,
  "jury-sheets": jurySheets,
  recommendations: recommendationItems,
  agencies: agencyItems,
};

/** The items of a layout, in the form that it names. */
export function formItems<F extends LayoutForm>(form: F, call: FormCall): Formed<Items[F]> {
  return forms[form](call);
}
