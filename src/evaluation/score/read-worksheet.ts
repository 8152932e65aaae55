import { checkObject, type Path, type Problem, problemAt } from "../../core/index.ts";
import type { Regulation, RegulationComponent, RegulationPart } from "../../regulation/index.ts";
import { scorePart, type WorkedPart } from "./score-part.ts";
import type { Worksheet } from "./worksheet-schema.ts";

/** A worksheet that was read: what was answered, and a problem for each answer that is not there. */
export interface ReadWorksheet {
  readonly components: readonly { readonly rule: RegulationComponent; readonly parts: readonly WorkedPart[] }[];
  readonly missing: readonly Problem[];
}

type Given = Readonly<Record<string, unknown>>;

/** Reads all answers; what is wrong is added to the problems. What is missing stands apart: it may be allowed. */
export function readWorksheet(worksheet: Worksheet, regulation: Regulation, problems: Problem[]): ReadWorksheet {
  const answers: unknown = worksheet?.answers;
  if (regulation.coverage === "incomplete") problems.push(incomplete(regulation));
  if (!checkObject(answers, ["answers"], problems) || problems.some(({ code }) => code === "incomplete-regulation"))
    return { components: [], missing: [] };
  const missing: Problem[] = [];
  const components = regulation.components.map((component) => {
    const path: Path = ["answers", component.key];
    const given = own(answers, component.key) ?? {};
    if (!checkObject(given, path, problems)) return { rule: component, parts: [] };
    refuseUnknown(given, component.parts, path, component.code, problems);
    const parts = component.parts.map((part) =>
      readPart(part, own(given, part.key), regulation, [...path, part.key], problems, missing),
    );
    return { rule: component, parts: parts.filter((part) => part !== undefined) };
  });
  refuseUnknown(answers, regulation.components, ["answers"], regulation.source.title, problems);
  return { components, missing };
}

function readPart(
  rule: RegulationPart,
  given: unknown,
  regulation: Regulation,
  path: Path,
  problems: Problem[],
  missing: Problem[],
): WorkedPart | undefined {
  if (given === undefined || given === null) {
    missing.push(
      problemAt("missing-answer", path, given, `an answer to ${rule.code} (${rule.label.id}): missing is not zero`),
    );
    return undefined;
  }
  const found: Problem[] = [];
  const part = scorePart(rule, given, regulation, path, found);
  for (const problem of found) (problem.code === "missing-answer" ? missing : problems).push(problem);
  return part;
}

function refuseUnknown(
  given: Given,
  known: readonly { key: string }[],
  path: Path,
  of: string,
  problems: Problem[],
): void {
  for (const key of Object.keys(given))
    if (!known.some((each) => each.key === key)) {
      const keys = known.map((each) => `"${each.key}"`).join(", ");
      problems.push(problemAt("unknown-component", [...path, key], given[key], `one of those of ${of}: ${keys}`));
    }
}

function own(given: Given, key: string): unknown {
  return Object.hasOwn(given, key) ? given[key] : undefined;
}

function incomplete({ source }: Regulation): Problem {
  const expected = `a regulation whose sub-components are known: of ${source.title} only components can be scored`;
  return problemAt("incomplete-regulation", [], source.title, expected);
}
