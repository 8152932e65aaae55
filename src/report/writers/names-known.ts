import type { Read } from "../../core/index.ts";
import type { Evaluation } from "../../evaluation/index.ts";
import type { achievementRowShape } from "../makers/index.ts";
import type { Names } from "../parts/index.ts";
import type { Words } from "../table/index.ts";

/** What a report of an agency knows of names. */
interface Naming {
  readonly agency: Words;
  readonly absorption?: { readonly key: string } | undefined;
  readonly achievements: readonly Read<typeof achievementRowShape>[];
  readonly names: Names;
}

/** How the subjects of findings are called: as was told, or else as what the report is made of calls them. */
export function namesKnown(
  { agency, absorption, achievements, names }: Naming,
  evaluation: Evaluation | undefined,
): Names {
  const asked = evaluation?.components.flatMap((component) => [
    component,
    ...component.parts.flatMap((part) => [part, ...part.items, ...(part.leftOut ?? [])]),
  ]);
  return new Map<string, Words>([
    ...(asked ?? []).map(({ code, label }) => [code, label] as const),
    ...(evaluation?.components ?? []).map(({ key, label }) => [key, label] as const),
    ...[evaluation?.agencyId, absorption?.key].flatMap((id) => (id === undefined ? [] : [[id, agency] as const])),
    ...achievements.flatMap(({ id, title }) => (id === undefined ? [] : [[String(id), title] as const])),
    ...names,
  ]);
}
