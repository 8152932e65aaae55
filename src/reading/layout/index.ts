export { agencyLayout } from "./data/agency-layout.ts";
export { agreementLayout } from "./data/agreement-layout.ts";
export { awardEntryLayout } from "./data/award-entry-layout.ts";
export { budgetLineLayout } from "./data/budget-line-layout.ts";
export { cascadeLayout } from "./data/cascade-layout.ts";
export { codeListLayout } from "./data/code-list-layout.ts";
export { indicatorLayout } from "./data/indicator-layout.ts";
export { jurySheetLayout } from "./data/jury-sheet-layout.ts";
export { realizationLayout } from "./data/realization-layout.ts";
export { recommendationLayout } from "./data/recommendation-layout.ts";
export { sipdPlanLayout } from "./data/sipd-plan-layout.ts";
export { weightLayout } from "./data/weight-layout.ts";
export { worksheetLayout } from "./data/worksheet-layout.ts";
export { defineLayout } from "./define-layout.ts";
export {
  type LayoutCheck,
  type LayoutField,
  type LayoutLevel,
  type LayoutRest,
  layoutFieldShape,
  layoutLevelShape,
} from "./layout-parts.ts";
export { type Layout, type LayoutForm, type LayoutInput, layoutShape } from "./layout-shape.ts";
export { codeTest, type Notation, notationOf } from "./pattern.ts";
export { spaced, squeezed } from "./squeezed.ts";
export { FORM_NEEDS, LAYOUT_FORMS } from "./words.ts";
