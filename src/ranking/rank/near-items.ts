import { type NearDuplicateFinding, nearDuplicateFindings } from "../../agency/index.ts";
import { isKeyed, valueUnder } from "../../core/index.ts";

/** In longer lists nobody looks at every name. */
const MOST_ITEMS = 1000;
/** Under what items carry what they are called by. */
const KEYS = ["id", "key", "agencyId", "agency", "name"] as const;

/** Items whose ids, or whatever they are called by, may stand for the same. */
export function nearItems(items: readonly unknown[]): readonly NearDuplicateFinding[] {
  if (items.length > MOST_ITEMS) return [];
  const names = [...new Set(items.map(nameOf))].filter((name) => name !== undefined);
  return [...nearDuplicateFindings(names, ["items"]).values()];
}

function nameOf(item: unknown): string | undefined {
  if (typeof item === "string") return item;
  if (!isKeyed(item)) return undefined;
  return KEYS.map((key) => valueUnder(item, key)).find((value) => typeof value === "string");
}
