// The door of zod, beside whatever zod the application has, in whatever language it speaks.
import { budgetLineShape, isSakipError, type Problem, parse } from "sakip";
import { budgetLineSchema, jsonSchemaOf } from "sakip/schema";
import * as z from "zod";

/** What is printed, line by line. */
export function schemaFigures(): readonly string[] {
  z.config(z.locales.de());
  const line = { agencyId: "dlh", budget: "12,5", realisasi: 3 };
  const issues = budgetLineSchema.safeParse(line).error?.issues ?? [];
  const said = issues.map((issue) => [issue.path, "params" in issue ? issue.params : undefined]);
  const problems = problemsOf(line).map(({ path, code, given, expected }) => [path, { code, given, expected }]);
  const sound = { agencyId: "dlh", budget: "12.5", realization: 3, mine: 1 };
  const { lines } = z.object({ lines: z.array(budgetLineSchema) }).parse({ lines: [sound] });
  return [
    problemsOf(line)
      .map(({ path, code }) => `${path.join(".")} ${code}`)
      .sort()
      .join(", "),
    `the parser says the same: ${JSON.stringify(said) === JSON.stringify(problems)}`,
    lines
      .flatMap((each) => Object.entries(each).filter(([key]) => key === "mine"))
      .join()
      .replace(",", " "),
    [...(z.toJSONSchema(budgetLineSchema).required ?? [])].sort().join(", "),
    ...(`${jsonSchemaOf(budgetLineShape)["required"]}` === `${z.toJSONSchema(budgetLineSchema).required}`
      ? []
      : ["the JSON Schemas differ"]),
  ];
}

function problemsOf(line: unknown): readonly Problem[] {
  try {
    parse(budgetLineShape, line);
  } catch (error) {
    if (isSakipError(error)) return error.details.problems;
  }
  return [];
}
