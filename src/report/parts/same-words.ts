import { bothOf, type Words } from "../table/index.ts";

/** Whether the same is printed in both languages. */
export function sameWords(a: Words, b: Words | undefined): boolean {
  if (b === undefined) return false;
  const [one, other] = [bothOf(a), bothOf(b)];
  return one.id === other.id && one.en === other.en;
}
