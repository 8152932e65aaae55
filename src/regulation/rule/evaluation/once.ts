import type { Refuse } from "../../../core/index.ts";

/** The law that no two of a list have the same word under a key. */
export function lawOfOnce<const K extends string>(key: K) {
  return (items: readonly { readonly [key in K]: string }[], refuse: Refuse): void => {
    const seen = new Set<string>();
    for (const [i, { [key]: own }] of items.entries()) {
      if (seen.has(own))
        refuse("duplicate-key", [i, key], {
          en: `an own ${key}: "${own}" stands here twice`,
          id: `${key} tersendiri: "${own}" tertulis dua kali di sini`,
        });
      seen.add(own);
    }
  };
}
