import { checkArray, checkObject, checkWord, type Path, type Problem, problemAt } from "../../../core/index.ts";
import type { RegulationInput } from "./regulation-schema.ts";

/** Adds what is wrong with the codes of items and with the logic frame: unknown items, and items resting on themselves. */
export function checkFrame(input: RegulationInput, problems: Problem[]): void {
  const places = new Map<string, Path>();
  const rests = new Map<string, readonly string[]>();
  for (const [i, component] of input.components.entries())
    for (const [j, part] of component.parts.entries())
      for (const [k, { code, limits = [] }] of part.items.entries()) {
        const path: Path = ["components", i, "parts", j, "items", k];
        if (places.has(code))
          problems.push(
            problemAt("duplicate-key", [...path, "code"], code, "a code that no other item of the regulation has"),
          );
        places.set(code, path);
        if (!checkArray(limits, [...path, "limits"], problems)) continue;
        for (const [at, limit] of limits.entries()) {
          if (!checkObject(limit as unknown, [...path, "limits", at], problems)) continue;
          const { of, take } = limit;
          checkWord(take, ["mean", "highest"], [...path, "limits", at, "take"], problems);
          if (checkArray(of, [...path, "limits", at, "of"], problems) && of.length === 0)
            problems.push(problemAt("invalid-regulation", [...path, "limits", at, "of"], of, "at least one item"));
        }
        rests.set(
          code,
          limits.flatMap((limit) => limit?.of ?? []),
        );
      }
  for (const [code, others] of rests) {
    const path = [...(places.get(code) as Path), "limits"];
    for (const other of others)
      if (!places.has(other))
        problems.push(problemAt("invalid-regulation", path, other, "the code of an item of the regulation"));
    if (reaches(code, code, rests, new Set()))
      problems.push(problemAt("invalid-regulation", path, others, `items that do not rest on "${code}" themselves`));
  }
}

function reaches(
  from: string,
  goal: string,
  rests: ReadonlyMap<string, readonly string[]>,
  seen: Set<string>,
): boolean {
  return (rests.get(from) ?? []).some((next) => {
    if (next === goal) return true;
    if (seen.has(next)) return false;
    seen.add(next);
    return reaches(next, goal, rests, seen);
  });
}
