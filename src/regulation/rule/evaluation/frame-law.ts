import { addAll, type Path, type Refuse } from "../../../core/index.ts";
import type { ComponentRead, ItemRead } from "./component-shape.ts";

/** Codes of items are unique, and the logic frame speaks of items there are, none of which rests on itself. */
export function lawOfFrame(components: readonly ComponentRead[], refuse: Refuse): void {
  const items = new Map<string, { readonly path: Path; readonly item: ItemRead }>();
  for (const [i, { parts }] of components.entries())
    for (const [j, part] of parts.entries())
      for (const [k, item] of part.items.entries()) {
        const path: Path = ["components", i, "parts", j, "items", k];
        if (items.has(item.code))
          refuse("duplicate-key", [...path, "code"], {
            en: "a code that no other item of the regulation has",
            id: "kode yang tidak dimiliki butir lain pada peraturan ini",
          });
        items.set(item.code, { path, item });
      }
  for (const [code, { path, item }] of items) {
    for (const [i, { of }] of item.limits.entries())
      for (const [j, other] of of.entries())
        if (!items.has(other))
          refuse("invalid-regulation", [...path, "limits", i, "of", j], {
            en: "the code of an item of the regulation",
            id: "kode salah satu butir pada peraturan ini",
          });
    if (restsOn(code, (each) => items.get(each)?.item.limits.flatMap(({ of }) => of) ?? []))
      refuse("invalid-regulation", [...path, "limits"], {
        en: `items that do not rest on "${code}" themselves`,
        id: `butir yang tidak bertumpu pada "${code}" itu sendiri`,
      });
  }
}

/** Whether an item rests on itself, over however many others. */
function restsOn(code: string, bases: (code: string) => readonly string[]): boolean {
  const seen = new Set<string>();
  const pending = [...bases(code)];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (next === code) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    addAll(pending, bases(next));
  }
  return false;
}
