import type { Refuse, SakipErrorCode } from "../../../core/index.ts";

/** The law of a list that no two of its items have the same name. */
export function onlyOnce<const K extends string>(key: K, code: SakipErrorCode = "duplicate-key") {
  return (items: readonly { readonly [N in K]: string }[], refuse: Refuse): void => {
    const seen = new Set<string>();
    for (const [i, { [key]: name }] of items.entries()) {
      if (seen.has(name))
        refuse(code, [i, key], {
          en: `"${name}" only once in the list`,
          id: `"${name}" hanya satu kali dalam daftar`,
        });
      seen.add(name);
    }
  };
}
