import { type Bilingual, type Path, type Problem, problemAt } from "../../core/index.ts";
import type { ProvedComponent, ProvedRegulation } from "../../regulation/index.ts";
import type { AnswersRead } from "../sheet/index.ts";
import { scorePart } from "./score-part.ts";
import type { WorkedPart } from "./worked-part.ts";

/** A worksheet beside its regulation: what was answered, what is wrong, and a problem for each answer that is not there. */
export interface HeldWorksheet {
  readonly components: readonly { readonly component: ProvedComponent; readonly parts: readonly WorkedPart[] }[];
  readonly wrong: readonly Problem[];
  readonly missing: readonly Problem[];
}

/** Scores every answer by the regulation. What is missing stands apart: it may be allowed. */
export function holdWorksheet(answers: AnswersRead, { regulation, components }: ProvedRegulation): HeldWorksheet {
  const { rounding, source, completeness } = regulation;
  if (completeness === "incomplete") return { components: [], wrong: [incomplete(source.title)], missing: [] };
  const held = components.map((component) => {
    const { key, code } = component.rule;
    const given = answers.get(key) ?? new Map<string, null>();
    const scored = component.parts.map((part) => scorePart(part, given.get(part.rule.key) ?? null, rounding));
    const faults = scored.flatMap((each, i) => below([key, component.parts[i]?.rule.key ?? i], each));
    const unknown = unknownKeys(given, component.parts, ["answers", key], code);
    return { component, parts: scored.filter(isWorked), faults: [...unknown, ...faults] };
  });
  const faults = [
    ...held.flatMap((each) => each.faults),
    ...unknownKeys(answers, components, ["answers"], source.title),
  ];
  return {
    components: held,
    wrong: faults.filter(({ code }) => code !== "missing-answer"),
    missing: faults.filter(({ code }) => code === "missing-answer"),
  };
}

type Scored = ReturnType<typeof scorePart>;

function isWorked(scored: Scored): scored is WorkedPart {
  return "part" in scored;
}

function below(at: Path, scored: Scored): Problem[] {
  return isWorked(scored) ? [] : scored.map((each) => ({ ...each, path: ["answers", ...at, ...each.path] }));
}

function unknownKeys(
  given: ReadonlyMap<string, unknown>,
  known: readonly { readonly rule: { readonly key: string } }[],
  path: Path,
  of: string,
): Problem[] {
  const unknown = [...given.keys()].filter((key) => !known.some(({ rule }) => rule.key === key));
  if (unknown.length === 0) return [];
  const keys = known.map(({ rule }) => `"${rule.key}"`).join(", ");
  const expected: Bilingual = { en: `one of those of ${of}: ${keys}`, id: `salah satu yang ada pada ${of}: ${keys}` };
  return unknown.map((key) => problemAt("unknown-component", [...path, key], key, expected));
}

function incomplete(title: string): Problem {
  return problemAt("incomplete-regulation", [], title, {
    en: `a regulation whose sub-components are known: of ${title} only components can be scored`,
    id: `peraturan yang sub-komponennya diketahui: menurut ${title} hanya komponen yang dapat dinilai`,
  });
}
