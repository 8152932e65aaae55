export type { FormCall, Formed } from "./form-call.ts";
export { formItems } from "./form-items.ts";
export type { IndicatorItem, PrintedAchievement } from "./indicator-item.ts";
export type { ItemPlace } from "./item-place.ts";
export type {
  BudgetLineItem,
  GroupedValues,
  ItemOf,
  Items,
  PlainItem,
  WorksheetItem,
} from "./items.ts";
export type { RealizationItem } from "./realization-item.ts";
