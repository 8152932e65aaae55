import type { ExportedName } from "./terms.ts";

const intro = `# sakip

> Exact, cited, explainable arithmetic of Indonesian government performance (SAKIP) in TypeScript: cascading, achievement, budget absorption, evaluation and grades, ranking, awards. Pure functions: no I/O, no settings.

Figures go in as numbers or texts with a decimal point ("12.5"; "12,5" is refused) and come out as Decimals. What has no value is an outcome with a reason (\`status: "not-computable"\`), never 0 or NaN: look at \`status\` before \`value\`. A broken call throws one \`SakipError\` with every problem at once; unknown keys are refused. Missing data is \`null\`. Rules are dated data with a citation, whose \`status\` says how well it is known.
`;

/** What a program that writes code should read first: the pages in their order, and every function with its sentence. */
export function llmsText(pages: string, names: readonly ExportedName[]): string {
  const doors = [...new Set(names.map(({ door }) => door))];
  const sections = pages
    .split(/^## /m)
    .slice(1)
    .map(
      (section) =>
        `## ${section
          .trim()
          .replace(/^\d+\. /gm, "- ")
          .replaceAll("](../", "](")
          .replace(/\]\((?!examples|CONTRIBUTING)/g, "](docs/")}`,
    );
  const functions = doors.map((door) => {
    const own = names.filter((each) => each.door === door && each.isFunction);
    const lines = own.map(({ name, summary, terms }) => `- \`${name}\` (${terms[0] ?? "skema"}): ${plainly(summary)}`);
    return `## Functions of ${door}\n\n${lines.sort().join("\n")}`;
  });
  return `${[intro.trim(), ...sections, ...functions].join("\n\n")}\n`;
}

function plainly(summary: string): string {
  return summary.replace(/\{@link (\w+)\}/g, "`$1`");
}
