import type { Path, Problem } from "../error/index.ts";
import { leaf, readInto } from "../shape/index.ts";

/** The key of a group. */
export const groupKey = /* @__PURE__ */ leaf<string>(
  { type: "string", minLength: 1 },
  { en: "a key: a text that is not empty", id: "kunci: teks yang tidak kosong" },
  (value) => (typeof value === "string" && value !== "" ? value : undefined),
);

/** The group of a key that the caller answered, a new one where need be; undefined where the answer is no key. */
export function groupUnder<G>(
  groups: Map<string, G>,
  answer: unknown,
  create: (key: string) => G,
  { at, problems }: { readonly at: Path; readonly problems: Problem[] },
): G | undefined {
  const known = typeof answer === "string" ? groups.get(answer) : undefined;
  if (known !== undefined) return known;
  const before = problems.length;
  const key = readInto(problems, groupKey, answer, at);
  if (problems.length > before) return undefined;
  const group = create(key);
  groups.set(key, group);
  return group;
}
