import * as api from "sakip";
import * as aliases from "../../src/aliases.ts";
import { reportingRules } from "../../src/regulation/timeline/reporting-rules.ts";

/** A citation, and the objects on the way to it: the rule first, then what is named with a word or stands in a list. */
export interface CitedValue {
  readonly citation: api.Citation;
  readonly way: readonly { readonly key: string; readonly value: object }[];
}

/** Every rule that the library exports as data, and the deadlines, which it hands out through `reportingCalendar`. */
export function exportedRules(): Map<string, object> {
  const rules = Object.entries(api as Readonly<Record<string, unknown>>).flatMap(([name, value]) =>
    isRule(name, value) && !(name in aliases) ? [[name, value] as const] : [],
  );
  return new Map([...rules, ["reportingCalendar", reportingRules.flat()] as const].sort(byName));
}

function byName([a]: readonly [string, object], [b]: readonly [string, object]): number {
  return a < b ? -1 : 1;
}

/** Whether every value of a rule has a citation: its own, or that of what it stands in. */
export function isCited(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (isCitation(value) || Object.values(value).some(isCitation)) return true;
  const inner = Object.values(value).filter(isObject);
  return inner.length > 0 && inner.every(isCited);
}

/** Every citation of a rule, in its order. */
export function citedValues(value: object, way: CitedValue["way"] = []): CitedValue[] {
  if (isCitation(value)) return [{ citation: value, way }];
  return Object.entries(value).flatMap(([key, own]) =>
    isObject(own) ? citedValues(own, [...way, { key, value: own }]) : [],
  );
}

/** Whether a clause names an article, a page or a table. */
export function namesPlace({ clause = "" }: api.Citation): boolean {
  return /\b(pasal|hlm\.|tabel)\s*\d/i.test(clause);
}

/** Shapes and schemas read; the timeline only repeats its regulations; the formulas are texts about achievement policies. */
function isRule(name: string, value: unknown): value is object {
  const isReader = /(Shape|Schema)$/.test(name) || ["nationalTimeline", "achievementFormulas"].includes(name);
  return isObject(value) && !isReader;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !(value instanceof api.Decimal);
}

function isCitation(value: unknown): value is api.Citation {
  return isObject(value) && "status" in value && "title" in value && typeof value.title === "string";
}
