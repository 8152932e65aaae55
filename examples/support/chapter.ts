import type { Say } from "./language.ts";

/** One chapter of the demo, in one language. */
export type Chapter = (say: Say) => { readonly title: string; readonly text: string };

/** The lines of a chapter; what has nothing to say leaves no hole. */
export function lines(...parts: readonly (string | readonly string[])[]): string {
  return parts
    .flat()
    .filter((line, i, all) => line !== "" || (i > 0 && all[i - 1] !== ""))
    .join("\n");
}
